import type { Position } from 'vscode-languageserver-protocol'
import { foldName } from '../corpus/sources/personNames'
import type { AnnotatedPlace, CorrectionChoice, CorrectionOffer } from '../protocol/annotations'
import type { Correction } from '../protocol/corrections'
import { nameChoices, speakerChoices } from './correctionChoices'
import type { Document } from './document'
import { contestsAround, type Finding, findingsOf, isContested } from './findings'
import { referenceById } from './findingWithMembers'
import { findingsAt } from './hoverFigure'
import { shorten } from './markdown'
import { nameList } from './names'
import { offsetAt } from './positions'
import { type Target, targetsAt } from './target'
import { t } from './words'

/** The corrections that can be made of what stands at a place, is selected, or was found; what is meant most likely first. */
export function corrections(document: Document, at: AnnotatedPlace): CorrectionOffer[] {
  if (at.finding !== undefined) return findingOffers(document, at, at.finding)
  if (!at.range) return articleOffers(document, { uri: at.uri })
  const { start, end } = at.range
  const isSelection = start.line !== end.line || start.character !== end.character
  const targets = targetsAt(document, start)
  const inQuotation = targets.some(({ kind }) => kind === 'quotation')
  const offers = targets.flatMap(target => targetOffers(document, at, target))
  const isFinding = offers.some(offer => offer.at.finding !== undefined)
  return [
    ...(isSelection && !inQuotation ? [missedOffer(document, at)] : []),
    ...offers,
    ...(isFinding ? [] : contested(document, at, contestsAt(document, start))),
    ...(isAboutArticle(document, at) ? articleOffers(document, { uri: at.uri }) : []),
  ]
}

function targetOffers(document: Document, at: AnnotatedPlace, target: Target): CorrectionOffer[] {
  switch (target.kind) {
    case 'source':
      return target.sources.length === 1 ? sourceOffers(document, at, target) : []
    case 'quotation': {
      const findings = findingsOf(document.corpus, document.uri, { kind: 'quotation', index: target.index })
      const contests = contestsAt(document, at.range!.start)
      return [...quotationOffers(document, at, target.index), ...contested(document, at, [...findings, ...contests])]
    }
    case 'figure':
      return contested(document, at, findingsAt(document, target))
  }
}

type SourceTarget = Extract<Target, { kind: 'source' }>

/** An offer with nothing to ask. */
function plain(title: string, at: AnnotatedPlace, correction: Correction): CorrectionOffer {
  return { title, at, correction, field: null, prompt: '', choices: [], typed: 'no' }
}

/** What an offer asks before it can be made. */
interface Question {
  readonly field: string
  readonly prompt: string
  readonly choices?: readonly CorrectionChoice[]
  readonly typed: CorrectionOffer['typed']
}

function asking(title: string, at: AnnotatedPlace, correction: Correction, question: Question): CorrectionOffer {
  return { title, at, correction, choices: [], ...question }
}

function quotationOffers(document: Document, at: AnnotatedPlace, index: number): CorrectionOffer[] {
  const question = {
    field: 'speaker',
    prompt: t('Who says “{0}”?', shorten(document.article.quotations[index].text, 60)),
    choices: speakerChoices(document, document.article.quotations[index].content[0]),
    typed: 'text',
  } as const
  return [
    asking(t('Another Speaker…'), at, { kind: 'speaker', speaker: null }, question),
    plain(t('Not a Quotation'), at, { kind: 'notQuotation' }),
  ]
}

function missedOffer(document: Document, at: AnnotatedPlace): CorrectionOffer {
  const start = offsetAt(document.article, at.range!.start)
  return asking(
    t('Mark as Quotation…'),
    at,
    { kind: 'quotation', speaker: null },
    {
      field: 'speaker',
      prompt: t('Who says this?'),
      choices: speakerChoices(document, { start, end: start }),
      typed: 'text',
    },
  )
}

