import type { Article, Quotation } from '../../analysis/article'
import { Counted } from '../counted'
import { indexesByKey } from '../gather'
import { Links } from '../linking/links'
import type { LinkNode } from '../linking/nodes'
import type { Quoted } from '../model'
import { oncePer } from '../oncePer'
import type { SourceIndex } from '../sources/sourceIndex'
import { hash53 } from '../stableId'
import { nearlyIdentical, overlap, sameWords, type Wording, wordingsOf } from './sameWords'

/** A quotation with its compared words. */
export interface QuotationNode extends LinkNode {
  readonly quotation: Quotation
  /** The words of the whole. */
  readonly wording: Wording
  /** The whole first, then parts that another article may give alone. */
  readonly variants: readonly Wording[]
  /** Ids of whom the article itself names as its speaker. */
  readonly explicit: readonly string[]
}

/** Who said a quotation: ids of sources, and whether other articles told. */
export interface Speakers {
  readonly sources: readonly string[]
  readonly inferred: boolean
}

const NOBODY: Speakers = { sources: [], inferred: false }

/** The words of a quotation that has none to be compared with. */
const UNCOMPARED: readonly Wording[] = [{ words: [], runs: new Set(), content: new Set(), names: new Set() }]

/**
 * The first stratum, quotations with the same words, and the third, speakers inferred from them in one step: a quotation
 * without a named speaker takes the explicit one of its copies in other articles, if all copies agree, those of its own
 * article too; nothing is inferred from an inference.
 */
export class SpeakerIndex {
  private readonly articles = new Map<string, Article>()
  private readonly copies = new Links<QuotationNode, true>(
    node => node.wording.runs,
    1,
    (a, b) => (isCopy(a.wording, b.wording) ? true : null),
  )
  private readonly known = new Map<string, readonly Speakers[]>()
  /** In which articles a source speaks. */
  private readonly places = new Counted<string, string>()

  constructor(private readonly sources: SourceIndex) {}

  /** The quotations of an article, in their order. */
  of(uri: string): readonly QuotationNode[] {
    return this.copies.of(uri)
  }

  /** @param alone no other article is there whose words could be the same */
  set(uri: string, article: Article, alone: boolean): void {
    this.articles.set(uri, article)
    this.copies.set(
      uri,
      article.quotations.map((quotation, index) => {
        const variants = alone ? UNCOMPARED : wordingsOf(quotation, article.mentions)
        const rank = hash53(quotation.words.join(' '))
        const mark = hash53(variants.map(({ words, names }) => [...words, '|', ...names].join(' ')).join('|'))
        return { uri, index, rank, mark, quotation, wording: variants[0], variants, explicit: [] }
      }),
    )
  }

  delete(uri: string): void {
    this.articles.delete(uri)
    this.copies.set(uri, [])
    this.remember(uri, [])
  }

  /**
   * Infers anew where something changed; the uris in which a speaker is now another.
   * @param resolved the uris whose entities are now others
   */
  refresh(resolved: ReadonlySet<string>): ReadonlySet<string> {
    const touched = new Set(resolved)
    for (const node of this.copies.refresh().touched) touched.add(node.uri)
    for (const uri of resolved)
      for (const node of this.of(uri)) {
        const explicit = this.sources.idsOf(uri, node.quotation.entities)
        if (sameIds(explicit, node.explicit)) continue
        Object.assign(node, { explicit })
        for (const copy of this.copies.neighbours(node).keys()) touched.add(copy.uri)
      }
    const changed = new Set<string>()
    for (const uri of touched) if (this.articles.has(uri) && this.infer(uri)) changed.add(uri)
    return changed
  }

  /** Who said a quotation. */
  speakersOf(uri: string, index: number): Speakers {
    return this.known.get(uri)?.[index] ?? NOBODY
  }

  /** The articles in which a source speaks, sorted. */
  urisOf(source: string): string[] {
    return [...this.places.of(source)].sort()
  }

  /** How often each source speaks. */
  quoted(): Quoted[] {
    return [...this.places.keys()].map(source => {
      const counts = this.places.counts(source)
      let quotations = 0
      for (const count of counts.values()) quotations += count
      return { source, quotations, articles: counts.size }
    })
  }

