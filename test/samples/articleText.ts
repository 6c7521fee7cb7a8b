import type { Article, Block, Claim, Quotation, Span } from '../../server/src/analysis/article'
import { isNewsText } from '../../server/src/analysis/layout/newsTest'
import type { Corpus, Place } from '../../server/src/corpus/model'
import { figureLabel } from './figureLabel'
import { type Label, markerLines, type Row, rowsOf } from './markerRows'
import type { Sample } from './stories'

/** What stands before a row, by the kind of its block; `~` are those that take part in nothing. */
const GUTTER: Readonly<Record<Block['kind'], string>> = {
  frontMatter: '~ front',
  headline: 'headline',
  byline: '~ byline',
  date: '~ date',
  heading: 'heading',
  caption: 'caption',
  paragraph: '',
  boilerplate: '~ page',
}

const GUTTER_WIDTH = Math.max(...Object.values(GUTTER).map(name => name.length))

/**
 * An article with everything found in it, as plain text: what its layout says, then its text, wrapped, with labels under
 * each row.
 */
export function articleText(sample: Sample, corpus: Corpus): string {
  const labels = labelsOf(sample, corpus)
  const body = rowsOf(sample.text).flatMap(row => [
    line(gutterOf(sample.article, row), row.text),
    ...markerLines(row, labels).map(marker => line('', marker)),
  ])
  return `${[...layoutLines(sample), '', ...body].join('\n').trimEnd()}\n`
}

function layoutLines({ file, text, article: { layout } }: Sample): string[] {
  const { title, outlet, author, published, place, url } = layout
  const facts = {
    title,
    outlet,
    author,
    published,
    place,
    url,
    isNews: isNewsText(text, layout),
    lineEnds: text.includes('\r\n') ? 'CRLF' : 'LF',
  }
  return [file, ...Object.entries(facts).map(([name, value]) => `${name}: ${value ?? 'unknown'}`)]
}

const line = (gutter: string, text: string): string => `${gutter.padEnd(GUTTER_WIDTH)} | ${text}`.trimEnd()

function gutterOf({ layout }: Article, row: Row): string {
  const block = layout.blocks.find(block => block.start < row.end && block.end > row.start)
  return block ? GUTTER[block.kind] : ''
}

/** Everything to underline, by offset; of what starts together the longer first. */
function labelsOf({ file: uri, article }: Sample, corpus: Corpus): Label[] {
  const labels = [
    ...article.layout.blocks.flatMap(datelineLabels),
    ...article.quotations.flatMap((quotation, index) => quotationLabels(quotation, { uri, index }, corpus)),
    ...article.quantities.map((quantity, index) => ({
      start: quantity.start,
      end: quantity.end,
      label: `${figureLabel(quantity)}${ofLabel({ uri, index }, corpus)}`,
    })),
    ...article.claims.flatMap(claim => characterisationLabels(claim, article)),
  ]
  return distinct(labels).sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Two quotations may share a speaker or a cue: it is labelled once. */
function distinct(labels: readonly Label[]): Label[] {
  return [...new Map(labels.map(label => [JSON.stringify([label.start, label.end, label.label]), label])).values()]
}

function datelineLabels({ start, proseStart }: Block): Label[] {
  return proseStart > start ? [{ start, end: proseStart, label: 'dateline' }] : []
}

function quotationLabels(quotation: Quotation, place: Place, corpus: Corpus): Label[] {
  const { sources, inferred, via } = corpus.quotation(place)
  const how = inferred ? ' (inferred)' : quotation.attribution === 'name' ? '' : ` (${quotation.attribution})`
  const chain = via.map(link => `, via ${namesOf(link.sources, corpus)}`).join('')
  const said = `${quotation.kind}: ${namesOf(sources, corpus)}${how}${chain}`
  return [
    ...quotation.content.map((span, part) => ({ ...offsets(span), label: part === 0 ? said : 'continued' })),
    ...(quotation.kind === 'mixed' ? quotation.quoted.map(span => ({ ...offsets(span), label: 'quoted' })) : []),
    ...(quotation.cue ? [{ ...offsets(quotation.cue), label: 'cue' }] : []),
    ...(quotation.speaker ? [{ ...offsets(quotation.speaker), label: 'speaker' }] : []),
    ...via.map(link => ({ ...offsets(link.span), label: 'via' })),
  ]
}

const offsets = ({ start, end }: Span): Span => ({ start, end })

function namesOf(ids: readonly string[], corpus: Corpus): string {
  return ids.length === 0 ? '?' : ids.map(id => corpus.source(id)?.name ?? id).join(' and ')
}

/** What a figure is of, and who gives it. */
function ofLabel(place: Place, corpus: Corpus): string {
  const about = corpus.about(place)
  const givers = corpus.giversOf(place)
  return `${about === null ? '' : ` of ${about}`}${givers.length === 0 ? '' : `, says ${namesOf(givers, corpus)}`}`
}

function characterisationLabels(claim: Claim, { entities }: Article): Label[] {
  if (claim.kind !== 'characterisation') return []
  const subjects = claim.subjects.map(entity => entities[entity].name).join(' and ')
  return [
    { ...offsets(claim), label: `${claim.polarity === 'negative' ? 'not ' : ''}${claim.head} of ${subjects || '?'}` },
  ]
}
