import { clauseSubject } from '../phrases/clauseSubject'
import type { Item } from '../phrases/items'
import {
  DASHES,
  endsWithComma,
  isCapital,
  isMark,
  isOneOf,
  isTime,
  isWord,
  type NounPhrase,
} from '../phrases/nounPhrase'
import { phraseEndingAt } from '../phrases/phraseBackward'
import { behindConjunction } from '../phrases/phraseFront'
import { canSpeak, headOf } from '../phrases/phraseHeads'
import { isParty } from '../text/abbreviations'
import { ROLE_NOUN, ROLE_NOUNS } from '../words/titles'
import { FINITE, isFiniteForm, ONLY_PAST } from '../words/verbs'
import { AUXILIARIES, COORDINATORS, isAdverb, POSSESSIVES, PREPOSITIONS, SUBORDINATORS, wordSet } from '../words/words'
import { INQUIRIES } from './documents'
import { namedAside } from './namedAside'

const CLAUSE_ENDS = new Set([';', ':', '.', '?', '!'])

/** Words behind which a clause starts. */
const OPEN_CLAUSES = wordSet('that while because as when where after before since once although though whereas but')

/** "Doe, the minister, said": the phrase before the aside that ends at the comma `k`. */
export function beforeAside(items: readonly Item[], k: number): NounPhrase | null {
  let best: NounPhrase | null = null
  let [and, verb] = [false, false]
  let tries = 0
  for (let i = k - 1; i > 0 && tries < 4 && k - i < 40; i--) {
    if (items[i].kind === 'quote' && items[i].to - items[i].from > 8) break
    if (isOneOf(items[i], CLAUSE_ENDS)) break
    if (!isMark(items[i], ',')) continue
    // "Roe, a baker, | was hurt, Doe, the minister, said": what a verb follows is the subject of another clause.
    if (best && isFiniteForm(items[i + 1].lower)) break
    // "Roe, 66, | was hurt, said Doe": what stands before another verb is its subject, but for "Roe, who, in tears, | was led away, said".
    and ||= COORDINATORS.holds(items[i + 1]) || COORDINATORS.holds(items[i - 1])
    verb ||= !best && !and && isMainVerb(items[i + 1])
    if (verb && !TELL_MORE.has(items[i + 1].lower)) continue
    tries++
    const whole = phraseEndingAt(items, i - 1, 0)
    const phrase = whole && (behindConjunction(items, whole) ?? whole)
    if (
      !phrase ||
      !(
        canSpeak(items, phrase) ||
        isInquiry(items, phrase) ||
        items[i + 1].lower === 'who' ||
        isNamedBehind(items, phrase, k)
      )
    )
      continue
    if (best && isClauseBefore(items, phrase)) break
    const opens = phrase.first === 0 || opensClause(items, phrase.first)
    const next = items[phrase.first + 1]
    const participial =
      /(?:ing|ed)$/.test(items[phrase.first].lower) && !isCapital(next) && !ROLE_NOUNS.has(next?.lower ?? '')
    if (opens && !isAgeOnly(items, phrase) && !participial && !isOpener(items, phrase)) best = phrase
    if (opens && !(phrase.first > 0 && isMark(items[phrase.first - 1], ','))) break
  }
  if (!best) return behindParticiple(items, k)
  const nearest = namedAside(items, k, best) ?? best
  return nearest && withOther(items, nearest)
}

/** Open a relative clause behind whom it tells of. */
const TELL_MORE = wordSet('who which whose where')

/** "was", "will", "went": a verb with tense that is no participle. */
const isMainVerb = (item: Item): boolean =>
  (AUXILIARIES.holds(item) || ONLY_PAST.holds(item)) && isFiniteForm(item.lower)

/** "A doctor hired by the council, Jane Doe,": with a name for the aside, the subject that opens the sentence, past what tells more of it. */
function behindParticiple(items: readonly Item[], k: number): NounPhrase | null {
  let comma = k - 1
  while (comma > 0 && isCapital(items[comma])) comma--
  if (k - comma < 3 || k - comma > 6 || !isMark(items[comma], ',')) return null
  const subject = clauseSubject(items, comma)
  if (subject?.first !== 0 || isCapital(items[subject.last]) || !ROLE_NOUN.holds(items[subject.last])) return null
  const rest = items.slice(subject.last + 1, comma)
  const done = rest.length > 1 && /.(?:ing|ed)$/.test(rest[0].lower) && PREPOSITIONS.holds(rest[1])
  return done && rest.every(i => isWord(i) && !AUXILIARIES.holds(i)) ? { first: 0, last: k - 1 } : null
}

/** "After | the mayors heaped scorn on the firm, the baker of Alder, Ohio, said": a clause of its own before the main one. */
const isClauseBefore = (items: readonly Item[], { first, last }: NounPhrase): boolean =>
  first === 1 && SUBORDINATORS.holds(items[0]) && items.slice(2, last).some((_, k) => isVerbAt(items, k + 2))
