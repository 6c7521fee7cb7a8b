import type { Mention } from '../article'
import type { Prose, Token } from '../prose'
import type { Range } from '../text/tokenRange'
import { isPast } from '../words/verbs'
import { AUXILIARIES, isAdverb } from '../words/words'
import { subjectBefore } from './context'
import { complementFrom, objectFrom, personBehind, propositionFrom } from './deedObjects'
import type { Deed } from './opposites'

/** A deed as a sentence tells it: who did it or suffered it, and what it was done to. */
export interface ToldDeed {
  readonly deed: Deed
  readonly negative: boolean
  /** Tokens from the first auxiliary to the end of the object. */
  readonly range: Range
  /** Words with content of what was said, accepted, won; of what somebody was convicted. */
  readonly object: readonly string[]
  readonly subjects: readonly number[]
}

/** The deeds that the verb at a token tells as facts, by closed patterns; none for most words. */
export function deedsAt(prose: Prose, mentions: readonly Mention[], at: number): ToldDeed[] {
  const { deeds } = prose.tokens[at].lexeme
  const group = deeds && groupAt(prose.tokens, at)
  if (!deeds || !group) return []
  return deeds.flatMap(deed => toldDeed(prose, mentions, at, deed, group) ?? [])
}

/** The verb with what stands before it. */
interface Group {
  readonly from: number
  readonly negative: boolean
  readonly passive: boolean
}

const BE = new Set("is are was were be been being isn't aren't wasn't weren't 's 're".split(' '))
/** It would, will or should be; it tries to be; it is somebody's hope. */
const NO_FACT = new Set('to will would can could may might must shall should ought cannot'.split(' '))

/** A finite verb that asserts a fact, with its auxiliaries; null for infinitives, participles by themselves and what may be. */
function groupAt(tokens: readonly Token[], at: number): Group | null {
  const { lower, sentence, capital } = tokens[at]
  let from = at
  let negative = false
  let passive = false
  let auxiliary = ''
  while (from > 0 && tokens[from - 1].sentence === sentence) {
    const { lower: before, lexeme } = tokens[from - 1]
    if (NO_FACT.has(before) || (lexeme.turn === 'unreal' && before !== '?')) return null
    if (AUXILIARIES.has(before)) {
      if (before.startsWith("won't") || before.startsWith("wouldn't") || /^(?:ca|could|should)n't$/.test(before))
        return null
      passive ||= BE.has(before) && auxiliary === '' && !lower.endsWith('ing')
      auxiliary = before
    } else if (!isAdverb(before) && before !== 'not') break
    negative ||= lexeme.turn === 'not' || before === 'hardly'
    from--
  }
  const past = isPast(lower) || lower === 'won' || lower === 'lost'
  const finite = auxiliary !== '' ? past || /^(?:do|did)/.test(auxiliary) : past || /[^s]s$/.test(lower)
  const opener = tokens[from - 1]
  if (
    !finite ||
    (capital && from === at) ||
    opener?.sentence !== sentence ||
    /^(?:a|an|the|of|for|by|his|her|its|their)$/.test(opener.lower)
  )
    return null
  return { from, negative, passive: passive && past }
}

function toldDeed(prose: Prose, mentions: readonly Mention[], at: number, deed: Deed, group: Group): ToldDeed | null {
  if (!isReal(prose.tokens, group.from)) return null
  return deed.form === 'said' || deed.form === 'done'
    ? doneDeed(prose, mentions, at, deed, group)
    : sufferedDeed(prose, mentions, at, deed, group)
}

/** What somebody said, accepted, won. */
function doneDeed(prose: Prose, mentions: readonly Mention[], at: number, deed: Deed, group: Group): ToldDeed | null {
  const { tokens } = prose
  // Not to deny is not to confirm, and not to confirm is not to deny; "did not refuse" says little, too.
  if (group.passive || (group.negative && (deed.form === 'said' || deed.side === 1))) return null
  // To refuse to do something is not to refuse something, and "agreed with" tells of no deed.
  const infinitive = tokens[at + 1]?.lower === 'to'
  if (deed.form === 'done' && infinitive !== (deed.slot === 'agree')) return null
  const object = deed.form === 'said' ? propositionFrom(prose, at + 1) : objectFrom(prose, at + 1)
  const subjects = subjectBefore(tokens, mentions, group.from, prose.firstToken[tokens[at].sentence])
  if (object.denied || object.words.length === 0 || subjects.length === 0) return null
  return { deed, negative: group.negative, range: { from: group.from, to: object.to }, object: object.words, subjects }
}

/** What became of somebody: told in the passive of whom it befell, in the active of who stands behind the verb. */
function sufferedDeed(
  prose: Prose,
  mentions: readonly Mention[],
  at: number,
  deed: Deed,
  group: Group,
): ToldDeed | null {
  const { tokens } = prose
  const { from, negative, passive } = group
  const isObject = deed.form === 'suffered' && !passive
  // "The fall did not kill her": something else did.
  if ((deed.form === 'undergone' && passive) || (isObject && negative)) return null
  const person = isObject ? personBehind(tokens, mentions, at) : null
  const subjects = isObject
    ? (person?.entities ?? [])
    : subjectBefore(tokens, mentions, from, prose.firstToken[tokens[at].sentence])
  if (subjects.length === 0) return null
  const behind = person?.to ?? at + 1
  // Roads are cleared, and players to play: who is acquitted is cleared of something.
  if (CLEAR.has(tokens[at].lower) && tokens[behind]?.lower !== 'of') return null
  const object = complementFrom(prose, behind)
  return { deed, negative, range: { from, to: object.to }, object: object.words, subjects }
}

const CLEAR = new Set(['clear', 'clears', 'cleared', 'clearing'])

/** Whether the clause before a verb states a fact: no condition or wish back to its beginning. */
export function isReal(tokens: readonly Token[], verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(0, verb - 12) && tokens[i].sentence === tokens[verb].sentence; i--) {
    if (/^(?:and|but|[,;:—–])$/.test(tokens[i].lower)) return true
    if (tokens[i].lexeme.turn === 'unreal' || tokens[i].lower === 'like') return false
  }
  return true
}
