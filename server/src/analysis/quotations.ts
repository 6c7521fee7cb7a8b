import type { Entity, Mention, Quotation, Span, Via } from './article'
import { finishEntities, finishMentions } from './cast'
import { withVia } from './chains'
import { clauseSubject } from './clauseSubject'
import type { Content } from './content'
import { findContents } from './contents'
import { type Item, itemsOf, mayReport, quotesBySentence, wordsIn } from './items'
import { accordingSpeakers, type Governor, governingReport, signature, wordsOf } from './looseQuotes'
import type { Names } from './mentions'
import { isMark, type NounPhrase } from './nounPhrase'
import type { Prose } from './prose'
import { isReportage } from './reportage'
import { findReports } from './reports'
import { inner, type Said, saidOf } from './said'
import { type Resolved, Speakers } from './speakers'
import { comparedWords } from './wording'

/** Who said what: quotations, and the mentions and entities with those that only quotations reveal ("a witness"). */
export interface Attributions {
  readonly quotations: readonly Quotation[]
  readonly mentions: readonly Mention[]
  readonly entities: readonly Entity[]
}

/** Finds the quotations of an article, sentence by sentence, and resolves their speakers from left to right. */
export function findQuotations(prose: Prose, names: Names): Attributions {
  const finder = new Finder(prose, names)
  const quotes = quotesBySentence(prose)
  prose.sentences.forEach((_, sentence) => {
    finder.read(sentence, quotes[sentence])
  })
  return {
    quotations: finder.quotations,
    mentions: finishMentions(prose, names, finder.speakers.mentions),
    entities: finishEntities(names),
  }
}

/** Whose words are to come, by which cue, said in which block. */
interface Announced {
  readonly who: Resolved
  readonly cue: Span | null
  readonly block: number
}

class Finder {
  readonly quotations: Quotation[] = []
  readonly speakers: Speakers
  /** Who spoke last, for quotations that stand alone; `block` is where. */
  private last: { who: Resolved; block: number } | null = null
  /** A quotation whose paragraph ended without a closer: the next paragraph goes on with it. */
  private open: { index: number; block: number } | null = null
  /** A cue whose colon ended the sentence before. */
  private announced: Announced | null = null

  constructor(
    private readonly prose: Prose,
    private readonly names: Names,
  ) {
    this.speakers = new Speakers(prose, names)
  }

  read(sentence: number, quotes: readonly number[]): void {
    if (!mayReport(this.prose, sentence, quotes)) {
      this.announced = null
      return
    }
    const items = itemsOf(this.prose, sentence, quotes)
    this.speakers.discourse.at(sentence, quotes.length === 0 ? items : null)
    const contents = findContents(items, findReports(items))
    const said = withVia(contents.map(c => ({ content: c, said: saidOf(this.prose, items, sentence, c) })))
    const loose = quotes.length === 0 ? [] : this.looseQuotes(items, sentence, looseOf(items, said), contents)
    const all = [...said, ...loose].sort((a, b) => startOf(a) - startOf(b))
    for (const s of all) this.add(items, s)
    if (all.length === 0) this.announced = this.announcement(items, contents, sentence)
  }

  /** "Doe denied the charge:" at the end of a sentence: whose words the next sentence is, if it is a quotation. */
  private announcement(items: readonly Item[], contents: readonly Content[], sentence: number): Announced | null {
    const report = contents.findLast(c => c.report.speaker)?.report
    if (!isMark(items[items.length - 1], ':') || !report?.speaker) return null
    const who = this.speakers.resolve(items, report.speaker)
    this.speakers.discourse.spoke(who.entities)
    const cue = { start: items[report.cue.first].start, end: items[report.cue.last].end }
    return { who, cue, block: this.prose.sentences[sentence].block }
  }

  /** Quotations that no report of their sentence takes: part of a clause, after a colon, or alone. */
  private looseQuotes(
    items: readonly Item[],
    sentence: number,
    loose: readonly number[],
    contents: readonly Content[],
  ): Said[] {
    const found: Said[] = []
    for (const i of loose) {
      const governor = this.governorOf(items, i, contents)
      if (governor === 'none') continue
      const quoted = this.prose.quoted[items[i].quote]
      const previous = found.at(-1)
      if (
        previous &&
        governor &&
        previous.speaker === governor.speaker &&
        isMark(items[i - 1], ',') &&
        items[i - 2]?.kind === 'quote'
      ) {
        found[found.length - 1] = {
          ...previous,
          content: [...previous.content, inner(this.prose, items[i])],
          quoted: [...previous.quoted, inner(this.prose, items[i])],
        }
        continue
      }
      found.push({
        kind: 'direct',
        content: [inner(this.prose, items[i])],
        quoted: [inner(this.prose, items[i])],
        cue: governor?.cue ?? null,
        speaker: governor?.speaker ?? null,
        via: [...(governor?.via ? [governor.via] : []), ...accordingSpeakers(contents)],
        quotes: [i],
        sentence,
        continues: quoted.continues,
        openEnd: false,
      })
    }
    return found
  }

