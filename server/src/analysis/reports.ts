import type { Item } from './items'
import {
  canSpeak,
  headOf,
  isCapital,
  isMark,
  isTime,
  isWord,
  type NounPhrase,
  phraseEndingAt,
  phraseStartingAt,
} from './nounPhrases'
import { PLACES } from './places'
import type { ReportingForm } from './reportingVerbs'
import { ROLE_NOUNS, TITLES } from './titles'
import {
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  isAdverb,
  PERSONAL_SUBJECTS,
  POSSESSIVES,
  PREPOSITIONS,
  RELATIVES,
} from './words'

/** A reporting expression in a sentence: its cue and who speaks, before what is reported is looked for. Item indexes. */
export interface Report {
  readonly kind: 'verb' | 'accordingTo'
  readonly lemma: string
  readonly frames: string
  /** The cue: first and last item. */
  readonly cue: NounPhrase
  readonly speaker: NounPhrase | null
  /** The subject was taken over from an earlier verb of the sentence ("and added"). */
  readonly inherited: boolean
  readonly order: 'SV' | 'VS' | 'participle' | 'passive'
  /** First item of the whole expression, and the item after it: what is reported stands on either side. */
  readonly first: number
  readonly next: number
  /** "The agency quoted Doe as saying": the report of the quoting, which this one stands for. */
  readonly quotedBy?: Report
}

const BE = new Set("is are was were be been being am 's 're".split(' '))
const isBe = (item: Item | undefined): boolean => item !== undefined && BE.has(item.lower)

/** The reporting expressions of a sentence, in order. */
export function findReports(items: readonly Item[]): Report[] {
  const reports: Report[] = []
  for (let i = 0; i < items.length; i++) {
    if (items[i].kind !== 'word') continue
    const report = items[i].lower === 'according' ? accordingTo(items, i) : verbReport(items, i, reports)
    if (report) reports.push(report)
    if (report?.kind === 'accordingTo') i = report.next - 1
  }
  const replaced = new Set(reports.flatMap(r => (r.quotedBy ? [r.quotedBy.cue.first] : [])))
  return reports.filter(r => !replaced.has(r.cue.first))
}

/** "according to the ministry": a cue whose speaker follows. */
function accordingTo(items: readonly Item[], i: number): Report | null {
  if (items[i + 1]?.lower !== 'to') return null
  const named = phraseStartingAt(items, i + 2, items.length)
  if (!named) return null
  const speaker = isCapital(items[named.last]) ? named : { first: named.first, last: attachedEnd(items, named.last) }
  return {
    kind: 'accordingTo',
    lemma: 'according',
    frames: 'c',
    cue: { first: i, last: i + 1 },
    speaker,
    inherited: false,
    order: 'VS',
    first: i,
    next: speaker.last + 1,
  }
}

/** "sources close to the inquiry", "people with knowledge of the matter": the end of what hangs on a phrase. */
function attachedEnd(items: readonly Item[], last: number): number {
  let end = last
  for (let steps = 0; steps < 3; steps++) {
    const joint = items[end + 1]
    if (!joint || !/^(?:to|with|of|from|by|for|inside|within|familiar|briefed|who|on|in|at)$/.test(joint.lower))
      return end
    const phrase = phraseStartingAt(
      items,
      joint.lower === 'familiar' || joint.lower === 'briefed' ? end + 3 : end + 2,
      items.length,
    )
    if (!phrase) return end
    end = phrase.last
  }
  return end
}

