import type { Quotation, Span, Via } from '../article'
import type { Names } from '../names/mentions'
import type { Item } from '../phrases/items'
import type { NounPhrase } from '../phrases/nounPhrase'
import type { Prose } from '../prose'
import type { Resolved } from '../speakers/resolved'
import type { Speakers } from '../speakers/speakers'
import { wordSet } from '../words/words'
import { floatingSpeaker, type LastSpeaker } from './floating'
import { namedInWords } from './namedInWords'
import { namesakeJustNow } from './namesakeJustNow'
import type { Said } from './said'
import { isBody, isKnownPerson, isOwnOutlet } from './tellers'
import { whoWasAsked } from './whoWasAsked'

/** Whose words are to come, by which cue, said in which block. */
export interface Announced {
  readonly who: Resolved
  readonly cue: Span | null
  readonly block: number
}

/** What stands before a quotation: who spoke last, whose words a colon announced, and the quotation before. */
export interface Before {
  readonly last: LastSpeaker | null
  readonly announced: Announced | null
  readonly quotation: Quotation | undefined
}

/** Tells whose words a quotation is, and who passes them on. */
export class WhoseWords {
  constructor(
    readonly prose: Prose,
    readonly names: Names,
    readonly speakers: Speakers,
  ) {}

  /** Who says it, and by whom it came, the nearest first. */
  of(items: readonly Item[], said: Said, block: number, before: Before): { who: Resolved; via: Via[] } {
    const teller = this.whoOf(items, said, block, before)
    const who = this.citedBy(items, said, teller) ?? teller
    const via = said.via.flatMap((link): Via[] => {
      const { span, entities } = link.told ? this.speakers.outlet(items, link) : this.speakers.resolve(items, link)
      const own = entities.length > 0 && entities.every(e => who.entities.includes(e) || this.isOwnOutlet(e))
      return own || (link.told && entities.length === 0) ? [] : [{ span, entities }]
    })
    if (who !== teller && !teller.entities.some(e => this.isOwnOutlet(e)))
      via.push({ span: teller.span, entities: teller.entities })
    return { who, via }
  }

  /** Of "Doe said her client denies it" Doe: she goes on speaking, and "she" is she. */
  tellingOf(via: readonly Via[]): Resolved | null {
    const by = via.find(({ entities }) => entities.length === 1 && isKnownPerson(this.names.drafts[entities[0]]))
    return by ? { span: by.span, entities: by.entities, attribution: 'name' } : null
  }

  /** "Northwire reported, citing two officials": whose words a body passes on; a person's stay the person's own. */
  private citedBy(items: readonly Item[], said: Said, teller: Resolved): Resolved | null {
    if (!said.cited || teller.entities.length === 0 || !teller.entities.every(e => isBody(this.names.drafts[e])))
      return null
    const cited = this.speakers.resolve(items, said.cited)
    return cited.entities.length > 0 && !cited.entities.some(e => teller.entities.includes(e)) ? cited : null
  }

  private isOwnOutlet(entity: number): boolean {
    return isOwnOutlet(this.prose.layout.outlet, this.names.drafts[entity])
  }

  private whoOf(items: readonly Item[], said: Said, block: number, before: Before): Resolved {
    const { last, announced } = before
    if (said.speaker) {
      const others = this.asker(said, block, before) ?? namedInWords(this.prose, this.names, items, said)
      const who =
        this.goingOn(items, said, said.speaker, block, before) ?? this.speakers.resolve(items, said.speaker, others)
      const answering = this.answering(said, block, before)
      if (answering >= 0 && who.attribution === 'pronoun') return { ...who, entities: [answering] }
      const namesake = namesakeJustNow(this, said, who, last?.block === block ? last : null)
      if (namesake >= 0) return { ...who, entities: [namesake] }
      return { ...who, entities: this.bodyItself(items, said.speaker, said) ?? who.entities }
    }
    if (announced && block - announced.block <= 1) return announced.who
    const passive = said.cue !== null
    const who = passive ? null : floatingSpeaker(this, said, last)
    return who && who.entities.length > 0 ? { ...who, attribution: 'carried' } : NOBODY
  }

  /** "Roe asked Doe if it was safe. Her answer was …": who asked, and does not answer. */
  private asker({ cue }: Said, block: number, { last, quotation }: Before): readonly number[] | null {
    const asked = quotation?.cue
    if (!cue || !asked || !last || block - last.block > 1) return null
    const [word, wordBefore] = [cue, asked].map(({ start, end }) => this.prose.text.slice(start, end).toLowerCase())
    return ANSWERS.has(word) && wordBefore === 'asked' ? last.who.entities : null
  }

  /** "Roe asked Jane Doe if it was safe. “No,” she answered.": who was asked, and answers; -1 where nobody is known to. */
  private answering(said: Said, block: number, before: Before): number {
    const asked = before.quotation
    const askers = asked?.cue ? this.asker(said, block, before) : null
    if (!askers || !asked?.cue) return -1
    const entity = whoWasAsked(this.prose, this.names, asked.cue, asked.sentence)
    return askers.includes(entity) ? -1 : entity
  }

  /** "The council said | it denies that": who says so, and no other body. */
  private bodyItself(items: readonly Item[], { first }: NounPhrase, { via }: Said): readonly number[] | null {
    const teller = items[first].lower === 'it' ? via.find(({ last, told }) => !told && last < first) : undefined
    const entities = teller ? this.speakers.resolve(items, teller).entities : []
    return entities.length === 1 && isBody(this.names.drafts[entities[0]]) ? entities : null
  }

  /** Who spoke last, where "added" tells that they go on under another description. */
  private goingOn(
    items: readonly Item[],
    { cue }: Said,
    speaker: NounPhrase,
    block: number,
    { last }: Before,
  ): Resolved | null {
    if (!last || block - last.block > 1 || last.who.entities.length !== 1 || !cue) return null
    return ADDED.has(this.prose.text.slice(cue.start, cue.end).toLowerCase())
      ? this.speakers.goingOn(items, speaker, last.who.entities[0])
      : null
  }
}

const ANSWERS = wordSet('answer answers answered reply replies replied response responded')
const ADDED = wordSet('added adds continued continues concluded')

const NOBODY: Resolved = { span: { start: -1, end: -1 }, entities: [], attribution: 'none' }
