import { clauseSubject } from '../phrases/clauseSubject'
import type { Item } from '../phrases/items'
import { isMark, type NounPhrase } from '../phrases/nounPhrase'
import { phraseStartingAt } from '../phrases/phraseForward'
import { canSpeak } from '../phrases/phraseHeads'
import { isBe } from '../phrases/verbGroups'
import { wordSet } from '../words/words'

/** Whose words a colon leads in, by what they are and who gave them. */
export const giverOf = (items: readonly Item[]): NounPhrase | null =>
  isMark(items[items.length - 1], ':') ? (namedGiver(items) ?? pointingGiver(items)) : null

/** "Below is a statement by | Jane Doe, head of the board:". */
function namedGiver(items: readonly Item[]): NounPhrase | null {
  const by = items.findIndex(({ lower }, i) => GIVEN_BY.has(lower) && WORDS_GIVEN.has(items[i - 1]?.lower ?? ''))
  const phrase = by < 0 ? null : phraseStartingAt(items, by + 1, items.length)
  return phrase && canSpeak(items, phrase) ? phrase : null
}

/** "A neighbour who lives in Alder, Tex., posted this update:", "Doe issued the following statement on Friday:": no "Doe received this note:". */
function pointingGiver(items: readonly Item[]): NounPhrase | null {
  const verb = items.findIndex(({ lower }, i) => GIVING.has(lower) && pointsAhead(items, i + 1))
  if (verb < 1 || isBe(items[verb - 1])) return null
  return clauseSubject(items, verb)
}

/** "this | status update", "the following | short note". */
function pointsAhead(items: readonly Item[], at: number): boolean {
  const following = items[at]?.lower === 'the' && items[at + 1]?.lower === 'following'
  if (!following && items[at]?.lower !== 'this' && items[at]?.lower !== 'these') return false
  return items.slice(at + 1, at + LONGEST_GIFT).some(({ lower }) => WORDS_GIVEN.has(lower))
}

/** Words from "this" to what is given: "the following short public statement". */
const LONGEST_GIFT = 6
const GIVING = wordSet(
  'posted posts wrote writes issued issues released releases sent sends published publishes tweeted tweets gave gives offered offers made makes left leaves provided provides delivered delivers had has',
)
const GIVEN_BY = wordSet('by from')
const WORDS_GIVEN = wordSet(
  `statement letter message email e-mail note response reply reaction comment comments remark remarks update post tweet
  answer advice warning explanation apology assessment account commentary`,
)
