import type { Draft } from '../names/entities'
import { lastNameBefore, latestBefore, type Names } from '../names/mentions'
import { clauseSubject } from '../phrases/clauseSubject'
import { type Item, itemsOf } from '../phrases/items'
import { isCapital, isMark, isWord, type NounPhrase } from '../phrases/nounPhrase'
import { phraseStartingAt } from '../phrases/phraseForward'
import { headOf } from '../phrases/phraseHeads'
import type { Prose } from '../prose'
import { ROLE_NOUNS } from '../words/titles'
import { isFiniteForm } from '../words/verbs'
import { COORDINATORS, isAdverb, wordSet } from '../words/words'

/** The topic when a sentence is about somebody who has not been met. */
const NEW = -2

/** A person, or somebody unnamed; no testimony, no recording. */
const isSomebody = ({ kind, words }: Draft): boolean =>
  kind === 'person' || ((kind === 'unknown' || kind === 'unnamed') && !areSeveral(words) && !words.some(isSomething))

/** "Democrats", "sources close to the board": people, and none of them. */
const areSeveral = (words: readonly string[]): boolean =>
  words.map(word => ROLE_NOUNS.get(word.toLowerCase())).find(role => role !== undefined) === 'group'

const isSomething = (word: string): boolean => {
  const lower = word.toLowerCase()
  return ROLE_NOUNS.get(lower) === 'organisation' || THINGS.has(lower)
}
const THINGS = wordSet(
  'testimony evidence recording video footage photo photos image images tape website page account data tally',
)

/** The comma behind a phrase and what hangs on it: "A professor of law at the college, Jane Doe,". */
function commaBehind(items: readonly Item[], last: number): number {
  let at = last + 1
  while (at - last < LONGEST_REST && isWord(items[at]) && !isFiniteForm(items[at].lower)) at++
  return isMark(items[at], ',') ? at : items.length
}
const LONGEST_REST = 10

/** The first word of a sentence that is no "But", no "Still"; -1 for none. */
const openingOf = (items: readonly Item[]): number =>
  items.findIndex(i => isWord(i) && !COORDINATORS.has(i.lower) && !isAdverb(i.lower))

/** "A customer smiled", "But one fisherman was late": about whom a sentence is that names nobody there. */
function isSomebodyNew(items: readonly Item[], first: number): boolean {
  if (first < 0 || !INDEFINITE.has(items[first].lower)) return false
  const phrase = phraseStartingAt(items, first, items.length)
  if (!phrase || isMark(items[phrase.last + 1], ',')) return false
  const { lower } = items[headOf(items, phrase)]
  return ROLE_NOUNS.get(lower) === 'person' && !items.slice(first + 1, phrase.last + 1).some(isCapital)
}
const INDEFINITE = wordSet('a an one another')

/** "On Monday the mayor met Jane Doe": whether a sentence holds what somebody is called. */
const isCalledIn = (items: readonly Item[], { roles }: Draft): boolean =>
  [...roles].some(role => items.some(({ lower }) => lower.length > 2 && role.endsWith(lower)))

/** How many names back a pronoun or role may reach: a long page, and a bound on the work. */
const REACH = 200

/** Whom the text is about as it goes on: who spoke, who is the subject of a sentence. It tells whom a pronoun means. */
export class Discourse {
  /** Speakers so far, latest last. */
  private readonly spoken: number[][] = []
  /** Whom the sentence is about that was read last: its speaker, or the person who is its subject. */
  private topic = -1
  /** The sentence that told so. */
  private topicAt = -1
  /** The sentence up to which `topic` was looked for, and the one being read. */
  private topicRead = -1
  private sentence = 0
  private plain: readonly Item[] | null = null
  private quoting: readonly Item[] | null = null

  /** The person known to have a role at a token, -1 for none: "the mayor". */
  roleOf: (words: readonly string[], at: number) => number = () => -1

  constructor(
    private readonly prose: Prose,
    private readonly names: Names,
  ) {}

  /** Tells who spoke, so that later pronouns and roles can mean them. */
  spoke(entities: readonly number[]): void {
    if (entities.length === 0) return
    this.spoken.push([...entities])
    this.topic = entities.length === 1 ? entities[0] : -1
    this.topicRead = this.sentence
    this.topicAt = this.sentence
  }

