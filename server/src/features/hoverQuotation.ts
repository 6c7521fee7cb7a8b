import type { Quotation, Span } from '../analysis/article'
import { comparedWords } from '../analysis/text/wording'
import type { Corpus, CrossReference, Member } from '../corpus/model'
import { correctedWords, judgementLines, statusLines } from './annotationWords'
import type { Document } from './document'
import { findingsOf, originsLabel } from './findings'
import { findingMessage, verdictWord } from './findingWords'
import { inferenceWords } from './inferenceWords'
import { type Card, type Inline, type Line, shorten, type Table } from './markdown'
import { speakerOf, viaNames } from './names'
import { articleLabel, giverOf, linkTo } from './places'
import { t } from './words'

/** Characters of another article's wording that a row shows. */
const MOST_WORDING = 240

/** Who said a quotation, by whose report, and how the other articles word it. */
export function quotationCard(document: Document, index: number): Card {
  const { corpus, uri } = document
  const findings = findingsOf(corpus, uri, { kind: 'quotation', index })
  const isTabled = ({ members }: CrossReference) => members.every(({ item }) => item.kind === 'quotation')
  const lines: Line[] = [
    reportLine(document, index),
    ...checkedLines(document, document.article.quotations[index].content),
    ...findings
      .slice(0, 2)
      .map(({ reference }) => (isTabled(reference) ? verdictLine(reference) : findingLine(reference))),
  ]
  const others = otherWordings(uri, findings)
  return others.length > 0 ? { lines, table: wordingTable(document, index, others) } : { lines }
}

/** How far a person has checked what stands at spans. */
export function checkedLines({ corpus, uri }: Document, spans: readonly Span[]): Line[] {
  const lines = new Set(spans.flatMap(span => statusLines(corpus, uri, span)))
  return [...lines].slice(0, 2).map(line => [shorten(line, 200)])
}

/** "Jane Doe, via Northwire", and how that is known. */
export function reportLine({ corpus, uri, article }: Document, index: number): Line {
  const place = { uri, index }
  const speaker = speakerOf(corpus, place)
  const via = viaNames(corpus, place).map(name => `, ${t('via {0}', name)}`)
  const { kind, attribution, corrected } = article.quotations[index]
  const known = corrected ? correctedWords(corrected) : speaker ? inferenceWords(corpus, place, attribution) : ''
  const how = [kindWord(kind), known].filter(Boolean).join(' · ')
  return [speaker ? { bold: speaker } : { italic: t('Unknown speaker') }, `${via.join('')} · ${how}`]
}

/** What a kind of quotation is called. */
function kindWord(kind: Quotation['kind']): string {
  switch (kind) {
    case 'direct':
      return t('direct quotation')
    case 'mixed':
      return t('mixed quotation')
    case 'indirect':
      return t('indirect quotation')
  }
}

/** The verdict of a cross-reference with its message and support. */
export function findingLine(reference: CrossReference): Line {
  const message = `: ${shorten(findingMessage(reference), 140)} (${originsLabel(reference)})`
  return [{ italic: verdictWord(reference.verdict) }, message, ...judged(reference)]
}

/** The verdict alone, where a table says the rest: VS Code puts the message of the problem over the hover. */
export function verdictLine(reference: CrossReference): Line {
  return [{ italic: verdictWord(reference.verdict) }, ` · ${originsLabel(reference)}`, ...judged(reference)]
}

function judged(reference: CrossReference): string[] {
  return judgementLines(reference).map(line => ` · ${shorten(line, 120)}`)
}

function otherWordings(
  uri: string,
  findings: readonly { readonly reference: CrossReference; readonly member: Member }[],
) {
  const others = new Map<string, Member>()
  for (const { reference, member } of findings) {
    for (const other of reference.members) {
      if (other.item.kind !== 'quotation' || (other.uri === uri && other.item.index === member.item.index)) continue
      others.set(`${other.uri}#${other.item.index}`, other)
    }
  }
  return [...others.values()]
}

function wordingTable({ corpus, uri, article }: Document, index: number, others: readonly Member[]): Table {
  const known = new Set(article.quotations[index].words)
  const rows = others.map(member => [
    [{ link: shorten(articleLabel(corpus, member.uri), 40), uri: linkTo(corpus, member.uri, member.start) }],
    [`${speaker(corpus, member)}${member.uri === uri ? ` (${t('this article')})` : ''}`],
    changedWords(wordingOf(corpus, member), known),
  ])
  return { head: [t('Article'), t('Speaker'), t('Wording')], rows }
}

function speaker(corpus: Corpus, member: Member): string {
  const place = { uri: member.uri, index: member.item.index }
  const via = viaNames(corpus, place).map(name => `, ${t('via {0}', name)}`)
  return shorten(`${speakerOf(corpus, place) ?? giverOf(corpus, member)}${via.join('')}`, 60)
}

function wordingOf(corpus: Corpus, { uri, item, text }: Member): string {
  return shorten(corpus.article(uri)?.quotations[item.index]?.text ?? text, MOST_WORDING)
}

/** The wording, with the words bold that the quotation at hand has not. */
export function changedWords(wording: string, known: ReadonlySet<string>): Line {
  const pieces: Inline[] = []
  let end = 0
  for (const { start, end: stop } of changedSpans(wording, known)) {
    pieces.push(wording.slice(end, start), { bold: wording.slice(start, stop) })
    end = stop
  }
  return [...pieces, wording.slice(end)].filter(piece => piece !== '')
}

/** Spans of the words not known; neighbours are joined. */
function changedSpans(wording: string, known: ReadonlySet<string>): { start: number; end: number }[] {
  const { words, wordSpans } = comparedWords(wording, [{ start: 0, end: wording.length }])
  const changed: { start: number; end: number }[] = []
  let joins = false
  for (const [i, word] of words.entries()) {
    const isChanged = !known.has(word)
    const { start, end } = wordSpans[i]
    if (isChanged && joins) changed.at(-1)!.end = Math.max(end, changed.at(-1)!.end)
    else if (isChanged) changed.push({ start, end })
    joins = isChanged
  }
  return changed
}
