import type { Corpus } from '../../corpus/model'
import { remembered } from '../remembered'

/** The articles that tell of what an article tells of: those that share a finding with it, and itself; by URI. */
export function storyOf(corpus: Corpus, uri: string): readonly string[] {
  return remembered(corpus, `story ${uri}`, () => {
    const uris = new Set([uri])
    for (const { members } of corpus.crossReferencesIn(uri)) for (const member of members) uris.add(member.uri)
    return [...uris].filter(each => corpus.article(each)).sort()
  })
}
