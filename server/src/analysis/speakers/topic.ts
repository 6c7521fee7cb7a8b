import type { Names } from '../names/mentions'
import { readRole } from '../names/roles'
import { clauseSubject } from '../phrases/clauseSubject'
import { type Item, itemsOf } from '../phrases/items'
import { isCapital, isMark, isWord, type NounPhrase } from '../phrases/nounPhrase'
import { isSeveral, phraseStartingAt } from '../phrases/phraseForward'
import { headOf } from '../phrases/phraseHeads'
import type { Prose } from '../prose'
import { ROLE_NOUNS } from '../words/titles'
import { isFiniteForm } from '../words/verbs'
import { COORDINATORS, EXPLETIVES, isAdverb, PREPOSITIONS, wordSet } from '../words/words'
import { isAboutSomeone, isSomebodyNew, presentedAt, toldOf } from './presented'

/** The topic when a sentence is about somebody who has not been met. */
export const NEW = -2

/** The comma behind a phrase and what hangs on it: "A professor of law at the college, Jane Doe,". */
function commaBehind(items: readonly Item[], last: number): number {
  let at = last + 1
  while (at - last < LONGEST_REST && isWord(items[at]) && !isFiniteForm(items[at].lower)) at++
  return isMark(items[at], ',') ? at : items.length
}
const LONGEST_REST = 10

/** Words between a comma and the name of whom it tells, and the comma. */
const LONGEST_TITLE = 5

/** The first word of a sentence that is no "But", no "Still"; -1 for none. */
const openingOf = (items: readonly Item[]): number =>
  items.findIndex(i => isWord(i) && !COORDINATORS.holds(i) && !isAdverb(i.lower))

/** "I asked Jane Doe about it.": who writes, and tells of somebody else. */
const isTeller = (items: readonly Item[], subject: NounPhrase | null): boolean =>
  subject !== null && subject.first === subject.last && items[subject.first].lower === 'i'

/** "It is a tale that Jane Doe has told before." */
const isExpletive = (items: readonly Item[], { first, last }: NounPhrase): boolean =>
  first === last && first === 0 && EXPLETIVES.has(items[first].lower)

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
    const subject = clauseSubject(items, items.length)
    const opening = items[0]?.lower === 'for' && isCapital(items[1]) ? this.openingName(items) : -1
    const apposed = subject ? this.nameBetween(items, commaBehind(items, subject.last)) : -1
    const own = subject ? this.ownName(items, subject) : -1
    const presented = presentedAt(items)
    const name = presented >= 0 ? this.nameFrom(items, presented) : opening >= 0 ? opening : own >= 0 ? own : apposed
    const entity = name >= 0 ? this.names.draftOf[name] : -1
    const told = toldOf(items)
    const holder = told ? this.holderOf(items, told) : -1
    if (told) this.meet(holder >= 0 ? holder : NEW, sentence)
    else if (subject && this.isKinAlike(items, subject, entity)) this.meet(NEW, sentence)
    else if (
      entity >= 0 &&
      (this.names.drafts[entity].kind === 'person' || this.names.drafts[entity].kind === 'unknown')
    )
      this.meet(entity, sentence)
    else if (name < 0 && isSomebodyNew(items, subject?.first ?? openingOf(items))) this.meet(NEW, sentence)
    else if (
      isTeller(items, subject) ||
      ((!subject || isExpletive(items, subject)) && this.blockOf(sentence) !== this.blockOf(this.foundAt))
    ) {
      const only = this.onlyPerson(items)
      if (only >= 0) this.meet(only, sentence)
    } else if (subject && name < 0) {
      const known = this.holderOf(items, subject)
      if (known >= 0) this.meet(known, sentence)
      else if (
        this.isOtherOffice(items, subject) ||
        this.isOwnedOffice(items, subject) ||
        isAboutSomeone(items, subject)
      )
        this.meet(NEW, sentence)
    }
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
    if (!items.slice(first + 1, last).some(i => i.lower === "'s")) return false
    const office = readRole([lower])?.head
    return !this.names.roles[this.entity].some(role => role.head === office)
  }

  /** "The mayor" as the subject of a sentence: who is known to be it. */
  private holderOf(items: readonly Item[], { first, last }: NounPhrase): number {
    if (items[first].lower !== 'the' || last - first > 2) return -1
    if (ROLE_NOUNS.get(items[last].lower) !== 'person') return -1
    return this.roleOf(
      items.slice(first, last + 1).map(({ lower }) => lower),
      items[first].from,
    )
  }

  private meet(topic: number, sentence: number): void {
    this.entity = topic
    this.foundAt = sentence
  }

  private blockOf(sentence: number): number {
    return this.prose.sentences[sentence]?.block ?? -1
  }

  /** The one person whom a sentence names, -1 when it names none or several. */
  private onlyPerson(items: readonly Item[]): number {
    let only = -1
    for (const [i, { from, lower }] of items.entries()) {
      if (lower === 'he' || lower === 'she') return EXPLETIVES.has(items[0].lower) ? only : -1
      const name = this.names.nameAt[from]
      const entity = name >= 0 && items[i + 1]?.lower !== "'s" ? this.names.draftOf[name] : -1
      if (entity < 0 || entity === only || this.names.drafts[entity].kind !== 'person') continue
      if (only >= 0) return -1
      only = entity
    }
    return only
  }

  /** The name of a subject: "Jane Doe", "Mother of three Jane Doe". */
  private ownName(items: readonly Item[], subject: NounPhrase): number {
    const { first, last } = subject
    const ofChildren = first + 2 < last && items[first + 1].lower === 'of' && isSeveral(items[first + 2])
    return this.names.nameAt[items[ofChildren ? last : headOf(items, subject)].from]
  }

  /** "For Jane Doe", "For Grade 9 pupil Jane Doe,": the person before the comma, else the name that is first. */
  private openingName(items: readonly Item[]): number {
    const last = items[items.findIndex(i => isMark(i, ',')) - 1]
    const name = last ? this.names.nameAt[last.from] : -1
    const person = name >= 0 && this.names.drafts[this.names.draftOf[name]].kind === 'person'
    return person ? name : this.names.nameAt[items[1].from]
  }

  /** The name of the phrase at `at`, or behind its comma: "Jane Doe", "the owner, Jane Doe"; -1 for none. */
  private nameFrom(items: readonly Item[], at: number): number {
    const phrase = phraseStartingAt(items, at, items.length)
    if (!phrase) return -1
    const own = this.names.nameAt[items[headOf(items, phrase)].from]
    const behind = isMark(items[phrase.last + 1], ',') ? this.names.nameAt[items[phrase.last + 2]?.from ?? -1] : -1
    return own >= 0 ? own : (behind ?? -1)
  }

  /** "the centre's president, Jane Doe, has", "another sailor, the cooper Jane Doe, has": the name that ends between two commas, -1 for none. */
  private nameBetween(items: readonly Item[], comma: number): number {
    let at = comma + 1
    while (at - comma < LONGEST_TITLE && isWord(items[at]) && this.names.nameAt[items[at].from] < 0) {
      if (PREPOSITIONS.holds(items[at]) || isFiniteForm(items[at].lower)) return -1
      at++
    }
    const name = this.names.nameAt[items[at]?.from ?? -1] ?? -1
    const close = name < 0 ? -1 : items.findIndex(({ from }) => from > this.names.names[name].last)
    return close >= 0 && isMark(items[close], ',') ? name : -1
  }
}