function verbReport(items: readonly Item[], i: number, before: readonly Report[]): Report | null {
  const verb = items[i].verb
  if (!verb || isNoun(items, i, verb) || (isCapital(items[i]) && isWord(items[i - 1]))) return null
  const group = verbGroup(items, i)
  const base = {
    kind: 'verb' as const,
    lemma: verb.lemma,
    frames: verb.frames,
    inherited: false,
    next: lastOfCue(items, i) + 1,
  }
  if (group.passive && verb.form === 'past') return passive(items, i, group.first, base)
  if (group.passive && verb.form !== 'ing') return null
  if (verb.form === 'ing' && !group.finite) return participle(items, i, before, base)
  if (group.infinitive) return quoteFollows(items, i) ? participle(items, i, before, base) : null
  const cue = { first: group.first, last: base.next - 1 }
  const subject = subjectBefore(items, group.first, before, verb)
  if (subject && (verb.form !== 'base' || group.finite || isPlural(items, subject.phrase)))
    return {
      ...base,
      cue,
      speaker: subject.phrase,
      inherited: subject.inherited,
      order: 'SV',
      first: subject.inherited ? group.first : subject.phrase.first,
    }
  if (verb.form === 'base' || group.finite) return null
  const after = invertedSubject(items, i, base.next)
  return after
    ? { ...base, cue: { first: i, last: base.next - 1 }, speaker: after, order: 'VS', first: i, next: after.last + 1 }
    : null
}

/** Particles that belong to the cue: "pointed out", "called for", "spoke of" keeps its preposition outside. */
const PARTICLES: Readonly<Record<string, readonly string[]>> = {
  point: ['out', 'to'],
  sum: ['up'],
  shout: ['out'],
  cry: ['out'],
  call: ['for', 'on'],
  speak: ['out'],
  snap: ['back'],
  shoot: ['back'],
}
const lastOfCue = (items: readonly Item[], i: number): number =>
  PARTICLES[items[i].verb?.lemma ?? '']?.includes(items[i + 1]?.lower ?? '') ? i + 1 : i

interface VerbGroup {
  /** First auxiliary or adverb of the group. */
  readonly first: number
  readonly passive: boolean
  readonly finite: boolean
  readonly infinitive: boolean
}

/** Auxiliaries and adverbs before a verb. */
function verbGroup(items: readonly Item[], i: number): VerbGroup {
  let first = i
  let passive = false
  let finite = false
  let k = i - 1
  for (; k >= 0 && isWord(items[k]); k--) {
    const lower = items[k].lower
    if (
      AUXILIARIES.has(lower) &&
      !(lower === "'s" && isCapital(items[k - 1]) && !isBe(items[k - 2]) && items[i].verb?.form !== 'ing')
    ) {
      if (isBe(items[k]) && !finite) passive = true
      finite = true
      first = k
    } else if (isAdverb(lower) || lower === 'not') first = k
    else break
  }
  const infinitive = k >= 0 && items[k].lower === 'to'
  if (!finite && !infinitive) first = i - leadingAdverbs(items, i)
  return { first, passive: passive && items[i].verb?.form === 'past', finite, infinitive }
}

const leadingAdverbs = (items: readonly Item[], i: number): number => {
  let n = 0
  while (i - n - 1 >= 0 && isWord(items[i - n - 1]) && isAdverb(items[i - n - 1].lower)) n++
  return n
}

/** "the claims", "his stated aim", "in reports": the word is no verb here. */
function isNoun(items: readonly Item[], i: number, verb: ReportingForm): boolean {
  const before = items[i - 1]
  if (!before) return verb.form !== 'past' && verb.form !== 'ing'
  if (before.kind === 'number') return verb.form === 'third' || verb.form === 'base'
  if (before.kind !== 'word') return verb.form === 'base'
  if (POSSESSIVES.has(before.lower) || (before.lower === "'s" && verb.form !== 'ing' && verb.form !== 'past'))
    return true
  if (
    DETERMINERS.has(before.lower) &&
    !/^(?:some|many|most|both|all|few|several|others?|another|this|that|these|those|each|one|two|three|four|five|more)$/.test(
      before.lower,
    )
  )
    return true
  if (
    verb.form === 'third' &&
    (PREPOSITIONS.has(before.lower) || /(?:ed|ing|al|ous|ive|ent|ble|ic)$/.test(before.lower)) &&
    !isCapital(before)
  )
    return true
  return (
    (verb.form === 'past' || verb.form === 'third') &&
    PREPOSITIONS.has(before.lower) &&
    before.lower !== 'as' &&
    before.lower !== 'than' &&
    before.lower !== 'after' &&
    before.lower !== 'since'
  )
}

interface Subject {
  readonly phrase: NounPhrase
  readonly inherited: boolean
}

