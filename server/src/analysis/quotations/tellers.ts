import { isOutletName } from '../layout/outlet'
import type { Draft } from '../names/cast'
import type { Names } from '../names/mentions'
import type { Item } from '../phrases/items'
import type { NounPhrase } from '../phrases/nounPhrase'
import { headOf } from '../phrases/phraseHeads'
import { ROLE_NOUNS } from '../words/titles'

/** Somebody of whom more is told than a name. */
export const isKnownPerson = ({ kind, gender, roles }: Draft): boolean =>
  kind === 'person' && (gender !== null || roles.size > 0)

/** Somebody who tells what another said as their own words: a pronoun, a known person, or people by what they are. */
export function isTeller(names: Names, items: readonly Item[], speaker: NounPhrase): boolean {
  const { from, lower } = items[headOf(items, speaker)]
  if (lower === 'he' || lower === 'she') return true
  const name = names.nameAt[from]
  return name >= 0
    ? isKnownPerson(names.drafts[names.draftOf[name]])
    : ROLE_NOUNS.get(lower) === 'person' && !/^(?:spokes|source)/.test(lower)
}

/** A body, or a lone word of which nothing tells that it is a person. */
export const isBody = ({ kind, words, gender, roles }: Draft): boolean =>
  kind === 'organisation' || (kind === 'person' && words.length === 1 && gender === null && roles.size === 0)

/** "told The Herald", in The Herald: the article itself, and no link of the chain. */
export const isOwnOutlet = (outlet: string | null, { words }: Draft): boolean =>
  outlet !== null && isOutletName(outlet, words.join(' '))