function sourceOffers(document: Document, at: AnnotatedPlace, target: SourceTarget): CorrectionOffer[] {
  const { corpus } = document
  const [id] = target.sources
  const name = nameList(corpus, [id])
  const written = writtenName(document, target)
  const choices = nameChoices(corpus, id)
  const kinds: readonly CorrectionChoice[] = [
    { label: t('Nobody'), value: 'nothing' },
    { label: t('An organisation'), value: 'organisation' },
    { label: t('A group'), value: 'group' },
    { label: t('A place'), value: 'place' },
  ]
  return [
    asking(
      t('Same Person as…'),
      at,
      { kind: 'samePerson', name, as: '' },
      { field: 'as', prompt: t('Who is {0}?', name), choices, typed: 'text' },
    ),
    asking(
      t('Two Persons, Not One…'),
      at,
      { kind: 'otherPerson', name: written, than: name, label: null },
      { field: 'label', prompt: t('What tells this {0} from the other? (optional)', written), typed: 'optional' },
    ),
    asking(
      t('Not a Person…'),
      at,
      { kind: 'notPerson', name, is: 'nothing' },
      { field: 'is', prompt: t('What is {0}?', name), choices: kinds, typed: 'no' },
    ),
    asking(
      t('Rename Source…'),
      at,
      { kind: 'sourceName', name, as: '' },
      { field: 'as', prompt: t('How is {0} to be called?', name), typed: 'text' },
    ),
  ]
}

/** The full name that the article gives a source where it is another spelling than the corpus's; else the latter. */
function writtenName({ corpus, uri, article }: Document, { sources, span }: SourceTarget): string {
  const name = nameList(corpus, sources)
  const mention = article.mentions.find(({ start, end }) => start === span.start && end === span.end)
  const written = mention && article.entities[mention.entities[0]]?.name
  const isSpelling = written?.includes(' ') && name.includes(' ') && foldName(written) !== foldName(name)
  return written && isSpelling && corpus.sourcesOf(uri, mention.entities).length === 1 ? written : name
}

function contestsAt({ corpus, uri, article }: Document, position: Position): Finding[] {
  return contestsAround(corpus, uri, offsetAt(article, position))
}

/** Corrections of the first finding at a place that sets articles against each other. */
function contested({ uri }: Document, at: AnnotatedPlace, findings: readonly Finding[]): CorrectionOffer[] {
  const found = findings.find(({ reference }) => isContested(reference)) ?? findings[0]
  return found ? offersOf({ uri, range: at.range, finding: found.reference.id }, isContested(found.reference)) : []
}

function findingOffers({ corpus }: Document, at: AnnotatedPlace, id: string): CorrectionOffer[] {
  const reference = referenceById(corpus, id)
  return reference ? offersOf(at, isContested(reference)) : []
}

function offersOf(at: AnnotatedPlace, isContest: boolean): CorrectionOffer[] {
  const question = { field: 'reason', prompt: t('Why is it none? (optional)'), typed: 'optional' } as const
  return [
    ...(isContest ? [asking(t('Not a Conflict…'), at, { kind: 'notConflict', reason: null }, question)] : []),
    plain(t('Not the Same Fact'), at, { kind: 'notSameFact' }),
  ]
}

/** Whether a place is in what says who published the article when, or its headline. */
function isAboutArticle({ article }: Document, { range }: AnnotatedPlace): boolean {
  const offset = offsetAt(article, range!.start)
  const block = article.layout.blocks.find(({ start, end }) => start <= offset && offset <= end)
  if (!block) return false
  return ['frontMatter', 'headline', 'byline', 'date'].includes(block.kind) || offset < block.proseStart
}

function articleOffers({ article }: Document, at: AnnotatedPlace): CorrectionOffer[] {
  const { outlet, published } = article.layout
  const known = (value: string | null) => (value === null ? [] : [{ label: value, value }])
  return [
    asking(
      t('Outlet of This Article…'),
      at,
      { kind: 'outlet', outlet: outlet ?? '' },
      { field: 'outlet', prompt: t('Who published the article?'), choices: known(outlet), typed: 'text' },
    ),
    asking(
      t('Date of This Article…'),
      at,
      { kind: 'published', date: published ?? '' },
      {
        field: 'date',
        prompt: t('When did the article appear? (YYYY-MM-DD)'),
        choices: known(published),
        typed: 'date',
      },
    ),
  ]
}
