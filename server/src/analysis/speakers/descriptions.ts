import type { Draft } from '../names/cast'
import { latestBefore, latestFitting, type Names } from '../names/mentions'
import { describes, type Role, readRole, roleGender } from '../names/roles'
import type { Item } from '../phrases/items'
import { ATTACHED } from '../phrases/phraseHeads'
import type { Prose } from '../prose'
import { ROLE_NOUNS } from '../words/titles'
import { DETERMINERS, POSSESSIVES, PREPOSITIONS, wordSet } from '../words/words'
import { bodyDescribed } from './describedBodies'
import { type Discourse, other } from './discourse'
import { holderOfParty } from './partyOffice'

/** Offices, as `roles.ts` calls them, of which each place has its own. */
const SEATED = wordSet('legislator mayor premier governor councillor')

/** "the Alder MP", "the Port Alder mayor": only names between the article and the office. */
const isPlaced = (phrase: readonly Pick<Item, 'text' | 'lower'>[]): boolean =>
  phrase.length > 2 && phrase[0].lower === 'the' && phrase.slice(1, -1).every(({ text }) => /^\p{Lu}/u.test(text))

/** "people familiar with the matter": some who are not named, and no group. */
const isInsider = (words: readonly string[], head: string): boolean =>
  ATTACHED.has(words[words.lastIndexOf(head) + 1] ?? '')

/** What the nouns of unnamed speakers make of them. */
const KINDS = { organisation: 'organisation', group: 'group', person: 'unnamed' } as const

/** A description as a name, in the article's spelling; a definite one of two words or more keeps its article. */
const nameOf = (words: readonly Pick<Item, 'text'>[], definite: boolean): string => {
  const name = `${definite ? 'the ' : ''}${words.map(word => word.text).join(' ')}`
  return words.some(({ text }) => APART.has(text[0])) ? name.replace(/ (['’]s\b|['’](?= )|%)| ?(\/) ?/g, '$1$2') : name
}
const APART = new Set(["'", '’', '%', '/'])

/** "four in 10", "a full 30 percent of sailors": its number is no determiner. */
const isShare = (words: readonly string[]): boolean =>
  words.some(w => w === 'percent' || w === '%') ||
  words[1] === 'in' ||
  (words.at(-2) === 'in' && /^\d|^(?:two|three|four|five|ten)$/.test(words.at(-1)!))

/** Whom a phrase without a name means: "the minister", "the company", "a senior official". */
export class Descriptions {
  private readonly unnamed = new Map<string, number>()
  /** Unnamed people by description, latest last: "the spokesman" may be the one just met. */
  private readonly strangers: { readonly entity: number; readonly role: Role; readonly at: number }[] = []

  constructor(
    private readonly prose: Prose,
    private readonly names: Names,
    private readonly discourse: Discourse,
  ) {}

  /** The entity that the words with the noun `head` describe at token `at`, made if unnamed; -1 for none. */
  of(phrase: readonly Pick<Item, 'text' | 'lower'>[], head: string, at: number): number {
    const words = phrase.map(word => word.lower)
    if (words[1] === 'of' && words.length > 2 && DETERMINERS.has(words[0])) return -1
    const definite =
      words[0] === 'the' || POSSESSIVES.has(words[0]) || words.includes("'s") || !DETERMINERS.has(words[0])
    const known = definite ? this.ofRole(words, at, isPlaced(phrase)) : -1
    if (known >= 0) return known
    const body = this.body(words, at)
    return body >= 0 ? body : this.stranger(phrase, words, head, at)
  }

  /** The known person of a role, -1 for none; makes nobody. */
  holder(words: readonly string[], at: number): number {
    return this.ofRole(words, at, false)
  }

  /** The body that "the company" means at token `at`, -1 for none; makes none. */
  body(words: readonly string[], at: number): number {
    return words[0] === 'the' ? bodyDescribed(this.prose, this.names, this.discourse, words, at) : -1
  }

  /** The person whom a description fits, the one named last before `at`. */
  private ofRole(words: readonly string[], at: number, placed: boolean): number {
    const said = readRole(words)
    if (!said || ROLE_NOUNS.get(words[words.length - 1]) === 'group') return -1
    const gender = roleGender(words)
    const mayBe = (e: number): boolean => {
      const draft = this.names.drafts[e]
      return draft.kind === 'person' && !(gender && draft.gender && gender !== draft.gender)
    }
    const named = latestFitting(this.names, at, e => mayBe(e) && this.names.roles[e].some(r => describes(said, r)))
    const stranger = this.strangers
      .slice(-20)
      .findLast(s => describes(said, s.role) && !(gender && this.names.drafts[s.entity].gender === other(gender)))
    if (placed && named < 0 && !stranger) return this.lastOfOffice(said, gender)
    if (named < 0 && !stranger) return holderOfParty(this.names, said, at, mayBe)
    return stranger && (named < 0 || stranger.at > latestBefore(this.names, named, at)) ? stranger.entity : named
  }

  /** "the Alder MP" of an MP who has just spoken: the place is new, and the office is known. */
  private lastOfOffice({ head }: Role, gender: Draft['gender']): number {
    const last = this.discourse.lastPerson()
    if (last === undefined || !SEATED.has(head)) return -1
    const known = this.names.drafts[last].gender
    const fits = !(gender && known && gender !== known) && this.names.roles[last].some(r => r.head === head)
    return fits ? last : -1
  }

  /** An unnamed person, group or body, one for each description. */
  private stranger(phrase: readonly Pick<Item, 'text'>[], words: readonly string[], head: string, at: number): number {
    const plain = isShare(words)
      ? words
      : words.filter((w, i) => !(i === 0 && (DETERMINERS.has(w) || POSSESSIVES.has(w)) && !PREPOSITIONS.has(words[1])))
    if (plain.length === 0) return -1
    const name = nameOf(phrase.slice(words.length - plain.length), words[0] === 'the' && plain.length > 1)
    const known = this.unnamed.get(plain.join(' '))
    const role = readRole(plain)
    if (known !== undefined) {
      if (role) this.strangers.push({ entity: known, role, at })
      return known
    }
    const kind = ROLE_NOUNS.get(head)
    const draft: Draft = {
      kind: kind && !isInsider(words, head) ? KINDS[kind] : !kind && /[^s]s$/.test(head) ? 'group' : 'unnamed',
      words: name.split(' '),
      aliases: new Set(),
      roles: new Set(),
      gender: roleGender(words),
      latest: at,
    }
    this.names.drafts.push(draft)
    this.names.positions.push([at])
    this.names.roles.push([])
    this.unnamed.set(plain.join(' '), this.names.drafts.length - 1)
    if (role && kind === 'person') this.strangers.push({ entity: this.names.drafts.length - 1, role, at })
    return this.names.drafts.length - 1
  }
}
