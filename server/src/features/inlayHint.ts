import { type InlayHint, InlayHintKind, type Range } from 'vscode-languageserver-protocol'
import type { DateRange, Quantity } from '../analysis/article'
import type { Settings } from '../protocol'
import type { Document } from './document'
import { inferenceWords } from './inferenceWords'
import { shorten } from './markdown'
import { speakerOf, viaNames } from './names'
import { offsetAt, positionAt } from './positions'
import { dateWords, monthWords, t } from './words'

/** What a hint carries until it is resolved: where its tooltip is found. */
export interface HintData {
  readonly uri: string
  readonly kind: 'speaker' | 'date' | 'figure'
  readonly index: number
}

/** Who speaks where the words beside a quotation do not say, which day a date means, what a figure is in other units. */
export function inlayHints(document: Document, range: Range, settings: Settings['inlayHints']): InlayHint[] {
  const from = offsetAt(document.article, range.start)
  const to = offsetAt(document.article, range.end)
  const hints = [
    ...(settings.speakers ? speakers(document) : []),
    ...(settings.dates ? dates(document) : []),
    ...(settings.figures ? figures(document) : []),
  ]
  return hints
    .filter(({ at }) => at >= from && at <= to)
    .map(({ at, label, ...data }) => ({
      position: positionAt(document.article, at),
      label,
      kind: InlayHintKind.Type,
      paddingLeft: data.kind !== 'speaker',
      paddingRight: data.kind === 'speaker',
      data: { uri: document.uri, ...data } satisfies HintData,
    }))
}

/** What the hint rests on. */
export function resolveInlayHint(document: Document, hint: InlayHint): InlayHint {
  return { ...hint, tooltip: tooltipOf(document, hint.data as HintData) }
}

interface Hint {
  readonly at: number
  readonly label: string
  readonly kind: HintData['kind']
  readonly index: number
}

function speakers({ corpus, uri, article }: Document): Hint[] {
  return article.quotations.flatMap(({ speaker, content }, index): Hint[] => {
    const name = speaker === null ? speakerOf(corpus, { uri, index }) : null
    return name === null ? [] : [{ at: content[0].start, label: `${shorten(name, 40)}:`, kind: 'speaker', index }]
  })
}

function dates({ article }: Document): Hint[] {
  return article.quantities.flatMap(({ kind, date, end }, index): Hint[] =>
    kind === 'date' && date ? [{ at: end, label: `= ${rangeWords(date)}`, kind: 'date', index }] : [],
  )
}

/** The range of a date in words. */
function rangeWords({ start, end, granularity }: DateRange): string {
  if (granularity === 'day' || granularity === 'time') return dateWords(start)
  if (granularity === 'year') return start.slice(0, 4)
  if (granularity === 'month') return monthWords(start)
  return t('{0} until {1}', dateWords(start), dateWords(end))
}

function figures({ article }: Document): Hint[] {
  return article.quantities.flatMap((quantity, index): Hint[] => {
    const label = normalised(quantity)
    return label === null ? [] : [{ at: quantity.end, label: `= ${label}`, kind: 'figure', index }]
  })
}

/** Units whose figures need no words in other units. */
const PLAIN: ReadonlySet<string> = new Set(['second', 'metre', 'kilogram', 'celsius', 'one', 'litre', 'square metre'])

/** A measure in its basic unit, and a count as the digits that its words stand for; null where the words say it. */
function normalised({ kind, value, unit, baseUnit, baseValue, conversion, number, hedge }: Quantity): string | null {
  if (kind === 'date' || value === null || conversion) return null
  if (baseUnit && baseValue !== undefined && unit !== baseUnit && !(unit !== null && PLAIN.has(unit)))
    return baseUnit === 'one' ? null : `${numbers(baseValue)} ${baseUnit}`
  const isLarge = typeof value === 'number' && value >= 1000 && number.end - number.start < String(value).length
  return isLarge && hedge === null ? numbers(value) : null
}

function numbers(value: number | readonly [number, number]): string {
  const one = (each: number) => t('{0}', Math.round(each * 100) / 100)
  return typeof value === 'number' ? one(value) : `${one(value[0])}–${one(value[1])}`
}

function tooltipOf({ corpus, uri, article }: Document, { kind, index }: HintData): string {
  if (kind === 'date') return t('Reckoned from the date of the article.')
  if (kind === 'figure') return t('The figure in basic units, as it is compared with others.')
  const via = viaNames(corpus, { uri, index }).map(name => t('via {0}', name))
  const how = inferenceWords(corpus, { uri, index }, article.quotations[index]?.attribution)
  return [...via, how].filter(Boolean).join(' · ')
}