  /** Tells that somebody spoke of whom nothing is known, so that no pronoun means who spoke before: "one of them". */
  spokeUnnamed(): void {
    this.meet(NEW, this.sentence)
    this.topicRead = this.sentence
  }

  /** Tells which sentence is read next; without quotations it may itself say whom the text is about. */
  at(sentence: number, items: readonly Item[], quotes: boolean): void {
    this.sentence = sentence
    this.plain = quotes ? null : items
    this.quoting = quotes ? items : null
  }

  /** Looks for the subject of the sentences since the last speaker, when a pronoun asks for it. */
  private readTopic(): void {
    for (let i = Math.max(this.topicRead + 1, this.sentence - 3); i < this.sentence; i++)
      this.about(itemsOf(this.prose, i, []), i)
    if (this.plain) this.about(this.plain, this.sentence)
    this.topicRead = Math.max(this.topicRead, this.sentence - (this.plain ? 0 : 1))
  }

  private about(items: readonly Item[], sentence: number): void {
    const subject = clauseSubject(items, items.length)
    const opening = items[0]?.lower === 'for' && isCapital(items[1]) ? this.names.nameAt[items[1].from] : -1
    const apposed = subject ? this.nameBetween(items, commaBehind(items, subject.last)) : -1
    const own = subject ? this.names.nameAt[items[headOf(items, subject)].from] : -1
    const name = opening >= 0 ? opening : own >= 0 ? own : apposed
    const entity = name >= 0 ? this.names.draftOf[name] : -1
    if (entity >= 0 && (this.names.drafts[entity].kind === 'person' || this.names.drafts[entity].kind === 'unknown'))
      this.meet(entity, sentence)
    else if (name < 0 && isSomebodyNew(items, subject?.first ?? openingOf(items))) this.meet(NEW, sentence)
    else if (!subject && this.blockOf(sentence) !== this.blockOf(this.topicAt)) {
      const only = this.onlyPerson(items)
      if (only >= 0) this.meet(only, sentence)
    } else if (subject && name < 0) {
      const known = this.holderOf(items, subject)
      if (known >= 0) this.meet(known, sentence)
    }
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
    this.topic = topic
    this.topicAt = sentence
  }

  private blockOf(sentence: number): number {
    return this.prose.sentences[sentence]?.block ?? -1
  }

  /** The one person whom a sentence names, -1 when it names none or several. */
  private onlyPerson(items: readonly Item[]): number {
    let only = -1
    for (const [i, { from, lower }] of items.entries()) {
      if (lower === 'he' || lower === 'she') return -1
      const name = this.names.nameAt[from]
      const entity = name >= 0 && items[i + 1]?.lower !== "'s" ? this.names.draftOf[name] : -1
      if (entity < 0 || entity === only || this.names.drafts[entity].kind !== 'person') continue
      if (only >= 0) return -1
      only = entity
    }
    return only
  }

  /** "the centre's president, Jane Doe, has": the name between two commas, -1 for none. */
  private nameBetween(items: readonly Item[], comma: number): number {
    const name = this.names.nameAt[items[comma + 1]?.from ?? -1] ?? -1
    const close = name < 0 ? -1 : items.findIndex(({ from }) => from > this.names.names[name].last)
    return close >= 0 && isMark(items[close], ',') ? name : -1
  }

  /** The entities that a pronoun means at token `at`, none when nothing tells. */
  of(pronoun: string, at: number): readonly number[] {
    if (pronoun === 'he') return this.person('male', at)
    if (pronoun === 'she') return this.person('female', at)
    if (pronoun === 'they') return this.several()
    return pronoun === 'it' ? this.body(at) : []
  }

  /** The person whom the text is about, by whatever they are called; -1 for nobody. */
  somebody(): number {
    this.readTopic()
    return this.topic >= 0 && this.names.drafts[this.topic].kind === 'person' ? this.topic : (this.lastPerson() ?? -1)
  }

