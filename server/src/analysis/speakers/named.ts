import { FORMS_OF_ADDRESS } from '../names/cast'
import type { Names } from '../names/mentions'
import type { Name } from '../names/name'
import { readRole } from '../names/roles'
import type { Item } from '../phrases/items'
import { isMark, isWord, type NounPhrase } from '../phrases/nounPhrase'
import { headOf } from '../phrases/phraseHeads'
import type { Prose } from '../prose'
import { ROLE_NOUNS } from '../words/titles'
import { COORDINATORS, DETERMINERS, isAdverb, PREPOSITIONS, RELATIVES } from '../words/words'
import { isJoined, standsBesideAnd } from './company'
import { isGoverned } from './governed'
import { beforeBracket, FROM, holdsOffice, isLetter, spanOf } from './phraseShapes'
import type { Resolved } from './resolved'

/** Reads the phrases of speakers that hold a name: "Jane Doe", "the board's engineer, Jane Doe", "Doe and Roe". */
export class NamedPhrases {
  constructor(
    private readonly prose: Prose,
    private readonly names: Names,
  ) {}

  /** Who is named; null where the phrase has no name at its head or behind its comma. */
  of(items: readonly Item[], phrase: NounPhrase): Resolved | null {
    return this.apposed(items, phrase) ?? this.namesIn(items, phrase)
  }

  /** "the board's engineer, Jane Doe", "its author, the economist Jane Doe": a description and the name that ends what is behind its comma. */
  private apposed(items: readonly Item[], phrase: NounPhrase): Resolved | null {
    const comma = items.slice(phrase.first, phrase.last).findIndex(i => isMark(i, ','))
    const name = comma > 0 ? this.names.nameAt[this.withoutHome(items[phrase.last].from)] : -1
    const behind = phrase.first + comma + 1
    if (name < 0 || this.names.names[name].first < items[behind].from) return null
    if (items.slice(behind, phrase.last).some(i => i.kind === 'mark' || i.lower === 'and')) return null
    const entity = this.names.draftOf[name]
    if (this.names.drafts[entity].kind === 'unknown') {
      const head = items[headOf(items, { first: phrase.first, last: phrase.first + comma - 1 })].lower
      this.names.drafts[entity].kind = ROLE_NOUNS.get(head) === 'organisation' ? 'organisation' : 'person'
    }
    this.describe(entity, items.slice(phrase.first, phrase.first + comma))
    return { span: spanOf(items, phrase), entities: [entity], attribution: 'name' }
  }

  private describe(entity: number, description: readonly Item[]): void {
    const said = description.filter(i => i.kind === 'word' && !DETERMINERS.holds(i)).map(i => i.lower)
    const role = readRole(said)
    if (!role) return
    this.names.drafts[entity].roles.add(said.join(' '))
    this.names.roles[entity].push(role)
  }

  /** The names that head the phrase: "President Jane Doe", "Doe and Roe"; null when its head is no name. */
  private namesIn(items: readonly Item[], phrase: NounPhrase): Resolved | null {
    const index = this.names.nameAt[this.nameHead(items, phrase)]
    if (index < 0 || isLetter(this.names.names[index])) return null
    const found = [index]
    const alone = phrase.first === phrase.last || !standsBesideAnd(items, phrase, this.names.names[index])
    for (let i = phrase.first; i <= phrase.last && !alone; i++) {
      const other = this.names.nameAt[items[i].from]
      const owner = items[i + 1]?.lower === "'s"
      if (other >= 0 && !owner && !found.includes(other) && isJoined(items, phrase, this.names.names[other]))
        found.push(other)
    }
    found.sort((a, b) => a - b)
    const first = this.names.names[found[0]]
    const last = this.names.names[found[found.length - 1]]
    const start = Math.max(items[phrase.first].from, this.titleStart(items, phrase, first))
    const entities = [...new Set(found.map(n => this.names.draftOf[n]))]
    for (const e of entities)
      if (this.names.drafts[e].kind === 'unknown')
        this.names.drafts[e].kind = found.length === 1 && this.isPersonLike(found[0]) ? 'person' : 'organisation'
    const span = { start: this.prose.tokens[start].start, end: this.prose.tokens[last.last].end }
    return { span, entities, attribution: 'name' }
  }

  /** Token at which the name starts with what stands before it in the phrase: "Alder Nurses’ Association president Jane Doe". */
  private titleStart(items: readonly Item[], { first, last }: NounPhrase, { from, first: start, title }: Name): number {
    const opens = DETERMINERS.holds(items[first]) ? first + 1 : first
    const before = items.slice(opens, last).filter(i => i.from < from)
    const isTitle =
      title.length > (FORMS_OF_ADDRESS.has(title[0]) ? 1 : 0) && isWord(before[0]) && before.every(isPartOfTitle)
    return isTitle ? before[0].from : Math.min(from, start)
  }

  /** Token of the head, or of the name behind a title at the end of the phrase: "the students' union president Jane Doe". */
  private nameHead(items: readonly Item[], phrase: NounPhrase): number {
    const last = this.withoutHome(items[beforeBracket(items, phrase)].from)
    const name = this.nameAt(last)
    const head = items[headOf(items, phrase)].from
    if (name?.kind !== 'person') return head
    const titled = name.title.length > 0 && !isGoverned(items, phrase, name.from)
    return titled || holdsOffice(items, phrase, name.first) ? last : head
  }

  private isPersonLike(name: number): boolean {
    const { words, first } = this.names.names[name]
    return (
      this.prose.tokens[first - 1]?.lower !== 'the' &&
      (words.length === 2 || words.length === 3 || !/^\p{Lu}{2,}$/u.test(words[0]))
    )
  }

  /** The name in which a token stands. */
  private nameAt(token: number): Name | undefined {
    const index = this.names.nameAt[token]
    return index < 0 ? undefined : this.names.names[index]
  }

  /** "Senator Jane Doe of Ohio": the last token of the name before "of", where the phrase ends with where somebody is from. */
  private withoutHome(last: number): number {
    const home = this.nameAt(last)
    if (!home || home.kind === 'person' || home.first < 2 || !FROM.has(this.prose.tokens[home.first - 1].lower))
      return last
    const before = this.nameAt(home.first - 2)
    return before?.kind === 'person' ? before.last : last
  }
}

/** A word or genitive before a title, and nothing that joins another phrase to it. */
const isPartOfTitle = (item: Item): boolean =>
  (isWord(item) && !item.verb && !isAdverb(item.lower) && !JOINS.some(words => words.holds(item))) ||
  item.lower === "'" ||
  item.lower === '’'
const JOINS = [PREPOSITIONS, COORDINATORS, RELATIVES]
