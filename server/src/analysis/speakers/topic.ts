import type { Draft } from '../names/cast'
import type { Names } from '../names/mentions'
import { readRole } from '../names/roles'
import { clauseSubject } from '../phrases/clauseSubject'
import { type Item, itemsOf } from '../phrases/items'
import { isCapital, isGenitive, isWord, type NounPhrase } from '../phrases/nounPhrase'
import type { Prose } from '../prose'
import { ROLE_NOUNS } from '../words/titles'
import { COORDINATORS, DETERMINERS, EXPLETIVES, isAdverb, wordSet } from '../words/words'
import { isAboutSomeone, isSomebodyNew, presentedAt, toldOf } from './presented'
import { commaBehind, nameBetween, nameFrom, onlyPerson, openingName, ownName } from './subjectNames'

/** The topic when a sentence is about somebody who has not been met. */
export const NEW = -2

/** The first word of a sentence that is no "But", no "Still"; -1 for none. */
const openingOf = (items: readonly Item[]): number =>
  items.findIndex(i => isWord(i) && !COORDINATORS.holds(i) && !isAdverb(i.lower))

/** "I asked Jane Doe about it.": who writes, and tells of somebody else. */
const isTeller = (items: readonly Item[], subject: NounPhrase | null): boolean =>
  subject !== null && subject.first === subject.last && items[subject.first].lower === 'i'

/** "It is a tale that Jane Doe has told before." */
const isExpletive = (items: readonly Item[], { first, last }: NounPhrase): boolean =>
  first === last && first === 0 && EXPLETIVES.has(items[first].lower)

/** "Orsk | militias have": a single word with its capital before a plural and an auxiliary. */
function opensSeveral(items: readonly Item[], { first, last }: NounPhrase): boolean {
  const plural = isCapital(items[last]) ? last + 1 : last
  if (!isCapital(items[plural - 1]) || plural - first > 1) return false
  return isWord(items[plural]) && /[^s']s$/.test(items[plural].lower) && HAVE.has(items[plural + 1]?.lower ?? '')
}
const HAVE = wordSet('have are were')

const isSomeone = ({ kind }: Draft): boolean => kind === 'person' || kind === 'unknown'

/** Kin of the gender of the pronoun that owns them. */
const KIN: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['his', wordSet('father son brother uncle nephew grandfather grandson stepfather stepson dad cousin')],
  [
    'her',
    wordSet('mother daughter sister aunt niece grandmother granddaughter stepmother stepdaughter mum mom cousin'),
  ],
])

/** "Asked by Jane Doe whether it was so, he": who asks is not who answers. */
const ASKED = wordSet('asked questioned pressed quizzed challenged interviewed grilled prompted')

/** "Mittens (NBQ)": a line of names, as it stands under a picture. */
const isLabel = (items: readonly Item[]): boolean => items.every(i => isCapital(i) || !isWord(i))

/** Whom the text is about: who spoke last, or the person who is the subject of a sentence since. */
export class Topic {
  /** The entity; -1 for nobody, NEW for somebody who has not been met. */
  entity = -1
  /** The sentence up to which it was looked for. */
  read = -1
  /** The sentence that told so. */
  private foundAt = -1

  /** The person known to have a role at a token, -1 for none: "the mayor". */
  roleOf: (words: readonly string[], at: number) => number = () => -1

  constructor(
    private readonly prose: Prose,
    private readonly names: Names,
  ) {}

  /** The sentence in which somebody spoke last. */
  toldAt = -1

  /** Takes who speaks in a sentence. */
  told(entity: number, sentence: number): void {
    this.toldAt = sentence
    this.meet(entity, sentence)
    this.read = sentence
  }

  /** Looks for the subjects of the sentences since the last speaker; `plain` is the last one, where it has no quotation. */
  readTo(sentence: number, plain: readonly Item[] | null): this {
    for (let i = Math.max(this.read + 1, sentence - 3); i < sentence; i++) this.about(itemsOf(this.prose, i, []), i)
    if (plain) this.about(plain, sentence)
    this.read = Math.max(this.read, sentence - (plain ? 0 : 1))
    return this
  }

  /** Takes whom a sentence, or the start of one, is about. */
  about(items: readonly Item[], sentence: number): void {
    if (ASKED.has(items[0]?.lower ?? '') && items.some(({ lower }) => lower === 'by')) return
    const met = this.metIn(items, clauseSubject(items, items.length), sentence)
    if (met !== null) this.meet(met, sentence)
  }

