import { type Diagnostic, type DiagnosticRelatedInformation, DiagnosticSeverity } from 'vscode-languageserver-protocol'
import type { Corpus, CrossReference, Member } from '../corpus/model'
import { DIAGNOSTIC_SOURCE, type Settings } from '../protocol'
import { evidenceWord } from './annotationWords'
import { type ShownSeverity, severityOf } from './findings'
import { findingMessage } from './findingWords'
import { shorten } from './markdown'
import { articleLabel, giverOf } from './places'
import { locationOf, rangeOf } from './positions'

/** What the diagnostics of an article depend on besides the corpus. */
export interface DiagnosticOptions {
  readonly severity: Settings['severity']
  /** URI of a folder with a document per verdict (`conflicts.md`), null for no link. */
  readonly documentation: string | null
}

/** Related places of one diagnostic at most; the message counts them all. */
const MOST_RELATED = 20

/** Severities as the protocol has them. */
export const LSP_SEVERITY: Readonly<Record<Exclude<ShownSeverity, 'none'>, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
}

/** What the articles say that this one does not, in the order of its text: one per finding and side of it. */
export function diagnostics(corpus: Corpus, uri: string, options: DiagnosticOptions): Diagnostic[] {
  if (corpus.newerSave?.(uri)) return []
  return diagnosticsOf(corpus, uri, corpus.crossReferencesIn(uri), options)
}

/** The diagnostics of every article of a corpus, by URI: one walk over the findings for all. */
export function* allDiagnostics(
  corpus: Corpus,
  options: DiagnosticOptions,
): Generator<{ readonly uri: string; readonly items: Diagnostic[] }> {
  const byUri = new Map<string, CrossReference[]>(corpus.uris().map(uri => [uri, []]))
  for (const reference of corpus.crossReferences()) {
    for (const uri of new Set(reference.members.map(member => member.uri))) byUri.get(uri)?.push(reference)
  }
  for (const [uri, references] of byUri) yield { uri, items: diagnosticsOf(corpus, uri, references, options) }
}

function diagnosticsOf(
  corpus: Corpus,
  uri: string,
  references: readonly CrossReference[],
  options: DiagnosticOptions,
): Diagnostic[] {
  return references
    .flatMap(reference => {
      const severity = severityOf(reference, options.severity)
      if (severity === 'none') return []
      const members = firstOfEachGroup(reference.members.filter(member => member.uri === uri))
      return members.map(member => diagnosticOf(corpus, reference, member, LSP_SEVERITY[severity], options))
    })
    .filter(diagnostic => diagnostic !== null)
    .sort(byTextThenId)
}

/** Whatever the order in which the findings were asked for. */
function byTextThenId(a: Diagnostic, b: Diagnostic): number {
  const [from, to] = [a.range.start, b.range.start]
  return from.line - to.line || from.character - to.character || (a.data.id < b.data.id ? -1 : 1)
}

function diagnosticOf(
  corpus: Corpus,
  reference: CrossReference,
  member: Member,
  severity: DiagnosticSeverity,
  { documentation }: DiagnosticOptions,
): Diagnostic | null {
  const article = corpus.article(member.uri)
  if (!article) return null
  const { verdict, id, members } = reference
  return {
    range: rangeOf(article, member),
    severity,
    source: DIAGNOSTIC_SOURCE,
    code: verdict,
    ...(documentation === null ? {} : { codeDescription: { href: `${documentation}/${verdict}.md` } }),
    message: [shorten(findingMessage(reference), 200), ...checked(corpus, reference, member)].join(' · '),
    relatedInformation: related(corpus, members, member),
    data: { id },
  }
}

/** How far a person has checked a finding, or what is stated at the place. */
function checked(corpus: Corpus, { status }: CrossReference, { uri, start, end }: Member): string[] {
  const own = corpus.judgements(uri, { start, end }).filter(({ finding }) => finding === null)
  const values = [status, ...own.map(judgement => judgement.status)].flatMap(each => (each ? [each.value] : []))
  return [...new Set(values)].map(evidenceWord)
}

/** The other places, those that differ before those that agree with this one. */
function related(corpus: Corpus, members: readonly Member[], own: Member): DiagnosticRelatedInformation[] {
  const others = members.filter(member => member !== own)
  const ordered = [
    ...others.filter(member => member.group !== own.group),
    ...others.filter(member => member.group === own.group),
  ]
  return ordered.slice(0, MOST_RELATED).flatMap(member => {
    const location = locationOf(corpus, member.uri, member)
    return location ? [{ location, message: relatedMessage(corpus, member) }] : []
  })
}

/** "“37 meetings”, Jane Doe (Daily News)". */
function relatedMessage(corpus: Corpus, member: Member): string {
  const article = articleLabel(corpus, member.uri)
  const giver = giverOf(corpus, member)
  const who = giver === article ? article : `${giver} (${shorten(article, 40)})`
  return `“${shorten(member.text, 80)}”, ${shorten(who, 100)}`
}

function firstOfEachGroup(members: readonly Member[]): Member[] {
  return members.filter((member, i) => members.findIndex(other => other.group === member.group) === i)
}
