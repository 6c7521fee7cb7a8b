import type { Mention, Span } from '../article'
import { type Names, namesBetween } from '../names/mentions'
import type { Item } from '../phrases/items'
import { elementsOf } from '../phrases/lists'
import { isMark, type NounPhrase } from '../phrases/nounPhrase'
import { headOf } from '../phrases/phraseHeads'
import type { Prose } from '../prose'
import { isAnswer } from '../quotations/transcripts'
import { PERSONAL_SUBJECTS } from '../words/words'
import { Descriptions } from './descriptions'
import { Discourse } from './discourse'
import { type Disputed, isDisputed } from './disputed'
import { NamedPhrases } from './named'
import { andRole, isPronounAnd, OBJECTS, OWNERS, pronounOf, spanOf } from './phraseShapes'
import { publisherIn } from './publishers'
import type { Resolved } from './resolved'
import { selfNamed } from './selfNamed'
import { Several } from './several'
import { HOUSES, hears, namesDraft } from './speakerWords'
import { Variations } from './variations'

/**
 * Resolves the phrases of speakers, left to right: names, roles ("the minister"), pronouns, and unnamed people
 * ("a senior official"), of whom it makes entities. Unknown rather than wrong.
 */
export class Speakers {
  /** Mentions by role or pronoun, and of unnamed people. */
  readonly mentions: Mention[] = []
  readonly discourse: Discourse
  private readonly descriptions: Descriptions
  private readonly named: NamedPhrases
  private readonly variations: Variations
  private readonly several: Several

  constructor(
    private readonly prose: Prose,
    private readonly names: Names,
  ) {
    this.discourse = new Discourse(prose, names)
    this.descriptions = new Descriptions(prose, names, this.discourse)
    this.named = new NamedPhrases(prose, names)
    this.variations = new Variations(prose, names, this.discourse, this.descriptions)
    this.several = new Several(prose, names, this.discourse, (items, phrase) => this.resolve(items, phrase).entities)
    this.discourse.bodies.bodyOf = (words, at) => this.descriptions.body(words, at)
    this.discourse.topic.roleOf = (words, at) => this.descriptions.holder(words, at)
  }

  /** Who a phrase of a sentence names, by item indexes; a pronoun means none of the `others`. */
  resolve(items: readonly Item[], phrase: NounPhrase, others: readonly number[] = []): Resolved {
    if (isPronounAnd(items, phrase)) return this.joint(items, phrase, others)
    const and = andRole(items, phrase)
    const before = and > 0 && isMark(items[and - 1], ',') ? and - 2 : and - 1
    if (and > 0 && this.isPerson(items[before].from)) return this.withRole(items, phrase, before, and)
    const elements = elementsOf(items, phrase)
    if (elements.length > 0) return this.all(items, phrase, elements)
    const from = items[phrase.first].from
    const head = items[headOf(items, phrase)]
    const named = this.toldAnew(items, phrase) ?? this.named.of(items, phrase) ?? this.publisher(items, phrase)
    if (named) return named
    const span = spanOf(items, phrase)
    const owner = phrase.first === phrase.last ? OWNERS.get(head.lower) : undefined
    if (owner && items[phrase.last + 1]?.lower !== 'for')
      return this.owner(span, owner, from, others, isDisputed(items, phrase.first, owner))
    const object = items[phrase.last + 1]?.lower === 'for' ? OBJECTS.get(head.lower) : undefined
    if (object) return this.object(span, object, from)
    const pronoun = phrase.first === phrase.last ? pronounOf(head.lower) : ''
    if (PERSONAL_SUBJECTS.has(pronoun))
      return this.pronoun({ ...span, end: span.start + pronoun.length }, pronoun, from, others, items)
    return this.described(items, phrase, span, from)
  }

  /** "she and the minister": both, or nobody where one is not known. */
  private joint(items: readonly Item[], { first, last }: NounPhrase, others: readonly number[]): Resolved {
    const one = this.resolve(items, { first, last: first }, others)
    const two = this.resolve(items, { first: first + 2, last }, others)
    const known = one.entities.length > 0 && two.entities.length > 0
    const entities = known ? [...new Set([...one.entities, ...two.entities])] : []
    return { span: spanOf(items, { first, last }), entities, attribution: two.attribution }
  }

  /** "Ann Poe, the mayor and Jane Doe": each of them, as far as they are known. */
  private all(items: readonly Item[], phrase: NounPhrase, elements: readonly NounPhrase[]): Resolved {
    const all = elements.map(element => this.resolve(items, element))
    const attribution = all.every(who => who.attribution === 'name') ? 'name' : 'role'
    return { span: spanOf(items, phrase), entities: [...new Set(all.flatMap(who => who.entities))], attribution }
  }

  private isPerson(token: number): boolean {
    const name = this.names.nameAt[token]
    return name >= 0 && this.names.drafts[this.names.draftOf[name]].kind === 'person'
  }

  /** "Doe and her lawyer", "Doe and the board's chair, Ann Roe": both, as far as they are known. */
  private withRole(items: readonly Item[], { first, last }: NounPhrase, before: number, and: number): Resolved {
    const one = this.resolve(items, { first, last: before })
    const two = this.resolve(items, { first: and + 1, last })
    const entities = [...new Set([...one.entities, ...two.entities])]
    return { span: spanOf(items, { first, last }), entities, attribution: one.attribution }
  }

