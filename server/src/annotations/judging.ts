import { indexesByKey } from '../corpus/gather'
import type { FindingJudgement, JudgedPassage, Judgement } from '../corpus/judgement'
import type { Correction } from '../protocol/corrections'
import type { Book } from './book'
import type { Annotation } from './model'
import { type Places, passagesOf } from './passages'

/**
 * What a book decides about sources and findings, the older first. `moved`: the addresses of the articles in which annotations
 * stand elsewhere than the last time; null for all. What has not moved is not worked out anew, so that an edit costs little
 * among thousands of annotations, and where nothing has changed the answer is the same value.
 */
export function judgementOf(book: Book, places: Places, moved: ReadonlySet<string> | null = null): Judgement {
  const known = KNOWN.get(book) ?? newlyKnown(book)
  const { judging, slots } = known
  const stale = moved === null || !known.last ? judging.keys() : indexesIn(known, places, moved)
  let isSame = known.last !== null
  for (const index of stale) {
    const now = findingJudgement(judging[index], places)
    isSame &&= JSON.stringify(now) === JSON.stringify(slots[index])
    slots[index] = now
  }
  if (isSame) return known.last!
  const findings = slots.filter(slot => slot !== null)
  known.last = { ...(known.last ?? namesIn(judging)), findings }
  return known.last
}

/** What was worked out of a book. */
interface Known {
  /** The annotations that decide something, in order. */
  readonly judging: readonly Annotation[]
  /** What each decides about statements. */
  readonly slots: (FindingJudgement | null)[]
  /** Indexes by address of an article, made when they are asked for. */
  byUri: ReadonlyMap<string, readonly number[]> | null
  last: Judgement | null
}

const KNOWN = new WeakMap<Book, Known>()

function newlyKnown(book: Book): Known {
  const judging = judgingIn(book)
  const known: Known = { judging, slots: judging.map(() => null), byUri: null, last: null }
  KNOWN.set(book, known)
  return known
}

/** The indexes of those with a passage in one of the articles. */
function indexesIn(known: Known, { uriOf }: Places, uris: ReadonlySet<string>): Iterable<number> {
  if (!known.byUri) {
    const byPath = indexesByKey(known.judging, ({ targets }) => new Set(targets.map(({ path }) => path)))
    known.byUri = new Map([...byPath].map(([path, indexes]) => [uriOf(path), indexes]))
  }
  const { byUri } = known
  return new Set([...uris].flatMap(uri => byUri.get(uri) ?? []))
}

function judgingIn({ annotations }: Book): readonly Annotation[] {
  const judging = annotations.filter(({ correction, status }) => correction !== null || status !== null)
  return judging.sort((a, b) => (changedAt(a) < changedAt(b) ? -1 : 1))
}

function changedAt({ modified, created }: Annotation): string {
  return modified ?? created ?? ''
}

function namesIn(judging: readonly Annotation[]): Omit<Judgement, 'findings'> {
  const made = <K extends Correction['kind']>(kind: K) =>
    judging.flatMap(({ correction, creator }) =>
      correction?.kind === kind ? [{ ...(correction as Extract<Correction, { kind: K }>), creator }] : [],
    )
  const not = made('notPerson')
  return {
    same: made('samePerson').map(({ name, as, creator }) => [name, as, creator]),
    apart: made('otherPerson').flatMap(({ name, than }) => (name === than ? [] : [name])),
    nobody: not.flatMap(({ name, is }) => (is === 'nothing' || is === 'place' ? [name] : [])),
    kinds: not.flatMap(({ name, is, creator }) => {
      return is === 'nothing' || is === 'place' ? [] : [[name, is, creator] as const]
    }),
    shown: made('sourceName').map(({ name, as, creator }) => [name, as, creator]),
  }
}

/** What an annotation decides about statements; null for nothing. */
function findingJudgement(annotation: Annotation, places: Places): FindingJudgement | null {
  const { id, correction, status, finding, creator } = annotation
  const kind = status ? 'status' : KINDS[correction!.kind]
  if (!kind) return null
  const reason = correction?.kind === 'notConflict' ? correction.reason : null
  return { kind, id, finding, passages: passages(annotation, places), reason, status, by: creator }
}

const KINDS: Readonly<Partial<Record<Correction['kind'], FindingJudgement['kind']>>> = {
  notSameFact: 'other',
  notConflict: 'none',
}

/** The passages that are found; the words are those that were judged. */
function passages(annotation: Annotation, places: Places): JudgedPassage[] {
  return passagesOf(annotation, places).flatMap(({ uri, target: { quote }, anchor }) =>
    typeof anchor === 'object' && quote ? [{ uri, ...anchor, text: quote.exact }] : [],
  )
}
