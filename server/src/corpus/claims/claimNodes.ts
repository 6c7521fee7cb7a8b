import type { Article, Claim, Quantity } from '../../analysis/article'
import { kindOf } from '../../analysis/claimsSlots'
import { hasContent } from '../../analysis/lemmas'
import { ORGANISATION_WORDS, ROLE_NOUNS, TITLES } from '../../analysis/titles'
import type { Sided } from '../judgement'
import type { LinkNode } from '../linking/links'
import { originOf } from '../origins'
import { foldName } from '../sources/personNames'
import type { SourceIndex } from '../sources/sourceIndex'
import { hash53, hashKey } from '../stableId'
import type { SpeakerIndex } from '../wordings/speakers'

/** A claim with its sources resolved: what facts and their verdicts are made from. */
export interface ClaimNode extends LinkNode, Sided {
  readonly article: Article
  readonly claim: Claim
  /** The figure or date, null for characterisations. */
  readonly quantity: Quantity | null
  /** Ids of whom it is about; places as "place:…". */
  readonly subjects: readonly string[]
  /** Ids, and places, of all whom its sentence mentions. */
  readonly around: readonly string[]
  /** Ids of who gives it. */
  readonly sources: readonly string[]
  /** Names of who gives it, as the article has them; its outlet when nobody does. */
  readonly names: readonly string[]
  readonly origin: string
  readonly topic: ReadonlySet<string>
  /** The first of the topic: the words that stand nearest to the figure. */
  readonly nearest: readonly string[]
  /** The claims of its article by slot and by kind of figure, this one among them; no more than MOST under each. */
  readonly siblings: ReadonlyMap<string, readonly ClaimNode[]>
  /** The claims of its sentence, this one among them. */
  readonly beside: readonly ClaimNode[]
  /** How its value is told: two that are told alike hold together with the same others. */
  readonly told: string
  /** Those whom its article mentions most: what the story is about. */
  readonly story: ReadonlySet<string>
}

/** Figures of one slot that an article may tell: those beyond take no part, so that a page of numbers has a bounded cost. */
const MOST = 40

/** How many words count as standing next to a figure. */
const NEAREST = 8

/** The claims of an article that can be compared, with their sources. */
export function claimNodes(
  uri: string,
  article: Article,
  index: SourceIndex,
  speakers: SpeakerIndex,
  story: ReadonlySet<string>,
): ClaimNode[] {
  const siblings = new Map<string, ClaimNode[]>()
  const sentences = new Map<number, ClaimNode[]>()
  const keyOf = keysOfEntities(uri, article, index)
  const { published, outlet } = article.layout
  const all = article.claims.map(({ slots, text }) => [...slots, text].join())
  const setting = hash53([published, outlet, ...story, ...all].join('|'))
  return article.claims.flatMap((claim, at) => {
    if (claim.slots.length === 0) return []
    let besides = sentences.get(claim.sentence)
    if (!besides) sentences.set(claim.sentence, (besides = []))
    const quantity = claim.quantity === null ? null : article.quantities[claim.quantity]
    const said = claim.quotation === null ? null : speakers.speakersOf(uri, claim.quotation)
    const sources = said ? said.sources : index.idsOf(uri, claim.givers)
    const givers = claim.givers.map(entity => article.entities[entity].name)
    const names = givers.length > 0 ? givers : article.layout.outlet ? [article.layout.outlet] : []
    const content: Omit<ClaimNode, 'mark'> = {
      uri,
      index: at,
      rank: rankOf(claim, quantity),
      article,
      claim,
      quantity,
      subjects: [...new Set(claim.subjects.flatMap(keyOf))],
      around: [...new Set(claim.around.flatMap(keyOf))],
      sources,
      names,
      origin: givers[0] ?? originOf(uri, article),
      topic: new Set(claim.topic.filter(hasContent)),
      nearest: [...new Set(claim.topic.filter(hasContent))].slice(0, NEAREST),
      siblings,
      beside: besides,
      told: toldAs(claim, quantity, published),
      story,
    }
    const node = { ...content, mark: markOf(content, setting) }
    if (besides.length < MOST) besides.push(node)
    const full = claim.slots.every(slot => (siblings.get(slot)?.length ?? 0) >= MOST)
    // What is known already is not a value of its own.
    for (const key of full || claim.part === 'known' ? [] : [...claim.slots, ...(quantity ? [kindOf(quantity)] : [])]) {
      const list = siblings.get(key)
      if (!list) siblings.set(key, [node])
      else if (list.length < 4 * MOST) list.push(node)
    }
    return full ? [] : [node]
  })
}

