import { gather } from '../../corpus/gather'
import type { Corpus, Place, Source } from '../../corpus/model'
import { findingsOf } from '../findings'
import { nameList, viaNames } from '../names'
import { articleLabel } from '../places'
import { locationOf } from '../positions'
import { rolesOf } from '../roleWords'
import { articlesCount, quotationCount } from '../rows'
import { dateWords, t } from '../words'
import { heading, limited, line, MOST_LINES, type Report, type ReportLine, row, type TableRow, table } from './report'

/** Everything that the articles attribute to a source: by date, other wordings below the first. */
export function dossierReport(corpus: Corpus, source: Source): Report {
  const places = corpus.statements(source.id)
  const groups = wordings(corpus, places)
  const figures = figuresOf(corpus, source.id)
  return limited(
    [
      line(source.name),
      ...[
        rolesOf(corpus, source, source.roles.length).join(', '),
        source.aliases.length > 0 ? t('also {0}', source.aliases.join(', ')) : '',
      ]
        .filter(Boolean)
        .map(line),
      line(`${quotationCount(places.length)} · ${articlesCount(new Set(places.map(({ uri }) => uri)).size)}`),
      line(),
      heading(t('What they say')),
      ...(groups.length > 0 ? saidTable(corpus, groups.slice(0, MOST_LINES)) : [line(t('Nothing.'))]),
      ...(figures.length > 0 ? [line(), heading(t('Figures they give')), ...figureLines(corpus, figures)] : []),
    ],
    count => t('{0} more', count),
  )
}

/** Quotations of the same words together, by the date of the first. */
function wordings(corpus: Corpus, places: readonly Place[]): Place[][] {
  const ordered = [...places].sort((a, b) => compare(dateOf(corpus, a), dateOf(corpus, b)))
  const groups = gather(ordered, ({ uri, index }) => {
    const findings = findingsOf(corpus, uri, { kind: 'quotation', index })
    return [findings.find(({ reference }) => reference.kind === 'wording')?.reference.id ?? `${uri}#${index}`]
  })
  return [...groups.values()]
}

/** Date of publication; undated articles come last. */
function dateOf(corpus: Corpus, { uri }: Place): string {
  return corpus.article(uri)?.layout.published ?? '~'
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function saidTable(corpus: Corpus, groups: readonly Place[][]): Report {
  const said = groups.flatMap(group => group.map((place, i) => saidRow(corpus, place, i > 0)))
  const { head, rows } = table([t('Article'), t('Date'), t('Via')], said, [24, 14, 20])
  return [...head, ...rows.flat()]
}

function saidRow(corpus: Corpus, place: Place, isOtherWording: boolean): TableRow {
  const { uri, index } = place
  const quotation = corpus.article(uri)!.quotations[index]
  const words = quotation.kind === 'direct' ? `“${quotation.text}”` : quotation.text
  const published = corpus.article(uri)!.layout.published
  const cells = [
    { text: articleLabel(corpus, uri) },
    { text: published ? dateWords(published) : '' },
    { text: viaNames(corpus, place).join(', ') },
  ]
  const to = locationOf(corpus, uri, quotation.content[0])
  return { cells, words: { text: `${isOtherWording ? '≈ ' : ''}${words}`, to } }
}

/** Claims with a figure that the source gives; only articles that mention it are looked at. */
function figuresOf(corpus: Corpus, id: string): Place[] {
  const uris = [...new Set(corpus.mentions(id).map(({ uri }) => uri))].sort()
  return uris.flatMap(uri =>
    corpus
      .article(uri)!
      .claims.flatMap(({ quantity }, index) =>
        quantity !== null && corpus.giversOf({ uri, index: quantity }).includes(id) ? [{ uri, index }] : [],
      ),
  )
}

function figureLines(corpus: Corpus, places: readonly Place[]): ReportLine[] {
  return places.slice(0, MOST_LINES).map(({ uri, index }) => {
    const claim = corpus.article(uri)!.claims[index]
    const others = corpus.giversOf({ uri, index: claim.quantity! })
    return row(
      { text: claim.text, to: locationOf(corpus, uri, claim) },
      { text: `(${articleLabel(corpus, uri)}${others.length > 1 ? `, ${nameList(corpus, others)}` : ''})` },
      { text: claim.context },
    )
  })
}
