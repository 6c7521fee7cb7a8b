import type { Article } from '../../analysis/article'
import type { CrossReference, Member } from '../model'
import { originOf } from '../origins'
import { stableId } from '../stableId'
import type { Edit, EditedPassage } from './edit'
import type { Stack } from './saves'
import { silentEdits } from './silentEdits'

/** An edit with the two saves between which it happened. */
export interface PageEdit extends Edit {
  readonly from: readonly [uri: string, article: Article]
  readonly to: readonly [uri: string, article: Article]
}

/** What the newest save of a page says otherwise than each before; what several had alike is told of the latest of them. */
export function pageEdits({ newest, older }: Stack): PageEdit[] {
  const told = new Set<string>()
  // Of two that were saved at one time none is known to be the later.
  const earlier = older.filter(([, { layout }]) => layout.saved !== newest[1].layout.saved)
  return earlier.flatMap(from =>
    silentEdits(from[1], newest[1]).flatMap(edit => {
      const mark = `${edit.kind} ${edit.older.text} ${edit.newer.start}`
      if (told.has(mark)) return []
      told.add(mark)
      return [{ ...edit, from, to: newest }]
    }),
  )
}

/** An edit as a cross-reference: an update within one article, whose origin counts once. */
export function editReference(
  page: string,
  { kind, message, older, newer, from, to }: PageEdit,
  idsOf: (uri: string, entities: readonly number[]) => readonly string[],
): CrossReference {
  const member = ([uri, article]: PageEdit['from'], passage: EditedPassage, group: number): Member => {
    const { start, end, text, context, item, entities } = passage
    return {
      uri,
      start,
      end,
      text,
      context,
      group,
      sources: idsOf(uri, entities),
      origin: originOf(uri, article),
      item,
    }
  }
  const members = [member(from, older, 0), member(to, newer, 1)]
  const times = [from, to].map(([, { layout }]) => layout.saved?.replace('T', ' ').slice(0, 16))
  return {
    id: stableId(kind, `edit ${page} ${older.text} ${newer.text}`),
    kind,
    verdict: 'updated',
    severity: 'information',
    message,
    why: [`Two saves of one page: of ${times[0]} and of ${times[1]}.`],
    members: members.sort((a, b) => (a.uri < b.uri ? -1 : 1)),
    origins: 1,
  }
}
