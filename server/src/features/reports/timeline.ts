import type { Claim, DateRange } from '../../analysis/article'
import type { Corpus } from '../../corpus/model'
import { nameList } from '../names'
import { articleLabel, articleTitle } from '../places'
import { locationOf } from '../positions'
import { articlesCount } from '../rows'
import { dateWords, monthWords, t } from '../words'
import { heading, limited, line, type Report, type ReportLine, type TableRow, table } from './report'
import { storyOf } from './story'

/** Something that the articles date. */
interface Entry {
  readonly start: string
  readonly granularity: DateRange['granularity']
  readonly row: TableRow
}

/** What happened when, and who said so, as the articles of one story tell it. */
export function timelineReport(corpus: Corpus, uri: string): Report {
  const story = storyOf(corpus, uri)
  const entries = story.flatMap(each => entriesOf(corpus, each)).sort((a, b) => compare(keyOf(a), keyOf(b)))
  return limited(
    [
      line(t('Timeline')),
      line(articlesCount(story.length)),
      ...(entries.length > 0 ? byDay(entries) : [line(), line(t('Nothing is dated.'))]),
    ],
    count => t('{0} more', count),
  )
}

/** By start, wider periods first. */
const keyOf = ({ start, granularity }: Entry): string => `${start} ${ORDER.indexOf(granularity)}`

const ORDER: readonly DateRange['granularity'][] = ['year', 'season', 'month', 'week', 'day', 'time']

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function entriesOf(corpus: Corpus, uri: string): Entry[] {
  const article = corpus.article(uri)!
  const seen = new Set<string>()
  const told = article.claims.flatMap((claim): Entry[] => {
    const date = dateOf(corpus, uri, claim)
    const key = `${claim.sentence} ${date?.start}`
    if (!date || seen.has(key)) return []
    seen.add(key)
    return [{ start: date.start, granularity: date.granularity, row: claimRow(corpus, uri, claim, date) }]
  })
  const { published } = article.layout
  return published ? [publication(corpus, uri, published), ...told] : told
}

/** When what a claim speaks of happened: the date that it is, else the one its words tell. */
function dateOf(corpus: Corpus, uri: string, { kind, quantity, when }: Claim): DateRange | null {
  if (kind !== 'date' || quantity === null) return when ?? null
  return corpus.article(uri)?.quantities[quantity]?.date ?? null
}

function claimRow(corpus: Corpus, uri: string, claim: Claim, date: DateRange): TableRow {
  const givers =
    claim.quantity === null ? corpus.sourcesOf(uri, claim.givers) : corpus.giversOf({ uri, index: claim.quantity })
  const cells = [
    { text: articleLabel(corpus, uri) },
    { text: date.start.slice(11, 16) },
    { text: nameList(corpus, givers) },
  ]
  return { cells, words: { text: claim.context, to: locationOf(corpus, uri, claim) } }
}

function publication(corpus: Corpus, uri: string, published: string): Entry {
  const cells = [{ text: articleLabel(corpus, uri) }, { text: published.slice(11, 16) }, { text: t('published') }]
  const title = { text: articleTitle(corpus.article(uri)!, uri), to: locationOf(corpus, uri, { start: 0, end: 0 }) }
  return { start: published, granularity: 'day', row: { cells, words: title } }
}

/** The heading under which an entry stands. */
function periodOf({ start, granularity }: Entry): string {
  if (granularity === 'year') return start.slice(0, 4)
  if (granularity === 'month') return monthWords(start)
  if (granularity === 'season') return t('from {0} on', monthWords(start))
  if (granularity === 'week') return t('week of {0}', dateWords(start.slice(0, 10)))
  return dateWords(start.slice(0, 10))
}

function byDay(entries: readonly Entry[]): ReportLine[] {
  const { head, rows } = table(
    [t('Article'), t('Time'), t('Given by')],
    entries.map(entry => entry.row),
    [24, 8, 28],
  )
  const days = entries.map(periodOf)
  return [
    line(),
    ...head,
    ...rows.flatMap((lines, i) => (days[i] === days[i - 1] ? lines : [line(), heading(days[i]), ...lines])),
  ]
}
