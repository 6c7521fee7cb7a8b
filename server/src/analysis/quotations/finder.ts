import type { Quotation } from '../article'
import type { Names } from '../names/mentions'
import { type Item, itemsOf, mayReport } from '../phrases/items'
import { isMark } from '../phrases/nounPhrase'
import type { Prose } from '../prose'
import type { Resolved } from '../speakers/resolved'
import { Speakers } from '../speakers/speakers'
import { answerPassedOn, withVia } from './chains'
import type { Content } from './content'
import { findContents } from './contents'
import { extended, finished } from './finished'
import type { LastSpeaker } from './floating'
import { beforeAs, headlineReport, withoutTitleCase } from './headlines'
import { looseQuotes } from './looseQuotes'
import { OpenSpeech } from './openSpeech'
import { piecesOf } from './pieces'
import type { Report } from './report'
import { findReports } from './reports'
import { type Said, saidOf } from './said'
import { signatureLine } from './signedBelow'
import { isKnownPerson, isTeller } from './tellers'
import type { Turn } from './transcripts'
import { turnAt, turnsByBlock } from './turns'
import { withoutTwice } from './twice'
import { type Announced, type Before, WhoseWords } from './whoseWords'

/** Reads sentences in their order, and knows who spoke last, what a colon announced, and which speech is still open. */
export class Finder {
  readonly quotations: Quotation[] = []
  readonly speakers: Speakers
  private readonly whose: WhoseWords
  /** Who spoke last, for quotations that stand alone, and where. */
  private last: LastSpeaker | null = null
  /** A speech that goes on over paragraphs. */
  private readonly open: OpenSpeech
  /** A cue whose colon ended the sentence before. */
  private announced: Announced | null = null

  /** Turns of an interview, a printed speech and embedded posts by the blocks that they fill. */
  private readonly turns: ReadonlyMap<number, Turn>

  constructor(
    readonly prose: Prose,
    readonly names: Names,
  ) {
    this.speakers = new Speakers(prose, names)
    this.whose = new WhoseWords(prose, names, this.speakers)
    this.turns = turnsByBlock(prose)
    this.open = new OpenSpeech(prose, this.quotations)
  }

  read(sentence: number, quotes: readonly number[]): void {
    const turn = this.turns.get(this.prose.sentences[sentence].block)
    if (turn) {
      this.takeTurn(turn, sentence)
      return
    }
    if (quotes.length === 0 && this.signed(sentence)) return
    const headline = this.isHeadline(sentence)
    if (!headline && !mayReport(this.prose, sentence, quotes)) {
      this.announced = null
      return
    }
    for (const piece of piecesOf(itemsOf(this.prose, sentence, quotes)))
      this.readPiece(sentence, quotes, headline, piece)
  }

  /** Gives the quotation before to who signs it behind a dash, mostly on a line of its own. */
  private signed(sentence: number): boolean {
    const last = this.quotations.length - 1
    const before = this.quotations[last]
    if (!before || before.cue || before.sentence !== sentence - 1) return false
    const line = signatureLine(this.prose, sentence)
    if (!line) return false
    const who = this.speakers.resolve(line.items, line.phrase)
    this.quotations[last] = { ...before, speaker: who.span, entities: who.entities, attribution: who.attribution }
    return true
  }

  private readPiece(sentence: number, quotes: readonly number[], headline: boolean, written: readonly Item[]): void {
    const plain = headline && this.names.titleCased[sentence] ? withoutTitleCase(written, this.names) : written
    const items = headline ? beforeAs(plain) : plain
    this.speakers.discourse.at(sentence, items, quotes.length > 0)
    const contents = findContents(items, findReports(items))
    const said =
      this.headlined(items, sentence, headline) ??
      withVia(
        items,
        contents.map(c => ({ content: c, said: saidOf(this.prose, items, sentence, c) })),
        speaker => isTeller(this.names, items, speaker),
      )
    const expected = this.announced !== null || this.goesOn(sentence)
    const context = { prose: this.prose, names: this.names, expected }
    const loose = quotes.length === 0 ? [] : looseQuotes(context, items, sentence, said, contents)
    const all = [...withoutTwice(items, said), ...loose].sort((a, b) => startOf(a) - startOf(b))
    this.passBack(items, contents, sentence)
    const told = all.map(s => ({ said: s, who: this.add(items, s) }))
    this.backToTeller(told, sentence)
    if (all.length === 0) this.announced = this.announcement(items, contents, sentence)
  }

  /** Each turn is one quotation, made where its first sentence stands. */
  private takeTurn(turn: Turn, sentence: number): void {
    const said = turnAt(this.prose, turn, sentence)
    if (!said) return
    const who = this.speakers.labelled(turn.label)
    this.quotations.push(finished(this.prose, this.names.drafts, said, who, null, []))
    this.last = null
    this.announced = null
  }

