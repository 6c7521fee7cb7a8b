import type { Corpus, CrossReference } from '../corpus/model'

/** What was worked out from each state of a corpus. A corpus answers with a new list of cross-references after every change. */
const STATES = new WeakMap<readonly CrossReference[], Map<string, unknown>>()

/**
 * What follows from a corpus as it is now, worked out once however often it is asked for: lists that only change when an
 * article does. `key` names what is asked and all that it depends on besides the corpus.
 */
export function remembered<T>(corpus: Corpus, key: string, compute: () => T): T {
  const state = corpus.crossReferences()
  let known = STATES.get(state)
  if (!known) STATES.set(state, (known = new Map()))
  if (!known.has(key)) known.set(key, compute())
  return known.get(key) as T
}
