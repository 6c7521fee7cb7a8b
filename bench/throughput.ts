import nlp from 'compromise'
import dates from 'compromise-dates'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { analyze } from '../server/src/analysis/analyze'
import { cpu, median } from './measure'
import { sampleTexts } from './stories'

/** Megabytes of text a second, beside compromise (people, numbers, dates) and wink-nlp (all its annotations). */
export function throughput(): void {
  const texts = sampleTexts()
  const size = texts.reduce((n, text) => n + text.length, 0)
  const peers = { corroborate: ours, compromise: compromise(), 'wink-nlp': wink() }
  const rounds = Object.fromEntries(Object.keys(peers).map(name => [name, [] as number[]]))
  for (let warm = 0; warm < 30; warm++) for (const text of texts) ours(text)
  for (let round = 0; round < 7; round++)
    for (const [name, read] of Object.entries(peers)) {
      const repeats = name === 'corroborate' ? 10 : 1
      rounds[name].push(cpu(() => repeat(repeats, () => texts.forEach(read))) / repeats)
    }
  const speed = (name: string): number => size / 1000 / median(rounds[name].slice(1))
  console.log(
    `throughput on samples/ (${texts.length} articles, ${size} characters), processor time, median of 6 rounds`,
  )
  for (const name of Object.keys(peers)) console.log(`  ${name.padEnd(12)} ${speed(name).toFixed(3).padStart(8)} MB/s`)
  for (const name of ['compromise', 'wink-nlp'])
    console.log(`  corroborate / ${name}: ${(speed('corroborate') / speed(name)).toFixed(1)}`)
}

const ours = (text: string): void => void analyze(text)

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

const repeat = (times: number, work: () => void): void => {
  for (let i = 0; i < times; i++) work()
}
