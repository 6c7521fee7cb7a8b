import type { Corpus, CrossReference, Member } from '../../corpus/model'
import { byPlace, originsLabel } from '../findings'
import { kindWord } from '../findingWithMembers'
import { findingMessage, verdictWord, whyLines } from '../findingWords'
import { nameList, viaNames } from '../names'
import { articleLabel } from '../places'
import { locationOf } from '../positions'
import { dateWords, t } from '../words'
import { type Cell, line, MOST_LINES, type Report, table } from './report'

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

/** The table of the statements, one side after the other, with an empty line between: what stands together can all be true. */
export function statements(corpus: Corpus, { members }: CrossReference): Report {
  const titles = [t('Value'), t('Hedge'), t('Given by'), t('Via'), t('Date'), t('Article')]
  const ordered = [...members].sort((a, b) => a.group - b.group || byPlace(a, b))
  const { head, rows } = table(
    titles,
    ordered.slice(0, MOST_ROWS).map(member => ({ cells: cellsOf(corpus, member), words: { text: member.context } })),
    [40, 14, 28, 20, 14, 24],
  )
  const isOtherSide = (i: number) => i > 0 && ordered[i - 1].group !== ordered[i].group
  const more = ordered.length - MOST_ROWS
  return [
    ...head,
    ...rows.flatMap((lines, i) => (isOtherSide(i) ? [line(), ...lines] : lines)),
    ...(more > 0 ? [line(t('{0} more', more))] : []),
  ]
}

/** Each row has two lines. */
const MOST_ROWS = MOST_LINES / 2

function cellsOf(corpus: Corpus, member: Member): Cell[] {
  const { uri, item, text, sources } = member
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
  ]
}
