import type { CodeLens, Command } from 'vscode-languageserver-protocol'
import type { Member, Verdict } from '../corpus/model'
import type { Settings } from '../protocol'
import type { Document } from './document'
import { findingsOf } from './findings'
import { rangeOf } from './positions'
import { articlesCount } from './rows'
import { t } from './words'

/** What a lens carries until it is resolved: its article, and the quotation that it stands over (null for the headline). */
export interface LensData {
  readonly uri: string
  readonly quotation: number | null
}

/** Lenses over the headline and over quotations that other articles word or attribute differently; titles come later. */
export function codeLenses(document: Document, settings: Settings['codeLens']): CodeLens[] {
  const { uri, article, corpus } = document
  if (corpus.crossReferencesIn(uri).length === 0) return []
  const headline = article.layout.blocks.find(({ kind }) => kind === 'headline') ?? { start: 0, end: 0 }
  const top = { range: rangeOf(article, headline), data: { uri, quotation: null } satisfies LensData }
  const varied = article.quotations.flatMap(({ content }, quotation) =>
    isVaried(document, quotation)
      ? [{ range: rangeOf(article, content[0]), data: { uri, quotation } satisfies LensData }]
      : [],
  )
  return [...(settings.headline ? [top] : []), ...(settings.quotations ? varied : [])]
}

/** The title of a lens, and what a click does. */
export function resolveCodeLens(document: Document, lens: CodeLens): CodeLens {
  const { quotation } = lens.data as LensData
  const title = quotation === null ? headlineTitle(document) : quotationTitle(document, quotation)
  const { line, character } = lens.range.start
  const place = { uri: document.uri, line, character }
  const command: Command =
    quotation === null
      ? { title, command: 'corroborate.showOnlyHere', arguments: [place] }
      : { title, command: 'corroborate.compareFact', arguments: [place] }
  return { ...lens, command }
}

function isVaried({ corpus, uri }: Document, index: number): boolean {
  return findingsOf(corpus, uri, { kind: 'quotation', index }).some(
    ({ reference: { verdict, severity } }) => verdict !== 'agrees' && severity !== 'none',
  )
}

/** "6 figures also in 3 other articles · 1 conflict". */
function headlineTitle(document: Document): string {
  const { corpus, uri } = document
  const references = corpus.crossReferencesIn(uri)
  const others = new Set(references.flatMap(({ members }) => members.map(member => member.uri)))
  others.delete(uri)
  const shared = (kind: Member['item']['kind']) =>
    new Set(
      references.flatMap(({ members }) =>
        members.some(member => member.uri !== uri)
          ? members.filter(member => member.uri === uri && member.item.kind === kind).map(({ item }) => item.index)
          : [],
      ),
    ).size
  const [figures, quotations] = [shared('claim'), shared('quotation')]
  const parts = [
    figures > 0 ? (figures === 1 ? t('1 statement') : t('{0} statements', figures)) : '',
    quotations > 0 ? (quotations === 1 ? t('1 quotation') : t('{0} quotations', quotations)) : '',
  ].filter(Boolean)
  const also = others.size === 1 ? t('also in 1 other article') : t('also in {0} other articles', others.size)
  const count = (verdict: Verdict) =>
    references.filter(each => each.verdict === verdict && each.severity !== 'none').length
  return [`${parts.join(', ')} ${also}`, ...conflictParts(count('conflicts'), count('disputed'))].join(' · ')
}

function conflictParts(conflicts: number, disputes: number): string[] {
  return [
    ...(conflicts > 0 ? [conflicts === 1 ? t('1 conflict') : t('{0} conflicts', conflicts)] : []),
    ...(disputes > 0 ? [disputes === 1 ? t('1 dispute') : t('{0} disputes', disputes)] : []),
  ]
}

/** "worded differently in 2 other articles". */
function quotationTitle({ corpus, uri }: Document, index: number): string {
  const found = findingsOf(corpus, uri, { kind: 'quotation', index }).filter(
    ({ reference }) => reference.verdict !== 'agrees',
  )
  const others = new Set(found.flatMap(({ reference }) => reference.members.map(member => member.uri)))
  others.delete(uri)
  const articles = articlesCount(Math.max(1, others.size))
  return found.some(({ reference }) => reference.kind === 'attribution')
    ? t('given to somebody else in {0}', articles)
    : t('worded differently in {0}', articles)
}
