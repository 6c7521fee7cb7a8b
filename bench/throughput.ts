import { spawnSync } from 'node:child_process'
import { median } from './measure'

/** What reads the same texts, and how often over (the slow ones less often). */
const PEERS = ['corroborate', 'compromise', 'wink-nlp']
const ROUNDS = 5

/**
 * Megabytes of text a second, beside compromise (people, numbers, dates) and wink-nlp (parts of speech, entities). Each
 * reads `samples/` in a process of its own, warmed up, by turns, so that neither heap nor compiler of one disturbs another.
 */
export function throughput(): void {
  const rounds = Array.from({ length: ROUNDS }, () => PEERS.map(speedOf))
  const speeds = PEERS.map((_, i) => median(rounds.map(round => round[i])))
  console.log(`throughput on samples/, processor time, median of ${ROUNDS} rounds`)
  for (const [i, name] of PEERS.entries()) console.log(`  ${name.padEnd(12)} ${speeds[i].toFixed(3).padStart(8)} MB/s`)
  for (const i of [1, 2]) {
    const ratios = rounds.map(round => round[0] / round[i])
    console.log(
      `  corroborate / ${PEERS[i]}: ${median(ratios).toFixed(1)} (${Math.min(...ratios).toFixed(1)} to ${Math.max(...ratios).toFixed(1)})`,
    )
  }
}

function speedOf(peer: string): number {
  const { stdout, status } = spawnSync(process.execPath, [process.argv[1], 'peer', peer], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (status !== 0) throw new Error(`${peer} could not be measured`)
  return Number(stdout)
}
