import type { Quantity } from '../../analysis/article'
import { partitionPoint } from '../../analysis/text/partitionPoint'
import type { ClaimNode } from './claimNodes'

/** Two figures of one sentence of which one cannot be right. */
export interface Misfit {
  /** What is counted: from the part to its whole, where these are two figures. */
  readonly counts: ClaimNode
  /** Where the part begins, when it is a figure of its own. */
  readonly from: number
  readonly percentage: ClaimNode
  readonly why: string
}

/** Percentages that do not fit the counts that they stand for: "12 of its 48 members, or 40 per cent". */
export function misfitsIn(nodes: readonly ClaimNode[]): Misfit[] {
  return nodes.filter(node => isPercentage(node.quantity)).flatMap(percentage => misfitOf(percentage) ?? [])
}

/** Shares of one vote that add up to more than there is: "52 per cent of the vote to 53 per cent for Roe". */
export function surplusesIn(nodes: readonly ClaimNode[]): Misfit[] {
  return nodes.flatMap(one => {
    const all = one.beside.filter(({ quantity }) => isPercentage(quantity))
    if (all.length !== 2 || all[0] !== one) return []
    const sum = Number(one.quantity!.value) + Number(all[1].quantity!.value)
    const isVote = /\bof (?:the )?(?:popular )?votes?\b/i.test(one.claim.context)
    if (!isVote || sum <= FULL || OTHER_VOTE.test(one.claim.context)) return []
    const why = 'Two shares of one vote are more than the whole.'
    return [{ counts: one, from: one.claim.start, percentage: all[1], why }]
  })
}

/** Rounding brings two shares to little more than a hundred. */
const FULL = 101.5

/** The two may be of two votes, or of two groups of voters. */
const OTHER_VOTE =
  /\b(?:polls?|surveys?|from|up|down|than|turnout|(?:in|of) \d{4}|last|previous|earlier|approval|among|voters|round|district|county|state|each|respectively)\b/i

const isPercentage = (quantity: Quantity | null): boolean => quantity?.kind === 'percent' && isExact(quantity)

/** A number that is told as it is. */
const isExact = ({ value, hedge, low, high }: Quantity): boolean =>
  typeof value === 'number' && hedge === null && low === high

function misfitOf(percentage: ClaimNode): Misfit | null {
  for (const counts of percentage.beside) {
    const found = counts === percentage ? null : shareOf(counts)
    if (!found || !standsFor(percentage, counts, found.from)) continue
    const told = Number(percentage.quantity!.value)
    const allowed = Math.max(found.slack, percentage.quantity!.precision >= 10 ? ROUND : FINE)
    if (Math.abs(100 * found.share - told) <= allowed) continue
    return {
      counts,
      from: found.from,
      percentage,
      why: `The counts make ${Math.round(1000 * found.share) / 10} per cent.`,
    }
  }
  return null
}

/** Points by which a percentage may be off when it is rounded to tens, and else. */
const ROUND = 5
const FINE = 1

interface Share {
  readonly share: number
  readonly from: number
  /** Points by which its words may be off. */
  readonly slack: number
}

/** The share that counts make: "three in 10 voters", "12 of its 48 members". */
function shareOf(whole: ClaimNode): Share | null {
  const { quantity, article, claim } = whole
  if (!quantity || !isExact(quantity)) return null
  if (quantity.kind === 'ratio' && quantity.baseUnit === 'one' && Number(quantity.value) <= 1)
    return { share: Number(quantity.value), from: claim.start, slack: ROUND }
  const part = article.quantities[(claim.quantity ?? 0) - 1]
  if (quantity.kind !== 'count' || part?.kind !== 'count' || part.sentence !== quantity.sentence) return null
  const [few, all] = [Number(part.value), Number(quantity.value)]
  if (!isExact(part) || few > all || all < 2 || !OF.test(textBetween(whole, part.end, quantity.start) ?? ''))
    return null
  return { share: few / all, from: part.start, slack: 0 }
}

/** "of the", "out of its", "of Kestrel's". */
const OF =
  /^\s*(?:\p{Ll}+\s+)?(?:out\s+)?of\s+(?:all\s+)?(?:(?:the|its|their|his|her|our|those|[\p{Lu}][\p{L}.-]*['’]s?)\s+)?$/u

/** Whether a percentage and counts are two ways to say one thing: next to each other but for "or" or a bracket. */
function standsFor({ claim, quantity }: ClaimNode, counts: ClaimNode, from: number): boolean {
  const [start, end] = [from, counts.claim.end]
  const between =
    end <= quantity!.start ? textBetween(counts, end, quantity!.start) : textBetween(counts, claim.end, start)
  if (between === null) return false
  // The noun of "three in 10 voters" stands behind the figure.
  return EITHER.test(counts.quantity!.kind === 'ratio' ? between.replace(/^(?:\s+\p{Ll}+){1,2}/u, '') : between)
}

const EITHER = /^\s*(?:\(|[,—–]?\s*(?:or|that\s+is|i\.e\.|which\s+is|equal\s+to|equivalent\s+to|representing),?)\s*$/

/** What stands between two offsets of the sentence of a claim; null where it is not kept. */
function textBetween({ article, claim }: ClaimNode, from: number, to: number): string | null {
  const { statements } = article
  const statement = statements[partitionPoint(statements, ({ sentence }) => sentence < claim.sentence)]
  if (statement?.sentence !== claim.sentence || from > to || to - statement.start > statement.text.length) return null
  return statement.text.slice(from - statement.start, to - statement.start)
}
