import type { Span } from '../analysis/article'
import type { AnnotatedPlace, AnnotationEdit } from '../protocol/annotations'
import type { Correction } from '../protocol/corrections'
import type { Document } from './document'
import { referenceById } from './findingWithMembers'
import { offsetAt } from './positions'
import { targetsAt } from './target'
import { t } from './words'

/** A passage of an article, or the whole. */
export interface AnnotatedSpan {
  readonly uri: string
  readonly span: Span | null
}

/** What an edit is about: one passage or more, the one pointed at first; or why there is none, in words for people. */
export function annotatedSpans(
  document: Document,
  text: string,
  edit: Exclude<Extract<AnnotationEdit, { at: AnnotatedPlace }>, { kind: 'move' }>,
): readonly AnnotatedSpan[] | string {
  const { uri } = document
  if (edit.at.finding !== undefined) return findingSpans(document, edit.at.finding, edit.at)
  if (edit.kind !== 'correct') return [{ uri, span: selected(document, text, edit.at) }]
  switch (edit.correction.kind) {
    case 'speaker':
    case 'notQuotation':
      return spanOr(uri, quotationSpan(document, edit.at), t('There is no quotation here.'))
    case 'samePerson':
    case 'otherPerson':
    case 'notPerson':
    case 'sourceName':
      return spanOr(uri, nameSpan(document, edit.at), t('There is no name here.'))
    case 'quotation':
      return spanOr(uri, selection(document, text, edit.at), t('Select the words of the quotation first.'))
    case 'outlet':
    case 'published':
      return [{ uri, span: null }]
    default:
      return t('There is no finding here.')
  }
}

function spanOr(uri: string, span: Span | null, problem: string): readonly AnnotatedSpan[] | string {
  return span ? [{ uri, span }] : problem
}

/** Where a finding's statements stand, that of this article first. */
function findingSpans({ corpus, uri, article }: Document, id: string, { range }: AnnotatedPlace) {
  const reference = referenceById(corpus, id)
  if (!reference) return t('The articles do not say this any more.')
  const at = range ? offsetAt(article, range.start) : null
  const rank = (member: (typeof reference.members)[number]) =>
    member.uri !== uri ? 2 : at === null || (member.start <= at && at <= member.end) ? 0 : 1
  const members = [...reference.members].sort((a, b) => rank(a) - rank(b))
  return members.map(({ uri, start, end }) => ({ uri, span: { start, end } }))
}

/** What was selected; for a position what stands there; the whole article without a range. */
function selected(document: Document, text: string, at: AnnotatedPlace): Span | null {
  if (!at.range) return null
  const chosen = selection(document, text, at)
  if (chosen) return chosen
  const [target] = targetsAt(document, at.range.start)
  if (target?.kind === 'quotation') return quotationSpan(document, at)
  if (target) return target.span
  const offset = offsetAt(document.article, at.range.start)
  const { sentences, layout } = document.article
  const around = [...sentences, ...layout.blocks].find(({ start, end }) => start <= offset && offset <= end)
  return around ? { start: around.start, end: around.end } : null
}

/** The selected words, without white space and quotation marks around them; null when there are none. */
function selection({ article }: Document, text: string, { range }: AnnotatedPlace): Span | null {
  if (!range) return null
  let [start, end] = [offsetAt(article, range.start), offsetAt(article, range.end)]
  while (start < end && AROUND.test(text[start])) start++
  while (end > start && AROUND.test(text[end - 1])) end--
  return end > start ? { start, end } : null
}

const AROUND = /[\s"“”„«»]/

/** From the first to the last word of the quotation at a place. */
function quotationSpan(document: Document, { range }: AnnotatedPlace): Span | null {
  if (!range) return null
  const found = targetsAt(document, range.start).find(({ kind }) => kind === 'quotation')
  if (found?.kind !== 'quotation') return null
  const { content } = document.article.quotations[found.index]
  return { start: content[0].start, end: content.at(-1)!.end }
}

/** The name of the mention at a place, without its title. */
function nameSpan({ corpus, uri, article }: Document, { range }: AnnotatedPlace): Span | null {
  if (!range) return null
  const hits = corpus.at(uri, offsetAt(article, range.start))
  const hit = hits.find(({ kind, index }) => kind === 'mention' && article.mentions[index].entities.length > 0)
  if (!hit) return null
  const { start, end } = article.mentions[hit.index].name
  return { start, end }
}

/** A correction with what the corpus knows of it: what the one is who is named as the speaker. */
export function completed({ corpus }: Document, correction: Correction): Correction {
  if ((correction.kind !== 'speaker' && correction.kind !== 'quotation') || correction.is) return correction
  const kind = corpus.sources().find(({ name }) => name === correction.speaker)?.kind
  return kind === 'organisation' || kind === 'group' ? { ...correction, is: kind } : correction
}
