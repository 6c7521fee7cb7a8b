import type { Names } from '../names/mentions'
import { clauseSubject } from '../phrases/clauseSubject'
import { type Item, isStopped, wordsIn } from '../phrases/items'
import { isCapital, isMark, isWord, type NounPhrase } from '../phrases/nounPhrase'
import { phraseStartingAt } from '../phrases/phraseForward'
import { headOf } from '../phrases/phraseHeads'
import type { Prose } from '../prose'
import { accordingSpeakers, type Governor, governingReport, signature, wordsOf } from '../speakers/responsible'
import { ROLE_NOUNS } from '../words/titles'
import { isPast } from '../words/verbs'
import { DETERMINERS, POSSESSIVES, wordSet } from '../words/words'
import type { Content } from './content'
import { isAnswerTo } from './contents'
import { inner, type Said } from './said'
import { unlistedReport } from './unlisted'

/** What the search for loose quotations looks at besides the sentence. */
interface Context {
  readonly prose: Prose
  readonly names: Names
  /** The sentence before announced a quotation, or held one that may go on: a word or two are one then. */
  readonly expected: boolean
}

/** Quotations that no report of their sentence takes: part of a clause, after a colon, or alone. */
export function looseQuotes(
  context: Context,
  items: readonly Item[],
  sentence: number,
  said: readonly Said[],
  contents: readonly Content[],
): Said[] {
  const { prose } = context
  const found: Said[] = []
  for (const i of looseOf(items, said)) {
    const begun = found.at(-1)
    if (begun && goesOnBehind(items, begun, i)) {
      found[found.length - 1] = withQuote(prose, items, begun, i)
      continue
    }
    const governor = governorOf(context, items, i, contents)
    if (governor === 'none') continue
    const quoted = prose.quoted[items[i].quote]
    const previous = found.at(-1)
    if (
      previous &&
      governor &&
      previous.speaker === governor.speaker &&
      isMark(items[i - 1], ',') &&
      items[i - 2]?.kind === 'quote'
    ) {
      found[found.length - 1] = withQuote(prose, items, previous, i)
      continue
    }
    found.push({
      kind: 'direct',
      content: [inner(prose, items[i])],
      quoted: [inner(prose, items[i])],
      cue: governor?.cue ?? null,
      speaker: governor?.speaker ?? null,
      via: [...(governor?.via ? [governor.via] : []), ...accordingSpeakers(contents)],
      quotes: [i],
      sentence,
      continues: quoted.continues,
      openEnd: false,
    })
  }
  return found
}

/** `“The pier,” Doe went on, “is old.”`: a quotation that who says it, by a verb of no list, interrupts. */
function goesOnBehind(items: readonly Item[], { speaker, cue, quotes }: Said, i: number): boolean {
  const last = quotes[quotes.length - 1]
  if (!speaker || !cue || speaker.first <= last || speaker.last >= i || !isMark(items[i - 1], ',')) return false
  return i - last < LONGEST_ATTRIBUTION && items.slice(last + 1, i - 1).every(isWord)
}
const LONGEST_ATTRIBUTION = 10

const withQuote = (prose: Prose, items: readonly Item[], said: Said, i: number): Said => ({
  ...said,
  content: [...said.content, inner(prose, items[i])],
  quoted: [...said.quoted, inner(prose, items[i])],
  quotes: [...said.quotes, i],
  continues: prose.quoted[items[i].quote].continues,
})

/** Who is responsible for a loose quotation: a cue before it, the subject of its clause; null when it stands alone, 'none' when it is no quotation. */
function governorOf(
  { prose, names, expected }: Context,
  items: readonly Item[],
  i: number,
  contents: readonly Content[],
): Governor | null | 'none' {
  const words = wordsIn(prose, items[i])
  if (isOutcry(items, i)) return 'none'
  const signed = signature(items, i)
  if (signed) return { speaker: signed, cue: null }
  const alone = items.every((x, k) => k === i || x.kind === 'mark' || x.kind === 'quote')
  if (alone) return words > 2 || expected ? null : 'none'
  if (isHeadlined(prose, items, i, words)) return null
  const unlisted = unlistedReport(prose, items, i)
  if (unlisted) return unlisted
  const author = wordsOf(items, i)
  if (author) return { speaker: author, cue: null, via: clauseSubject(items, author.first) }
  const report = governingReport(items, i, contents)
  const behind = isMark(items[i - 1], ':') ? speakerBehind(items, i, contents) : null
  if (behind) return { speaker: behind, cue: null }
  const before = report && !isMark(items[i - 1], ':') && contents.some(c => c.report === report && c.left)
  if (report && (report.frames === 't' || isAnswerTo(items, report)) && words <= 3) return 'none'
  if (report && (words > 3 || (i - report.next <= 12 && !before)))
    return { speaker: report.speaker, cue: { start: items[report.cue.first].start, end: items[report.cue.last].end } }
  if (words < 4 && !isAnnounced(prose, items, i)) return 'none'
  const judge = judging(names, items, i)
  if (judge) return { speaker: judge, cue: null }
  const subject = clauseSubject(items, i)
  const personal =
    subject !== null && (/^(?:he|she|they)$/.test(items[subject.first].lower) || isPerson(names, items, subject))
  const tells = subject && (isToldBy(items, subject, i) || isSentBy(items, subject, i) || isBlunt(items, subject, i))
  if (personal || tells) return { speaker: subject, cue: null }
  return words >= 8 ? null : 'none'
}

