import type { Evidence } from './evidence'

/** How two claims bear on each other. */
export interface Relation {
  readonly kind: 'agree' | 'conflict'
  /** The whole conjunction holds: same slot, subject or event, qualifiers, scope. */
  readonly firm: boolean
  /** A conflict that leaves hardly a doubt. */
  readonly certain: boolean
  /** How much speaks for one fact: what clusters are built from, the strongest first. */
  readonly strength: number
  /** What speaks for one fact. */
  readonly evidence: Evidence
}

/** How much speaks for one fact. */
export const strengthOf = ({ near, likeness, subjects }: Evidence): number =>
  near + 3 * likeness + (subjects.length > 0 ? 1 : 0)
