import type { Quantity, Span } from '../analysis/article'
import { uriOf } from '../annotations/addresses'
import { CONTEXT } from '../annotations/model'
import type { Thread } from '../annotations/passages'
import { type Selector, selectorsIn } from '../annotations/selectors'
import type { Corpus } from '../corpus/model'
import { hash53 } from '../corpus/stableId'
import { factOf, namesOf, type Pieces, speakerOf, type Taken, type TakenArticle, viaOf, webAddress } from './taken'

/** A body of an annotation: words with their purpose. */
interface Body {
  readonly type: 'TextualBody'
  readonly purpose: 'identifying' | 'describing' | 'tagging'
  readonly format: 'text/plain'
  readonly value: string
}

/** A passage of an article. */
interface Target {
  readonly source: string
  readonly scope?: string
  readonly selector: readonly Selector[]
}

const GENERATOR = { id: 'https://github.com/corroborate/corroborate', type: 'Software', name: 'Corroborate' }

/**
 * Everything recognised as a W3C Web Annotation collection of one page: quotations identify who speaks, figures are
 * described; and behind it what people have decided and noted. Written article by article, since there may be very many.
 */
export function* jsonld(taken: Taken): Pieces {
  const id = urnOf('collection', ...taken.articles.flatMap(({ uri, text }) => [uri, hash53(text)]))
  const decided = storedIn(taken)
  const total = taken.articles.reduce(
    (sum, { article }) => sum + speeches(article).length + article.quantities.length,
    decided.length,
  )
  const head = {
    '@context': decided.length > 0 ? CONTEXT : CONTEXT[0],
    id,
    type: 'AnnotationCollection',
    label: 'Quotations and figures',
    generator: GENERATOR,
    total,
  }
  const page = { id: urnOf('page', id), type: 'AnnotationPage', startIndex: 0 }
  yield `${JSON.stringify(head).slice(0, -1)},"first":${JSON.stringify(page).slice(0, -1)},"items":[`
  let separator = '\n'
  for (const article of taken.articles) {
    for (const annotation of annotationsOf(taken.corpus, article)) {
      yield separator + JSON.stringify(annotation)
      separator = ',\n'
    }
  }
  for (const annotation of decided) {
    yield separator + JSON.stringify(annotation)
    separator = ',\n'
  }
  yield '\n]}}\n'
}

/** What people have decided and noted, with the addresses that the articles have here; the context is the collection's. */
function storedIn({ annotations = [] }: Taken): object[] {
  const withAddresses = ({ annotation, passages }: Thread): object => {
    const { '@context': _, target, ...rest } = annotation.stored
    const all = [target].flat()
    const targets = all.map((each, i) => {
      return passages.length === all.length && typeof each === 'object'
        ? { ...each, source: uriOf(passages[i].uri) }
        : each
    })
    return { ...rest, target: targets.length === 1 ? targets[0] : targets }
  }
  return annotations.flatMap(({ annotation, passages, replies }) => [
    withAddresses({ annotation, passages, replies }),
    ...replies.map(reply => withAddresses({ annotation: reply, passages: [], replies: [] })),
  ])
}

function speeches({ quotations }: TakenArticle['article']): number[] {
  return quotations.flatMap(({ reportage }, index) => (reportage ? [] : [index]))
}

function* annotationsOf(corpus: Corpus, taken: TakenArticle): Iterable<object> {
  const selectors = selectorsIn(taken.text)
  const scope = webAddress(taken.article.layout.url)
  const target = (span: Span): Target => ({
    source: uriOf(taken.uri),
    ...(scope && { scope }),
    selector: selectors(span),
  })
  for (const index of speeches(taken.article)) {
    const { content } = taken.article.quotations[index]
    const bodies = quotationBodies(corpus, taken, index)
    const motivation = bodies.some(({ purpose }) => purpose === 'identifying') ? 'identifying' : 'tagging'
    const targets = content.map(target)
    yield annotation(taken, ['quotation', content[0]], motivation, bodies, targets.length === 1 ? targets[0] : targets)
  }
  for (const [index, quantity] of taken.article.quantities.entries()) {
    const bodies = figureBodies(corpus, taken, quantity, index)
    yield annotation(taken, ['figure', quantity], 'describing', bodies, target(quantity))
  }
}

function annotation(
  { uri }: TakenArticle,
  [kind, { start, end }]: readonly [string, Span],
  motivation: string,
  body: readonly Body[],
  target: Target | readonly Target[],
) {
  return { id: urnOf(kind, uri, start, end), type: 'Annotation', motivation, body, target }
}

/** Who speaks, through whom, and how the words are given. */
function quotationBodies(corpus: Corpus, taken: TakenArticle, index: number): Body[] {
  const place = { uri: taken.uri, index }
  const { kind } = taken.article.quotations[index]
  const { sources, inferred } = corpus.quotation(place)
  const known = sources.map(id => factOf(corpus.source(id)?.name ?? id) ?? id)
  const names = known.length > 0 ? known : [speakerOf(corpus, taken, place)].filter(Boolean)
  const via = viaOf(corpus, taken, place)
  return [
    ...names.map(name => bodyOf('identifying', name)),
    ...(via ? [bodyOf('describing', `via ${via}`)] : []),
    bodyOf('tagging', `${kind} quotation`),
    ...(inferred ? [bodyOf('tagging', 'inferred speaker')] : []),
  ]
}

/** What a figure allows, what it is of, and who gives it. */
function figureBodies(corpus: Corpus, { uri }: TakenArticle, quantity: Quantity, index: number): Body[] {
  const about = factOf(corpus.about({ uri, index }))
  const givers = namesOf(corpus, corpus.giversOf({ uri, index }))
  const words = [intervalOf(quantity), about && `of ${about}`, givers && `given by ${givers}`]
    .filter(Boolean)
    .join('; ')
  return [bodyOf('describing', words), bodyOf('tagging', quantity.kind)]
}

/** "[20, 30] people", "(12, ∞)", "2021-05-03/2021-05-04": the interval of what the words allow, dates as ISO 8601 has it. */
function intervalOf({ low, high, lowClosed, highClosed, unit, date }: Quantity): string {
  if (date) return `${date.start}/${date.end}`
  const [from, to] = [
    low === null ? '(−∞' : `${lowClosed ? '[' : '('}${low}`,
    high === null ? '∞)' : `${high}${highClosed ? ']' : ')'}`,
  ]
  const number = low !== null && low === high ? `${low}` : `${from}, ${to}`
  return unit === null ? number : `${number} ${unit}`
}

function bodyOf(purpose: Body['purpose'], value: string): Body {
  return { type: 'TextualBody', purpose, format: 'text/plain', value }
}

/** Parts of a version 8 UUID (RFC 9562). */
const UUID = /^(.{8})(.{4}).(.{3})(.)(.{3})(.{12})$/

/** A name for a thing, out of what makes it: the same wherever it is made. */
function urnOf(...parts: readonly (string | number)[]): string {
  const text = parts.join('\0')
  const digits = [0, 1, 2].map(turn => hash53(`${turn}\0${text}`).toString(16).padStart(14, '0').slice(-11)).join('')
  const [, a, b, c, variant, d, e] = UUID.exec(digits.slice(0, 32))!
  return `urn:uuid:${a}-${b}-8${c}-${'89ab'[Number.parseInt(variant, 16) % 4]}${d}-${e}`
}
