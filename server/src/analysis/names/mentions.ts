import type { Prose } from '../prose'
import { partitionPoint } from '../text/partitionPoint'
import { CALENDAR } from '../words/words'
import { describeByApposition } from './apposition'
import { describeBodies } from './bodiesTold'
import { type CaseStatistics, caseStatistics, isCapital } from './caseStatistics'
import { Cast, type Draft } from './cast'
import { families } from './families'
import type { Name } from './name'
import { findNames } from './names'
import { opensSurname } from './particles'
import { type Role, readRole } from './roles'

/** Who is named in an article, and where: what the later passes ask when they resolve a phrase. */
export interface Names {
  readonly names: readonly Name[]
  /** For each name the index of its draft. */
  readonly draftOf: readonly number[]
  readonly drafts: Draft[]
  /** Index of the name that covers a token, -1 for none; one entry per token. */
  readonly nameAt: Int32Array
  /** For each draft the token indexes of its names, ascending. */
  readonly positions: number[][]
  /** For each draft the descriptions of it, as read. */
  readonly roles: Role[][]
  /** For each sentence whether it is in title case. */
  readonly titleCased: readonly boolean[]
}

/** Finds the names of an article and who is who among them. */
export function findMentions(prose: Prose): Names {
  const cases = caseStatistics(prose)
  const { names: found, shared } = families(prose, findNames(prose, cases))
  const cast = new Cast(shared)
  const draftOf = new Map<Name, number>()
  const surnames: Name[] = []
  for (const name of found) {
    if (name.words.length === 1) continue
    if (name.kind !== 'place' && opensSurname(name.words[0])) surnames.push(name)
    else draftOf.set(name, cast.full(name))
  }
  for (const name of surnames) draftOf.set(name, cast.surname(name))
  for (const name of found) if (name.words.length === 1) draftOf.set(name, cast.part(name))
  for (const name of namesInHeadlines(prose, cases, cast)) {
    found.push(name)
    draftOf.set(name, cast.find(name.words)!)
  }
  found.sort((a, b) => a.first - b.first)
  const drafts = found.map(name => draftOf.get(name)!)
  const nameAt = new Int32Array(prose.tokens.length).fill(-1)
  const positions: number[][] = cast.drafts.map(() => [])
  found.forEach((name, i) => {
    for (let token = name.first; token <= name.last; token++) nameAt[token] = i
    positions[drafts[i]].push(name.first)
  })
  describeByApposition(prose, found, drafts, cast)
  describeBodies(prose, found, drafts, cast)
  const roles = cast.drafts.map(draft => [...draft.roles].map(r => readRole(r.split(' '))).filter(r => r !== null))
  return {
    names: found,
    draftOf: drafts,
    drafts: cast.drafts,
    nameAt,
    positions,
    roles,
    titleCased: cases.titleCased,
  }
}

/** In title-cased lines every word has a capital: only names known from the text are names there. */
function namesInHeadlines(prose: Prose, cases: CaseStatistics, cast: Cast): Name[] {
  const names: Name[] = []
  cases.titleCased.forEach((titleCased, sentence) => {
    if (!titleCased) return
    const end = prose.firstToken[sentence + 1]
    for (let i = prose.firstToken[sentence]; i < end; i++) {
      const length = [4, 3, 2, 1].find(n => i + n <= end && isKnown(prose, cast, i, n))
      if (!length) continue
      const words = prose.tokens.slice(i, i + length).map(t => t.text)
      names.push({
        from: i,
        first: i,
        last: i + length - 1,
        kind: 'unknown',
        words,
        title: [],
        gender: null,
        located: false,
      })
      i += length - 1
    }
  })
  return names
}

const isKnown = (prose: Prose, cast: Cast, i: number, n: number): boolean => {
  const tokens = prose.tokens.slice(i, i + n)
  return tokens.every(t => isCapital(t) && !CALENDAR.has(t.lower)) && cast.find(tokens.map(t => t.text)) !== undefined
}

/** The latest name of a draft before token `at`: its token index, -1 when there is none. */
export function latestBefore(names: Names, draft: number, at: number): number {
  const positions = names.positions[draft]
  return positions[partitionPoint(positions, position => position < at) - 1] ?? -1
}

/** Indexes of the names that start between two tokens, the last one first. */
export function namesBetween(names: Names, from: number, to: number): number[] {
  const found: number[] = []
  for (let i = lastNameBefore(names, to); i >= 0 && names.names[i].first >= from; i--) found.push(i)
  return found
}

/** Index of the last name that starts before token `at`, -1 when there is none. */
export function lastNameBefore(names: Names, at: number): number {
  return partitionPoint(names.names, ({ first }) => first < at) - 1
}

/** How many names back a pronoun or role may reach: a long page, and a bound on the work. */
const REACH = 200

/** The draft named last before token `at` that fits, -1 for none; looks back over a bounded number of names. */
export function latestFitting(all: Names, at: number, fits: (draft: number) => boolean): number {
  const { names, draftOf } = all
  for (let i = lastNameBefore(all, at), seen = 0; i >= 0 && seen < REACH; i--, seen++)
    if (names[i].last < at && fits(draftOf[i])) return draftOf[i]
  return -1
}
