import { strict as assert } from 'node:assert'
import { analyze } from '../../server/src/analysis/analyze'
import type { Article, Span } from '../../server/src/analysis/article'
import { type FixtureFile, parseFile } from '../fixture'

/** What a fixture may mark of its quotations; a kind of mark that a fixture does not use is not compared. */
const PARTS: Readonly<Record<string, (article: Article) => readonly Span[]>> = {
  content: a => a.quotations.flatMap(q => q.content),
  quoted: a => a.quotations.flatMap(q => q.quoted),
  cue: a => a.quotations.flatMap(q => (q.cue ? [q.cue] : [])),
  speaker: a => a.quotations.flatMap(q => (q.speaker ? [q.speaker] : [])),
  via: a => a.quotations.flatMap(q => q.via.map(v => v.span)),
}

/** Checks that the quotations of a fixture are those it marks; contents are always compared. */
export function checkQuotations(source: string): Article {
  const file = parseFile(source)
  const article = analyze(file.text)
  const used = new Set(['content', ...file.marks.map(mark => mark.label)])
  for (const label of used) {
    const spans = PARTS[label]
    assert.ok(spans, `no part "${label}"`)
    const wanted = file.marks.filter(mark => mark.label === label)
    assert.deepEqual(shown(file, spans(article)), shown(file, wanted), label)
  }
  return article
}

/** Checks that nothing in a text is taken for a quotation. */
export function checkNoQuotation(text: string): void {
  const article = analyze(text)
  assert.deepEqual(
    article.quotations.map(q => q.text),
    [],
  )
}

/** The names to which the speakers of a text resolve, one entry a quotation; joint speakers joined with " + ". */
export function speakersOf(text: string): string[] {
  const article = analyze(text)
  return article.quotations.map(q => q.entities.map(e => article.entities[e].name).join(' + ') || 'unknown')
}

const shown = (file: FixtureFile, spans: readonly Span[]): string[] =>
  [...new Map(spans.map(s => [`${s.start}-${s.end}`, s])).values()]
    .sort((a, b) => a.start - b.start)
    .map(s => `${s.start}: ${file.text.slice(s.start, s.end)}`)