/** Who stands before the verb: directly, across an aside between commas, before "who", or of the verb before ("and added"). */
function subjectBefore(
  items: readonly Item[],
  first: number,
  before: readonly Report[],
  verb: ReportingForm,
): Subject | null {
  const k = first - 1
  if (k < 0) return null
  const floor = 0
  const item = items[k]
  const direct = (phrase: NounPhrase | null): Subject | null =>
    phrase && accepts(items, phrase, verb) ? { phrase, inherited: false } : null
  if (isWord(item) && RELATIVES.has(item.lower) && item.lower !== 'that')
    return direct(nearestName(items, phraseEndingAt(items, isMark(items[k - 1], ',') ? k - 2 : k - 1, floor)))
  if (isWord(item) && (COORDINATORS.has(item.lower) || item.lower === 'then')) return inherited(items, k, before)
  if (isMark(item, ','))
    return (
      direct(beforeAside(items, k)) ??
      (isWord(items[k - 1]) && COORDINATORS.has(items[k - 1].lower) ? inherited(items, k - 1, before) : null)
    )
  if (isMark(item, '—', '–', '-', '--')) return direct(beforeDashes(items, k))
  const phrase = phraseEndingAt(items, k, floor)
  return direct(phrase && (namedBefore(items, phrase) ?? phrase))
}

const isOffice = (lower: string): boolean => ROLE_NOUNS.has(lower) || TITLES.has(lower)

/** Of "a photograph of Jane Doe, who said" the name alone: it is what "who" stands for. */
function nearestName(items: readonly Item[], phrase: NounPhrase | null): NounPhrase | null {
  if (!phrase || !isCapital(items[phrase.last])) return phrase
  let first = phrase.last
  while (first > phrase.first && isCapital(items[first - 1])) first--
  return PREPOSITIONS.has(items[first - 1]?.lower ?? '') ? { first, last: phrase.last } : phrase
}

/** `"…," Jane Doe, the minister said`: an apposition whose second comma is missing. */
function namedBefore(items: readonly Item[], phrase: NounPhrase): NounPhrase | null {
  if (
    !isMark(items[phrase.first - 1], ',') ||
    (isCapital(items[headOf(items, phrase)]) && !isOffice(items[headOf(items, phrase)].lower))
  )
    return null
  const name = phraseEndingAt(items, phrase.first - 2, 0)
  const opens = name && items[name.first - 1]?.kind === 'quote'
  return opens && isCapital(items[name.first]) && isCapital(items[name.last]) ? name : null
}

const accepts = (items: readonly Item[], phrase: NounPhrase, verb: ReportingForm): boolean =>
  canSpeak(items, phrase) ||
  (/^(?:say|tell|add|announce|warn|report|claim|state|argue|insist|explain|ask)$/.test(verb.lemma) &&
    isWord(items[headOf(items, phrase)]) &&
    items[phrase.first].lower !== 'it')

/** The subject of the verb before "and": that of an earlier report, else the first name or pronoun of the clause. */
function inherited(items: readonly Item[], and: number, before: readonly Report[]): Subject | null {
  const verb = items[and + 1]?.verb?.form
  const possible = before.filter(r => r.kind === 'verb' && r.speaker && r.cue.last < and && r.order !== 'passive')
  const earlier = possible.findLast(r => items[r.cue.last].verb?.form === verb) ?? possible.at(-1)
  if (earlier?.speaker && !clauseBetween(items, earlier.next, and)) return { phrase: earlier.speaker, inherited: true }
  const phrase = clauseSubject(items, and)
  return phrase ? { phrase, inherited: true } : null
}

const clauseBetween = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(from, to).some(i => isMark(i, ';'))

/** The subject of the main clause before item `end`: the first phrase after an opening adverbial. */
export function clauseSubject(items: readonly Item[], end: number): NounPhrase | null {
  let i = 0
  while (i < end && (items[i].kind !== 'word' || COORDINATORS.has(items[i].lower) || isAdverb(items[i].lower))) i++
  if (
    i < end &&
    (PREPOSITIONS.has(items[i].lower) ||
      isTime(items[i]) ||
      (/(?:ing|ed)$/.test(items[i].lower) && !PLACES.has(items[i].lower)) ||
      items[i].lower === 'last')
  ) {
    while (i < end && !isMark(items[i], ',')) i++
    i++
  }
  const phrase = phraseStartingAt(items, i, end)
  if (!phrase) return null
  const cut = cutAtVerb(items, phrase)
  return cut && canSpeak(items, cut) ? cut : null
}

