import type { Corpus, CrossReference, Verdict } from '../corpus/model'
import type { SourceNode } from '../protocol'
import { byPlace, byWeight, originsLabel, severityOf, VERDICTS } from './findings'
import { articleLabel, giverOf } from './places'
import { locationOf } from './positions'
import { node, type Scene } from './sourceRows'

/** The cross-references of a verdict, weightiest first. */
export function withVerdict(corpus: Corpus, verdict: string): CrossReference[] {
  return byWeight(corpus.crossReferences().filter(reference => reference.verdict === verdict))
}

/** Titles of the groups of findings. */
const TITLES: Readonly<Record<Verdict, string>> = {
  conflicts: 'Conflicts',
  disputed: 'Disputed',
  updated: 'Updated',
  varies: 'Worded Differently',
  agrees: 'Agrees',
}

/** A row per verdict that occurs. */
export function verdictRoots(scene: Scene): SourceNode[] {
  return VERDICTS.flatMap(verdict => {
    const count = withVerdict(scene.corpus, verdict).length
    if (count === 0) return []
    const description = String(count)
    return [
      node(scene, ['verdict', verdict], {
        kind: 'verdict',
        label: TITLES[verdict],
        description,
        hasChildren: true,
        verdict,
      }),
    ]
  })
}

/** A cross-reference: its message, with how many articles and origins it stands on. */
export function findingNode({ severity, ...scene }: Scene, reference: CrossReference): SourceNode {
  const [first] = reference.members
  return node({ severity, ...scene }, ['finding', reference.id], {
    kind: 'finding',
    label: reference.message,
    description: originsLabel(reference),
    tooltip: [reference.message, ...reference.why].join('\n'),
    location: locationOf(scene.corpus, first.uri, first) ?? undefined,
    hasChildren: true,
    verdict: reference.verdict,
    severity: severityOf(reference, severity),
  })
}

/** What each article says, one side after the other. */
export function memberNodes(scene: Scene, reference: CrossReference | undefined): SourceNode[] {
  if (!reference) return []
  const members = [...reference.members].sort((a, b) => a.group - b.group || byPlace(a, b))
  return members.map((member, index) =>
    node(scene, ['member', reference.id, index], {
      kind: 'member',
      label: member.text,
      description: [...new Set([giverOf(scene.corpus, member), articleLabel(scene.corpus, member.uri)])].join(' · '),
      tooltip: member.context,
      location: locationOf(scene.corpus, member.uri, member) ?? undefined,
      hasChildren: false,
      verdict: reference.verdict,
      severity: severityOf(reference, scene.severity),
    }),
  )
}
