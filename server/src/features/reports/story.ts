import type { Corpus } from '../../corpus/model'
import { remembered } from '../remembered'

/** Articles of a story at most: those that share most with the one it is asked of. */
const MOST_ARTICLES = 30

/** What an article of the story shares at least, beside the one that shares most: a date alone may be that of anything. */
const LEAST_SHARE = 0.25

/** The articles that tell of what an article tells of: those that share findings with it, and itself; by URI. */
export function storyOf(corpus: Corpus, uri: string): readonly string[] {
  return remembered(corpus, `story ${uri}`, () => {
    const shared = new Map([[uri, Number.POSITIVE_INFINITY]])
    for (const { members } of corpus.crossReferencesIn(uri))
      for (const other of new Set(members.map(member => member.uri))) shared.set(other, (shared.get(other) ?? 0) + 1)
    const most = [...shared].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, MOST_ARTICLES)
    const least = (most[1]?.[1] ?? 0) * LEAST_SHARE
    return most
      .filter(([other, count]) => count > least && corpus.article(other))
      .map(([other]) => other)
      .sort()
  })
}
