import type { Article, Quantity, Quotation, Span, Statement } from '../../analysis/article'
import { oneLine, quoteShort } from '../messages'
import type { CrossReferenceKind, Member } from '../model'

/** What changed from one save of a page to a later one: a passage of each. */
export interface Edit {
  readonly kind: CrossReferenceKind
  readonly message: string
  readonly older: EditedPassage
  readonly newer: EditedPassage
}

export interface EditedPassage extends Span {
  readonly text: string
  readonly context: string
  readonly item: Member['item']
  /** Who says so: indexes into the article's entities. */
  readonly entities: readonly number[]
}

/** Fewer words in quotation marks are no quotation. */
const FEWEST_WORDS = 3
/** The part of their words that two passages share at least, to be one that was changed. */
const MEANT = 0.6
/** Words that so many sentences have tell nothing of which is which. */
const COMMON = 200

/** What a later save of a page says otherwise: headline, quotations changed, given to others or taken out, figures. */
export function silentEdits(older: Article, newer: Article): Edit[] {
  const words = [...headlineEdits(older, newer), ...quotationEdits(older, newer)]
  const changed = words.flatMap(edit => (edit.kind === 'wording' ? [edit.older] : []))
  return [...words, ...figureEdits(older, newer, changed)]
}

function headlineEdits(older: Article, newer: Article): Edit[] {
  const [before, now] = [older.layout.title, newer.layout.title]
  if (before === null || now === null || folded(before) === folded(now)) return []
  const message = oneLine([`Headline ${quoteShort(before, 36)} is now `], quoteShort(now, 36))
  return [{ kind: 'wording', message, older: headlineOf(older, before), newer: headlineOf(newer, now) }]
}

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The headline, else where the text begins. */
function headlineOf({ layout, sentences }: Article, text: string): EditedPassage {
  const { blocks } = layout
  const found = blocks.findIndex(({ kind }) => kind === 'headline')
  const index =
    found >= 0
      ? found
      : Math.max(
          0,
          blocks.findIndex(({ kind }) => kind === 'paragraph'),
        )
  const { start, end } = blocks[index] ?? { start: 0, end: 0 }
  const sentence = Math.max(
    0,
    sentences.findIndex(({ block }) => block === index),
  )
  return { start, end, text, context: text, item: { kind: 'sentence', index: sentence }, entities: [] }
}

function quotationEdits(older: Article, newer: Article): Edit[] {
  const known = new Map(quoted(newer).map(index => [wordsOf(newer, index).join(' '), index]))
  const all = ` ${[...known.keys()].join(' | ')} `
  const gone = quoted(older).filter(index => !all.includes(` ${wordsOf(older, index).join(' ')} `))
  const had = new Set(quoted(older).map(index => wordsOf(older, index).join(' ')))
  const fresh = [...known].filter(([words]) => !had.has(words)).map(([, index]) => index)
  const pairs = alike(
    gone.map(index => wordsOf(older, index)),
    fresh.map(index => wordsOf(newer, index)),
  )
  const changes = gone.map((index, i): Edit => {
    const now = pairs.get(i)
    return now === undefined ? removed(older, newer, index) : changedWords(older, newer, index, fresh[now])
  })
  const kept = quoted(older).flatMap(index => {
    const now = known.get(wordsOf(older, index).join(' '))
    return now === undefined ? [] : givenToOther(older, newer, index, now)
  })
  return [...changes, ...kept]
}

/** Indexes of the quotations in quotation marks. */
function quoted({ quotations }: Article): number[] {
  return quotations.flatMap(({ kind, words, reportage }, index) =>
    kind !== 'indirect' && !reportage && words.length >= FEWEST_WORDS ? [index] : [],
  )
}

const wordsOf = ({ quotations }: Article, index: number): readonly string[] => quotations[index].words

function changedWords(older: Article, newer: Article, index: number, now: number): Edit {
  const [before, after] = [older.quotations[index], newer.quotations[now]]
  const message = oneLine([`${quoteShort(before.text, 38)} was changed to `], quoteShort(after.text, 38))
  return { kind: 'wording', message, older: quotationPassage(before, index), newer: quotationPassage(after, now) }
}

/** What is no more stands at the headline of what is now. */
function removed(older: Article, newer: Article, index: number): Edit {
  const before = older.quotations[index]
  const who = namesOf(older, before).join(' and ')
  const message = oneLine([quoteShort(before.text, 50)], `${who && ` (${who})`} was taken out`)
  const place = headlineOf(newer, newer.layout.title ?? '')
  return { kind: 'wording', message, older: quotationPassage(before, index), newer: place }
}

function givenToOther(older: Article, newer: Article, index: number, now: number): Edit[] {
  const [before, after] = [older.quotations[index], newer.quotations[now]]
  const [was, is] = [namesOf(older, before), namesOf(newer, after)]
  const parts = new Set(was.flatMap(name => folded(name).split(' ')))
  if (
    was.length === 0 ||
    is.length === 0 ||
    is.some(name =>
      folded(name)
        .split(' ')
        .some(part => parts.has(part)),
    )
  )
    return []
  const message = oneLine([`${quoteShort(before.text, 30)} was given to ${was[0]}, and is now given to `], is[0])
  return [{ kind: 'attribution', message, older: quotationPassage(before, index), newer: quotationPassage(after, now) }]
}

