/**
 * What an article is, once read: the types at the border of the analysis room. Read this file first.
 * All spans are half-open UTF-16 offsets into the text as given. All values are plain data and read-only.
 */

import type { DateWords } from './dates/dates'

/** A stretch of the text: half-open UTF-16 offsets. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** An article: everything the rooms above need, so that they never need its text. */
export interface Article {
  readonly length: number
  /** Offset of the first character of each line. */
  readonly lineStarts: readonly number[]
  readonly layout: Layout
  readonly sentences: readonly Sentence[]
  /** In the order of the text. */
  readonly mentions: readonly Mention[]
  /** Who the mentions name, within this article. */
  readonly entities: readonly Entity[]
  readonly quotations: readonly Quotation[]
  /** Figures and dates, in the order of the text. */
  readonly quantities: readonly Quantity[]
  /** What can be compared with other articles, in the order of the text. */
  readonly claims: readonly Claim[]
  /** The sentences as other articles' are compared with them, in the order of the text. */
  readonly statements: readonly Statement[]
}

/** What the parts of the page are, and what they say of the article. */
export interface Layout {
  readonly title: string | null
  readonly outlet: string | null
  readonly author: string | null
  /** ISO date (2021-12-15), null when the text does not say. */
  readonly published: string | null
  /** The place of the dateline, as written ("PORT ALDER"). */
  readonly place: string | null
  /** Address the article was saved from, out of front matter. */
  readonly url: string | null
  /** When it was saved, as an ISO date or time; null when front matter does not say. */
  readonly saved: string | null
  /** A text that is being written: it is checked against the articles, and is no evidence itself. */
  readonly isDraft: boolean
  /** Parts of the page in the order of the text; blank lines belong to none. */
  readonly blocks: readonly Block[]
}

/**
 * A part of the page. `headline`, `heading`, `caption` and `paragraph` are the article; the rest takes part in nothing,
 * but for what the layout reads from it.
 */
export interface Block extends Span {
  readonly kind: 'frontMatter' | 'headline' | 'byline' | 'date' | 'heading' | 'caption' | 'paragraph' | 'boilerplate'
  /** Where the prose starts when a dateline opens the block ("PARIS, May 3 (AP) — "): the end of the dateline, else `start`. */
  readonly proseStart: number
}

/** A sentence, with its quotations whole: a boundary never falls inside quotation marks. */
export interface Sentence extends Span {
  /** Index of its block. */
  readonly block: number
}

/** A mention of somebody: a name with its title, a role ("the Chinese leader"), or a pronoun that was resolved. */
export interface Mention extends Span {
  /** Indexes into `entities`; two or more for joint mentions ("Mr Doe and Mr Roe", "the leaders"); none when unresolved. */
  readonly entities: readonly number[]
  readonly form: 'full' | 'part' | 'role' | 'pronoun'
  /** The name alone, without title or appositive (equals the span where there is none). */
  readonly name: Span
}

/** Somebody or something that the article names or describes: a cluster of mentions. */
export interface Entity {
  readonly kind: 'person' | 'organisation' | 'group' | 'place' | 'unnamed'
  /** Longest form without title, genitive or quotation marks: "Jane Doe", "Northwire", "a senior official". */
  readonly name: string
  /** Other forms met in this article, titles left out. */
  readonly aliases: readonly string[]
  /** Titles, offices and descriptions said of them, lower case: "president", "russian president", "foreign ministry spokesman". */
  readonly roles: readonly string[]
  readonly gender: 'male' | 'female' | null
  /** Index of the entity this one speaks for or belongs to (a spokesman's ministry), null when unknown. */
  readonly of: number | null
  /** A person has told them from another of the name, and named them so that nobody else is meant. */
  readonly apart?: boolean
}

/** Reported words. */
export interface Quotation {
  readonly kind: 'direct' | 'mixed' | 'indirect'
  /** The words between the marks (direct), or the whole reported clause (mixed, indirect); several when interrupted. */
  readonly content: readonly Span[]
  /** The parts between quotation marks, without the marks. */
  readonly quoted: readonly Span[]
  readonly cue: Span | null
  readonly speaker: Span | null
  /** Whom the speaker resolves to in this article; none when unknown. */
  readonly entities: readonly number[]
  /** How the speaker is known: named beside the cue by full name or part, by role or pronoun, carried over from the quotation before, beside the same words elsewhere in the article, or not. */
  readonly attribution: 'name' | 'role' | 'pronoun' | 'carried' | 'repeated' | 'none'
  /** Who reported it, nearest to the article first. */
  readonly via: readonly Via[]
  /** Content in the article's own spelling, its parts joined with " … ", white space folded, at most 400 characters. */
  readonly text: string
  /** Compared words of the content (`wording.ts`): case, marks, hyphens and spelling variants folded away. */
  readonly words: readonly string[]
  /** Span of each compared word, same length as `words`. */
  readonly wordSpans: readonly Span[]
  /** Index of the sentence in which the first content starts. */
  readonly sentence: number
  /** An outlet credited for what the article tells in its own words: whom figures come from, and nobody's speech. */
  readonly reportage?: boolean
  /** A person has set right who speaks, or that it is a quotation; null: one who gives no name. */
  readonly corrected?: { readonly by: string | null }
}

/** A link of the chain of report: "according to Northwire". */
export interface Via {
  readonly span: Span
  readonly entities: readonly number[]
}

