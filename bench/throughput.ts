import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { FLAGS } from '../server/src/v8'
import { median } from './measure'

/** What reads the same texts, by turns, and how many turns each has. */
const PEERS = ['corroborate', 'compromise', 'wink-nlp']
const TURNS = 25

/**
 * Megabytes of text a second, beside compromise (people, numbers, dates) and wink-nlp (parts of speech, entities). Each
 * reads the articles of `folder` in a process of its own, so that neither heap nor compiler of one disturbs another, and they take turns
 * of a second or two, since machines change their speed within seconds. Garbage is collected by the thread that made it: the
 * figure is that of one core, and helper threads would be counted, waiting for each other where the machine is busy. What
 * the server tells V8 is told to all of them.
 */
export async function throughput(folder: string): Promise<void> {
  const readers: ChildProcess[] = []
  for (const name of PEERS) readers.push(await warmedUp(name, folder))
  const turns: number[][] = []
  for (let turn = 0; turn < TURNS; turn++) {
    const speeds: number[] = []
    for (const reader of readers) speeds.push(await speedOf(reader))
    turns.push(speeds)
  }
  for (const reader of readers) reader.disconnect()
  report(turns, folder)
}

async function warmedUp(name: string, folder: string): Promise<ChildProcess> {
  const reader = fork(process.argv[1], ['peer', name, '--on', folder], {
    execArgv: ['--single-threaded-gc', ...FLAGS],
  })
  await once(reader, 'message')
  return reader
}

async function speedOf(reader: ChildProcess): Promise<number> {
  reader.send('read')
  const [speed] = await once(reader, 'message')
  return speed
}

function report(turns: readonly (readonly number[])[], folder: string): void {
  console.log(`throughput on ${folder}, processor time, median of ${TURNS} turns`)
  for (const [i, name] of PEERS.entries())
    console.log(
      `  ${name.padEnd(12)} ${median(turns.map(turn => turn[i]))
        .toFixed(3)
        .padStart(8)} MB/s`,
    )
  for (const i of [1, 2]) {
    const ratios = turns.map(turn => turn[0] / turn[i]).sort((a, b) => a - b)
    const at = (share: number): string => ratios[Math.floor(share * ratios.length)].toFixed(1)
    console.log(`  corroborate / ${PEERS[i]}: ${at(0.5)} (half of the turns between ${at(0.25)} and ${at(0.75)})`)
  }
}
