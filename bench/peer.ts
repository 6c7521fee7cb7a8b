import { analyze } from '../server/src/analysis/analyze'
import { cpu } from './measure'
import { sampleTexts } from './stories'

/** How each peer reads a text, how often it does to warm up (about as long for each), and how often in a turn. */
const PEERS: Readonly<Record<string, { make: () => Promise<(text: string) => void>; warm: number; measured: number }>> =
  {
    corroborate: { make: async () => text => void analyze(text), warm: 600, measured: 15 },
    compromise: { make: compromise, warm: 20, measured: 1 },
    'wink-nlp': { make: wink, warm: 400, measured: 15 },
  }

/**
 * Warms one peer up on the articles of a folder, says so to the process that has started this one, and answers each of its messages with the speed of
 * one turn, in MB/s of processor time. Only that peer is loaded: the models of the others, tens of megabytes, would be
 * walked by each of its garbage collections.
 */
export async function peer(name: string, folder: string): Promise<void> {
  const { make, warm, measured } = PEERS[name]
  const texts = sampleTexts(folder)
  const read = await make()
  const rounds = (times: number): void => {
    for (let i = 0; i < times; i++) texts.forEach(read)
  }
  rounds(warm)
  const size = texts.reduce((n, text) => n + text.length, 0) * measured
  process.on('message', () => process.send?.(size / 1000 / cpu(() => rounds(measured))))
  process.send?.('ready')
}

async function compromise(): Promise<(text: string) => void> {
  const { default: nlp } = await import('compromise')
  const { default: dates } = await import('compromise-dates')
  const plugged = nlp.extend(dates)
  return text => {
    const doc = plugged(text)
    doc.people().out('array')
    doc.numbers().out('array')
    doc.dates().out('array')
  }
}

async function wink(): Promise<(text: string) => void> {
  const { default: winkNLP } = await import('wink-nlp')
  const { default: model } = await import('wink-eng-lite-web-model')
  const reader = winkNLP(model)
  const { its } = reader
  return text => {
    const doc = reader.readDoc(text)
    doc.tokens().out(its.pos)
    doc.entities().out(its.detail)
  }
}
