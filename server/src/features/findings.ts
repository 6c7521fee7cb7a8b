import type { Span } from '../analysis/article'
import type { Corpus, CrossReference, Member } from '../corpus/model'
import { type Settings, VERDICTS } from '../protocol'
import { remembered } from './remembered'
import { t } from './words'

/** What a finding is shown with, after settings. */
export type ShownSeverity = 'error' | 'warning' | 'information' | 'hint' | 'none'

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
export function findingsOf(corpus: Corpus, uri: string, item: Member['item']): readonly Finding[] {
  const byItem = remembered(corpus, `findings by item ${uri}`, () => findingsByItem(corpus, uri))
  return byItem.get(itemKey(item)) ?? []
}

function findingsByItem(corpus: Corpus, uri: string): ReadonlyMap<string, readonly Finding[]> {
  const byItem = new Map<string, Finding[]>()
  for (const reference of byWeight(corpus.crossReferencesIn(uri))) {
    for (const member of reference.members) {
      if (member.uri !== uri) continue
      const found = byItem.get(itemKey(member.item))
      if (!found) byItem.set(itemKey(member.item), [{ reference, member }])
      else if (found.at(-1)?.reference !== reference) found.push({ reference, member })
    }
  }
  return byItem
}

function itemKey({ kind, index }: Member['item']): string {
  return `${kind} ${index}`
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

/** The findings that set articles against each other, of whatever their statement around an offset is made. */
export function contestsAround(corpus: Corpus, uri: string, offset: number): Finding[] {
  return corpus
    .crossReferencesIn(uri)
    .filter(isContested)
    .flatMap(reference => {
      const member = reference.members.find(({ uri: of, start, end }) => of === uri && start <= offset && offset <= end)
      return member ? [{ reference, member }] : []
    })
}

/** By article and place. */
export function byPlace(a: { readonly uri: string; readonly start: number }, b: typeof a): number {
  return a.uri === b.uri ? a.start - b.start : a.uri < b.uri ? -1 : 1
}

/** How many articles the members stand in. */
function articleCount({ members }: CrossReference): number {
  return new Set(members.map(member => member.uri)).size
}

/** "4 articles, 2 origins"; the origins only where they are fewer. */
export function originsLabel(reference: CrossReference): string {
  const articles = articleCount(reference)
  const places = articles === 1 ? t('1 article') : t('{0} articles', articles)
  if (reference.origins >= articles) return places
  return `${places}, ${reference.origins === 1 ? t('1 origin') : t('{0} origins', reference.origins)}`
}