function toldAs({ polarity, written }: Claim, quantity: Quantity | null, published: string | null): string {
  const { low, high, lowClosed, highClosed, baseLow, baseHigh, unit, date } = quantity ?? {}
  const day = written && [written, published]
  return JSON.stringify([polarity, day, low, high, lowClosed, highClosed, baseLow, baseHigh, unit, date])
}

/** All that keys, links and verdicts of a claim are made from: what it says, who says it, and what else its article says. */
function markOf(node: Omit<ClaimNode, 'mark'>, setting: number): number {
  const { start, end, quantity, subjects, around, quotation, givers, sentence, ...claim } = node.claim
  const { subjects: about, around: beside, sources, names, uri } = node
  const origin = node.origin === uri ? '' : node.origin
  const { start: from, end: to, number, sentence: _, ...figure } = node.quantity ?? {}
  return hash53(JSON.stringify([claim, figure, about, beside, sources, names, origin, setting]))
}

/** How many names are enough to know a story by. */
const STORY = 10

/** Whom an article mentions most: what its story is about. */
export function storyOf(uri: string, article: Article, index: SourceIndex): ReadonlySet<string> {
  const keyOf = keysOfEntities(uri, article, index)
  return mostMentioned(article, entity => (isProper(article.entities[entity].name) ? keyOf(entity) : []))
}

/** The id of an entity, or its name where it is a place. */
function keysOfEntities(uri: string, article: Article, index: SourceIndex): (entity: number) => string[] {
  return entity => {
    const id = index.idOf(uri, entity)
    const { kind, name } = article.entities[entity]
    return id ? [id] : kind === 'place' ? [`place:${foldName(name)}`] : []
  }
}

function mostMentioned(article: Article, keyOf: (entity: number) => string[]): Set<string> {
  const counts = new Map<string, number>()
  for (const { entities } of article.mentions)
    for (const key of entities.flatMap(keyOf)) counts.set(key, (counts.get(key) ?? 0) + 1)
  const keys = [...counts.keys()].filter(key => !key.startsWith('unnamed'))
  return new Set(keys.sort((a, b) => counts.get(b)! - counts.get(a)! || (a < b ? -1 : 1)).slice(0, STORY))
}

/** Whether a name is one body's or person's own: "the coast guard" and "officials" stand in articles on any event. */
const isProper = (name: string): boolean =>
  name.split(' ').some(word => /^\p{Lu}/u.test(word) && !isGeneric(word.toLowerCase()))

const isGeneric = (word: string): boolean => ROLE_NOUNS.has(word) || ORGANISATION_WORDS.has(word) || TITLES.has(word)

/** Whether two articles have one of those in common whom they mention most. */
export function shareStory(a: { readonly story: ReadonlySet<string> }, b: typeof a): boolean {
  for (const key of a.story) if (b.story.has(key)) return true
  return false
}

/** Whether two articles are about the same people and places, as far as they name any. */
export function tellOneStory(a: ClaimNode, b: ClaimNode): boolean {
  return a.story.size === 0 || b.story.size === 0 || shareStory(a, b)
}

/** Order within a key: by value, so that the nearest values are compared where a key is common. */
function rankOf(claim: Claim, quantity: Quantity | null): number {
  if (!quantity) return claim.polarity === 'positive' ? 1 : 0
  if (quantity.date) return Date.parse(quantity.date.start) || 0
  return quantity.baseLow ?? quantity.low ?? quantity.baseHigh ?? quantity.high ?? 0
}

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
