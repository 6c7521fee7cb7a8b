import type { QuantityKind } from '../../analysis/article'
import { civil, dayNumber, daysIn, readIsoDay, weekdayOf } from '../../analysis/dates/calendar'
import { oneLine, shorten } from '../messages'
import type { CrossReference, Member } from '../model'
import { areToldApart } from '../sides'
import { stableId } from '../stableId'
import { type ClaimNode, toldAs } from './claimNodes'
import { claimMember } from './claims'
import { type Misfit, misfitsIn, surplusesIn } from './percentages'

/** Where one article cannot be right whatever others say: only what is certain. */
export function contradictionsIn(nodes: readonly ClaimNode[]): CrossReference[] {
  const pairs = exclusionsIn(nodes)
  const misfits = [...misfitsIn(nodes), ...surplusesIn(nodes)]
  return [...nodes.filter(isOnOtherWeekday).map(misdated), ...pairs.map(contradiction), ...misfits.map(misfit)]
}

interface Exclusion {
  readonly one: ClaimNode
  readonly other: ClaimNode
  readonly why: string
}

/** When two figures of one kind cannot both be right, and how many of the next ones of its kind each is set against. */
const EXCLUSIONS: readonly {
  readonly kind: QuantityKind
  readonly reach: number
  readonly excludes: (one: ClaimNode, other: ClaimNode) => boolean
  readonly why: string
}[] = [
  { kind: 'age', reach: 200, excludes: isOtherAge, why: 'One person is given two ages.' },
  { kind: 'count', reach: 4, excludes: isLargerPart, why: 'A part is larger than the whole.' },
  {
    kind: 'money',
    reach: 200,
    excludes: isOtherMagnitude,
    why: 'The figures are the same but for a million and a billion.',
  },
]

function exclusionsIn(nodes: readonly ClaimNode[]): Exclusion[] {
  return EXCLUSIONS.flatMap(({ kind, reach, excludes, why }) => {
    const figures = nodes.filter(({ quantity }) => quantity?.kind === kind && typeof quantity.value === 'number')
    const excluded = (one: ClaimNode, other: ClaimNode): boolean => !areToldApart(one, other) && excludes(one, other)
    return figures.flatMap((one, i) => {
      const others = figures.slice(i + 1, i + 1 + reach).filter(other => excluded(one, other))
      return others.map(other => ({ one, other, why }))
    })
  })
}

/** Ages of one full-named person that are more than a birthday apart, told as they are now. */
function isOtherAge(one: ClaimNode, other: ClaimNode): boolean {
  const [a, b] = [Number(one.quantity!.value), Number(other.quantity!.value)]
  const [entity, ...more] = one.claim.subjects
  if (entity === undefined || more.length > 0) return false
  if (other.claim.subjects.length !== 1 || other.claim.subjects[0] !== entity) return false
  const { kind, name } = one.article.entities[entity]
  return (
    kind === 'person' &&
    name.includes(' ') &&
    [one, other].every(node => isBesideFullName(node, entity)) &&
    Math.abs(a - b) > 1 &&
    Math.abs(a - b) <= NEAR_AGE &&
    [one, other].every(({ claim }) => claim.scope === null && claim.when === null)
  )
}

/** Whether the full name stands before an age: a bare surname may be the wife's. */
function isBesideFullName({ article, quantity }: ClaimNode, entity: number): boolean {
  const { length } = article.entities[entity].name
  return article.mentions.some(
    ({ entities, form, name }) =>
      form === 'full' &&
      entities[0] === entity &&
      name.end - name.start === length &&
      name.end <= quantity!.start &&
      quantity!.start - name.end <= BESIDE,
  )
}

/** ", " and a bracket. */
const BESIDE = 3

/** Ages further apart are told of another time or another person. */
const NEAR_AGE = 12

/** "12 people, including 15 children". */
function isLargerPart(whole: ClaimNode, part: ClaimNode): boolean {
  const [a, b] = [whole.quantity!, part.quantity!]
  return (
    part.claim.part === 'part' &&
    whole.claim.part === null &&
    whole.claim.sentence === part.claim.sentence &&
    whole.claim.slots.some(slot => slot === 'count:person' && part.claim.slots.includes(slot)) &&
    b.start - a.end < CLOSE &&
    a.high !== null &&
    b.low !== null &&
    b.low > a.high
  )
}

/** How far behind its whole a part stands, in UTF-16 units. */
const CLOSE = 25

