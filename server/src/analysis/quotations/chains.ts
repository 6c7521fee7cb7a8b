import type { Item } from '../phrases/items'
import { isMark, type NounPhrase } from '../phrases/nounPhrase'
import { isFiniteForm } from '../words/verbs'
import { PERSONAL_SUBJECTS, PREPOSITIONS, wordSet } from '../words/words'
import type { Content, Link, Region } from './content'
import { isDenied, type Report } from './report'
import type { Said } from './said'

interface Made {
  readonly content: Content
  readonly said: Said | null
}

/**
 * Chains: when what one report reports is itself a report ("Roe said that …, Doe said"), the outer speaker is the via of the
 * inner quotation, and the outer is dropped where the inner is most of it, unless a person says it ("Doe said Roe had told her
 * so"). An "according to" over other reports is their via.
 */
export function withVia(
  items: readonly Item[],
  made: readonly Made[],
  isPerson: (speaker: NounPhrase) => boolean,
): Said[] {
  if (made.length === 0) return []
  if (made.length === 1 && !made[0].content.report.quotedBy && !made[0].said?.via.length)
    return made[0].said ? [made[0].said] : []
  const said = made.filter((m): m is { content: Content; said: Said } => m.said !== null)
  const reports = made.map(m => m.content.report)
  const isOwn = ({ content: { report, joint, left } }: Made): boolean =>
    report.kind === 'verb' &&
    OWN_WORDS.has(report.lemma) &&
    (left !== null || joint === 'that' || joint === 'bare') &&
    report.speaker !== null &&
    isPerson(report.speaker)
  /** "Doe said it was late | after Roe told him she was ill": part of what Doe tells. */
  const isBeside = ({ first, order }: Report): boolean =>
    order === 'SV' && first > 0 && BESIDE.has(items[first - 1].lower)
  /** "The pier is open, | although the board says it is old, according to …": no more than a part of what is told. */
  const isConceded = ({ first, order }: Report): boolean =>
    order === 'SV' && first > 1 && CONCEDING.has(items[first - 1].lower) && isMark(items[first - 2], ',')
  const tellsBeside = (outer: (typeof said)[number]): boolean => {
    const held = said.filter(i => i !== outer && !isBelief(i) && reaches(outer, i.content.report))
    const beside = held.filter(i => isBeside(i.content.report))
    return beside.length > 0 && held.every(i => beside.includes(i) || beside.some(b => reaches(b, i.content.report)))
  }
  const isChain = (outer: (typeof said)[number]): boolean =>
    outer.content.report.kind === 'accordingTo'
      ? said.some(
          i =>
            i !== outer &&
            (passes(outer, i) ||
              (i.said.speaker !== null &&
                !isBelief(i) &&
                !isConceded(i.content.report) &&
                reaches(outer, i.content.report))),
        )
      : said.some(
          i =>
            i !== outer &&
            !isBelief(i) &&
            !isSelfDenied(items, outer, i) &&
            reaches(outer, i.content.report) &&
            (coverage(outer.said, i.said) > 0.5 || opensAlike(items, outer, i)),
        )
  const chains = said.filter(isChain)
  /** "Doe said it was late and suggested that she would go, | according to": a source over words that are all somebody else's. */
  const isPassedOn = (m: (typeof said)[number]): boolean =>
    m.content.report.kind === 'accordingTo' && chains.includes(m)
  const isDropped = (m: (typeof said)[number]): boolean =>
    (chains.includes(m) &&
      !(m.content.report.kind === 'verb' && tellsBeside(m)) &&
      (!isOwn(m) || said.some(i => i !== m && passesOn(items, m, i)))) ||
    said.some(o => isSelfDenied(items, o, m)) ||
    (isBelief(m) && said.some(o => o !== m && !isBelief(o) && !isPassedOn(o) && reaches(o, m.content.report)))
  const beside = reports.filter(r => r.kind === 'accordingTo' && !said.some(m => m.content.report === r))
  return said
    .filter(m => !isDropped(m))
    .map(m => {
      const outer = said.filter(
        o =>
          o !== m &&
          (chains.includes(o) || o.said.via.length > 0 || o.content.right?.from === m.content.report.first) &&
          reaches(o, m.content.report),
      )
      const links = [
        ...outer.flatMap(o => [o.content.report.quotedBy?.speaker ?? null, ...o.said.via, o.content.report.speaker]),
        ...beside.map(r => r.speaker),
        m.content.report.quotedBy?.speaker ?? null,
      ]
      return {
        ...m.said,
        via: distinct([...links.filter((l): l is Link => l !== null && l !== m.said.speaker), ...m.said.via]),
      }
    })
}

