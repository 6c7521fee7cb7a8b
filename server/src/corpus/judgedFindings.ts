import { gather } from './gather'
import { type FindingJudgement, type Judgement, overlaps } from './judgement'
import type { CrossReference } from './model'

/** Judgements of findings, to be looked up. */
export interface JudgedFindings {
  readonly byFinding: ReadonlyMap<string, readonly FindingJudgement[]>
  /** Those of findings, each once under each article in which it has a passage. */
  readonly ofFindings: ReadonlyMap<string, readonly FindingJudgement[]>
}

/** Judgements of findings, by finding and by article. */
export function findingsByPlace({ findings }: Judgement): JudgedFindings {
  const ofFindings = findings.filter(({ finding }) => finding !== null)
  const byFinding = gather(ofFindings, ({ finding }) => [finding!])
  return { byFinding, ofFindings: gather(ofFindings, urisOf) }
}

const urisOf = ({ passages }: FindingJudgement): Iterable<string> => new Set(passages.map(({ uri }) => uri))

/** Lists of this many articles are made anew one by one; of more, all. */
const FEW = 8

/** All judgements of statements, each once under each article in which it has a passage. */
export class JudgementsByUri {
  private findings: readonly FindingJudgement[] = []
  private lists = new Map<string, FindingJudgement[]>()

  of(uri: string): readonly FindingJudgement[] {
    return this.lists.get(uri) ?? []
  }

  /** Takes others instead. An edit moves those of one article among thousands, which stay the same objects. */
  take(findings: readonly FindingJudgement[]): void {
    const uris = new Set(changes(this.findings, findings).flatMap(judgement => [...urisOf(judgement)]))
    this.findings = findings
    if (uris.size > FEW) this.lists = gather(findings, urisOf)
    else
      for (const uri of uris)
        this.lists.set(
          uri,
          findings.filter(judgement => isIn(judgement, uri)),
        )
  }
}

function isIn({ passages }: FindingJudgement, uri: string): boolean {
  for (const passage of passages) if (passage.uri === uri) return true
  return false
}

/** What stands in either list between their common beginning and their common end. */
function changes<T>(old: readonly T[], now: readonly T[]): T[] {
  let from = 0
  while (from < old.length && old[from] === now[from]) from++
  let behind = 0
  const most = Math.min(old.length, now.length) - from
  while (behind < most && old[old.length - 1 - behind] === now[now.length - 1 - behind]) behind++
  return [...old.slice(from, old.length - behind), ...now.slice(from, now.length - behind)]
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
