import type { Entity, Mention, Quotation, Span } from './article'
import type { Draft } from './entities'
import { fold } from './entities'
import { type Item, itemsOf } from './items'
import { lastNameBefore, latestBefore, type Names } from './mentions'
import { headOf, type NounPhrase } from './nounPhrases'
import type { Prose } from './prose'
import { clauseSubject } from './reports'
import { describes, type Role, readRole, roleGender } from './roles'
import { ORGANISATION_WORDS, ROLE_NOUNS } from './titles'
import { DETERMINERS, PERSONAL_SUBJECTS, POSSESSIVES } from './words'

/** Who a phrase names: drafts, and how they are known. */
export interface Resolved {
  readonly span: Span
  readonly entities: readonly number[]
  readonly attribution: Quotation['attribution']
}

/** What a body publishes, or what an outlet is: "the Northwire report", "the Herald newspaper". */
const PUBLISHED = new Set(
  'report reports account accounts statement readout transcript translation agency newspaper paper daily magazine website site broadcaster network channel station service correspondent reporter press release bulletin blog dispatch article story tabloid wire'.split(
    ' ',
  ),
)

/** How many names back a pronoun or role may reach: a long page, and a bound on the work. */
const REACH = 200

/**
 * Resolves the phrases of speakers, left to right: names, roles ("the minister"), pronouns, and unnamed people
 * ("a senior official"), of whom it makes entities. Unknown rather than wrong.
 */
