import nlp from 'compromise'
import dates from 'compromise-dates'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { analyze } from '../server/src/analysis/analyze'
import { cpu, median } from './measure'
import { sampleTexts } from './stories'

/** How each peer reads a text, how often it does to warm up (about as long for each), and how often in a measured round. */
const PEERS: Readonly<Record<string, { make: () => (text: string) => void; warm: number; measured: number }>> = {
  corroborate: { make: () => text => void analyze(text), warm: 600, measured: 30 },
  compromise: { make: compromise, warm: 20, measured: 2 },
  'wink-nlp': { make: wink, warm: 400, measured: 12 },
}

/** Prints the speed of one peer in MB/s of processor time: the middle of five rounds after a warm-up. */
export function peer(name: string): void {
  const { make, warm, measured } = PEERS[name]
  const texts = sampleTexts()
  const read = make()
  const rounds = (times: number): void => {
    for (let i = 0; i < times; i++) texts.forEach(read)
  }
  rounds(warm)
  const size = texts.reduce((n, text) => n + text.length, 0) * measured
  console.log(size / 1000 / median(Array.from({ length: 5 }, () => cpu(() => rounds(measured)))))
}

function compromise(): (text: string) => void {
  const plugged = nlp.extend(dates)
  return text => {
    const doc = plugged(text)
    doc.people().out('array')
    doc.numbers().out('array')
    doc.dates().out('array')
  }
}

function wink(): (text: string) => void {
  const reader = winkNLP(model)
  const { its } = reader
  return text => {
    const doc = reader.readDoc(text)
    doc.tokens().out(its.pos)
    doc.entities().out(its.detail)
  }
}
