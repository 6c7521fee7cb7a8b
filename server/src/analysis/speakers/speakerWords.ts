import type { Draft } from '../names/cast'
import { acronymOf } from '../names/nameWords'
import type { Item } from '../phrases/items'
import { wordSet } from '../words/words'

/** What a body publishes, or what an outlet is: "the Northwire report", "the Herald newspaper". */
export const PUBLISHED = new Set(
  'report reports account accounts statement readout transcript translation agency newspaper paper daily magazine website site broadcaster network channel station service correspondent reporter press release bulletin blog dispatch article story tabloid wire'.split(
    ' ',
  ),
)

/** Between what is published and the body that did: "a report in the Herald". */
export const PUBLISHED_IN = wordSet('in by from')

/** Whether a label is a name, a surname or the initials of somebody, in any case. */
export function namesDraft({ kind, words }: Draft, label: string): boolean {
  const [wanted, name] = [label.toLowerCase(), words.join(' ').toLowerCase()]
  if (kind === 'place' || kind === 'group') return false
  return wanted === name || wanted === words[words.length - 1].toLowerCase() || wanted === acronymOf(words)
}

/** Kinds of outlets that are written as part of their names: "the Northwire news agency". */
export const HOUSES = wordSet('agency newspaper magazine network channel station')

/** The words of items as written. */
export const wordsAsWritten = (items: readonly Item[], first: number, last: number): string =>
  items
    .slice(first, last + 1)
    .map(i => i.text)
    .join(' ')

/** Whether a word names a body before which something is said: told to one, it is not published. */
export const hears = (word: string): boolean => HEARERS.has(word.toLowerCase())
const HEARERS = wordSet(
  'house senate parliament congress council committee subcommittee commission court assembly legislature conference convention tribunal inquiry commons lords caucus police fbi rcmp bundestag duma knesset chamber board society academy institute institution symposium summit forum',
)

/** Between somebody and the body that they are of: "Doe of Hill and Dale". */
export const OF = wordSet('of from at with for')