  /** Who is responsible for a loose quotation: a cue before it, the subject of its clause; null when it stands alone, 'none' when it is no quotation. */
  private governorOf(items: readonly Item[], i: number, contents: readonly Content[]): Governor | null | 'none' {
    const words = wordsIn(this.prose, items[i])
    const signed = signature(items, i)
    if (signed) return { speaker: signed, cue: null }
    const alone = items.every((x, k) => k === i || x.kind === 'mark' || x.kind === 'quote')
    if (alone) return words > 2 || this.announced ? null : 'none'
    const author = wordsOf(items, i)
    if (author) return { speaker: author, cue: null, via: clauseSubject(items, author.first) }
    const report = governingReport(items, i, contents)
    if (report && (words > 3 || i - report.next <= 12))
      return { speaker: report.speaker, cue: { start: items[report.cue.first].start, end: items[report.cue.last].end } }
    if (words < 4) return 'none'
    const subject = clauseSubject(items, i)
    const personal =
      subject !== null && (/^(?:he|she|they)$/.test(items[subject.first].lower) || this.isPerson(items, subject))
    if (personal) return { speaker: subject, cue: null }
    return words >= 8 ? null : 'none'
  }

  private isPerson(items: readonly Item[], phrase: NounPhrase): boolean {
    const name = this.names.nameAt[items[phrase.last].from]
    return name >= 0 && this.names.drafts[this.names.draftOf[name]].kind === 'person'
  }

  private add(items: readonly Item[], said: Said): void {
    const block = this.prose.sentences[said.sentence].block
    const who = this.whoOf(items, said, block)
    const via = said.via.flatMap((link): Via[] => {
      const { span, entities } = link.told ? this.speakers.outlet(items, link) : this.speakers.resolve(items, link)
      const own = entities.length > 0 && entities.every(e => who.entities.includes(e) || this.isOwnOutlet(e))
      return own || (link.told && entities.length === 0) ? [] : [{ span, entities }]
    })
    if (said.openEnd) {
      this.announced = { who, cue: said.cue, block }
      this.speakers.discourse.spoke(who.entities)
      return
    }
    const cue = said.cue ?? this.announced?.cue ?? null
    this.announced = null
    this.last = { who, block }
    this.speakers.discourse.spoke(who.entities)
    const continued = this.continuedBy(said, block)
    if (continued !== null) this.extend(continued, said)
    else this.quotations.push(this.finished(said, who, cue, via))
    this.open = said.continues ? { index: continued ?? this.quotations.length - 1, block } : null
  }

  /** "told The Herald", in The Herald: the article itself, and no link of the chain. */
  private isOwnOutlet(entity: number): boolean {
    const outlet = this.prose.layout.outlet?.toLowerCase().replace(/^the /, '')
    const name = this.names.drafts[entity].words.join(' ').toLowerCase()
    return outlet !== undefined && (outlet === name || outlet.endsWith(` ${name}`))
  }

  private whoOf(items: readonly Item[], said: Said, block: number): Resolved {
    if (said.speaker) {
      const who = this.speakers.resolve(items, said.speaker)
      const inside = said.content.some(c => c.start <= who.span.start && who.span.end <= c.end)
      return inside ? { ...who, span: who.span } : who
    }
    if (this.announced && block - this.announced.block <= 1) return this.announced.who
    const passive = said.cue !== null
    if (!passive && this.last && block - this.last.block <= 1)
      return { ...this.last.who, attribution: this.last.who.entities.length > 0 ? 'carried' : 'none' }
    return { span: { start: -1, end: -1 }, entities: [], attribution: 'none' }
  }

  /** Index of the quotation that this one goes on with, over a paragraph's end; null when it is a new one. */
  private continuedBy(said: Said, block: number): number | null {
    return this.open && said.speaker === null && block - this.open.block <= 2 && block > this.open.block
      ? this.open.index
      : null
  }

  private extend(index: number, said: Said): void {
    const before = this.quotations[index]
    const last = before.content[before.content.length - 1]
    const content = [
      ...before.content.slice(0, -1),
      { start: last.start, end: said.content[0].end },
      ...said.content.slice(1),
    ]
    this.quotations[index] = {
      ...before,
      content,
      quoted: [...before.quoted, ...said.quoted],
      text: this.shown(content),
      ...comparedWords(this.prose.text, content),
    }
  }

  private finished(said: Said, who: Resolved, cue: Span | null, via: readonly Via[]): Quotation {
    const speaker = who.span.start >= 0 ? who.span : null
    const { words, wordSpans } = comparedWords(this.prose.text, said.content)
    return {
      kind: said.kind,
      content: said.content,
      quoted: said.quoted,
      cue,
      speaker,
      entities: who.entities,
      attribution: speaker ? who.attribution : 'none',
      via,
      text: this.shown(said.content),
      words,
      wordSpans,
      sentence: said.sentence,
      reportage: said.kind === 'indirect' && isReportage(this.prose.text, cue, who.span),
    }
  }

  /** The content as it is shown: at most 400 characters. */
  private shown(content: readonly Span[]): string {
    const parts = content.map(c => foldSpace(this.prose.text.slice(c.start, Math.min(c.end, c.start + SHOWN))))
    return parts.join(' … ').slice(0, SHOWN)
  }
}

/** Characters of a quotation that are shown. */
const SHOWN = 400

/** Most text has single spaces only, and is not copied. */
const foldSpace = (text: string): string => (/\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text)

/** The quote items that no report holds. */
function looseOf(items: readonly Item[], said: readonly Said[]): number[] {
  const loose: number[] = []
  for (let i = 0; i < items.length; i++)
    if (items[i].kind === 'quote' && !said.some(s => s.quotes.includes(i))) loose.push(i)
  return loose
}

const startOf = (said: Said): number => said.content[0]?.start ?? Number.MAX_SAFE_INTEGER
