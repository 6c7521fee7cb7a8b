import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Span } from '../../server/src/analysis/article'
import type { CrossReference, CrossReferenceKind, Member, Verdict } from '../../server/src/corpus/model'
import { SAMPLES, type Story, sampleOf } from './stories'

/** A passage of a sample; `text` occurs once in its file. */
export interface Passage {
  readonly file: string
  readonly text: string
}

/** Statements on one fact; members of one `group` can all be true, `verdict` lists what is accepted. */
export interface PlantedReference {
  readonly id: string
  readonly kind: CrossReferenceKind
  readonly verdict: readonly Verdict[]
  readonly members: readonly (Passage & { readonly group: number })[]
}

/** Two passages that look alike and speak of different facts, and why. */
export type NeverPair = readonly [Passage, Passage, string]

/** Reported words: `text` is their beginning, `rest` the beginnings of their further parts; `samples/README.md` has the rest. */
export interface PlantedQuotation extends Passage {
  readonly kind: 'direct' | 'mixed' | 'indirect'
  /** Joint speakers are separated by "; ". */
  readonly speaker: string
  readonly via?: string
  readonly rest?: readonly string[]
  readonly floating?: boolean
  readonly unnamed?: boolean
  readonly inferred?: boolean
}

export interface PlantedFigure extends Passage {
  readonly value: number
}

/** What is planted in a story: the fields of a story in `planted.json`. */
export interface Planted {
  readonly crossReferences: readonly PlantedReference[]
  readonly never: readonly NeverPair[]
  readonly quotations: readonly PlantedQuotation[]
  readonly notQuotations: readonly Passage[]
  readonly figures: readonly PlantedFigure[]
}

/** What is planted, by name of the story. */
export function readPlanted(): Readonly<Record<string, Planted>> {
  return JSON.parse(readFileSync(join(SAMPLES, 'planted.json'), 'utf8')).stories
}

/** Where a passage stands. Throws unless it occurs exactly once, so that a typing error is no silent pass. */
export function locate(story: Story, { file, text }: Passage): Span {
  const whole = sampleOf(story, file).text
  const start = whole.indexOf(text)
  if (start < 0 || whole.indexOf(text, start + 1) >= 0)
    throw new Error(`"${text}" is not once in ${story.name}/${file}`)
  return { start, end: start + text.length }
}

/** Whether two stretches share a unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** The members of a cross-reference at a passage. */
export function membersAt(story: Story, reference: CrossReference, passage: Passage): Member[] {
  const span = locate(story, passage)
  return reference.members.filter(member => member.uri === passage.file && overlaps(member, span))
}

/**
 * How many of the planted members one cross-reference of the kind and an accepted verdict joins, at best. A reference that
 * sets two of one group apart, or two of different groups together, counts for nothing; nor does one of a single group
 * where several are planted.
 */
export function joined(story: Story, planted: PlantedReference): number {
  const accepted = story.corpus
    .crossReferences()
    .filter(({ kind, verdict }) => kind === planted.kind && planted.verdict.includes(verdict))
  return Math.max(0, ...accepted.map(reference => joinedBy(story, planted, reference)))
}

function joinedBy(story: Story, planted: PlantedReference, reference: CrossReference): number {
  const found = planted.members.flatMap(({ group, ...passage }) => {
    const member = membersAt(story, reference, passage)[0]
    return member ? [{ group, as: member.group }] : []
  })
  const torn = found.some(a => found.some(b => (a.group === b.group) !== (a.as === b.as)))
  const groups = (members: readonly { readonly group: number }[]) => new Set(members.map(({ group }) => group)).size
  const enough = found.length > 1 && (groups(planted.members) === 1 || groups(found) > 1)
  return torn || !enough ? 0 : found.length
}

/** Whether a cross-reference says of its groups that they differ, and shows it. */
export function setsApart({ verdict, severity }: CrossReference): boolean {
  return severity !== 'none' && verdict !== 'agrees' && verdict !== 'varies'
}
