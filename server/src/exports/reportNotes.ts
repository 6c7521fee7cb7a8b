import type { Span } from '../analysis/article'
import type { Annotation } from '../annotations/model'
import type { Thread } from '../annotations/passages'
import type { CrossReference } from '../corpus/model'
import type { Block, Inline, Item } from './blocks'
import { noteWords } from './noteWords'
import { type Asked, heading, placeOf } from './reportPieces'
import { factOf, type Taken, wordsAt } from './taken'

/** What people have decided about a finding, and noted at its statements. */
export function* findingNotes(taken: Taken, { dismissed, status, members }: CrossReference): Iterable<Block> {
  const decided = [
    dismissed && `Dismissed${dismissed.reason ? `: ${dismissed.reason}` : ''}.`,
    status && `${[status.value, status.source, status.date].filter(Boolean).join(', ')}.`,
  ].filter(part => part !== undefined)
  if (decided.length > 0) yield { kind: 'paragraph', line: [{ strong: factOf(decided.join(' ')) ?? '' }] }
  const notes = (taken.annotations ?? []).filter(
    ({ annotation, passages }) =>
      annotation.kind === 'note' &&
      passages.some(({ uri, anchor }) =>
        members.some(member => member.uri === uri && typeof anchor === 'object' && overlaps(anchor, member)),
      ),
  )
  if (notes.length > 0) yield { kind: 'list', items: notes.flatMap(thread => threadItems(thread, [])) }
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** The findings that people have dismissed. */
export function* dismissedBlocks(references: readonly CrossReference[]): Iterable<Block> {
  const dismissed = references.filter(reference => reference.dismissed)
  if (dismissed.length === 0) return
  yield heading(2, 'Dismissed')
  const items = dismissed.map(({ message, dismissed }): Item => {
    return { line: [message, ...(dismissed?.reason ? [` — ${factOf(dismissed.reason)}`] : [])] }
  })
  yield { kind: 'list', items }
}

/** Everything that people have noted, checked and set right, by article and place. */
export function* noteBlocks(asked: Asked, { annotations = [] }: Taken): Iterable<Block> {
  if (annotations.length === 0) return
  yield heading(2, 'Notes, checks and corrections')
  const items = annotations.flatMap(thread => threadItems(thread, wherePut(asked, thread)))
  yield { kind: 'list', items }
}

/** An annotation with its passage, and its replies behind it. */
function threadItems({ annotation, passages, replies }: Thread, place: readonly Inline[]): Item[] {
  const quote = passages[0]?.target.quote?.exact
  const item: Item = { line: [{ strong: said(annotation) }, signed(annotation), ...place] }
  const sentence = quote && wordsAt(quote, { start: 0, end: quote.length }, 300)
  return [
    sentence && place.length > 0 ? { ...item, sentence } : item,
    ...replies.map((reply): Item => ({ line: [`↳ ${said(reply)}`, signed(reply)] })),
  ]
}

function said(annotation: Annotation): string {
  const words = noteWords(annotation)
  return wordsAt(words, { start: 0, end: words.length }) || 'marked'
}

/** " — Ann, 2021-05-04, resolved" */
function signed({ creator, modified, created, resolved }: Annotation): string {
  const facts = [creator, (modified ?? created)?.slice(0, 10), resolved && 'resolved'].filter(Boolean).join(', ')
  return facts && ` — ${factOf(facts)}`
}

function wherePut(asked: Asked, { passages }: Thread): Inline[] {
  const [first] = passages
  if (!first) return []
  if (typeof first.anchor === 'object') return [' · ', ...placeOf(asked, first.uri, first.anchor.start)]
  const state = first.anchor === 'whole' ? '' : ` (${first.anchor})`
  return [' · ', { code: first.uri }, state]
}
