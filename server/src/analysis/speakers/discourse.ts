import type { Draft } from '../names/cast'
import { latestBefore, latestFitting, type Names, namesBetween } from '../names/mentions'
import { clauseSubject } from '../phrases/clauseSubject'
import { type Item, itemsOf } from '../phrases/items'
import type { Prose } from '../prose'
import { Bodies } from './bodies'
import { isRecord, isSomebody } from './draftKinds'
import { ownerBeside } from './ownerBeside'
import { NEW, Topic } from './topic'

/** "On Monday the mayor met Jane Doe": whether a sentence holds what somebody is called. */
const isCalledIn = (items: readonly Item[], { roles }: Draft): boolean =>
  [...roles].some(role => items.some(({ lower }) => lower.length > 2 && role.endsWith(lower)))

/** Whom the text is about as it goes on: who spoke, who is the subject of a sentence. It tells whom a pronoun means. */
export class Discourse {
  /** Speakers so far, latest last. */
  private readonly spoken: number[][] = []
  readonly topic: Topic
  readonly bodies: Bodies
  private sentence = 0
  private plain: readonly Item[] | null = null
  private quoting: readonly Item[] | null = null

  constructor(
    private readonly prose: Prose,
    private readonly names: Names,
  ) {
    this.topic = new Topic(prose, names)
    this.bodies = new Bodies(prose, names)
  }

  /** Tells who spoke, so that later pronouns and roles can mean them. */
  spoke(entities: readonly number[]): void {
    if (entities.length === 0) return
    this.spoken.push([...entities])
    this.topic.told(entities.length === 1 ? entities[0] : -1, this.sentence)
  }

  /** Tells that somebody spoke of whom nothing is known, so that no pronoun means who spoke before: "one of them". */
  spokeUnnamed(): void {
    this.topic.told(NEW, this.sentence)
  }

  /** Tells which sentence is read next; without quotations it may itself say whom the text is about. */
  at(sentence: number, items: readonly Item[], quotes: boolean): void {
    this.sentence = sentence
    this.plain = quotes ? null : items
    this.quoting = quotes ? items : null
  }

  /** The entities that a pronoun means at token `at`, none of the `others`; none when nothing tells. */
  of(pronoun: string, at: number, others: readonly number[]): readonly number[] {
    if (pronoun === 'he') return this.person('male', at, others)
    if (pronoun === 'she') return this.person('female', at, others)
    if (pronoun === 'they') return this.several()
    if (pronoun !== 'it') return []
    return this.bodies.meant(this.plain ?? this.quoting ?? [], at, this.spoken.at(-1) ?? [])
  }

  /**
   * Whom "his" or "her" at token `at` means: the one person whom the sentence has named before, unless they are its subject and
   * dispute what is owned, else whom "he" or "she" would.
   */
  owner(pronoun: string, at: number, others: readonly number[], disputed: boolean): readonly number[] {
    const gender = pronoun === 'he' ? 'male' : pronoun === 'she' ? 'female' : null
    if (!gender) return this.of(pronoun, at, others)
    const fits = ({ kind, gender: own }: Draft): boolean => kind === 'person' && own !== other(gender)
    const named = namesBetween(this.names, this.prose.firstToken[this.sentence], at).map(n => this.names.draftOf[n])
    const found = new Set(named.filter(e => fits(this.names.drafts[e])))
    if (found.size === 0) return this.of(pronoun, at, others)
    return found.size === 1 && !(disputed && found.has(named[0])) ? [...found] : []
  }

  /** The person whom the text is about, by whatever they are called; -1 for nobody. */
  somebody(): number {
    const { entity } = this.topic.readTo(this.sentence, this.plain)
    if (entity === NEW) return -1
    return entity >= 0 && this.names.drafts[entity].kind === 'person' ? entity : (this.lastPerson() ?? -1)
  }

  /** The one person whom this sentence or the one before has named before token `at`, else who has just spoken; -1 for nobody. */
  atHand(at: number): number {
    const isPerson = (e: number): boolean => this.names.drafts[e].kind === 'person'
    const from = this.prose.firstToken[Math.max(0, this.sentence - 1)]
    const named = new Set(this.toldOf(from, at).filter(isPerson))
    if (named.size === 1) return [...named][0]
    const { entity, toldAt } = this.topic
    const spoke = toldAt >= this.sentence - 1 && entity >= 0 && isPerson(entity)
    return spoke && (named.size === 0 || named.has(entity)) ? entity : -1
  }