function namesOf({ entities }: Article, quotation: Quotation): string[] {
  return quotation.entities.map(entity => entities[entity].name)
}

function quotationPassage({ content, text, entities }: Quotation, index: number): EditedPassage {
  const span = { start: content[0].start, end: content.at(-1)!.end }
  return { ...span, text, context: text, item: { kind: 'quotation', index }, entities }
}

/** Figures of sentences that were changed otherwise little; not those in headlines and quotations that are told of. */
function figureEdits(older: Article, newer: Article, told: readonly Span[]): Edit[] {
  const [was, is] = [
    new Set(older.statements.map(({ text }) => text)),
    new Set(newer.statements.map(({ text }) => text)),
  ]
  const before = older.statements.filter(({ text }) => !is.has(text))
  const now = newer.statements.filter(({ text }) => !was.has(text))
  const words = ({ words }: Statement) => words.map(({ word }) => word)
  const pairs = alike(before.map(words), now.map(words))
  const [figuresBefore, figuresNow] = [bySentence(older), bySentence(newer)]
  return [...pairs].flatMap(([i, k]) => {
    const [a, b] = [before[i], now[k]]
    const own = (figuresBefore.get(a.sentence) ?? []).filter(
      index =>
        !told.some(({ start, end }) => start <= older.quantities[index].start && older.quantities[index].end <= end),
    )
    return comparedFigures(older, newer, own, figuresNow.get(b.sentence) ?? [], a, b)
  })
}

function bySentence({ quantities }: Article): ReadonlyMap<number, number[]> {
  const found = new Map<number, number[]>()
  for (const [index, { sentence, conversion }] of quantities.entries())
    if (!conversion) found.set(sentence, [...(found.get(sentence) ?? []), index])
  return found
}

/** Figures of one kind and unit in their order, where both sentences have as many of them. */
function comparedFigures(
  older: Article,
  newer: Article,
  before: readonly number[],
  now: readonly number[],
  a: Statement,
  b: Statement,
): Edit[] {
  return [...new Set(before.map(index => sortOf(older.quantities[index])))].flatMap(sort => {
    const [own, other] = [
      before.filter(index => sortOf(older.quantities[index]) === sort),
      now.filter(index => sortOf(newer.quantities[index]) === sort),
    ]
    if (own.length !== other.length) return []
    return own.flatMap((index, i) => figureEdit(older, newer, index, other[i], a, b))
  })
}

const sortOf = ({ kind, unit }: Quantity): string => (kind === 'date' ? kind : `${kind} ${unit}`)

function figureEdit(older: Article, newer: Article, index: number, now: number, a: Statement, b: Statement): Edit[] {
  const [before, after] = [older.quantities[index], newer.quantities[now]]
  const [was, is] = [textIn(a, before), textIn(b, after)]
  if (saysSame(before, after) || folded(was) === folded(is)) return []
  const message = oneLine([`${quoteShort(was, 40)} is now `], quoteShort(is, 40))
  return [
    {
      kind: before.kind === 'date' ? 'date' : 'quantity',
      message,
      older: figurePassage(older, index, a, was),
      newer: figurePassage(newer, now, b, is),
    },
  ]
}

function saysSame(a: Quantity, b: Quantity): boolean {
  if (a.kind === 'date') return a.date !== undefined && a.date.start === b.date?.start && a.date.end === b.date?.end
  return a.low === b.low && a.high === b.high && a.lowClosed === b.lowClosed && a.highClosed === b.highClosed
}

function textIn({ start, text }: Statement, quantity: Span): string {
  return text.slice(quantity.start - start, quantity.end - start)
}

function figurePassage(
  { claims, quantities }: Article,
  index: number,
  statement: Statement,
  text: string,
): EditedPassage {
  const { start, end } = quantities[index]
  const claim = claims.findIndex(({ quantity }) => quantity === index)
  const item =
    claim < 0 ? ({ kind: 'sentence', index: statement.sentence } as const) : ({ kind: 'claim', index: claim } as const)
  return { start, end, text, context: statement.text, item, entities: claims[claim]?.givers ?? [] }
}

/** Pairs of word lists that share most of their words, each in one pair; the likest first. */
function alike(before: readonly (readonly string[])[], now: readonly (readonly string[])[]): Map<number, number> {
  const byWord = new Map<string, number[]>()
  for (const [k, words] of now.entries())
    for (const word of new Set(words)) byWord.set(word, [...(byWord.get(word) ?? []), k])
  const candidates = before.flatMap((words, i) => {
    const shared = new Map<number, number>()
    for (const word of new Set(words)) {
      const found = byWord.get(word) ?? []
      if (found.length <= COMMON) for (const k of found) shared.set(k, (shared.get(k) ?? 0) + 1)
    }
    return [...shared].map(([k, count]) => ({
      i,
      k,
      share: count / Math.max(new Set(words).size, new Set(now[k]).size),
    }))
  })
  const pairs = new Map<number, number>()
  const used = new Set<number>()
  for (const { i, k } of candidates
    .filter(({ share }) => share >= MEANT)
    .sort((a, b) => b.share - a.share || a.i - b.i || a.k - b.k)) {
    if (pairs.has(i) || used.has(k)) continue
    pairs.set(i, k)
    used.add(k)
  }
  return new Map([...pairs].sort(([a], [b]) => a - b))
}
