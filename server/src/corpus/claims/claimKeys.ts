import type { Claim, Quantity } from '../../analysis/article'
import { kindOf } from '../../analysis/claims/slots'
import { hashKey } from '../stableId'
import type { ClaimNode } from './claimNodes'

/** Words of the topic under which a claim meets others. */
const TOPIC_KEYS = 10

/** A claim meets those of its slots that share a subject or a word, and those of the same telling value. */
export function claimKeys({ claim, quantity, subjects, topic, nearest }: ClaimNode): number[] {
  const marks = [...subjects, ...[...topic].slice(0, TOPIC_KEYS)]
  const keys = claim.slots.flatMap(slot => [slot, ...marks.map(mark => `${slot}|${mark}`)])
  // Two keys must be shared: what is telling alone gives two.
  keys.push(...claim.slots.flatMap(slot => subjects.flatMap(id => [`${slot}|1|${id}`, `${slot}|2|${id}`])))
  if (claim.kind === 'date')
    for (const day of dayMarks(claim, quantity!)) {
      keys.push(...[...subjects, ...topic].map(mark => `${day}|${mark}`))
      // A day that is written out and what happened on it are telling.
      if (isWrittenOut(claim)) keys.push(...claim.slots.flatMap(slot => [`1|${day}|${slot}`, `2|${day}|${slot}`]))
    }
  else if (quantity && isTelling(quantity))
    keys.push(
      `1|${quantity.kind}|${quantity.low}|${quantity.high}`,
      `2|${quantity.kind}|${quantity.low}|${quantity.high}`,
    )
  const kind = quantity && kindOf(quantity)
  if (kind && /^(?:money|percent|measure|duration)$/.test(kind) && claim.slots.length > 0)
    keys.push(...nearest.map(word => `${kind}|${word}`))
  if (claim.kind === 'characterisation')
    keys.push(`1|${claim.kind}|${claim.slots[0]}`, `2|${claim.kind}|${claim.slots[0]}`)
  return keys.map(hashKey)
}

/** The weekday and the month with its day, as written or as resolved, both days of a weekend: what dates of one day share. */
function dayMarks({ written }: Claim, { date }: Quantity): string[] {
  const marks = new Set<string>()
  if (written?.weekday !== undefined) marks.add(`weekday ${written.weekday}`)
  if (written?.period === 'weekend') for (const day of [6, 0]) marks.add(`weekday ${day}`)
  if (written?.month !== undefined) marks.add(`month ${written.month} ${written.day ?? ''}`)
  if (date && (date.granularity === 'day' || date.granularity === 'time')) {
    const day = new Date(`${date.start.slice(0, 10)}T00:00:00Z`)
    marks.add(`weekday ${day.getUTCDay()}`)
    marks.add(`month ${day.getUTCMonth() + 1} ${day.getUTCDate()}`)
  }
  return [...marks]
}

/** Whether a date is written with its month and day. */
export const isWrittenOut = ({ written }: Claim): boolean => written?.month !== undefined && written.day !== undefined

/** Whether a value alone is evidence of the same fact: three digits written or more, or money. */
export function isTelling({ kind, value, precision }: Quantity): boolean {
  if (typeof value !== 'number' || kind === 'date' || kind === 'ordinal') return false
  const digits = precision > 0 ? Math.round(Math.abs(value) / precision) : 0
  return digits >= 100 || (kind === 'money' && digits >= 10)
}
