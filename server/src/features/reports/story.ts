import type { Corpus } from '../../corpus/model'
import { remembered } from '../remembered'

/** Articles of a story at most: those that share most with the one it is asked of. */
const MOST_ARTICLES = 30

/** The articles that tell of what an article tells of: those that share findings with it, and itself; by URI. */
export function storyOf(corpus: Corpus, uri: string): readonly string[] {
  return remembered(corpus, `story ${uri}`, () => {
    const shared = new Map([[uri, Number.POSITIVE_INFINITY]])
    for (const { members } of corpus.crossReferencesIn(uri))
      for (const other of new Set(members.map(member => member.uri))) shared.set(other, (shared.get(other) ?? 0) + 1)
    const most = [...shared].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, MOST_ARTICLES)
    return most
      .map(([other]) => other)
      .filter(other => corpus.article(other))
      .sort()
  })
}
