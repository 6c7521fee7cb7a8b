import type { Article, Claim, Quantity } from '../../analysis/article'
import { kindOf } from '../../analysis/claims/slots'
import { hasContent } from '../../analysis/words/lemmas'
import type { LinkNode } from '../linking/nodes'
import { originOf } from '../origins'
import type { Sided } from '../sides'
import type { SourceIndex } from '../sources/sourceIndex'
import { hash53 } from '../stableId'
import type { SpeakerIndex } from '../wordings/speakers'
import { keysOfEntities } from './story'

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
  /** How its value is told: two that are told alike hold together with the same others. Empty where it is compared with nothing. */
  readonly told: string
  /** Those whom its article mentions most: what the story is about. */
  readonly story: ReadonlySet<string>
}

/** A node of which two fields are made out of the rest. */
type Marked = Omit<ClaimNode, 'mark' | 'told'> & { mark: number; told: string }

/** Figures of one slot that an article may tell: those beyond take no part, so that a page of numbers has a bounded cost. */
const MOST = 40

/** How many words count as standing next to a figure. */
const NEAREST = 8

/** The claims of an article that can be compared, with their sources; those of one that is not `compared` have no `mark` and no `told`. */
export function claimNodes(
  uri: string,
  article: Article,
  index: SourceIndex,
  speakers: SpeakerIndex,
  story: ReadonlySet<string>,
  compared: boolean,
): ClaimNode[] {
  const siblings = new Map<string, ClaimNode[]>()
  const sentences = new Map<number, ClaimNode[]>()
  const keyOf = keysOfEntities(uri, article, index)
  const { outlet } = article.layout
  const own = originOf(uri, article)
  const setting = compared ? settingOf(article, story) : 0
  return article.claims.flatMap((claim, at) => {
    if (claim.slots.length === 0) return []
    let besides = sentences.get(claim.sentence)
    if (!besides) sentences.set(claim.sentence, (besides = []))
    const quantity = claim.quantity === null ? null : article.quantities[claim.quantity]
    const said = claim.quotation === null ? null : speakers.speakersOf(uri, claim.quotation)
    const sources = said ? said.sources : index.idsOf(uri, claim.givers)
    const givers = claim.givers.map(entity => article.entities[entity].name)
    const names = givers.length > 0 ? givers : outlet ? [outlet] : []
    const topic = new Set(claim.topic.filter(hasContent))
    const node: Marked = {
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
      origin: givers[0] ?? own,
      topic,
      nearest: [...topic].slice(0, NEAREST),
      siblings,
      beside: besides,
      told: '',
      story,
      mark: 0,
    }
    if (compared) {
      node.told = toldAs(node)
      node.mark = markOf(node, setting)
    }
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

/** What all claims of an article depend on: its date, its outlet, its story and its other claims, with what tells these apart. */
function settingOf({ claims, layout: { published, outlet } }: Article, story: ReadonlySet<string>): number {
  const all = claims.map(({ slots, text, topic, part, scope, when, around }) =>
    [
      ...slots,
      text,
      ...topic.slice(0, 2 * NEAREST),
      part,
      scope?.start,
      scope?.end,
      when?.start,
      when?.end,
      ...around,
    ].join(),
  )
  return hash53([published, outlet, ...story, ...all].join('|'))
}

/** How the value of a claim is told: figures, dates and what is said of them, without the words. */
export function toldAs({ claim: { polarity, written }, quantity, article }: ClaimNode): string {
  const { published } = article.layout
  const { low, high, lowClosed, highClosed, baseLow, baseHigh, unit, date } = quantity ?? {}
  const day = written && [written, published]
  return JSON.stringify([polarity, day, low, high, lowClosed, highClosed, baseLow, baseHigh, unit, date])
}

/** All that keys, links and verdicts of a claim are made from: what it says, who says it, and what else its article says. */
function markOf(node: ClaimNode, setting: number): number {
  const { start, end, quantity, subjects, around, quotation, givers, sentence, ...claim } = node.claim
  const { subjects: about, around: beside, sources, names, uri } = node
  const origin = node.origin === uri ? '' : node.origin
  const { start: from, end: to, number, sentence: _, ...figure } = node.quantity ?? {}
  return hash53(JSON.stringify([claim, figure, about, beside, sources, names, origin, setting]))
}

/** Order within a key: by value, so that the nearest values are compared where a key is common. */
function rankOf(claim: Claim, quantity: Quantity | null): number {
  if (!quantity) return claim.polarity === 'positive' ? 1 : 0
  if (quantity.date) return Date.parse(quantity.date.start) || 0
  return quantity.baseLow ?? quantity.low ?? quantity.baseHigh ?? quantity.high ?? 0
}