/** A phrase read from its start may run into the verb: it ends with its name, or before a form in -ed. */
function cutAtVerb(items: readonly Item[], phrase: NounPhrase): NounPhrase | null {
  if (PERSONAL_SUBJECTS.has(items[phrase.first].lower)) return phrase
  for (let i = phrase.first + 1; i <= phrase.last; i++) {
    const item = items[i]
    const afterName =
      isCapital(items[i - 1]) &&
      !isCapital(item) &&
      item.kind === 'word' &&
      item.lower !== "'s" &&
      item.lower !== 'of' &&
      item.lower !== 'and' &&
      !canSpeak(items, { first: i, last: i })
    if (item.kind === 'word' && (afterName || (/ed$/.test(item.lower) && !isCapital(item) && i > phrase.first)))
      return { first: phrase.first, last: i - 1 }
  }
  return phrase
}

/** "Doe, the minister, said": the phrase before the aside that ends at the comma `k`. */
function beforeAside(items: readonly Item[], k: number): NounPhrase | null {
  let best: NounPhrase | null = null
  let tries = 0
  for (let i = k - 1; i > 0 && tries < 4 && k - i < 40; i--) {
    if (items[i].kind === 'quote' && items[i].to - items[i].from > 8) break
    if (isMark(items[i], ';', ':', '.', '?', '!')) break
    if (!isMark(items[i], ',')) continue
    tries++
    const phrase = phraseEndingAt(items, i - 1, 0)
    if (!phrase || !canSpeak(items, phrase)) continue
    const opens = phrase.first === 0 || opensClause(items, phrase.first)
    const participial = /(?:ing|ed)$/.test(items[phrase.first].lower) && !isCapital(items[phrase.first + 1])
    if (opens && !isAgeOnly(items, phrase) && !participial) best = phrase
    if (opens && !isMark(items[phrase.first - 1], ',')) break
  }
  return namedAside(items, k, best) ?? best
}

/** "the company's lawyer, Jane Doe, said": the aside is the name of whom the phrase before describes. */
function namedAside(items: readonly Item[], k: number, described: NounPhrase | null): NounPhrase | null {
  if (!described || isCapital(items[described.last]) || !isMark(items[described.last + 1], ',')) return null
  const first = described.last + 2
  const name = first < k && isCapital(items[first]) && isCapital(items[k - 1]) && k - first < 7
  return name && items.slice(first, k).every(i => i.kind === 'word' && (isCapital(i) || i.lower.length < 4))
    ? { first, last: k - 1 }
    : null
}

/** Whether what starts at item `i` starts a clause: behind a mark, a quotation, a conjunction or an opening adverbial. */
const opensClause = (items: readonly Item[], i: number): boolean => {
  const before = items[i - 1]
  return (
    before.kind !== 'word' ||
    COORDINATORS.has(before.lower) ||
    isAdverb(before.lower) ||
    /^(?:that|while|because|as|when|after|before|although|though|whereas|but)$/.test(before.lower)
  )
}

const isAgeOnly = (items: readonly Item[], phrase: NounPhrase): boolean =>
  phrase.first === phrase.last && items[phrase.first].kind === 'number'

function beforeDashes(items: readonly Item[], k: number): NounPhrase | null {
  for (let i = k - 1; i > 0 && k - i < 40; i--)
    if (isMark(items[i], '—', '–', '-', '--')) return phraseEndingAt(items, i - 1, 0)
  return null
}

/** "said Doe", behind a quotation, a comma or at the start of the sentence. */
function invertedSubject(items: readonly Item[], i: number, next: number): NounPhrase | null {
  const before = items[i - 1]
  const open =
    !before ||
    before.kind === 'quote' ||
    isMark(before, ',', '?', '!', '—', '–', '-') ||
    (isWord(before) && /^(?:so|thus|as|also)$/.test(before.lower))
  if (!open) return null
  const phrase = phraseStartingAt(items, next, items.length)
  return phrase && canSpeak(items, phrase) ? phrase : null
}

