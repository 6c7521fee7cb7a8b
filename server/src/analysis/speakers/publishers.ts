import type { Names } from '../names/mentions'
import type { Item } from '../phrases/items'
import type { NounPhrase } from '../phrases/nounPhrase'
import { headOf } from '../phrases/phraseHeads'
import { HOUSES, PUBLISHED, PUBLISHED_IN, wordsAsWritten } from './speakerWords'

/** "the Northwire report", "the state-run Northwire news agency": a body named before a word for what it publishes; -1 for none. */
export function publisherIn(names: Names, items: readonly Item[], phrase: NounPhrase): number {
  const head = headOf(items, phrase)
  if (!PUBLISHED.has(items[head].lower)) return -1
  for (let i = head - 1; i >= phrase.first; i--) {
    const name = names.nameAt[items[i].from]
    if (name < 0) continue
    if (items[i + 1].lower === "'s" && head - i > 2) return -1
    const entity = names.draftOf[name]
    if (names.drafts[entity].kind === 'unknown') names.drafts[entity].kind = 'organisation'
    if (HOUSES.has(items[head].lower)) names.drafts[entity].aliases.add(wordsAsWritten(items, i, head))
    return entity
  }
  return publisherBehind(names, items, phrase, head)
}

/** "a report in The Harbour Times": the body in which, or by which, something is published; -1 for none. */
function publisherBehind(names: Names, items: readonly Item[], phrase: NounPhrase, head: number): number {
  if (!PUBLISHED_IN.has(items[head + 1]?.lower ?? '')) return -1
  let at = head + 2
  while (
    at < phrase.last &&
    names.nameAt[items[at].from] < 0 &&
    /^(?:the|its|newspaper|daily|magazine)$/.test(items[at].lower)
  )
    at++
  const name = at <= phrase.last ? names.nameAt[items[at].from] : -1
  if (name < 0 || names.names[name].last !== items[phrase.last].from) return -1
  const draft = names.drafts[names.draftOf[name]]
  if (draft.kind === 'place' || draft.kind === 'group') return -1
  if (draft.kind === 'unknown') draft.kind = 'organisation'
  return names.draftOf[name]
}
