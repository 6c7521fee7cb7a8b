import type { Article, Quotation } from '../../analysis/article'
import { oneLine, quoteShort } from '../messages'
import { alike } from './alike'
import { type Edit, type EditedPassage, folded } from './edit'
import { headlineOf } from './headlineEdits'

/** Fewer words in quotation marks are no quotation. */
const FEWEST_WORDS = 3

/** Quotations that a later save words otherwise, gives to others or has no more. */
export function quotationEdits(older: Article, newer: Article): Edit[] {
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
