import type { Names } from '../names/mentions'
import { isOfficeByLetters, roleGender } from '../names/roles'
import type { Item } from '../phrases/items'
import { isCapital, isPersonByAge, type NounPhrase } from '../phrases/nounPhrase'
import { headOf } from '../phrases/phraseHeads'
import type { Prose } from '../prose'
import { endsAsDoer, PARTISAN, ROLE_NOUNS } from '../words/titles'
import { wordSet } from '../words/words'
import { agedPerson, personOfAge } from './aged'
import type { Descriptions } from './descriptions'
import { type Discourse, other } from './discourse'
import { isCountryman } from './phraseShapes'

/** Whom the text tells of by something that nobody is known to be, so as not to name them again: "the 44-year-old", "the retired baker". */
export class Variations {
  constructor(
    private readonly prose: Prose,
    private readonly names: Names,
    private readonly discourse: Discourse,
    private readonly descriptions: Descriptions,
  ) {}

  /** The person whom a phrase so means, -1 for nobody known; null where it tells of nobody in that way. */
  of(items: readonly Item[], phrase: NounPhrase): number | null {
    const { first, last } = phrase
    if (last === first || items[first].lower !== 'the') return null
    if (last === first + 1) {
      const known = this.byOneWord(items[last].lower, items[first].from)
      if (known >= 0) {
        this.names.drafts[known].kind = 'person'
        return known
      }
    }
    if (isPartisan(items, phrase)) return this.officeHolder(items[first].from)
    const aged = this.aged(items[first + 1])
    if (last > first + 1 || (aged === null && !isCountryman(items[last]))) return this.moreOf(items, phrase, aged)
    return aged !== null && aged >= 0 ? aged : this.discourse.somebody()
  }

  /** "the Ohio Republican": who is at hand and holds an office; null for nobody. */
  private officeHolder(at: number): number | null {
    const person = this.discourse.atHand(at)
    return person >= 0 && this.names.roles[person].length > 0 ? person : null
  }

  /** "the teenager", "the DA": the one person of that age, or who holds that office; -1 for nobody. */
  private byOneWord(lower: string, at: number): number {
    const holder = isOfficeByLetters(lower) ? this.descriptions.holder(['the', lower], at) : -1
    return holder >= 0 ? holder : personOfAge(this.prose, this.names, lower, at)
  }

  /** "the 44-year-old former baker", "the retired baker", "the actress": who is at hand. */
  private moreOf(items: readonly Item[], phrase: NounPhrase, aged: number | null): number | null {
    if (!tellsOfKnown(items.slice(phrase.first + 1, phrase.last + 1))) return null
    if (aged === null && !isVariation(items, phrase)) return null
    const at = items[phrase.first].from
    const person = aged !== null && aged >= 0 ? aged : this.discourse.atHand(at)
    if (person < 0 || (aged === null && this.names.roles[person].length > 0)) return null
    const words = wordsOf(items, phrase)
    if (!this.fits(words, person)) return null
    const holder = this.descriptions.holder(['the', words[words.length - 1]], at)
    return holder >= 0 && holder !== person ? null : person
  }

  /** Whether who spoke `last` goes on by such a phrase: "The nurse added". */
  goesOn(items: readonly Item[], phrase: NounPhrase, last: number): boolean {
    const head = items[headOf(items, phrase)]
    if (items[phrase.first].lower !== 'the' || head.capital || this.names.drafts[last].kind !== 'person') return false
    if (ROLE_NOUNS.get(head.lower) !== 'person' && !isPersonByAge(head.lower)) return false
    const words = wordsOf(items, phrase)
    return this.fits(words, last) && this.descriptions.holder(words, items[phrase.first].from) < 0
  }

  /** Of "44-year-old" the one whose name the article follows by that age, -1 for nobody; null of other words. */
  private aged({ lower, from }: Item): number | null {
    return isPersonByAge(lower) ? agedPerson(this.prose, this.names, lower, from) : null
  }

  private fits(words: readonly string[], person: number): boolean {
    const gender = roleGender(words)
    return gender === null || this.names.drafts[person].gender !== other(gender)
  }
}

const wordsOf = (items: readonly Item[], { first, last }: NounPhrase): string[] =>
  items.slice(first, last + 1).map(({ lower }) => lower)

/** "the Ohio Republican", "the Democrat". */
const isPartisan = (items: readonly Item[], { first, last }: NounPhrase): boolean =>
  PARTISAN.has(items[last].lower) && last - first < 4 && items.slice(first + 1, last + 1).every(isCapital)

/** "the retired baker", `the “Long Shore” star`: what somebody was, or is known for. */
const isVariation = (items: readonly Item[], { first, last }: NounPhrase): boolean =>
  STAGE.has(items[last].lower) ||
  (ONCE.has(items[first + 1].lower) &&
    !isCapital(items[last]) &&
    (ROLE_NOUNS.get(items[last].lower) === 'person' || endsAsDoer(items[last].lower)))
const ONCE = wordSet('retired former')
const STAGE = wordSet('star superstar actor actress singer rapper comedian comic crooner songwriter novelist')

/** "the 44-year-old | former baker", "the 44-year-old | from Alder": what is told of somebody known, and not of whom something befell. */
const tellsOfKnown = (more: readonly Item[]): boolean =>
  more.every(({ kind }) => kind !== 'mark') && !more.some(({ lower }) => UNNAMED.has(lower))
const UNNAMED = wordSet(
  'victim suspect accused defendant man woman boy girl teenager driver passenger attacker gunman shooter perpetrator patient son daughter mother father brother sister',
)