  /** The person who spoke last, when one did. */
  lastPerson(): number | undefined {
    const last = this.spoken.at(-1)
    return last?.length === 1 && this.names.drafts[last[0]].kind === 'person' ? last[0] : undefined
  }

  /** The body that spoke last, when it did. */
  lastBody(): number | undefined {
    const last = this.spoken.slice(-3).findLast(([first]) => !isRecord(this.names.drafts[first].words))?.[0]
    return last !== undefined && this.names.drafts[last].kind === 'organisation' ? last : undefined
  }

  /** Whom the text is about when the gender fits, else the last speaker, else the person named last. */
  private person(gender: 'male' | 'female', at: number, others: readonly number[]): number[] {
    this.topic.readTo(this.sentence, this.plain)
    if (this.quoting) {
      const end = this.quoting.findIndex(({ from, kind }) => from >= at || kind === 'quote')
      if (end > 2) this.topic.about(this.quoting.slice(0, end), this.sentence)
    }
    if (this.topic.entity === NEW) return this.besideKin(gender, others)
    const drafts = this.names.drafts
    const canBe = (e: number): boolean => isSomebody(drafts[e]) && drafts[e].gender !== other(gender)
    const fits = (e: number): boolean => canBe(e) && !others.includes(e)
    const speaker = this.spoken.at(-1)?.length === 1 ? this.spoken.at(-1)![0] : -1
    const known =
      [this.topic.entity, speaker].find(e => e >= 0 && fits(e)) ??
      // "She said Doe would come" of somebody who has not spoken.
      (others.includes(this.topic.entity) && canBe(this.topic.entity) ? -1 : undefined) ??
      latestFitting(this.names, at, e => drafts[e].kind === 'person' && fits(e))
    const meant = known < 0 ? -1 : this.unlessNamedSince(known, at, e => drafts[e].kind === 'person' && fits(e))
    if (meant < 0) return []
    drafts[meant].gender ??= gender
    return [meant]
  }

  /** Of "Doe's sister pleaded with him, but he" Doe; nobody where the sentence tells of no kin of the other gender. */
  private besideKin(gender: 'male' | 'female', others: readonly number[]): number[] {
    const owner = ownerBeside(this.names, this.plain ?? this.quoting ?? [], gender)
    return owner < 0 || others.includes(owner) ? [] : [owner]
  }

  /**
   * "The vote surprised Jane Doe.": who is named in the sentence before, where that is about nobody who can be the subject, is
   * meant rather than who spoke before it; -1 where several are named.
   */
  private unlessNamedSince(known: number, at: number, fits: (e: number) => boolean): number {
    const before = this.sentence - 1
    const { firstToken } = this.prose
    if (before < 0 || this.topic.read < before) return known
    if (this.topic.toldAt >= before && this.topic.entity === known) return known
    if (latestBefore(this.names, known, at) >= firstToken[before]) return known
    const items = itemsOf(this.prose, before, [])
    if (clauseSubject(items, items.length) || isCalledIn(items, this.names.drafts[known])) return known
    const named = new Set(this.toldOf(firstToken[before], firstToken[this.sentence]).filter(fits))
    return named.size > 1 ? -1 : ([...named][0] ?? known)
  }

  /** Who is named between two tokens, in the article's own words, and not as the owner of something. */
  private toldOf(from: number, to: number): number[] {
    const isTold = (name: number): boolean => {
      const { first, last } = this.names.names[name]
      return this.prose.tokens[first].quoted < 0 && this.prose.tokens[last + 1]?.lower !== "'s"
    }
    return namesBetween(this.names, from, to)
      .filter(isTold)
      .map(name => this.names.draftOf[name])
  }

  private several(): readonly number[] {
    const many = (e: readonly number[]): boolean => {
      const { kind, words } = this.names.drafts[e[0]]
      return e.length > 1 || (['group', 'organisation', 'place'].includes(kind) && !isRecord(words))
    }
    return this.spoken.slice(-4).findLast(many) ?? []
  }
}

/** The gender that is not this one. */
export const other = (gender: 'male' | 'female'): 'male' | 'female' => (gender === 'male' ? 'female' : 'male')