/** The same written number of millions and of billions, in the same words. */
function isOtherMagnitude(one: ClaimNode, other: ClaimNode): boolean {
  const [a, b] = [Number(one.quantity!.value), Number(other.quantity!.value)]
  const [small, large] = a < b ? [a, b] : [b, a]
  if (one.quantity!.unit !== other.quantity!.unit || large !== 1000 * small) return false
  const same = one.nearest.filter(word => other.nearest.includes(word)).length
  return small >= 1e6 && same >= 4
}

/**
 * "Tuesday, June 6" of a year in which that was a Friday: of the year that is written, or that of the article's own date where
 * the day is near it; else of no year that it may be of.
 */
function isOnOtherWeekday({ claim: { written }, article }: ClaimNode): boolean {
  if (written?.weekday === undefined || written.month === undefined || written.day === undefined) return false
  if (written.lastDay !== undefined) return false
  const published = readIsoDay(article.layout.published)
  const year = written.year ?? (published === null ? null : civil(published).year)
  if (year === null || written.day > daysIn(written.month, year)) return false
  const { month, day, weekday } = written
  const on = (of: number): boolean => weekdayOf(dayNumber(of, month, day)) === weekday
  const isNear = published !== null && Math.abs(dayNumber(year, month, day) - published) <= NEAR
  return written.year !== undefined || isNear ? !on(year) : ![year - 1, year, year + 1].some(on)
}

/** Days around its publication within which an article's day is of the same year. */
const NEAR = 31

function misdated(node: ClaimNode): CrossReference {
  return {
    id: stableId('date', `weekday|${node.claim.text}|${node.article.layout.published}`),
    kind: 'date',
    verdict: 'conflicts',
    severity: 'warning',
    message: oneLine([shorten(node.claim.text, 40)], ' does not fall on that weekday'),
    why: ['The day of the week and the day of the month are not of one day.'],
    members: weekdayAndDay(node),
    origins: 1,
  }
}

const WEEKDAY = /\b(?:sun|mon|tue|wed|thu|fri|sat)[a-z]*\.?/i

/** The weekday and the rest of the date, set against each other. */
function weekdayAndDay(node: ClaimNode): Member[] {
  const whole = claimMember(node, 0)
  const found = WEEKDAY.exec(whole.text)
  // Where white space was folded the offsets of the parts are not known.
  if (!found || whole.text.length !== whole.end - whole.start) return [whole, { ...whole, group: 1 }]
  const part = (from: number, to: number, group: number): Member => {
    const text = whole.text.slice(from, to)
    const start = from + text.search(/[^\s,(]/)
    return { ...whole, start: whole.start + start, end: whole.start + to, text: whole.text.slice(start, to), group }
  }
  const end = found.index + found[0].length
  const weekday = part(found.index, end, 0)
  const rest = found.index === 0 ? part(end, whole.text.length, 1) : part(0, found.index, 1)
  return [weekday, rest].sort((a, b) => a.start - b.start)
}

function contradiction({ one, other, why }: Exclusion): CrossReference {
  const texts = [one, other].map(({ claim }) => shorten(claim.text, 30))
  return {
    id: stableId(one.claim.kind, `self|${one.claim.slots[0]}|${toldAs(one)}|${toldAs(other)}|${one.subjects.join()}`),
    kind: one.claim.kind,
    verdict: 'conflicts',
    severity: 'warning',
    message: oneLine([texts[0]], ` differs from ${texts[1]} in the same article`),
    why: [why],
    members: [claimMember(one, 0), claimMember(other, 1)],
    origins: 1,
  }
}

/** A percentage and the counts that it stands for, from the part to its whole. */
function misfit({ counts, from, percentage, why }: Misfit): CrossReference {
  const { context, text } = counts.claim
  const whole = claimMember(counts, 0)
  const end = context.indexOf(text) + text.length
  const start = Math.max(0, end - (whole.end - from))
  const wider: Member = { ...whole, start: from, text: context.slice(start, end).trim() }
  const told = shorten(percentage.claim.text, 30)
  return {
    id: stableId('quantity', `share|${toldAs(counts)}|${toldAs(percentage)}|${counts.claim.slots[0]}`),
    kind: 'quantity',
    verdict: 'conflicts',
    severity: 'warning',
    message: oneLine([told], ` differs from ${shorten(wider.text, 40)} in the same article`),
    why: [why],
    members: [wider, claimMember(percentage, 1)].sort((a, b) => a.start - b.start),
    origins: 1,
  }
}
