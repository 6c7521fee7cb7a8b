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
  /** Why they were taken for one fact. */
  readonly why: readonly string[]
}

/** How much speaks for one fact. */
export const strengthOf = ({ near, likeness, subjects }: Evidence): number =>
  near + 3 * likeness + (subjects.length > 0 ? 1 : 0)

/** Why two claims were taken for one fact, in sentences. */
export function reasons({ slot, subjects, around, topic, scope, time }: Evidence): string[] {
  const event = slot?.split(':')[1]
  return [
    event ? `Both are figures of the same thing (${event}).` : '',
    subjects.length > 0 ? `Both are said of ${subjects.map(nameOf).join(', ')}.` : '',
    subjects.length === 0 && around > 0 ? 'The sentences name the same people or places.' : '',
    topic > 1 ? `The sentences share ${topic} words.` : '',
    scope === 'same' ? 'Both are for the same period.' : '',
    time === 'same' ? 'Both are of the same time.' : '',
  ].filter(Boolean)
}

/** The name in an id ("person:jane doe" -> "Jane Doe"). */
const nameOf = (id: string): string =>
  id.slice(id.indexOf(':') + 1).replace(/(^|\s)\p{L}/gu, first => first.toUpperCase())