/** "Officials said | they could not confirm that it was so": what somebody says that they do not say. */
const isSelfDenied = (items: readonly Item[], outer: Made, { content: { report } }: Made): boolean =>
  outer.content.right?.from === report.first &&
  report.speaker !== null &&
  report.speaker.first === report.speaker.last &&
  PERSONAL_SUBJECTS.holds(items[report.speaker.first]) &&
  isDenied(items, report.cue.first, report.cue.last)

const CONCEDING = wordSet('although though while whereas')

const BESIDE = wordSet('after when before because since while')

/** "Doe said Roe said that …": nothing but what another said. */
const passesOn = (items: readonly Item[], outer: Made, inside: Made): boolean =>
  inside.content.report.lemma === 'say' &&
  inside.content.joint !== 'none' &&
  (opensAlike(items, outer, inside) || outer.content.right?.from === inside.content.report.first)

/** Verbs behind which a person tells in their own words what others said. */
const OWN_WORDS = wordSet('say tell add')

/** Whether what is reported starts with the other report, or with the same words. */
const opensAlike = (items: readonly Item[], { content: { left, right } }: Made, inside: Made): boolean =>
  (right !== null && right.from === inside.content.left?.from) || (left !== null && opensWith(items, left, inside))

const opensWith = (items: readonly Item[], left: Region, inside: Made): boolean =>
  left.from === inside.content.report.first ||
  left.from === inside.content.left?.from ||
  isBehindOpening(items, left.from, inside.content.report.first)

/** "Over the weekend, | Doe said": when or where, before a report. */
const isBehindOpening = (items: readonly Item[], from: number, first: number): boolean =>
  first > from + 1 &&
  PREPOSITIONS.holds(items[from]) &&
  isMark(items[first - 1], ',') &&
  !items.slice(from, first - 1).some(i => i.kind !== 'word' || isFiniteForm(i.lower))

/** Links without repeats: the same phrase may be reached on two ways. */
const distinct = (links: readonly Link[]): Link[] =>
  links.filter((l, i) => links.findIndex(o => o.first === l.first) === i)

/** "thinks", "hopes": inside reported words they are part of them. */
const isBelief = (m: Made): boolean => m.content.report.kind === 'verb' && !/[cq]/.test(m.content.report.frames)

/** Whether the source of `outer` is already a link of another report: "Doe said, according to the agency, that". */
const passes = (outer: Made, other: Made): boolean =>
  other.content.via.some(link => link.first === outer.content.report.speaker?.first)

/** Whether what `outer` reports holds the cue of another report. */
const reaches = (outer: Made, inner: Report): boolean => {
  const { left, right, report } = outer.content
  if (report === inner || report.speaker === inner.speaker) return false
  return [left, right].some(r => r && r.from <= inner.cue.first && inner.cue.last < r.to)
}

const size = (said: Said): number => said.content.reduce((n, c) => n + c.end - c.start, 0)

const coverage = (outer: Said, inside: Said): number => size(inside) / Math.max(1, size(outer))

/** Verbs of an answer, in words or without. */
const ANSWERING = wordSet('respond reply answer nod smile laugh thank greet')

/** The source behind "according to" when what it tells is an answer whose words are not given. */
export function answerPassedOn(contents: readonly Content[]): Link | null {
  const outer = contents.find(c => c.report.kind === 'accordingTo' && c.left)
  const answers = contents.some(
    c =>
      c !== outer && ANSWERING.has(c.report.lemma) && !c.left && !c.right && c.report.cue.last < (outer?.left?.to ?? 0),
  )
  return (answers && outer?.report.speaker) || null
}
