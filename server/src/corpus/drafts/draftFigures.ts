import type { Quantity } from '../../analysis/article'
import type { Corpus, CrossReference, Member } from '../model'
import type { Judged } from './drafts'

/** A statement of an article on the fact of one of a draft, and whether both can be true. */
export interface Linked {
  readonly member: Member
  readonly agrees: boolean
  readonly reference: CrossReference
}

/** A figure whose fact articles give: as one of them has it, more exact than all of them, outdated, or another. */
export function judgeFigure(corpus: Corpus, quantity: Quantity, found: readonly Linked[]): Judged {
  const latest = latestOf(corpus, found)
  const same = found.filter(({ agrees }) => agrees)
  const isUpdated = found.some(({ reference }) => reference.verdict === 'updated')
  if (same.length === 0) {
    const severity = latest.reference.severity === 'warning' ? 'warning' : 'information'
    return { problem: 'value', severity, nearest: latest.member }
  }
  if (isUpdated && !latest.agrees) return { problem: 'value', severity: 'information', nearest: latest.member }
  const own = same.map(({ member }) => [member, quantityOf(corpus, member)] as const)
  const exact = own.find(([, other]) => other !== null && isSame(quantity, other))
  if (exact || !own.every(([, other]) => other !== null && saysMore(quantity, other)))
    return { problem: null, severity: 'none', nearest: (exact ?? own[0])[0] }
  return { problem: 'hedge', severity: 'information', nearest: own[0][0] }
}

function latestOf(corpus: Corpus, found: readonly Linked[]): Linked {
  const date = ({ member }: Linked) => corpus.article(member.uri)?.layout.published ?? ''
  return found.reduce((a, b) => (date(b) > date(a) ? b : a))
}

function quantityOf(corpus: Corpus, { uri, item }: Member): Quantity | null {
  const article = corpus.article(uri)
  const index = item.kind === 'claim' ? (article?.claims[item.index]?.quantity ?? null) : null
  return article && index !== null ? article.quantities[index] : null
}

function isSame(a: Quantity, b: Quantity): boolean {
  return a.low === b.low && a.high === b.high && a.lowClosed === b.lowClosed && a.highClosed === b.highClosed
}

/** Whether a figure allows less than one that is hedged: "12", or "at least 14", for "at least 12". */
function saysMore(a: Quantity, b: Quantity): boolean {
  if (b.hedge === null || (a.hedge !== null && a.value === b.value) || a.kind === 'date') return false
  const above = b.low === null || (a.low !== null && a.low >= b.low)
  const below = b.high === null || (a.high !== null && a.high <= b.high)
  return above && below
}