  /** Whom a sentence tells of, NEW for somebody who has not been met; null where the text stays with whom it is about. */
  private metIn(items: readonly Item[], subject: NounPhrase | null, sentence: number): number | null {
    const told = toldOf(items)
    if (told) return this.holderOf(items, told) ?? NEW
    const name = this.nameIn(items, subject)
    const entity = name >= 0 ? this.names.draftOf[name] : -1
    if (subject && this.isKinAlike(items, subject, entity)) return NEW
    if (entity >= 0 && isSomeone(this.names.drafts[entity]))
      return this.names.drafts[entity].kind !== 'person' && (isLabel(items) || this.isOfThing(items, subject))
        ? null
        : entity
    if (name < 0 && isSomebodyNew(items, subject?.first ?? openingOf(items))) return NEW
    const opensBlock = this.blockOf(sentence) !== this.blockOf(this.foundAt)
    if (isTeller(items, subject) || (opensBlock && (!subject || isExpletive(items, subject))))
      return onlyPerson(this.names, items)
    return subject && name < 0 ? this.metByRole(items, subject) : null
  }

  /** The name of whom a sentence presents, or opens with, or of its subject; -1 for none. */
  private nameIn(items: readonly Item[], subject: NounPhrase | null): number {
    const presented = presentedAt(items)
    if (presented >= 0) return nameFrom(this.names, items, presented)
    const opening = items[0]?.lower === 'for' && isCapital(items[1]) ? openingName(this.names, items) : -1
    if (opening >= 0 || !subject) return opening
    const own = ownName(this.names, items, subject)
    return own >= 0 ? own : nameBetween(this.names, items, commaBehind(items, subject.last))
  }

  /** "His Facebook | page lists", "the Catholic | faith", "Orsk | militias": a name that is no person's as far as is known, and tells of what a thing is. */
  private isOfThing(items: readonly Item[], subject: NounPhrase | null): boolean {
    if (!subject) return false
    if (opensSeveral(items, subject)) return true
    if (subject.first === subject.last || !DETERMINERS.holds(items[subject.first])) return false
    return this.names.nameAt[items[subject.last].from] >= 0
  }

  /** Whom a subject without a name tells of. */
  private metByRole(items: readonly Item[], subject: NounPhrase): number | null {
    const known = this.holderOf(items, subject)
    if (known !== null) return known
    const isNew =
      this.isOtherOffice(items, subject) || this.isOwnedOffice(items, subject) || isAboutSomeone(items, subject)
    return isNew ? NEW : null
  }

  /** "His father, Richard, ran a bakery.": kin who may be meant by the same pronoun as the one of whom they are, and does not speak. */
  private isKinAlike(items: readonly Item[], { first, last }: NounPhrase, entity: number): boolean {
    const kin = KIN.get(items[first].lower)
    if (!kin || this.entity < 0 || this.entity === entity || !kin.has(items[last].lower)) return false
    return !items.some(({ verb }) => verb !== undefined && verb.form !== 'base' && verb.form !== 'ing')
  }

  /** "The prime minister", "The detective" where the text is about somebody of whom something else is told. */
  private isOtherOffice(items: readonly Item[], { first, last }: NounPhrase): boolean {
    if (items[first].lower !== 'the' || last - first > 2 || ROLE_NOUNS.get(items[last].lower) !== 'person') return false
    return this.entity >= 0 && this.names.roles[this.entity].length > 0
  }

  /** "The island's bishop": an office of something, which whom the text is about does not hold as far as is known. */
  private isOwnedOffice(items: readonly Item[], { first, last }: NounPhrase): boolean {
    const { lower } = items[last]
    if (this.entity < 0 || ROLE_NOUNS.get(lower) !== 'person') return false
    if (this.names.drafts[this.entity].words.at(-1) === lower) return false
    if (!items.slice(first + 1, last).some((i, k) => i.lower === "'s" || isGenitive(items, first + 1 + k))) return false
    const office = readRole([lower])?.head
    return !this.names.roles[this.entity].some(role => role.head === office)
  }

  /** "The mayor" as the subject of a sentence: who is known to be it; null for nobody. */
  private holderOf(items: readonly Item[], { first, last }: NounPhrase): number | null {
    if (items[first].lower !== 'the' || last - first > 2) return null
    if (ROLE_NOUNS.get(items[last].lower) !== 'person') return null
    const words = items.slice(first, last + 1).map(({ lower }) => lower)
    const holder = this.roleOf(words, items[first].from)
    return holder >= 0 ? holder : null
  }

  private meet(topic: number, sentence: number): void {
    this.entity = topic
    this.foundAt = sentence
  }

  private blockOf(sentence: number): number {
    return this.prose.sentences[sentence]?.block ?? -1
  }
}