  /** Indexes of the quotations of a source in an article, in their order. */
  quotationsOf(uri: string, source: string): readonly number[] {
    const speakers = this.known.get(uri)
    return speakers ? (bySource(speakers).get(source) ?? []) : []
  }

  private remember(uri: string, speakers: readonly Speakers[]): void {
    for (const id of (this.known.get(uri) ?? []).flatMap(one => one.sources)) this.places.remove(id, uri)
    for (const id of speakers.flatMap(one => one.sources)) this.places.add(id, uri)
    if (speakers.length > 0) this.known.set(uri, speakers)
    else this.known.delete(uri)
  }

  private infer(uri: string): boolean {
    const before = this.known.get(uri)
    const own = this.of(uri).map(node => node.explicit)
    const borrowed = this.of(uri).map((node, i) => {
      return isNamed(own[i]) || node.quotation.corrected ? [] : this.borrow(node)
    })
    const byRole = this.byRole(uri, borrowed)
    const now = own.map((sources, i): Speakers => {
      if (isNamed(sources)) return { sources, inferred: false }
      const found = borrowed[i].length > 0 ? borrowed[i] : (byRole.get(this.role(uri, i)) ?? [])
      return found.length > 0 ? { sources: found, inferred: true } : { sources, inferred: false }
    })
    this.remember(uri, now)
    return (before?.length ?? -1) !== now.length || now.some((speakers, i) => !sameSpeakers(speakers, before?.[i]))
  }

  /** Whom a definite role means ("the palace chief"), when the quotations given to it that have copies agree. */
  private byRole(uri: string, borrowed: readonly (readonly string[])[]): Map<number, readonly string[]> {
    const meant = new Map<number, readonly string[]>()
    borrowed.forEach((ids, i) => {
      const role = this.role(uri, i)
      if (role < 0 || ids.length === 0) return
      const other = meant.get(role)
      meant.set(role, !other || sameIds(other, ids) ? ids : [])
    })
    return meant
  }

  /** The entity of a quotation said by one definite, unnamed speaker; -1 for others. */
  private role(uri: string, index: number): number {
    const { entities } = this.of(uri)[index].quotation
    const name = entities.length === 1 ? this.articles.get(uri)!.entities[entities[0]].name : ''
    return /^the\s/i.test(name) ? entities[0] : -1
  }

  /**
   * The explicit speakers of the copies elsewhere, if all have the same, and so have those in the article itself, whose word
   * weighs more; a crowd or a role there names nobody.
   */
  private borrow(node: QuotationNode): readonly string[] {
    const copies = [...this.copies.neighbours(node).keys()].filter(copy => this.isTold(copy))
    const found = copies.find(({ uri }) => uri !== node.uri)?.explicit ?? []
    return copies.every(({ explicit }) => sameIds(explicit, found)) ? found : []
  }

  private isTold({ uri, quotation, explicit }: QuotationNode): boolean {
    const entities = this.articles.get(uri)?.entities ?? []
    return isNamed(explicit) && quotation.entities.every(e => entities[e].kind !== 'group')
  }
}

/** The quotations of each source of an article. */
const bySource = oncePer((speakers: readonly Speakers[]) => indexesByKey(speakers, ({ sources }) => sources))

/** Whether the words prove one speaker: most of the shorter one's, and not too few. */
function isCopy(a: Wording, b: Wording): boolean {
  if (nearlyIdentical(a, b)) return true
  const o = overlap(a, b)
  return sameWords(o) && o.shorter >= 4 && (o.containment >= 0.75 || o.runs >= 8)
}

/** Whether ids name somebody, not just "a witness". */
export function isNamed(ids: readonly string[]): boolean {
  return ids.length > 0 && ids.every(id => !id.startsWith('unnamed'))
}

const sameIds = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every(id => b.includes(id))

const sameSpeakers = (a: Speakers, b: Speakers | undefined): boolean =>
  b !== undefined && a.inferred === b.inferred && sameIds(a.sources, b.sources)