  private isHeadline(sentence: number): boolean {
    return this.prose.blocks[this.prose.sentences[sentence].block].kind === 'headline'
  }

  private headlined(items: readonly Item[], sentence: number, headline: boolean): Said[] | null {
    const said = headline ? headlineReport(this.prose, this.names, items, sentence) : null
    return said && [said]
  }

  /** "Roe answered with a smile, according to Northwire" behind a quotation: who tells of the answer passed the quotation on. */
  private passBack(items: readonly Item[], contents: readonly Content[], sentence: number): void {
    const before = this.quotations.at(-1)
    const link = before?.sentence === sentence - 1 && before.quoted.length > 0 ? answerPassedOn(contents) : null
    if (!before || !link || before.via.length > 0 || !this.sameBlock(sentence, sentence - 1)) return
    const { span, entities } = this.speakers.resolve(items, link)
    const bodies = entities.length > 0 && entities.every(e => this.names.drafts[e].kind === 'organisation')
    if (bodies) this.quotations[this.quotations.length - 1] = { ...before, via: [{ span, entities }] }
  }

  /** Whether somebody spoke in the sentence before, of the same paragraph. */
  private goesOn(sentence: number): boolean {
    const before = this.quotations.at(-1)
    return before?.cue != null && before.sentence === sentence - 1 && this.sameBlock(sentence, before.sentence)
  }

  private sameBlock(a: number, b: number): boolean {
    return this.prose.sentences[a].block === this.prose.sentences[b]?.block
  }

  /** "Doe denied the charge:", "Doe told the agency." at the end of a sentence: whose words the next sentence is, if it is a quotation. */
  private announcement(items: readonly Item[], contents: readonly Content[], sentence: number): Announced | null {
    const report = contents.findLast(c => c.report.speaker)?.report
    if (!report?.speaker || !(isMark(items[items.length - 1], ':') || tells(report))) return null
    const who = this.speakers.resolve(items, report.speaker)
    this.speakers.discourse.spoke(who.entities)
    const cue = { start: items[report.cue.first].start, end: items[report.cue.last].end }
    return { who, cue, block: this.prose.sentences[sentence].block }
  }

  private before(): Before {
    return { last: this.last, announced: this.announced, quotation: this.quotations.at(-1) }
  }

  /** Takes a quotation; gives who goes on speaking, null where its words are still to come. */
  private add(items: readonly Item[], said: Said): Resolved | null {
    const block = this.prose.sentences[said.sentence].block
    const { who, via } = this.whose.of(items, said, block, this.before())
    if (said.openEnd) {
      this.announced = { who, cue: said.cue, block }
      this.speakers.discourse.spoke(who.entities)
      return null
    }
    const cue = said.cue ?? this.announced?.cue ?? null
    this.announced = null
    if (said.elsewhere) {
      this.quotations.push(finished(this.prose, this.names.drafts, said, who, cue, via))
      return null
    }
    const telling = this.whose.tellingOf(via) ?? who
    this.last = { who: telling, sentence: said.sentence, block }
    if (telling.entities.length === 0 && telling.attribution === 'role') this.speakers.discourse.spokeUnnamed()
    else this.speakers.discourse.spoke(telling.entities)
    const continued = this.open.continuedBy(said, block)
    const own = continued === null || said.speaker ? finished(this.prose, this.names.drafts, said, who, cue, via) : null
    if (continued !== null)
      this.quotations[continued] = {
        ...extended(this.prose, this.quotations[continued], said),
        ...(own && attributionOf(own)),
      }
    else if (own) this.quotations.push(own)
    this.open.after(said, continued ?? this.quotations.length - 1, block)
    return telling
  }

  /** Of "Doe said a neighbour had told her so" Doe: whose report holds the last one goes on speaking, if it is a person. */
  private backToTeller(told: readonly { said: Said; who: Resolved | null }[], sentence: number): void {
    const inner = told.at(-1)?.said
    const outer = inner && told.find(({ said, who }) => who && said !== inner && holds(said, inner))?.who
    if (outer?.entities.length !== 1 || !isKnownPerson(this.names.drafts[outer.entities[0]])) return
    this.last = { who: outer, sentence, block: this.prose.sentences[sentence].block }
    this.speakers.discourse.spoke(outer.entities)
  }
}

/** Who says a quotation, by which words, and who passes it on. */
const attributionOf = ({ cue, speaker, entities, attribution, via }: Quotation) => ({
  cue,
  speaker,
  entities,
  attribution,
  via,
})

/** "Doe told the agency." tells nothing itself: what was told is the quotation behind it. */
const tells = (report: Report): boolean => report.frames.includes('o') && report.frames.includes('c')

/** Whether the words of one quotation stand within those of another. */
const holds = (outer: Said, inner: Said): boolean =>
  inner.content.every(i => outer.content.some(o => o.start <= i.start && i.end <= o.end))

const startOf = (said: Said): number => said.content[0]?.start ?? Number.MAX_SAFE_INTEGER
