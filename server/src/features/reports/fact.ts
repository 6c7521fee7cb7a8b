import type { Corpus, CrossReference, Member } from '../../corpus/model'
import { kindWord } from '../findingRows'
import { byPlace, originsLabel } from '../findings'
import { findingMessage, verdictWord, whyLines } from '../findingWords'
import { nameList, viaNames } from '../names'
import { articleLabel } from '../places'
import { locationOf } from '../positions'
import { dateWords, t } from '../words'
import { type Cell, line, MOST_LINES, type Report, type ReportLine, table } from './report'

/** One fact over all articles: what each says, how surely, by whom, when, and in which sentence. */
export function factReport(corpus: Corpus, reference: CrossReference): Report {
  return [
    line(findingMessage(reference)),
    line(`${verdictWord(reference.verdict)} · ${kindWord(reference.kind)} · ${originsLabel(reference)}`),
    ...whyLines(reference).map(line),
    line(),
    ...statements(corpus, reference),
  ]
}

/** The table of the statements, one side after the other. */
export function statements(corpus: Corpus, { members }: CrossReference): Report {
  const head = [t('Value'), t('Hedge'), t('Given by'), t('Via'), t('Date'), t('Article'), t('Sentence')]
  const ordered = [...members].sort((a, b) => a.group - b.group || byPlace(a, b))
  const lines = table(
    head,
    ordered.slice(0, MOST_LINES).map(member => cellsOf(corpus, member)),
    [40, 14, 28, 20, 14, 24, 300],
  )
  const more = ordered.length - MOST_LINES
  return more > 0 ? [...withGaps(lines, ordered), line(t('{0} more', more))] : withGaps(lines, ordered)
}

/** An empty line between the sides: what stands together can all be true. */
function withGaps(lines: Report, members: readonly Member[]): ReportLine[] {
  return lines.flatMap((each, i) => {
    const [before, here] = [members[i - 3], members[i - 2]]
    return before && here && before.group !== here.group ? [line(), each] : [each]
  })
}

function cellsOf(corpus: Corpus, member: Member): Cell[] {
  const { uri, item, text, context, sources } = member
  const article = corpus.article(uri)
  const claim = item.kind === 'claim' ? article?.claims[item.index] : undefined
  const quantity = claim?.quantity === null || claim === undefined ? undefined : article?.quantities[claim.quantity]
  const quotation = item.kind === 'quotation' ? item.index : (claim?.quotation ?? null)
  const published = article?.layout.published
  return [
    { text, to: locationOf(corpus, uri, member) },
    { text: quantity?.hedge ?? '' },
    { text: nameList(corpus, sources) },
    { text: quotation === null ? '' : viaNames(corpus, { uri, index: quotation }).join(', ') },
    { text: published ? dateWords(published) : '' },
    { text: articleLabel(corpus, uri), to: locationOf(corpus, uri, { start: 0, end: 0 }) },
    { text: context },
  ]
}
