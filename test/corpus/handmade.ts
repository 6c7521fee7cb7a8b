import type { Article, Claim, Entity, Mention, Quantity, Quotation, Span } from '../../server/src/analysis/article'
import { EMPTY_LAYOUT } from '../../server/src/analysis/layout/emptyLayout'
import { comparedWords } from '../../server/src/analysis/text/wording'

/** What a test says of a quotation; the rest follows. */
export interface Said {
  readonly words: string
  /** Index of the speaker's entity. */
  readonly by?: number
  readonly attribution?: Quotation['attribution']
  readonly kind?: Quotation['kind']
}

/** What a test says of a figure; the rest follows. */
export interface Told {
  readonly value: number
  readonly kind?: Quantity['kind']
  readonly slot: string
  readonly head?: string
  readonly about?: readonly number[]
  readonly topic: string
  readonly givenBy?: number
  readonly part?: Claim['part']
}

/** An entity: a person unless said otherwise. */
export const entity = (name: string, more: Partial<Entity> = {}): Entity => ({
  kind: 'person',
  name,
  aliases: [],
  roles: [],
  gender: null,
  of: null,
  ...more,
})

/**
 * An article made by hand: entities, each mentioned once and where quotations name it, then what is said and told, one after
 * another in the text.
 */
export function article(
  entities: readonly Entity[],
  said: readonly Said[] = [],
  told: readonly Told[] = [],
  layout: Partial<Article['layout']> = {},
): Article {
  let at = 0
  const place = (length: number) => {
    const start = at
    at += length + 1
    return { start, end: start + length }
  }
  const mention = (span: Span, index: number): Mention => ({ ...span, entities: [index], form: 'full', name: span })
  const introduced = entities.map(({ name }, index) => mention(place(name.length), index))
  const quotations = said.map(one => quotationOf(one, place(one.words.length)))
  const quoted = quotations.flatMap(({ text, content: [{ start }] }) =>
    entities.flatMap(({ name }, index) => {
      const found = text.indexOf(name)
      return found < 0 ? [] : [mention({ start: start + found, end: start + found + name.length }, index)]
    }),
  )
  const mentions = [...introduced, ...quoted].sort((a, b) => a.start - b.start)
  const quantities = told.map(one => quantityOf(one, place(8)))
  const claims = told.map((one, index) => claimOf(one, index, quantities[index]))
  const sentences = [{ start: 0, end: at, block: 0 }]
  return {
    length: at,
    lineStarts: [0],
    layout: { ...EMPTY_LAYOUT, ...layout },
    sentences,
    mentions,
    entities,
    quotations,
    quantities,
    claims,
    statements: [],
  }
}

function quotationOf(
  { words, by, attribution, kind = 'direct' }: Said,
  span: { start: number; end: number },
): Quotation {
  const compared = comparedWords(words, [{ start: 0, end: words.length }])
  return {
    kind,
    content: [span],
    quoted: kind === 'indirect' ? [] : [span],
    cue: null,
    speaker: null,
    entities: by === undefined ? [] : [by],
    attribution: attribution ?? (by === undefined ? 'none' : 'name'),
    via: [],
    text: words,
    words: compared.words,
    wordSpans: compared.wordSpans.map(({ start, end }) => ({ start: span.start + start, end: span.start + end })),
    sentence: 0,
  }
}

function quantityOf({ value, kind = 'count', head = 'thing' }: Told, span: { start: number; end: number }): Quantity {
  const interval = { low: value, high: value, lowClosed: true, highClosed: true }
  return { kind, ...span, ...interval, value, unit: head, hedge: null, number: span, precision: 1, sentence: 0 }
}

function claimOf(told: Told, index: number, { start, end }: Quantity): Claim {
  return {
    kind: 'quantity',
    start,
    end,
    text: `${told.value} ${told.head ?? 'things'}`,
    context: `${told.topic} ${told.value}`,
    quantity: index,
    slots: [told.slot],
    head: told.head ?? 'thing',
    about: null,
    event: null,
    around: told.about ?? [],
    qualifiers: [],
    predicate: null,
    subjects: told.about ?? [],
    topic: told.topic.split(' '),
    scope: null,
    when: null,
    written: null,
    polarity: 'positive',
    part: told.part ?? null,
    quotation: null,
    givers: told.givenBy === undefined ? [] : [told.givenBy],
    sentence: 0,
  }
}