  /** "The Belgian", "the retired baker": who is known by a name, and told of otherwise; null for nobody. */
  private toldAnew(items: readonly Item[], phrase: NounPhrase): Resolved | null {
    const person = this.variations.of(items, phrase)
    return person === null ? null : this.byRole(spanOf(items, phrase), person)
  }

  /** "The nurse added", "it added": who goes on speaking, by something that nobody is known to be; null where that is not so. */
  goingOn(items: readonly Item[], phrase: NounPhrase, last: number): Resolved | null {
    if (items[phrase.last].lower === 'it' && this.names.drafts[last].kind === 'organisation')
      return this.meant(spanOf(items, phrase), [last])
    return this.variations.goesOn(items, phrase, last) ? this.byRole(spanOf(items, phrase), last) : null
  }

  private byRole(span: Span, entity: number): Resolved {
    if (entity >= 0) this.mention(span, [entity], 'role')
    return { span, entities: entity >= 0 ? [entity] : [], attribution: 'role' }
  }

  private publisher(items: readonly Item[], phrase: NounPhrase): Resolved | null {
    const entity = publisherIn(this.names, items, phrase)
    return entity < 0 ? null : { span: spanOf(items, phrase), entities: [entity], attribution: 'name' }
  }

  private mention(name: Span, entities: readonly number[], form: Mention['form']): void {
    this.mentions.push({ start: name.start, end: name.end, entities, form, name })
  }

  /** Whom the label of an interview names ("DOE", "Jane Doe"); "A" is the one person named before. */
  labelled(label: Span): Resolved {
    const text = this.prose.text.slice(label.start, label.end)
    const { drafts, positions } = this.names
    const before = drafts.flatMap((draft, i) =>
      draft.kind === 'person' && positions[i].some(at => this.prose.tokens[at].end <= label.start) ? [i] : [],
    )
    const entities = isAnswer(text)
      ? before.filter((_, __, all) => all.length === 1)
      : drafts.flatMap((draft, i) => (namesDraft(draft, text) ? [i] : [])).slice(0, 1)
    if (entities.length > 0) this.mention(label, entities, 'part')
    return { span: label, entities, attribution: 'name' }
  }

  /** Whom something was told, when it is an outlet: no person, group or place. */
  outlet(items: readonly Item[], phrase: NounPhrase): Resolved {
    const head = items[headOf(items, phrase)]
    const house = HOUSES.has(head.lower) ? this.publisher(items, phrase) : null
    if (house) return house
    const name = this.names.nameAt[head.from]
    const draft = name >= 0 ? this.names.drafts[this.names.draftOf[name]] : undefined
    if (draft?.kind === 'unknown' && draft.words.length === 1) draft.kind = 'organisation'
    const who = draft?.kind === 'organisation' || draft?.kind === 'unknown' ? this.resolve(items, phrase) : null
    const body = who?.entities.every(
      e => this.names.drafts[e].kind === 'organisation' && !this.names.drafts[e].words.some(hears),
    )
    return body && who ? who : { span: spanOf(items, phrase), entities: [], attribution: 'none' }
  }

  /** Of "Doe said Roe was ill and thanked | him | for saying" Roe: the one whom the sentence names behind its subject. */
  private object(span: Span, pronoun: string, at: number): Resolved {
    const start = this.prose.firstToken[this.prose.tokens[at].sentence]
    const named = namesBetween(this.names, start, at).map(name => this.names.draftOf[name])
    const subject = named.at(-1)
    const others = [...new Set(named)].filter(e => e !== subject && this.names.drafts[e].kind === 'person')
    if (subject !== undefined && others.length === 0) return this.pronoun(span, pronoun, at, [subject])
    return this.meant(span, others.length === 1 ? others : [])
  }

  private pronoun(
    span: Span,
    lower: string,
    at: number,
    others: readonly number[],
    items: readonly Item[] = [],
  ): Resolved {
    const group = lower === 'they' ? this.several.of(items, at) : null
    const meant = group ?? this.discourse.of(lower, at, others)
    return this.meant(span, lower === 'they' ? this.several.orPartisans(meant, at) : meant)
  }

  private owner(span: Span, pronoun: string, at: number, others: readonly number[], disputed: Disputed): Resolved {
    return this.meant(span, disputed === 'by them' ? [] : this.discourse.owner(pronoun, at, others, disputed !== 'no'))
  }

  private meant(span: Span, entities: readonly number[]): Resolved {
    if (entities.length > 0) this.mention(span, entities, 'pronoun')
    return { span, entities, attribution: 'pronoun' }
  }

  /** Somebody told of without a name, who goes by one. */
  private goesBy(span: Span, entity: number): Resolved {
    if (this.names.drafts[entity].kind === 'unknown') this.names.drafts[entity].kind = 'person'
    return this.byRole(span, entity)
  }

  /** A phrase without a name at its head: a known person's role, a body named before, or somebody unnamed. */
  private described(items: readonly Item[], phrase: NounPhrase, span: Span, at: number): Resolved {
    const name = this.names.nameAt[selfNamed(items, phrase)] ?? -1
    if (name >= 0) return this.goesBy(span, this.names.draftOf[name])
    const described = items
      .slice(phrase.first, phrase.last + 1)
      .filter(i => i.kind !== 'mark' || /^[%'&/]$/.test(i.lower))
    return this.byRole(span, this.descriptions.of(described, items[headOf(items, phrase)].lower, at))
  }
}
