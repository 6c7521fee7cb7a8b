import type { Location, Position } from 'vscode-languageserver-protocol'
import type { Corpus, Member } from '../../corpus/model'
import type { ReportKind } from '../../protocol'
import type { Document } from '../document'
import { byWeight, type Finding, findingsOf } from '../findings'
import { referenceById } from '../findingWithMembers'
import { findingMessage } from '../findingWords'
import { findingsAt } from '../hoverFigure'
import { articleLabel, articleTitle } from '../places'
import { offsetAt } from '../positions'
import type { CorpusEntry, Key } from '../rows'
import { targetsAt } from '../target'
import { t } from '../words'
import { dossierReport } from './dossier'
import { factReport } from './fact'
import { onlyReport } from './only'
import { line, type Report } from './report'
import { type ReportAsk, reportUri } from './reportUri'
import { timelineReport } from './timeline'
import { whyReport } from './why'
import { type Side, wordingReport } from './wordings'

/** Addresses of documents, with what they are called together. */
export interface Found {
  readonly uris: string[]
  readonly title: string
}

/** Which row of which corpus. */
interface RowSubject {
  readonly entry: CorpusEntry
  readonly key: Key
}

/** Makes a document out of a corpus as it is now. `textOf` has the texts of the articles that could be read. */
export function makeReport(corpus: Corpus, ask: ReportAsk, textOf: (uri: string) => string | null): Report {
  switch (ask.kind) {
    case 'fact':
    case 'why': {
      const reference = referenceById(corpus, ask.id)
      if (!reference) return [line(t('The articles do not say this any more.'))]
      return ask.kind === 'fact' ? factReport(corpus, reference) : whyReport(corpus, reference)
    }
    case 'source': {
      const source = corpus.source(ask.id)
      return source ? dossierReport(corpus, source) : [line(t('The articles do not say this any more.'))]
    }
    case 'timeline':
      return timelineReport(corpus, ask.id)
    case 'only':
      return onlyReport(corpus, ask.id)
    case 'wordings':
      return wordingReport(
        corpus,
        sideOf(ask.id, ask.index ?? -1),
        sideOf(ask.other?.uri ?? '', ask.other?.index ?? -1),
      )
  }
  function sideOf(uri: string, index: number): Side {
    return { uri, index, text: textOf(uri) }
  }
}

/** The documents of a kind that there are for a place; two for wordings, none where there is nothing to show. */
export function reportsAt(document: Document, key: string, position: Position, kind: ReportKind): Found | null {
  const { corpus, uri, article } = document
  const single = (id: string, title: string) => ({ uris: [reportUri({ kind, corpus: key, id }, title)], title })
  switch (kind) {
    case 'timeline':
      return single(uri, t('Timeline: {0}', articleTitle(article, uri)))
    case 'only':
      return single(uri, t('Only in {0}', articleLabel(corpus, uri)))
    case 'source': {
      const [id] = sourcesAt(document, position)
      const source = id === undefined ? undefined : corpus.source(id)
      return source ? single(source.id, t('Dossier: {0}', source.name)) : null
    }
    case 'wordings':
      return wordingsAt(document, key, position)
    default: {
      const finding = findingAt(document, position)
      return finding && ofFinding(corpus, key, finding.reference.id, kind)
    }
  }
}

/** The same for a row of a view. */
export function reportsOfRow({ entry: { key, corpus }, key: row }: RowSubject, kind: ReportKind): Found | null {
  const [what, first, second] = row
  const uri = what === 'quotation' || what === 'figure' ? String(row[row.length - 2]) : String(first)
  const single = (id: string, title: string) => ({ uris: [reportUri({ kind, corpus: key, id }, title)], title })
  if (kind === 'source') {
    const source = corpus.source(what === 'speaker' ? String(second).split('\n')[0] : String(first))
    return source ? single(source.id, t('Dossier: {0}', source.name)) : null
  }
  if (what === 'finding' || what === 'member') return ofFinding(corpus, key, String(second), kind)
  const article = corpus.article(uri)
  if (!article || (kind !== 'timeline' && kind !== 'only')) return null
  return kind === 'timeline'
    ? single(uri, t('Timeline: {0}', articleTitle(article, uri)))
    : single(uri, t('Only in {0}', articleLabel(corpus, uri)))
}

