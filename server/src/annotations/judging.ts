import { type FindingJudgement, type JudgedPassage, type Judgement, NO_JUDGEMENT } from '../corpus/judgement'
import type { Correction } from '../protocol/annotations'
import type { Book } from './book'
import type { Annotation } from './model'
import { type Places, passagesOf } from './passages'

/** What a book decides about sources and findings, the older first. */
export function judgementOf(book: Book, places: Places): Judgement {
  const judging = book.annotations.filter(({ correction, status }) => correction !== null || status !== null)
  if (judging.length === 0) return NO_JUDGEMENT
  const sorted = [...judging].sort((a, b) => (changedAt(a) < changedAt(b) ? -1 : 1))
  const made = <K extends Correction['kind']>(kind: K) =>
    sorted.flatMap(({ correction }) =>
      correction?.kind === kind ? [correction as Extract<Correction, { kind: K }>] : [],
    )
  const not = made('notPerson')
  return {
    same: made('samePerson').map(({ name, as }) => [name, as]),
    apart: made('otherPerson').flatMap(({ name, than }) => (name === than ? [] : [name])),
    nobody: not.flatMap(({ name, is }) => (is === 'nothing' || is === 'place' ? [name] : [])),
    kinds: not.flatMap(({ name, is }) => (is === 'nothing' || is === 'place' ? [] : [[name, is] as const])),
    shown: made('sourceName').map(({ name, as }) => [name, as]),
    findings: sorted.flatMap(annotation => findingJudgement(annotation, places)),
  }
}

function changedAt({ modified, created }: Annotation): string {
  return modified ?? created ?? ''
}

function findingJudgement(annotation: Annotation, places: Places): FindingJudgement[] {
  const { id, correction, status, finding } = annotation
  const kind = status ? 'status' : KINDS[correction!.kind]
  if (!kind) return []
  const reason = correction?.kind === 'notConflict' ? correction.reason : null
  return [{ kind, id, finding, passages: passages(annotation, places), reason, status }]
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