  /** The person who spoke last, when one did. */
  lastPerson(): number | undefined {
    const last = this.spoken.at(-1)
    return last?.length === 1 && this.names.drafts[last[0]].kind === 'person' ? last[0] : undefined
  }

  /** The body that spoke last, when it did. */
  lastBody(): number | undefined {
    const last = this.spoken.at(-1)?.[0]
    return last !== undefined && this.names.drafts[last].kind === 'organisation' ? last : undefined
  }

  /** Whom the text is about when the gender fits, else the last speaker, else the person named last. */
  private person(gender: 'male' | 'female', at: number): number[] {
    this.readTopic()
    if (this.quoting) {
      const end = this.quoting.findIndex(({ from, kind }) => from >= at || kind === 'quote')
      if (end > 2) this.about(this.quoting.slice(0, end), this.sentence)
    }
    if (this.topic === NEW) return []
    const drafts = this.names.drafts
    const fits = (e: number): boolean => isSomebody(drafts[e]) && drafts[e].gender !== other(gender)
    const speaker = this.spoken.at(-1)?.length === 1 ? this.spoken.at(-1)![0] : -1
    const known =
      [this.topic, speaker].find(e => e >= 0 && fits(e)) ?? this.latest(at, e => drafts[e].kind === 'person' && fits(e))
    const meant = known < 0 ? -1 : this.unlessNamedSince(known, at, e => drafts[e].kind === 'person' && fits(e))
    if (meant < 0) return []
    drafts[meant].gender ??= gender
    return [meant]
  }

  /**
   * "The vote surprised Jane Doe.": who is named in the sentence before, where that is about nobody who can be the subject, is
   * meant rather than who spoke before it; -1 where several are named.
   */
  private unlessNamedSince(known: number, at: number, fits: (e: number) => boolean): number {
    const before = this.sentence - 1
    const { firstToken } = this.prose
    if (before < 0 || this.topicRead < before) return known
    if (latestBefore(this.names, known, at) >= firstToken[before]) return known
    const items = itemsOf(this.prose, before, [])
    if (clauseSubject(items, items.length) || isCalledIn(items, this.names.drafts[known])) return known
    const named = new Set(this.toldOf(firstToken[before], firstToken[this.sentence]).filter(fits))
    return named.size > 1 ? -1 : ([...named][0] ?? known)
  }

  /** Who is named between two tokens, in the article's own words, and not as the owner of something. */
  private toldOf(from: number, to: number): number[] {
    const { names, draftOf } = this.names
    const found: number[] = []
    for (let i = lastNameBefore(this.names, to); i >= 0 && names[i].first >= from; i--)
      if (this.prose.tokens[names[i].first].quoted < 0 && this.prose.tokens[names[i].last + 1]?.lower !== "'s")
        found.push(draftOf[i])
    return found
  }

  /** The entity named last before token `at` that fits; looks back over a bounded number of names. */
  latest(at: number, fits: (e: number) => boolean): number {
    const { names, draftOf } = this.names
    for (let i = lastNameBefore(this.names, at), seen = 0; i >= 0 && seen < REACH; i--, seen++)
      if (names[i].last < at && fits(draftOf[i])) return draftOf[i]
    return -1
  }

  private several(): number[] {
    const many = (e: readonly number[]): boolean =>
      e.length > 1 || ['group', 'organisation', 'place'].includes(this.names.drafts[e[0]].kind)
    return this.spoken.slice(-4).findLast(many) ?? []
  }

  private body(at: number): number[] {
    const isBody = (e: number): boolean =>
      this.names.drafts[e].kind === 'organisation' || this.names.drafts[e].kind === 'place'
    const last = this.spoken.at(-1)
    if (last?.length === 1 && isBody(last[0])) return last
    const found = this.latest(at, e => this.names.drafts[e].kind === 'organisation')
    if (found < 0) return []
    const { tokens } = this.prose
    // Further back something else has come up that "it" may mean.
    return tokens[latestBefore(this.names, found, at)].sentence >= tokens[at].sentence - 1 ? [found] : []
  }
}

export const other = (gender: 'male' | 'female'): 'male' | 'female' => (gender === 'male' ? 'female' : 'male')