/** `To Jane Doe, the pier is “all that we have left”`: in whose eyes it is so. */
function judging(names: Names, items: readonly Item[], i: number): NounPhrase | null {
  if (items[0].lower !== 'to' && items[0].lower !== 'for') return null
  const phrase = phraseStartingAt(items, 1, Math.min(i, LONGEST_JUDGE))
  return phrase && isMark(items[phrase.last + 1], ',') && isPerson(names, items, phrase) ? phrase : null
}

const LONGEST_JUDGE = 12

/** `‘I cried for a week’: Actor tells of split`: words that open a headline, of somebody who may not be named behind them. */
const isHeadlined = ({ sentences, blocks }: Prose, items: readonly Item[], i: number, words: number): boolean =>
  i === 0 && words > 3 && isMark(items[1], ':') && blocks[sentences[0].block].kind === 'headline' && items[0].from === 0

/** `to cries of “Shame!”`: of a crowd. */
const isOutcry = (items: readonly Item[], i: number): boolean =>
  items[i - 1]?.lower === 'of' && OUTCRIES.has(items[i - 2]?.lower ?? '')
const OUTCRIES = wordSet('cry cries shout shouts chant chants call calls jeers cheers yells screams')

/** `Doe shot back that she “would not go there”`: a clause of whoever is named, by a verb of no list, holds the words. */
function isToldBy(items: readonly Item[], { last }: NounPhrase, i: number): boolean {
  let that = i - 1
  while (that > last && i - that < 4 && items[that].lower !== 'that') that--
  if (!isCapital(items[last]) || that <= last || items[that].lower !== 'that' || that - last > 6) return false
  return items.slice(last + 1, that).every(isWord) && items.slice(last + 1, that).some(({ lower }) => isPast(lower))
}

/** `A senior aide was blunt in an email: “…”`: the words of whoever is told to have spoken or written in some way. */
function isSentBy(items: readonly Item[], subject: NounPhrase, i: number): boolean {
  const { lower } = items[headOf(items, subject)]
  if (!isMark(items[i - 1], ':') || ROLE_NOUNS.get(lower) !== 'person') return false
  for (let at = i - 2; at > subject.last + 1 && i - at < LONGEST_SENDING; at--)
    if (SENT.has(items[at].lower)) return items.slice(at - 3, at).some(x => SENDING.has(x.lower))
  return false
}
const LONGEST_SENDING = 10
const SENT = wordSet('email e-mail message letter statement note memo tweet text interview post speech')
const SENDING = wordSet('in on by via during with sent issued released wrote gave posted')

/** `The mayor fired back on Friday: “…”`: somebody by an office, who does nothing to anything before the colon. */
const isBlunt = (items: readonly Item[], { first, last }: NounPhrase, i: number): boolean =>
  isMark(items[i - 1], ':') &&
  items[first].lower === 'the' &&
  ROLE_NOUNS.get(items[last].lower) === 'person' &&
  items.slice(last + 1, i - 1).every(x => isWord(x) && !DETERMINERS.holds(x) && !POSSESSIVES.holds(x))

/** `Doe stormed: "Enough is enough."`: a whole sentence behind a colon. */
const isAnnounced = (prose: Prose, items: readonly Item[], i: number): boolean =>
  isMark(items[i - 1], ':') && isStopped(prose, prose.quoted[items[i].quote])

/** `When Doe said that …, Roe shot back: “…”`: the subject of the clause behind the words that another report holds. */
function speakerBehind(items: readonly Item[], i: number, contents: readonly Content[]): NounPhrase | null {
  const end = Math.max(0, ...contents.map(c => (c.right && c.right.to < i - 1 ? c.right.to + 1 : 0)))
  const subject = end > 0 && isMark(items[end - 1], ',') ? clauseSubject(items.slice(end), i - end) : null
  return subject && { first: subject.first + end, last: subject.last + end }
}

function isPerson(names: Names, items: readonly Item[], phrase: NounPhrase): boolean {
  const name = names.nameAt[items[phrase.last].from]
  return name >= 0 && names.drafts[names.draftOf[name]].kind === 'person'
}

/** The quote items that no report holds. */
function looseOf(items: readonly Item[], said: readonly Said[]): number[] {
  const loose: number[] = []
  for (let i = 0; i < items.length; i++)
    if (items[i].kind === 'quote' && !said.some(s => s.quotes.includes(i))) loose.push(i)
  return loose
}
