import { eventOf, lemma } from '../../analysis/words/lemmas'
import { listed } from '../messages'
import type { ClaimNode } from './claimNodes'
import type { Evidence } from './evidence'

/** Words that a reason names; the others are counted. */
const MOST_WORDS = 5

/** Why two claims were taken for one fact, a short sentence each; words are those of the articles. */
export function reasons(
  a: ClaimNode,
  b: ClaimNode,
  { slot, subjects, around, topic, scope, time }: Evidence,
): string[] {
  return [
    slot?.includes(':') ? `Both are figures of the same thing${eventWords(a, b, slot.split(':')[1])}.` : '',
    subjects.length > 0 ? `Both are said of ${subjects.map(nameOf).join(', ')}.` : '',
    subjects.length === 0 && around > 0 ? 'The sentences name the same people or places.' : '',
    topic > 1 ? `The sentences share ${sharedWords(a, b, topic)}.` : '',
    scope === 'same' ? 'Both are for the same period.' : '',
    time === 'same' ? 'Both are of the same time.' : '',
  ].filter(Boolean)
}

/** The name in an id ("person:jane doe" -> "Jane Doe"). */
const nameOf = (id: string): string =>
  id.slice(id.indexOf(':') + 1).replace(/(^|\s)\p{L}/gu, first => first.toUpperCase())

/** " (killed, deaths)": how each tells of the event; nothing where its words are not kept. */
function eventWords(a: ClaimNode, b: ClaimNode, event: string): string {
  const tells = (word: string) => lemma(word) === event || eventOf(word) === event || eventOf(lemma(word)) === event
  const found = [a, b].flatMap(node => written(node).find(word => tells(word.toLowerCase())) ?? [])
  const words = [...new Map(found.map(word => [word.toLowerCase(), word])).values()]
  return words.length > 0 ? ` (${words.join(', ')})` : ''
}

/** "“ferry”, “rock” and 3 more words", as the first sentence has them. */
function sharedWords(a: ClaimNode, b: ClaimNode, count: number): string {
  const own = new Set([a.claim.head, b.claim.head, a.claim.predicate, b.claim.predicate])
  const shared = new Set([...a.topic].filter(word => b.topic.has(word) && !own.has(word)))
  const words = written(a).filter(word => shared.delete(word.toLowerCase()) || shared.delete(lemma(word.toLowerCase())))
  const named = words.slice(0, MOST_WORDS).map(word => `“${word}”`)
  const more = count - named.length
  if (named.length === 0) return `${count} words`
  if (more > 0) return `${named.join(', ')} and ${more === 1 ? '1 more word' : `${more} more words`}`
  return listed(named)
}

/** The words of a claim's sentence. */
const written = ({ claim }: ClaimNode): readonly string[] =>
  claim.context.match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu) ?? []