type Base = Pick<Report, 'kind' | 'lemma' | 'frames' | 'inherited' | 'next'>

/** "adding that …": the speaker is that of the verb before, or of the clause. */
function participle(items: readonly Item[], i: number, before: readonly Report[], base: Base): Report | null {
  const prior = items[i - 1]
  if (isWord(prior) && (isBe(prior) || DETERMINERS.has(prior.lower) || prior.lower === 'of')) return null
  const cue = { first: i, last: base.next - 1 }
  if (isWord(prior) && prior.lower === 'as' && isWord(items[i - 2])) {
    const quoted = before.findLast(r => r.lemma === 'quote' || r.lemma === 'cite')
    if (quoted) return quotedAsSaying(items, i, quoted, base)
  }
  const earlier = before.findLast(r => r.speaker && r.kind === 'verb')
  const own =
    isWord(prior) && !PREPOSITIONS.has(prior.lower) && !COORDINATORS.has(prior.lower) && !isAdverb(prior.lower)
      ? phraseEndingAt(items, i - 1, 0)
      : null
  const absolute = subjectAfterWith(items, i)
  const speaker = own && canSpeak(items, own) ? own : (absolute ?? earlier?.speaker ?? clauseSubject(items, i))
  return speaker
    ? { ...base, cue, speaker, inherited: speaker !== own && speaker !== absolute, order: 'participle', first: i }
    : null
}

/** "with the ministry warning of …": the phrase between "with" and the participle. */
function subjectAfterWith(items: readonly Item[], i: number): NounPhrase | null {
  for (let k = i - 2; k >= Math.max(0, i - 8); k--) {
    if (items[k].kind === 'mark') return null
    if (items[k].lower !== 'with') continue
    const phrase = phraseStartingAt(items, k + 1, i)
    return phrase && phrase.last === i - 1 && canSpeak(items, phrase) ? phrase : null
  }
  return null
}

/** "the agency quoted Doe as saying", "Doe was quoted as saying". */
function quotedAsSaying(items: readonly Item[], i: number, quoted: Report, base: Base): Report | null {
  const object = phraseEndingAt(items, i - 2, quoted.next)
  const speaker = quoted.order === 'passive' ? quoted.speaker : object
  return speaker
    ? {
        ...base,
        cue: { first: i, last: base.next - 1 },
        speaker,
        inherited: false,
        order: 'SV',
        first: quoted.first,
        quotedBy: quoted,
      }
    : null
}

/** "was warned of … by the US", "was quoted as saying", "is said to": the agent speaks, when there is one. */
function passive(items: readonly Item[], i: number, first: number, base: Base): Report | null {
  const cue = { first, last: base.next - 1 }
  if (base.lemma === 'quote') {
    const speaker = phraseEndingAt(items, first - 1, 0)
    return speaker ? { ...base, cue, speaker, order: 'passive', first: speaker.first } : null
  }
  for (let k = i + 1; k < Math.min(items.length, i + 20); k++) {
    if (isMark(items[k], ',', ';')) break
    if (items[k].lower !== 'by') continue
    const speaker = phraseStartingAt(items, k + 1, items.length)
    if (speaker && canSpeak(items, speaker)) return { ...base, cue, speaker, order: 'passive', first }
  }
  return { ...base, cue, speaker: null, order: 'passive', first }
}

const quoteFollows = (items: readonly Item[], i: number): boolean =>
  items[i + 1]?.kind === 'quote' || (isMark(items[i + 1], ',', ':') && items[i + 2]?.kind === 'quote')

const isPlural = (items: readonly Item[], phrase: NounPhrase): boolean => {
  const head = items[headOf(items, phrase)].lower
  return (
    /^(?:i|we|you|they|police|people|some|many|most|both|all|few|several|others|those|officials|men|women|media|two|three|four|five|ten)$/.test(
      head,
    ) ||
    (/[^s]s$/.test(head) && !PERSONAL_SUBJECTS.has(head)) ||
    items.slice(phrase.first, phrase.last).some(x => x.lower === 'and')
  )
}
