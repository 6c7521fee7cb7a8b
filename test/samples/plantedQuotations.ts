import type { Quotation } from '../../server/src/analysis/article'
import type { Corpus, Source } from '../../server/src/corpus/model'
import { locate, overlaps, type Passage, type PlantedFigure, type PlantedQuotation } from './planted'
import { type Story, sampleOf } from './stories'

/** What was found of a planted quotation: each is only looked at when the content was found. */
export interface Reading {
  /** A quotation of the kind starts where it should, and its further parts, too. */
  readonly content: boolean
  readonly speaker: boolean
  /** Whoever passed it on; true where nobody did and nobody is named. */
  readonly via: boolean
}

const NOTHING: Reading = { content: false, speaker: false, via: false }

/** Looks for a planted quotation among those of its article. */
export function readingOf(story: Story, planted: PlantedQuotation): Reading {
  const { start } = locate(story, planted)
  const quotations = sampleOf(story, planted.file).article.quotations
  const index = quotations.findIndex(quotation => startsAt(quotation, start, planted.floating === true))
  const quotation = quotations[index]
  if (!quotation || quotation.kind !== planted.kind || !hasRest(story, planted, quotation)) return NOTHING
  const { sources, via } = story.corpus.quotation({ uri: planted.file, index })
  return {
    content: true,
    speaker: isSpokenBy(sources, planted, story.corpus),
    via: isVia(
      via.flatMap(link => link.sources),
      planted.via,
      story.corpus,
    ),
  }
}

/** A floating quotation may be joined to the one before, and is then one of its further parts. */
function startsAt({ content }: Quotation, start: number, floating: boolean): boolean {
  return floating ? content.some(span => span.start === start) : content[0].start === start
}

function hasRest(story: Story, { file, rest = [] }: PlantedQuotation, { content }: Quotation): boolean {
  return rest.every(text => {
    const { start } = locate(story, { file, text })
    return content.some(span => span.start === start)
  })
}

function isSpokenBy(ids: readonly string[], { speaker, unnamed = false }: PlantedQuotation, corpus: Corpus): boolean {
  const names = speaker.split('; ')
  const sources = ids.flatMap(id => corpus.source(id) ?? [])
  if (sources.length !== names.length) return false
  return names.every(name => sources.some(source => (unnamed ? isDescribed(source, name) : isNamed(source, name))))
}

function isVia(ids: readonly string[], name: string | undefined, corpus: Corpus): boolean {
  const sources = ids.flatMap(id => corpus.source(id) ?? [])
  if (name === undefined) return sources.length === 0
  return sources.some(source => isNamed(source, name) || isDescribed(source, name))
}

/** One form of the source says nothing but the name, its last word included; of several words no single one is enough. */
function isNamed({ name, aliases }: Source, planted: string): boolean {
  const expected = wordsOf(planted)
  return [name, ...aliases].some(form => {
    const words = wordsOf(form)
    const within = words.every(word => expected.includes(word)) && words.includes(expected.at(-1)!)
    return within && (words.length > 1 || expected.length === 1)
  })
}

/** Whom the article does not name: described by one of the words, and given no other name. */
function isDescribed({ name, kind }: Source, planted: string): boolean {
  return (kind === 'unnamed' || kind === 'group') && wordsOf(name).some(word => wordsOf(planted).includes(word))
}

const SMALL_WORDS = ['a', 'an', 'the', 'of', 'for', 'with', 'in', 'one']

/** Words of a name, case and kind of apostrophe folded, articles and prepositions left out. */
function wordsOf(name: string): string[] {
  const words = name.toLowerCase().replaceAll('’', "'").split(/\s+/)
  return words.filter(word => !SMALL_WORDS.includes(word))
}

/** Whether a figure of the value stands at the passage. */
export function hasFigure(story: Story, planted: PlantedFigure): boolean {
  const span = locate(story, planted)
  const { quantities } = sampleOf(story, planted.file).article
  return quantities.some(quantity => overlaps(quantity, span) && quantity.value === planted.value)
}

/** Whether what stands in marks in the passage is read as reported words of its own. */
export function isReported(story: Story, passage: Passage): boolean {
  const span = locate(story, passage)
  const { quotations } = sampleOf(story, passage.file).article
  return quotations.some(({ content }) => content.some(part => span.start <= part.start && part.end <= span.end))
}
