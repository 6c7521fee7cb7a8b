import type { Span } from '../analysis/article'
import type { CrossReference } from './model'

/** What a person has decided about the sources and findings of a corpus. Names are as people write them; what comes later wins. */
export interface Judgement {
  /** Two names of one source; it is called by the second. */
  readonly same: readonly (readonly [name: string, as: string])[]
  /** Names that are no spelling of another's. */
  readonly apart: readonly string[]
  /** Names of nobody. */
  readonly nobody: readonly string[]
  readonly kinds: readonly (readonly [name: string, kind: 'organisation' | 'group'])[]
  /** How a source is called. */
  readonly shown: readonly (readonly [name: string, as: string])[]
  readonly findings: readonly FindingJudgement[]
}

/** What a person has decided about statements: of a finding, or anywhere. */
export interface FindingJudgement {
  /** `other`: the first passage is about another fact than the rest; `none`: they do not conflict; `status`: they were checked. */
  readonly kind: 'other' | 'none' | 'status'
  /** Id of the annotation. */
  readonly id: string
  /** Id of the finding, null for a passage on its own. */
  readonly finding: string | null
  /** That pointed at first; those not found again are left out. */
  readonly passages: readonly JudgedPassage[]
  readonly reason: string | null
  readonly status: CheckedStatus | null
}

export interface JudgedPassage extends Span {
  readonly uri: string
  readonly text: string
}

/** How far a statement has been checked, by what and when. */
export interface CheckedStatus {
  readonly value: 'unchecked' | 'verified' | 'false' | 'unverifiable'
  readonly source: string | null
  readonly date: string | null
}

/** Nobody has decided anything. */
export const NO_JUDGEMENT: Judgement = { same: [], apart: [], nobody: [], kinds: [], shown: [], findings: [] }

/** The decisions of several, one after the other. */
export function joinedJudgement(judgements: readonly Judgement[]): Judgement {
  if (judgements.length < 2) return judgements[0] ?? NO_JUDGEMENT
  return {
    same: judgements.flatMap(({ same }) => same),
    apart: judgements.flatMap(({ apart }) => apart),
    nobody: judgements.flatMap(({ nobody }) => nobody),
    kinds: judgements.flatMap(({ kinds }) => kinds),
    shown: judgements.flatMap(({ shown }) => shown),
    findings: judgements.flatMap(({ findings }) => findings),
  }
}

/** On which side of a "not the same fact" passages of an article stand, by uri. */
export type Sides = ReadonlyMap<string, readonly (Span & { readonly id: string; readonly side: 0 | 1 })[]>

/** The passages that were told apart. */
export function sidesOf({ findings }: Judgement): Sides {
  const sides = new Map<string, (Span & { id: string; side: 0 | 1 })[]>()
  for (const { kind, id, passages } of findings) {
    if (kind !== 'other') continue
    for (const [index, { uri, start, end }] of passages.entries()) {
      const known = sides.get(uri)
      const side = { start, end, id, side: index === 0 ? 0 : 1 } as const
      if (known) known.push(side)
      else sides.set(uri, [side])
    }
  }
  return sides
}

/** Something that may stand on sides: ids of what tells it apart from others, with the side. */
export interface Sided {
  readonly sides?: readonly string[]
}

/** The sides on which a statement stands. */
export function sidesAt(sides: Sides, uri: string, spans: readonly Span[]): readonly string[] {
  const near = sides.get(uri)
  if (!near) return []
  return near.filter(side => spans.some(span => overlaps(span, side))).map(({ id, side }) => `${id} ${side}`)
}

/** Whether a person has said that two statements are not about one fact. */
export function areToldApart(a: Sided, b: Sided): boolean {
  if (!a.sides || !b.sides) return false
  return a.sides.some(side => b.sides!.includes(`${side.slice(0, -1)}${side.endsWith('0') ? 1 : 0}`))
}

/** Whether two spans share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Judgements of statements, to be looked up. */
export interface JudgedFindings {
  readonly byFinding: ReadonlyMap<string, readonly FindingJudgement[]>
  /** Those of findings, each once under each article in which it has a passage. */
  readonly ofFindings: ReadonlyMap<string, readonly FindingJudgement[]>
  /** All, in the same way; made when it is asked for the first time. */
  byUri(): ReadonlyMap<string, readonly FindingJudgement[]>
}

export function findingsByPlace({ findings }: Judgement): JudgedFindings {
  const ofFindings = findings.filter(({ finding }) => finding !== null)
  const byFinding = new Map<string, FindingJudgement[]>()
  for (const judgement of ofFindings) add(byFinding, judgement.finding!, judgement)
  let all: ReadonlyMap<string, readonly FindingJudgement[]> | null = null
  return { byFinding, ofFindings: gatheredByUri(ofFindings), byUri: () => (all ??= gatheredByUri(findings)) }
}

function gatheredByUri(findings: readonly FindingJudgement[]): ReadonlyMap<string, readonly FindingJudgement[]> {
  const byUri = new Map<string, FindingJudgement[]>()
  for (const judgement of findings)
    for (const uri of new Set(judgement.passages.map(passage => passage.uri))) add(byUri, uri, judgement)
  return byUri
}

function add<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const known = lists.get(key)
  if (known) known.push(value)
  else lists.set(key, [value])
}

/** A cross-reference with what was decided about it. */
export function judged(reference: CrossReference, { byFinding, ofFindings }: JudgedFindings): CrossReference {
  if (byFinding.size === 0) return reference
  const near = new Set([
    ...reference.members.flatMap(({ uri }) => ofFindings.get(uri) ?? []),
    ...(byFinding.get(reference.id) ?? []),
  ])
  let answer = reference
  for (const judgement of near) {
    if (judgement.kind === 'other' || !concerns(judgement, reference)) continue
    if (judgement.status) answer = { ...answer, status: judgement.status }
    if (judgement.kind === 'none' && saysNothingNew(judgement, reference))
      answer = { ...answer, severity: 'none', dismissed: { reason: judgement.reason } }
  }
  return answer
}

/** The same finding, or one of the same kind of two of the same statements: an edit may give a finding another id. */
function concerns({ finding, passages }: FindingJudgement, { id, members }: CrossReference): boolean {
  if (finding === null) return false
  if (finding === id) return true
  if (kindOf(finding) !== kindOf(id)) return false
  const met = members.filter(member =>
    passages.some(passage => passage.uri === member.uri && overlaps(passage, member)),
  )
  return met.length > 1
}

const kindOf = (id: string): string => id.slice(0, id.indexOf('-'))

/** Whether all values were there when the finding was dismissed: a new one is a new finding. */
function saysNothingNew({ passages }: FindingJudgement, { members }: CrossReference): boolean {
  const known = passages.map(({ text }) => folded(text))
  return members.every(member => {
    const text = folded(member.text)
    return known.some(one => one.startsWith(text) || text.startsWith(one))
  })
}

const folded = (text: string): string => text.replace(/…$/, '').replace(/\s+/g, ' ').trim().toLowerCase()