export class Speakers {
  /** Mentions by role or pronoun, and of unnamed people. */
  readonly mentions: Mention[] = []
  private readonly unnamed = new Map<string, number>()
  /** Unnamed people by description, latest last: "the spokesman" may be the one just met. */
  private readonly strangers: { readonly entity: number; readonly role: Role; readonly at: number }[] = []
  /** Speakers so far, latest last. */
  private readonly spoken: number[][] = []
  /** Whom the sentence is about that was read last: its speaker, or the person who is its subject. */
  private topic = -1
  /** The sentence up to which `topic` was looked for, and the one being read. */
  private topicRead = -1
  private sentence = 0
  private plain: readonly Item[] | null = null

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
  }

  /** Tells which sentence is read next; without quotations it may itself say whom the text is about. */
  at(sentence: number, items: readonly Item[] | null): void {
    this.sentence = sentence
    this.plain = items
  }

  /** Looks for the subject of the sentences since the last speaker, when a pronoun asks for it. */
  private readTopic(): void {
    for (let i = Math.max(this.topicRead + 1, this.sentence - 3); i < this.sentence; i++)
      this.about(itemsOf(this.prose, i, []))
    if (this.plain) this.about(this.plain)
    this.topicRead = Math.max(this.topicRead, this.sentence - (this.plain ? 0 : 1))
  }

  private about(items: readonly Item[]): void {
    const subject = clauseSubject(items, items.length)
    if (!subject) return
    const name = this.names.nameAt[items[headOf(items, subject)].from]
    const entity = name >= 0 ? this.names.draftOf[name] : -1
    if (entity >= 0 && (this.names.drafts[entity].kind === 'person' || this.names.drafts[entity].kind === 'unknown'))
      this.topic = entity
  }

  resolve(items: readonly Item[], phrase: NounPhrase): Resolved {
    const from = items[phrase.first].from
    const head = items[headOf(items, phrase)]
    const named = this.namesIn(items, phrase) ?? this.outletIn(items, phrase)
    if (named) return named
    const span = this.spanOf(items, phrase)
    if (PERSONAL_SUBJECTS.has(head.lower) && phrase.first === phrase.last) return this.pronoun(span, head.lower, from)
    return this.described(items, phrase, span, from)
  }

  /** The phrase as a span, up to its first preposition's end: title and name, not what follows in asides. */
  private spanOf(items: readonly Item[], phrase: NounPhrase): Span {
    return { start: items[phrase.first].start, end: items[phrase.last].end }
  }

  /** The names that head the phrase: "President Jane Doe", "Doe and Roe"; null when its head is no name. */
  private namesIn(items: readonly Item[], phrase: NounPhrase): Resolved | null {
    const index = this.names.nameAt[this.nameHead(items, phrase)]
    if (index < 0) return null
    const found = [index]
    for (let i = phrase.first; i <= phrase.last; i++) {
      const other = this.names.nameAt[items[i].from]
      const owner = items[i + 1]?.lower === "'s"
      if (other >= 0 && !owner && !found.includes(other) && this.isJoined(items, phrase, i)) found.push(other)
    }
    found.sort((a, b) => a - b)
    const first = this.names.names[found[0]]
    const last = this.names.names[found[found.length - 1]]
    const start = Math.max(items[phrase.first].from, Math.min(first.from, first.first))
    const entities = [...new Set(found.map(n => this.names.draftOf[n]))]
    for (const e of entities)
      if (this.names.drafts[e].kind === 'unknown')
        this.names.drafts[e].kind = found.length === 1 && this.isPersonLike(found[0]) ? 'person' : 'organisation'
    const span = { start: this.prose.tokens[start].start, end: this.prose.tokens[last.last].end }
    return { span, entities, attribution: 'name' }
  }

  /** Token of the head, or of the name behind a title at the end of the phrase: "the students' union president Jane Doe". */
  private nameHead(items: readonly Item[], phrase: NounPhrase): number {
    const last = items[phrase.last].from
    const name = this.names.nameAt[last]
    const titled = name >= 0 && this.names.names[name].title.length > 0 && this.names.names[name].kind === 'person'
    return titled ? last : items[headOf(items, phrase)].from
  }

  /** Whom something was told, when it is an outlet: no person, group or place. */
  outlet(items: readonly Item[], phrase: NounPhrase): Resolved {
    const name = this.names.nameAt[items[headOf(items, phrase)].from]
    const draft = name >= 0 ? this.names.drafts[this.names.draftOf[name]] : undefined
    if (draft?.kind === 'unknown' && draft.words.length === 1) draft.kind = 'organisation'
    const who = draft?.kind === 'organisation' || draft?.kind === 'unknown' ? this.resolve(items, phrase) : null
    const body = who !== null && who.entities.every(e => this.names.drafts[e].kind === 'organisation')
    return body ? who : { span: this.spanOf(items, phrase), entities: [], attribution: 'none' }
  }

  /** "the Northwire report", "the state-run Northwire news agency": a body named before a word for what it publishes. */
  private outletIn(items: readonly Item[], phrase: NounPhrase): Resolved | null {
    const head = headOf(items, phrase)
    if (!PUBLISHED.has(items[head].lower)) return null
    for (let i = head - 1; i >= phrase.first; i--) {
      const name = this.names.nameAt[items[i].from]
      if (name < 0) continue
      if (items[i + 1].lower === "'s" && head - i > 2) return null
      const entity = this.names.draftOf[name]
      if (this.names.drafts[entity].kind === 'unknown') this.names.drafts[entity].kind = 'organisation'
      return { span: this.spanOf(items, phrase), entities: [entity], attribution: 'name' }
    }
    return null
  }

  private isPersonLike(name: number): boolean {
    const { words, first } = this.names.names[name]
    return (
      this.prose.tokens[first - 1]?.lower !== 'the' &&
      (words.length === 2 || words.length === 3 || !/^\p{Lu}{2,}$/u.test(words[0]))
    )
  }

  /** Whether the name at item `i` is coordinated with the head: "and" stands right before or after it. */
  private isJoined(items: readonly Item[], phrase: NounPhrase, i: number): boolean {
    const name = this.names.names[this.names.nameAt[items[i].from]]
    const before = items.findIndex(x => x.from === name.from) - 1
    const after = items.findIndex(x => x.from === name.last) + 1
    return (
      (before > phrase.first && items[before].lower === 'and') ||
      (after > 0 && after < phrase.last && items[after].lower === 'and' && items[phrase.first].from >= name.from - 1)
    )
  }

  private pronoun(span: Span, lower: string, at: number): Resolved {
    const entities =
      lower === 'he'
        ? this.person('male', at)
        : lower === 'she'
          ? this.person('female', at)
          : lower === 'they' || lower === 'we'
            ? this.plural(lower)
            : lower === 'it'
              ? this.body(at)
              : []
    if (entities.length > 0) this.mentions.push({ ...span, entities, form: 'pronoun', name: span })
    return { span, entities, attribution: 'pronoun' }
  }

  /** Whom the text is about when the gender fits, else the last speaker, else the person named last. */
  private person(gender: 'male' | 'female', at: number): number[] {
    this.readTopic()
    const drafts = this.names.drafts
    const fits = (e: number): boolean =>
      /^(?:person|unnamed|unknown)$/.test(drafts[e].kind) && drafts[e].gender !== other(gender)
    const speaker = this.spoken.at(-1)?.length === 1 ? this.spoken.at(-1)![0] : -1
    const known =
      [this.topic, speaker].find(e => e >= 0 && fits(e)) ??
      this.latestPerson(at, e => drafts[e].kind === 'person' && fits(e))
    if (known < 0) return []
    drafts[known].gender ??= gender
    return [known]
  }

  /** The entity named last before token `at` that fits; looks back over a bounded number of names. */
  private latestPerson(at: number, fits: (e: number) => boolean): number {
    const { names, draftOf } = this.names
    for (let i = lastNameBefore(this.names, at), seen = 0; i >= 0 && seen < REACH; i--, seen++)
      if (names[i].last < at && fits(draftOf[i])) return draftOf[i]
    return -1
  }

  private plural(lower: string): number[] {
    if (lower === 'we') return []
    const many = (e: readonly number[]): boolean =>
      e.length > 1 || ['group', 'organisation', 'place'].includes(this.names.drafts[e[0]].kind)
    return this.spoken.slice(-4).findLast(many) ?? []
  }

  private body(at: number): number[] {
    const isBody = (e: number): boolean =>
      this.names.drafts[e].kind === 'organisation' || this.names.drafts[e].kind === 'place'
    const last = this.spoken.at(-1)
    if (last?.length === 1 && isBody(last[0])) return last
    const found = this.latestPerson(at, e => this.names.drafts[e].kind === 'organisation')
    return found >= 0 && at - latestBefore(this.names, found, at) < 60 ? [found] : []
  }

  /** A phrase without a name at its head: a known person's role, a body named before, or somebody unnamed. */
  private described(items: readonly Item[], phrase: NounPhrase, span: Span, at: number): Resolved {
    const words = items
      .slice(phrase.first, phrase.last + 1)
      .filter(i => i.kind === 'word')
      .map(i => i.lower)
    const definite =
      words[0] === 'the' || POSSESSIVES.has(words[0]) || words.includes("'s") || !DETERMINERS.has(words[0])
    const known = definite ? this.ofRole(words, at) : -1
    const body = known < 0 && words[0] === 'the' ? this.bodyOf(words, at) : -1
    const entity = known >= 0 ? known : body >= 0 ? body : this.stranger(words, items[headOf(items, phrase)].lower, at)
    if (entity >= 0) this.mentions.push({ ...span, entities: [entity], form: 'role', name: span })
    return { span, entities: entity >= 0 ? [entity] : [], attribution: 'role' }
  }

  /** The person whom a description fits, the one named last before `at`. */
  private ofRole(words: readonly string[], at: number): number {
    const said = readRole(words)
    if (!said || ROLE_NOUNS.get(words[words.length - 1]) === 'group') return -1
    const gender = roleGender(words)
    const fits = (e: number): boolean => {
      const draft = this.names.drafts[e]
      return (
        draft.kind === 'person' &&
        !(gender && draft.gender && gender !== draft.gender) &&
        this.names.roles[e].some(r => describes(said, r))
      )
    }
    const named = this.latestPerson(at, fits)
    const stranger = this.strangers
      .slice(-20)
      .findLast(s => describes(said, s.role) && !(gender && this.names.drafts[s.entity].gender === other(gender)))
    return stranger && (named < 0 || stranger.at > latestBefore(this.names, named, at)) ? stranger.entity : named
  }

  /** "the ministry", "the company": the body named last whose name holds the word, or the last one that spoke. */
  private bodyOf(words: readonly string[], at: number): number {
    const head = words[words.length - 1]
    if (words.length > 2 || !ORGANISATION_WORDS.has(head)) return -1
    const byName = this.latestPerson(
      at,
      e => this.names.drafts[e].kind === 'organisation' && this.names.drafts[e].words.some(w => fold(w) === head),
    )
    if (byName >= 0) return byName
    if (
      !/^(?:company|firm|group|agency|organisation|organization|party|newspaper|paper|network|union|bank|club|airline)$/.test(
        head,
      )
    )
      return -1
    const last = this.spoken.at(-1)?.[0]
    return last !== undefined && this.names.drafts[last].kind === 'organisation' ? last : -1
  }

  /** An unnamed person, group or body, one for each description. */
  private stranger(words: readonly string[], head: string, at: number): number {
    const plain = words.filter((w, i) => !(i === 0 && (DETERMINERS.has(w) || POSSESSIVES.has(w))))
    if (plain.length === 0) return -1
    const name = plain.join(' ').replaceAll(" 's", "'s")
    const known = this.unnamed.get(fold(name))
    const role = readRole(plain)
    if (known !== undefined) {
      if (role) this.strangers.push({ entity: known, role, at })
      return known
    }
    const kind = ROLE_NOUNS.get(head)
    const draft: Draft = {
      kind:
        kind === 'organisation'
          ? 'organisation'
          : kind === 'group'
            ? 'group'
            : kind === 'person'
              ? 'unnamed'
              : /[^s]s$/.test(head)
                ? 'group'
                : 'unnamed',
      words: name.split(' '),
      aliases: new Set(),
      roles: new Set(),
      gender: roleGender(words),
      of: null,
      latest: at,
    }
    this.names.drafts.push(draft)
    this.names.positions.push([at])
    this.names.roles.push([])
    this.unnamed.set(fold(name), this.names.drafts.length - 1)
    if (role && kind === 'person') this.strangers.push({ entity: this.names.drafts.length - 1, role, at })
    return this.names.drafts.length - 1
  }
}

const other = (gender: 'male' | 'female'): 'male' | 'female' => (gender === 'male' ? 'female' : 'male')

/** The finished mentions: names, and what the speakers' pass has added. */
export function finishMentions(prose: Prose, names: Names, added: readonly Mention[]): Mention[] {
  const named = names.names.map((name, i): Mention => {
    const span = { start: prose.tokens[name.from].start, end: prose.tokens[name.last].end }
    const own = { start: prose.tokens[name.first].start, end: prose.tokens[name.last].end }
    const full = name.words.length > 1 || names.drafts[names.draftOf[i]].words.length === 1
    return { ...span, entities: [names.draftOf[i]], form: full ? 'full' : 'part', name: own }
  })
  return [...named, ...added].sort((a, b) => a.start - b.start || b.end - a.end)
}

/** The finished entities. */
export const finishEntities = (names: Names): Entity[] =>
  names.drafts.map(draft => ({
    kind: draft.kind === 'unknown' ? 'organisation' : draft.kind,
    name: draft.words.join(' '),
    aliases: [...draft.aliases].filter(a => a !== draft.words.join(' ')),
    roles: [...draft.roles],
    gender: draft.gender,
    of: draft.of,
  }))
