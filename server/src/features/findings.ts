import type { Span } from '../analysis/article'
import type { Corpus, CrossReference, Member, Verdict } from '../corpus/model'
import type { Settings } from '../protocol'

/** What a finding is shown with, after settings. */
export type ShownSeverity = 'error' | 'warning' | 'information' | 'hint' | 'none'

/** Verdicts, weightiest first. */
export const VERDICTS: readonly Verdict[] = ['conflicts', 'disputed', 'updated', 'varies', 'agrees']

/** Severities, weightiest first. */
export const SEVERITIES: readonly ShownSeverity[] = ['error', 'warning', 'information', 'hint', 'none']

/** What a finding is shown with: a setting other than `auto` replaces its severity, but what is not certain enough to be shown stays unshown. */
export function severityOf({ verdict, severity }: CrossReference, settings: Settings['severity']): ShownSeverity {
  if (verdict === 'agrees' || severity === 'none') return 'none'
  return settings[verdict] === 'auto' ? severity : settings[verdict]
}

/** Whether the statements are set against each other: what "contested" and "next conflict" mean. */
export function isContested({ verdict, severity }: CrossReference): boolean {
  return severity !== 'none' && (verdict === 'conflicts' || verdict === 'disputed')
}

/** The weightiest first; then the corpus's own order. */
export function byWeight(references: readonly CrossReference[]): CrossReference[] {
  const weight = ({ verdict, severity }: CrossReference) =>
    VERDICTS.indexOf(verdict) * SEVERITIES.length + SEVERITIES.indexOf(severity)
  return [...references].sort((a, b) => weight(a) - weight(b))
}

/** A cross-reference with the member that led to it. */
export interface Finding {
  readonly reference: CrossReference
  readonly member: Member
}

/** The cross-references of one quotation or claim, weightiest first. */
export function findingsOf(corpus: Corpus, uri: string, item: Member['item']): Finding[] {
  return byWeight(corpus.crossReferencesIn(uri)).flatMap(reference => {
    const member = reference.members.find(
      candidate => candidate.uri === uri && candidate.item.kind === item.kind && candidate.item.index === item.index,
    )
    return member ? [{ reference, member }] : []
  })
}

/** The cross-references with a member that touches a span, weightiest first. */
export function findingsTouching(corpus: Corpus, uri: string, span: Span): Finding[] {
  return byWeight(corpus.crossReferencesIn(uri)).flatMap(reference => {
    const member = reference.members.find(
      candidate => candidate.uri === uri && candidate.start <= span.end && span.start <= candidate.end,
    )
    return member ? [{ reference, member }] : []
  })
}

/** By article and place. */
export function byPlace(a: { readonly uri: string; readonly start: number }, b: typeof a): number {
  return a.uri === b.uri ? a.start - b.start : a.uri < b.uri ? -1 : 1
}

/** How many articles the members stand in. */
export function articleCount({ members }: CrossReference): number {
  return new Set(members.map(member => member.uri)).size
}

/** "4 articles, 2 origins"; the origins only where they are fewer. */
export function originsLabel(reference: CrossReference): string {
  const articles = articleCount(reference)
  const places = `${articles} ${articles === 1 ? 'article' : 'articles'}`
  return reference.origins < articles
    ? `${places}, ${reference.origins} ${reference.origins === 1 ? 'origin' : 'origins'}`
    : places
}