/** What a figure measures or counts. */
export type QuantityKind = 'count' | 'ordinal' | 'money' | 'percent' | 'ratio' | 'duration' | 'measure' | 'age' | 'date'

/** What a figure's words allow: an interval. `null` is unbounded. */
export interface Interval {
  readonly low: number | null
  readonly high: number | null
  readonly lowClosed: boolean
  readonly highClosed: boolean
}

/** A figure or a date. The span covers the figure with its hedge and unit or counted noun ("about 40 people", "$1.2 billion", "last June"). */
export interface Quantity extends Span, Interval {
  readonly kind: QuantityKind
  /** As written, before the hedge: 40 for "about 40", [20, 30] for "20 to 30"; null for dates. */
  readonly value: number | readonly [number, number] | null
  /** As written, singular, lower case: "meeting", "dollar", "hour"; currencies in full ("pound", "us dollar" only when so written). */
  readonly unit: string | null
  /** Second (a month is 30 days, a year 365), metre, square metre, litre, kilogram, celsius, one. Absent for ages, counts and money. */
  readonly baseUnit?: string
  readonly baseValue?: number | readonly [number, number]
  readonly baseLow?: number | null
  readonly baseHigh?: number | null
  readonly hedge: string | null
  /** The number alone ("36", "an hour and a quarter"). */
  readonly number: Span
  /** Size of the last written digit of `value` ("1.2 billion" -> 1e8, "40" -> 10 , "37" -> 1): the unit to which a figure may have been rounded. */
  readonly precision: number
  readonly date?: DateRange
  /** Stands in brackets after a figure that it converts ("40 miles (64 km)"): never compared. */
  readonly conversion?: boolean
  /** Index of its sentence. */
  readonly sentence: number
}

/** A date or time as a range of ISO dates, end exclusive. Times carry "T14:30". */
export interface DateRange {
  readonly start: string
  readonly end: string
  readonly granularity: 'time' | 'day' | 'week' | 'month' | 'season' | 'year'
}

/** What a claim is about in time: a range of dates, out of "since 2013", "in October alone", "this year". */
export interface Scope {
  readonly text: string
  readonly start: string | null
  readonly end: string | null
}

/**
 * What can be compared: a quantity, date or characterisation said of a subject at an event.
 * The corpus joins claims by `slots` and then asks the other fields whether the fact is the same.
 */
export interface Claim extends Span {
  readonly kind: 'quantity' | 'date' | 'characterisation'
  /** The words of the span, white space folded. */
  readonly text: string
  /** The whole sentence, white space folded, at most 300 characters: for hovers and tables. */
  readonly context: string
  /** Index into `quantities` (kinds quantity and date), null for characterisations. */
  readonly quantity: number | null
  /** Keys under which the claim is looked up, e.g. "count:meeting", "age:jane doe", "ally". Few, and none too common. */
  readonly slots: readonly string[]
  /** Head noun counted or measured, lemma ("meeting"); for a characterisation the value asserted ("ally"). */
  readonly head: string | null
  /** What is counted or measured, as written and in short ("virtual meetings"); null when the words do not say. */
  readonly about: string | null
  /** Event of its predicate or head, verbs and nouns joined ("meet" for "held talks"); null when none is known (`lemmas.ts`). */
  readonly event: string | null
  /** Everybody whom its sentence mentions: indexes into `entities`. */
  readonly around: readonly number[]
  /** Modifiers of the head that narrow it, lemmas ("virtual", "injured", "other"). */
  readonly qualifiers: readonly string[]
  /** Lemma of the verb (or nominalisation) of its clause: "meet". */
  readonly predicate: string | null
  /** Whom it is about: indexes into `entities`. */
  readonly subjects: readonly number[]
  /** Content words of its clause and sentence, lemmas, for telling one event from another. */
  readonly topic: readonly string[]
  readonly scope: Scope | null
  /** When what it speaks of happened, as far as the words tell. */
  readonly when: DateRange | null
  /** What the words of a date say before it is resolved; null for other claims. */
  readonly written: DateWords | null
  readonly polarity: 'positive' | 'negative'
  /**
   * Part of a whole, or other than the rest: figures so marked are not compared with wholes. Or known already ("the two leaders"):
   * it may agree with another, and conflicts with none. Or what was before ("up from 98"), or was expected: it conflicts only with
   * another such.
   */
  readonly part: 'part' | 'other' | 'known' | 'former' | 'expected' | null
  /** Index of the quotation it stands in, null when the article itself says so. */
  readonly quotation: number | null
  /** Who gives it: the speaker of that quotation or an "according to": indexes into `entities`. */
  readonly givers: readonly number[]
  readonly sentence: number
}

/** A sentence as another article's is compared with it: its words with content. */
export interface Statement extends Span {
  /** Index of its sentence. */
  readonly sentence: number
  /** The sentence, at most 600 characters, each at its offset from `start`. */
  readonly text: string
  readonly words: readonly StatedWord[]
}

/** A word with content, or a name, as it is compared, where it stands. */
export interface StatedWord extends Span {
  /** Lemma; verbs and the nouns made of them, peoples and their countries are made one. Of a name its last word that tells. */
  readonly word: string
  /** The other words of a name, none where it is one word; null for a word that is no name. */
  readonly name: readonly string[] | null
  /** Which clause of the sentence it stands in, of those that say or deny something of somebody; -1 in others ("if …", "might …"). */
  readonly clause: number
  /** Its clause denies what it says. */
  readonly denied: boolean
  /** Reports on any event have it. */
  readonly everyday: boolean
}
