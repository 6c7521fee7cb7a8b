import { distance } from 'fastest-levenshtein'
import type { Entity } from '../article'
import { GIVEN_NAMES } from '../words/givenNames'
import { FIRM_FORMS, GENDERED_TITLES, ORGANISATION_WORDS } from '../words/titles'
import { wordSet } from '../words/words'
import { shortFirms } from './firmNames'
import { introducedFirst } from './introduced'
import type { Name } from './name'
import { acronymOf, fold, key, lastWord, sameGiven } from './nameWords'
import { isSurnameOf } from './particles'

/** Say nothing of who somebody is. */
export const FORMS_OF_ADDRESS = wordSet('mr mrs ms miss sir dame')

/** An entity while it is being gathered; `Entity` is its finished form. */
export interface Draft {
  kind: Entity['kind'] | 'unknown'
  /** Longest form, as written. */
  words: readonly string[]
  readonly aliases: Set<string>
  /** Descriptions said of them: lower-case words, in order ("russian president"). */
  readonly roles: Set<string>
  gender: Entity['gender']
  /** Token index of the latest mention, for "the one mentioned last". */
  latest: number
}

/** Who is who in an article, by name. Full names come first, parts are matched to them, whatever their order in the text. */
export class Cast {
  readonly drafts: Draft[] = []
  private readonly byLast = new Map<string, number[]>()
  private readonly byFirst = new Map<string, number[]>()
  private readonly byFull = new Map<string, number>()
  /** Firms by what they are called for short. */
  private readonly byFirm = new Map<string, number>()
  /** Where each draft is named first. */
  readonly firstAt: number[] = []
  /** Those named only beside others of their surname, by it. */
  private readonly families = new Map<string, number[]>()

  /** `shared` holds the keys of full names whose surname alone does not mean them. */
  constructor(private readonly shared: ReadonlySet<string>) {}

  /** The entity of a name of two words or more, made if new. */
  full(name: Name): number {
    const known = this.byFull.get(key(name.words)) ?? this.variantOf(name) ?? this.firm(name)
    return known === undefined ? this.add(name) : this.merge(known, name)
  }

  /** The entity of a single-word name: a part of a longer one, or one of its own. */
  part(name: Name): number {
    const word = fold(name.words[0])
    const whole = this.byFull.get(word)
    const known =
      (whole === undefined || this.drafts[whole].kind === 'place' ? this.partOf(word, name) : undefined) ??
      whole ??
      this.firm(name)
    return known === undefined ? this.add(name) : this.merge(known, name)
  }

  /** "Acme" of the Acme Motors Inc. that is named in full elsewhere. */
  private firm({ words, kind }: Name): number | undefined {
    return kind === 'place' || kind === 'person' ? undefined : this.byFirm.get(key(words))
  }

  /** The entity of a surname with its particles: "Mr. van der Roe". */
  surname(name: Name): number {
    const known = (this.byLast.get(fold(lastWord(name.words))) ?? []).find(i =>
      isSurnameOf(name.words, this.drafts[i].words),
    )
    return known === undefined ? this.full(name) : this.merge(known, name)
  }

  /** The entity whose name has these words whole, or as its last or first, without making one. */
  find(words: readonly string[]): number | undefined {
    return (
      this.byFull.get(key(words)) ??
      (words.length === 1
        ? introducedFirst(
            this,
            [...(this.byLast.get(fold(words[0])) ?? []), ...(this.byFirst.get(fold(words[0])) ?? [])],
            null,
          )
        : undefined)
    )
  }

  add(name: Pick<Name, 'words' | 'kind' | 'gender' | 'title' | 'first'>): number {
    const index = this.drafts.length
    this.drafts.push({
      kind: name.kind,
      words: name.words,
      aliases: new Set(),
      roles: new Set(),
      gender: name.gender ?? (name.kind === 'person' && name.words.length === 1 ? givenGender(name.words[0]) : null),
      latest: name.first,
    })
    this.firstAt[index] = name.first
    this.describe(index, name.title)
    this.byFull.set(key(name.words), index)
    const short = name.kind === 'organisation' ? shortFirms(name.words) : []
    for (const firm of short) if (!this.byFirm.has(firm)) this.byFirm.set(firm, index)
    if (name.words.length > 1 && (name.kind === 'person' || name.kind === 'unknown')) {
      file(this.shared.has(key(name.words)) ? this.families : this.byLast, fold(lastWord(name.words)), index)
      file(this.byFirst, fold(name.words[0]), index)
    }
    const acronym = acronymOf(name.words)
    if (acronym && name.kind !== 'person') this.byFull.set(acronym, this.byFull.get(acronym) ?? index)
    return index
  }

