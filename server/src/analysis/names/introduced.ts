import { wordSet } from '../words/words'
import type { Draft } from './cast'
import type { Name } from './name'

/** Who has been gathered, and where each is named first. */
interface Gathered {
  readonly drafts: readonly Draft[]
  readonly firstAt: readonly number[]
}

/** Of several of one surname the one introduced first: news gives the others their full names; undefined where none can be meant. */
export function introducedFirst(cast: Gathered, candidates: readonly number[], name: Name | null): number | undefined {
  const fitting = candidates.filter(i => !name || (agrees(cast.drafts[i], name) && !heldBefore(cast, name, i)))
  const persons = fitting.filter(i => cast.drafts[i].kind === 'person')
  const pool = persons.length > 0 ? persons : fitting
  return pool.length > 0 ? pool.reduce((first, one) => Math.min(first, one)) : undefined
}

const agrees = ({ gender }: Draft, name: Name): boolean => !name.gender || !gender || gender === name.gender

/** "President Doe" before anybody of that name: no Jane Doe who comes later, and of whom the office is never said. */
function heldBefore({ drafts, firstAt }: Gathered, name: Name, candidate: number): boolean {
  const office = name.title.find(word => HIGH_OFFICES.has(word))
  if (office === undefined || name.first > firstAt[candidate]) return false
  return ![...drafts[candidate].roles].some(role => role.split(' ').includes(office))
}

/** Their holders are known by surname alone, from the first line on. */
const HIGH_OFFICES = wordSet('president premier chancellor king queen pope emperor')