const isVerbAt = (items: readonly Item[], i: number): boolean =>
  FINITE.holds(items[i]) &&
  !isCapital(items[i]) &&
  (isCapital(items[i - 1]) || ROLE_NOUN.holds(items[i - 1])) &&
  !PREPOSITIONS.holds(items[i + 1])

const isInquiry = (items: readonly Item[], phrase: NounPhrase): boolean =>
  INQUIRIES.has(items[headOf(items, phrase)].lower)

/** "The cooper, Jane Doe,", "the plan's sponsor, lawyer Jane Doe,": what somebody is by a word of no list, with a whole name for the aside. */
const isNamedBehind = (items: readonly Item[], { first, last }: NounPhrase, k: number): boolean =>
  (items[first].lower === 'the' || POSSESSIVES.holds(items[first])) &&
  !isCapital(items[last]) &&
  k - last > 3 &&
  k - last < 7 &&
  isNameWithTitle(items, last + 2, k)

/** "Jane Doe", "sailor Jane Doe", "Orsk critic Jane Doe". */
function isNameWithTitle(items: readonly Item[], first: number, end: number): boolean {
  let name = end
  while (name > first && isCapital(items[name - 1])) name--
  return (
    name === first || (end - name > 1 && ROLE_NOUN.holds(items[name - 1]) && items.slice(first, name).every(isWord))
  )
}

/** "Doe, of Alder, and Roe, of Barton, said": both, where the first has an aside of its own and opens the clause. */
function withOther(items: readonly Item[], nearest: NounPhrase): NounPhrase {
  const and = nearest.first - 1
  if (items[and]?.lower !== 'and' || !isMark(items[and - 1], ',')) return nearest
  const other = beforeAside(items, and - 1)
  const opens = other !== null && (other.first === 0 || !isWord(items[other.first - 1])) && isCapital(items[other.last])
  if (opens && hasVerb(items, other.last + 2, and - 1)) return nearest
  return opens ? { first: other.first, last: nearest.last } : nearest
}

/** "Doe, who sails, | left early, and": the verb of another clause, right behind its aside. */
const hasVerb = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(from, to).some((item, k) => isMark(item, ',') && isFiniteForm(items[from + k + 1].lower))

/** Whether what starts at item `i` starts a clause: behind a mark, a quotation, a conjunction or an opening adverbial. */
const opensClause = (items: readonly Item[], i: number): boolean => {
  const before = items[i - 1]
  return (
    before.kind !== 'word' ||
    isTime(before) ||
    endsWithComma(before) ||
    COORDINATORS.holds(before) ||
    isAdverb(before.lower) ||
    OPEN_CLAUSES.has(before.lower) ||
    (before.lower === 'least' && i > 1 && items[i - 2].lower === 'at')
  )
}

/** "Still,", "Indeed,": an adverb that opens the sentence. */
const isOpener = (items: readonly Item[], { first, last }: NounPhrase): boolean =>
  first === last &&
  !ROLE_NOUNS.has(items[last].lower) &&
  (LEADS_IN.has(items[last].lower) || isAdverb(items[last].lower))

const LEADS_IN = wordSet(
  'still yet but however moreover furthermore nonetheless nevertheless indeed perhaps instead elsewhere here there yes no too besides then now and so',
)

const isAgeOnly = (items: readonly Item[], phrase: NounPhrase): boolean =>
  phrase.first === phrase.last && items[phrase.first].kind === 'number'

/** "Doe — the minister — said", also with "--" for a dash: the phrase before the aside that ends at the dash `k`. */
export function beforeDashes(items: readonly Item[], k: number): NounPhrase | null {
  for (let i = k - 1; i > 0 && k - i < 40; i--) if (isOneOf(items[i], DASHES)) return phraseEndingAt(items, i - 1, 0)
  return null
}

/** "the board's engineer, Jane Doe,": the name that stands behind its description. */
export function withNameBehind(items: readonly Item[], described: NounPhrase): NounPhrase | null {
  const head = items[headOf(items, described)]
  const opener = items[described.first].lower
  const alone = described.first === described.last && (opener === 'one' || opener === 'another')
  const isOne = alone || (opener === 'one' && items[described.first + 1]?.lower === 'of')
  if (!isMark(items[described.last + 1], ',') || !(isOne || ROLE_NOUNS.has(head.lower))) return null
  if (isCapital(head) && ROLE_NOUNS.get(head.lower) === 'organisation') return null
  let last = described.last + 1
  if (isParty(items[last + 1]?.text ?? '')) return null
  if (isCapital(items[last + 2]) && isTitle(items[last + 1])) last++
  while (isCapital(items[last + 1]) && last - described.last < 6) last++
  const home = items[last + 1]?.lower === 'of' && isCapital(items[last + 2]) ? last + 3 : last + 1
  return last > described.last + 1 && (items[home] === undefined || items[home].kind === 'mark')
    ? { first: described.first, last }
    : null
}

/** "lawyer | Jane Doe", "ex-Mayor | Jane Doe". */
const isTitle = (item: Item): boolean => (!isCapital(item) && ROLE_NOUN.holds(item)) || /^(?:ex|then)-/.test(item.lower)