  private merge(index: number, name: Name): number {
    const draft = this.drafts[index]
    if (name.words.length > draft.words.length && draft.kind !== 'place') {
      draft.aliases.add(draft.words.join(' '))
      draft.words = name.words
      this.byFull.set(key(name.words), index)
    } else if (!sameWords(name.words, draft.words)) draft.aliases.add(name.words.join(' '))
    if (draft.kind === 'unknown' && name.kind !== 'place') draft.kind = name.kind
    draft.gender ??= name.gender
    this.describe(index, name.title)
    draft.latest = name.first
    return index
  }

  /** Records a title or description, without articles and mere forms of address. */
  describe(index: number, title: readonly string[]): void {
    if (title.length === 0) return
    const words = title.filter(w => w !== 'the' && w !== 'a' && w !== 'an' && w !== "'s" && !FORMS_OF_ADDRESS.has(w))
    if (words.length > 0) this.drafts[index].roles.add(words.join(' '))
    this.drafts[index].gender ??= title.map(w => GENDERED_TITLES.get(w)).find(g => g !== undefined) ?? null
  }

  /** "J. Doe" of "Jane Doe", "Jane A. Doe" of "Jane Doe". */
  private variantOf(name: Name): number | undefined {
    if (name.kind === 'place' || name.words.length < 2) return undefined
    return this.byLast
      .get(fold(lastWord(name.words)))
      ?.find(i => sameGiven(this.drafts[i].words, name.words) && kindsFit(this.drafts[i].kind, name.kind))
  }

  private partOf(word: string, name: Name): number | undefined {
    if (ORGANISATION_WORDS.has(word)) return FIRM_FORMS.has(word) ? undefined : this.bodyNamed(word, name.first)
    const candidates = this.byLast.get(word) ?? []
    if (name.kind === 'organisation' && IN_CAPITALS.test(name.words[0])) return introducedFirst(this, candidates, null)
    if ((name.kind === 'place' && name.located) || name.kind === 'organisation') return undefined
    const surname = introducedFirst(this, candidates, name)
    if (surname !== undefined) return surname
    if (name.kind === 'place') return undefined
    const addressed = this.families.get(word)?.filter(i => name.gender && this.drafts[i].gender === name.gender) ?? []
    if (addressed.length === 1) return addressed[0]
    return introducedFirst(this, this.byFirst.get(word) ?? [], name) ?? this.misspelt(word, name)
  }

  /** "the Church" after "the Church of the Hills": the body named last before whose name holds the word. */
  private bodyNamed(word: string, at: number): number | undefined {
    const holds = (d: Draft): boolean =>
      d.kind === 'organisation' && d.latest <= at && d.words.some(w => fold(w) === word)
    const found = this.drafts.findLastIndex(holds)
    return found >= 0 ? found : undefined
  }

  /** "Mauer" for "Maurer": one letter apart from a surname of five letters or more, two from one of nine. */
  private misspelt(word: string, name: Name): number | undefined {
    if (word.length < 5) return undefined
    const apart = word.length < 9 ? 1 : 2
    for (const [surname, entities] of this.byLast)
      if (surname[0] === word[0] && Math.abs(surname.length - word.length) <= 1 && distance(surname, word) <= apart)
        return introducedFirst(this, entities, name)
    return undefined
  }
}

/** "ROEBUCK:": a surname as a label, and no letters of a body, where somebody bears it. */
const IN_CAPITALS = /^\p{Lu}{4,}$/u

/** Of somebody called by a given name alone. */
const givenGender = (word: string): Entity['gender'] => {
  const gender = GIVEN_NAMES.get(word.toLowerCase())
  return gender === 'male' || gender === 'female' ? gender : null
}

const sameWords = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, i) => word === b[i])

const file = (map: Map<string, number[]>, word: string, index: number): void =>
  void (map.get(word)?.push(index) ?? map.set(word, [index]))
const kindsFit = (a: Draft['kind'], b: Name['kind']): boolean =>
  (a === 'person' || a === 'unknown') && (b === 'person' || b === 'unknown')