function ofFinding(corpus: Corpus, key: string, id: string, kind: ReportKind): Found | null {
  const reference = referenceById(corpus, id)
  if (!reference) return null
  if (kind === 'wordings') {
    const [first, second] = apart(reference.members)
    return first && second ? sides(corpus, key, first, second) : null
  }
  if (kind !== 'fact' && kind !== 'why') return null
  const message = findingMessage(reference)
  const title = kind === 'why' ? t('Why: {0}', message) : message
  return { uris: [reportUri({ kind, corpus: key, id }, title)], title }
}

function sourcesAt(document: Document, position: Position): readonly string[] {
  for (const target of targetsAt(document, position)) {
    if (target.kind === 'source') return target.sources
    if (target.kind === 'quotation')
      return document.corpus.quotation({ uri: document.uri, index: target.index }).sources
  }
  return []
}

/** The weightiest finding of what stands at a position, else of its line. */
function findingAt(document: Document, position: Position): Finding | null {
  const { corpus, uri, article } = document
  for (const target of targetsAt(document, position)) {
    if (target.kind === 'source') continue
    const found =
      target.kind === 'figure'
        ? findingsAt(document, target)
        : findingsOf(corpus, uri, { kind: 'quotation', index: target.index })
    if (found.length > 0) return found[0]
  }
  const start = offsetAt(article, { line: position.line, character: 0 })
  const end = article.lineStarts[position.line + 1] ?? article.length + 1
  for (const reference of byWeight(corpus.crossReferencesIn(uri))) {
    const member = reference.members.find(each => each.uri === uri && each.start >= start && each.start < end)
    if (member) return { reference, member }
  }
  return null
}

/** The quotation at a position beside the one of the same words that differs most in length or, of equals, comes first. */
function wordingsAt(document: Document, key: string, position: Position) {
  const { corpus, uri } = document
  const target = targetsAt(document, position).find(({ kind }) => kind === 'quotation')
  const finding =
    target?.kind === 'quotation'
      ? findingsOf(corpus, uri, { kind: 'quotation', index: target.index })[0]
      : findingAt(document, position)
  if (finding?.member.item.kind !== 'quotation') return null
  const others = finding.reference.members.filter(each => each !== finding.member && each.item.kind === 'quotation')
  const other = others.find(each => each.text !== finding.member.text) ?? others[0]
  return other ? sides(corpus, key, finding.member, other) : null
}

/** Two quotations with different words, the first that there are. */
function apart(members: readonly Member[]): Member[] {
  const quotations = members.filter(({ item }) => item.kind === 'quotation')
  const [first] = quotations
  const second = quotations.find(each => each.text !== first.text) ?? quotations[1]
  return first && second ? [first, second] : []
}

function sides(corpus: Corpus, key: string, a: Member, b: Member): Found {
  const side = (own: Member, other: Member) =>
    reportUri(
      {
        kind: 'wordings',
        corpus: key,
        id: own.uri,
        index: own.item.index,
        other: { uri: other.uri, index: other.item.index },
      },
      articleLabel(corpus, own.uri),
    )
  const title = `${articleLabel(corpus, a.uri)} ↔ ${articleLabel(corpus, b.uri)}`
  return { uris: [side(a, b), side(b, a)], title }
}

/** A place as editors open it from a link. */
export function linkTarget({ uri, range: { start, end } }: Location): string {
  return `${uri}#L${start.line + 1},${start.character + 1}-${end.line + 1},${end.character + 1}`
}
