import type { Span } from '../article'
import { clauseSubject } from '../phrases/clauseSubject'
import type { Item } from '../phrases/items'
import { isCapital, isMark, isWord, type NounPhrase } from '../phrases/nounPhrase'
import { isBe } from '../phrases/verbGroups'
import type { Prose } from '../prose'
import { lemma } from '../words/lemmas'
import { isFiniteForm, isPast } from '../words/verbs'
import { isAdverb, PERSONAL_SUBJECTS, wordSet } from '../words/words'
import { withNameBehind } from './asides'
import { giverOf } from './givenWords'

/** Whom the sentence before a quotation that stands alone is about. */
export interface LeadIn {
  readonly subject: NounPhrase
  /** Whether what is told of them leads in to words of theirs: "Doe shrugged.", "Doe, who owns the rink, sees it another way." */
  readonly leads: boolean
}

/** What people do as they speak, or think: behind it come their words. From lists of verbs of saying, gesture and feeling. */
const LEADING = new Set(
  `
  accuse acknowledge admit agree announce answer apologise apologize applaud argue back beam believe blame caution chuckle commend
  complain concur condemn continue criticise criticize defend deliver deny describe differ disagree dismiss doubt
  elaborate explain express fear feel gesture grin hate hope insist issue joke know lament laugh look love marvel nod
  object oppose pause plan point post praise protest publish react recall regret reject release remember remind reply
  respond see send shake shrug sigh smile sound speak sum support talk testify thank think tweet urge voice want warn
  wave weigh welcome wince wonder worry write`
    .trim()
    .split(/\s+/)
    .map(lemma),
)

/** Forms in -ed that tell how somebody feels, and no passive. */
const FEELINGS = wordSet(
  `pleased worried excited disappointed surprised thrilled relieved frustrated concerned convinced unconvinced tired shocked stunned devastated
  delighted annoyed scared undeterred impressed unimpressed unfazed puzzled amazed saddened outraged determined used reserved`,
)

const FIRST_PERSON = /(?:^|[\s“"‘'(—–-])(?:I|I[’']\w+|[Ww]e|[Ww]e[’']\w+|me|us|[Mm]y|[Oo]urs?|mine)(?![\w’'])/

const THIRD_PERSON = /(?:^|[\s“"‘'(—–-])(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er|him)(?:[’']\w+)?(?!\w)/

/** Whom a sentence before a quotation is about, and whether it leads in to it; null where it is about nobody who speaks. */
export function leadIn({ text }: Prose, items: readonly Item[], content: Span): LeadIn | null {
  const giver = giverOf(items)
  if (giver) return { subject: giver, leads: true }
  const opening = openingName(items)
  const subject = opening ?? clauseSubject(items, items.length)
  if (!subject) return null
  const words = text.slice(content.start, content.end)
  const own = FIRST_PERSON.test(words)
  // "Doe scored twice. “He was great.”": somebody else's words about Doe.
  if (!own && THIRD_PERSON.test(words)) return { subject, leads: false }
  if (opening) return { subject, leads: true }
  const verb = verbBehind(items, subject.last + 1)
  const one = items.slice(subject.first, subject.last + 1).every(({ lower }) => lower !== 'and')
  // What a group does before "We need more" is no sign that it speaks.
  const isNamed = isCapital(items[subject.last]) || PERSONAL_SUBJECTS.holds(items[subject.last])
  const leads = verb >= 0 && one && !isPassive(items, verb) && ((own && isNamed) || isLeading(items, verb))
  return { subject: withNameBehind(items, subject) ?? subject, leads }
}

/** "For Doe, the fight is personal." */
function openingName(items: readonly Item[]): NounPhrase | null {
  if (items[0]?.lower !== 'for' || !isCapital(items[1])) return null
  const comma = items.findIndex(item => isMark(item, ','))
  return comma > 1 && items.slice(1, comma).every(isCapital) ? { first: 1, last: comma - 1 } : null
}

/** The finite verb of a subject, behind adverbs and an aside between commas; -1 where none is found. */
function verbBehind(items: readonly Item[], from: number): number {
  let at = isMark(items[from], ',') ? asideEnd(items, from) : from
  while (isWord(items[at]) && isAdverb(items[at].lower)) at++
  return isWord(items[at]) && isFiniteForm(items[at].lower) ? at : -1
}

/** Behind the comma that closes an aside and stands before a verb. */
function asideEnd(items: readonly Item[], from: number): number {
  const comma = items.findIndex(
    (item, i) => i > from + 1 && isMark(item, ',') && isWord(items[i + 1]) && isFiniteForm(items[i + 1].lower),
  )
  return comma < 0 ? items.length : comma + 1
}

const isLeading = (items: readonly Item[], verb: number): boolean =>
  isBe(items[verb]) || LEADING.has(lemma(items[verb].lower))

/** "was arrested", "has been charged": what was done to somebody. */
function isPassive(items: readonly Item[], verb: number): boolean {
  let at = verb
  while (
    isBe(items[at]) ||
    /^(?:has|have|had|got|gets)$/.test(items[at]?.lower ?? '') ||
    isAdverb(items[at]?.lower ?? '')
  )
    at++
  const be = items.slice(verb, at).some(item => isBe(item) || item.lower === 'got')
  return be && isPast(items[at]?.lower ?? '') && !FEELINGS.has(items[at].lower)
}
