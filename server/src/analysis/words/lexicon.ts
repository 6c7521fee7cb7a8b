import { DEEDS, type Deed, VALUES, type Value } from '../claims/opposites'
import { CLAUSE_OPENERS } from '../claims/tables'
import { signStart, type WordStart, wordStart } from '../quantities/figureStarts'
import { classAt, LETTER } from '../text/characters'
import { rememberingIn, type WordMemory } from '../text/memo'
import { eventOf, hasContent, lemma, singular } from './lemmas'
import { type ReportingForm, reportingForm } from './reportingVerbs'
import { opensClause, type Stated, statedWord, type Turn, turnOf } from './statedWords'
import { classesOf } from './wordClass'
import { CALENDAR } from './words'

/** What a word tells wherever it stands: looked up once, and shared by all its tokens. */
export interface Lexeme {
  readonly text: string
  /** Lower case with straight apostrophes; a word without the stop of its abbreviation. */
  readonly lower: string
  /** Whether it is a word that starts with a capital, but for an article that belongs to the name ("al-Masri", "d'Orbane"). */
  readonly capital: boolean
  /** The classes that it belongs to. */
  readonly classes: number
  /** The reporting verb of which the word is a form. */
  readonly verb: ReportingForm | undefined
  /** Its lemma when it has content of its own, null for the other words. */
  readonly topic: string | null
  readonly singular: string
  /** The event that it speaks of by itself ("summit" -> "meet"). */
  readonly event: string | null
  /** How it is compared in statements. */
  readonly stated: Stated | null
  /** Whether a clause opens at it, wherever it stands. */
  readonly opensClause: boolean
  /** Whether it can close the clause before it. */
  readonly endsClause: boolean
  /** Whether it belongs to the calendar: a weekday, a month, a feast. */
  readonly calendar: boolean
  /** What it asserts where it is a predicate: "guilty", "legal". */
  readonly value: Value | undefined
  /** What it tells as a verb, if that excludes something else: "accept", "acquit". */
  readonly deeds: readonly Deed[] | undefined
  /** What it does to its clause: denies it, asserts it. */
  readonly turn: Turn | null
  /** Whether a figure or date may start at it, or hide in it. */
  readonly opens: WordStart | undefined
  /** How it is compared between articles where it is a piece by itself; undefined until somebody asks (`wording.ts`). */
  folds: readonly string[] | null | undefined
}

/** What the word tells that stands in a text from `start` to `end`. */
export const wordLexeme: WordMemory<Lexeme> = rememberingIn(written => {
  const whole = lowerCase(written)
  const lower = whole.indexOf('.') === whole.length - 1 ? whole.slice(0, -1) : whole
  const topic = hasContent(lower) && !lower.startsWith("'") ? lemma(lower) : null
  const capital =
    classAt(written, 0) === LETTER && (whole.charCodeAt(0) !== written.charCodeAt(0) || ARTICLED.test(written))
  return {
    text: written,
    lower,
    capital,
    classes: classesOf(lower),
    verb: reportingForm(lower),
    topic,
    singular: singular(lower),
    event: eventOf(lemma(lower.startsWith('video-') ? lower.slice(6) : lower)),
    stated: statedWord(written, lower, capital),
    opensClause: opensClause(lower),
    endsClause: CLAUSE_OPENERS.has(lower) || lower === 'including',
    calendar: CALENDAR.has(lower),
    value: VALUES.get(singular(lower)),
    deeds: topic === null ? undefined : DEEDS.get(topic),
    turn: turnOf(lower),
    opens: wordStart(lower),
    folds: undefined,
  }
})

/** Articles and particles that names of Arabic and Romance languages are written with, in small letters. */
const ARTICLED = /^(?:a[ldnrstz]|ash|el|es|ul|bin|ibn|d|l|dell)[-‐‑'’]\p{Lu}/u

/** Marks that part clauses. */
const CLAUSE_MARK = /^[;:()[\]—–]$|^--/

/** What the number or mark tells that stands in a text from `start` to `end`. */
export const otherLexeme: (text: string, start: number, end: number) => Lexeme = rememberingIn(written => {
  // Typewriters write a dash with two hyphens.
  const lower = written === '--' || written === '―' ? '—' : lowerCase(written)
  return {
    text: written,
    lower,
    capital: false,
    classes: classesOf(lower),
    verb: undefined,
    topic: null,
    singular: lower,
    event: null,
    stated: null,
    opensClause: opensClause(lower),
    endsClause: CLAUSE_MARK.test(lower),
    calendar: false,
    value: undefined,
    deeds: undefined,
    turn: turnOf(lower),
    opens: signStart(lower),
    folds: undefined,
  }
})

const lowerCase = (written: string): string => written.toLowerCase().replaceAll('’', "'")
