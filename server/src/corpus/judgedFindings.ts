import { gather } from './gather'
import { type FindingJudgement, type Judgement, overlaps } from './judgement'
import type { CrossReference } from './model'

/** Judgements of statements, to be looked up. */
export interface JudgedFindings {
  readonly byFinding: ReadonlyMap<string, readonly FindingJudgement[]>
  /** Those of findings, each once under each article in which it has a passage. */
  readonly ofFindings: ReadonlyMap<string, readonly FindingJudgement[]>
  /** All, in the same way; made when it is asked for the first time. */
  byUri(): ReadonlyMap<string, readonly FindingJudgement[]>
}

/** Judgements by finding and by article. */
export function findingsByPlace({ findings }: Judgement): JudgedFindings {
  const ofFindings = findings.filter(({ finding }) => finding !== null)
  const byFinding = gather(ofFindings, ({ finding }) => [finding!])
  let all: ReadonlyMap<string, readonly FindingJudgement[]> | null = null
  return { byFinding, ofFindings: gatheredByUri(ofFindings), byUri: () => (all ??= gatheredByUri(findings)) }
}

function gatheredByUri(findings: readonly FindingJudgement[]): ReadonlyMap<string, readonly FindingJudgement[]> {
  return gather(findings, ({ passages }) => new Set(passages.map(({ uri }) => uri)))
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
      answer = { ...answer, severity: 'none', dismissed: { reason: judgement.reason, by: judgement.by ?? null } }
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
