import { latestBefore, latestFitting, type Names } from '../names/mentions'
import { clauseSubject } from '../phrases/clauseSubject'
import type { Item } from '../phrases/items'
import type { NounPhrase } from '../phrases/nounPhrase'
import { headOf } from '../phrases/phraseHeads'
import type { Prose } from '../prose'
import { ROLE_NOUNS } from '../words/titles'

/** Tells which body "it" means. */
export class Bodies {
  /** The known body that is described at a token, -1 for none: "the company". */
  bodyOf: (words: readonly string[], at: number) => number = () => -1

  constructor(
    private readonly prose: Prose,
    private readonly names: Names,
  ) {}

  /** The body that "it" at token `at` of a sentence means, none where nothing tells; `spoke` are who spoke last. */
  meant(items: readonly Item[], at: number, spoke: readonly number[]): readonly number[] {
    const own = this.ownBody(items, at, spoke)
    if (own) return own
    const isBody = (e: number): boolean =>
      this.names.drafts[e].kind === 'organisation' || this.names.drafts[e].kind === 'place'
    if (spoke.length === 1 && isBody(spoke[0])) return spoke
    const found = latestFitting(this.names, at, e => this.names.drafts[e].kind === 'organisation')
    if (found < 0) return []
    const { tokens } = this.prose
    // Further back something else has come up that "it" may mean.
    return tokens[latestBefore(this.names, found, at)].sentence >= tokens[at].sentence - 1 ? [found] : []
  }

  /** "The company denied the report, which | it says is wrong": the body that is the subject of the same sentence; null for none. */
  private ownBody(items: readonly Item[], at: number, spoke: readonly number[]): number[] | null {
    const end = items.findIndex(({ from }) => from >= at)
    const subject = end > 2 ? clauseSubject(items, end) : null
    if (!subject || subject.last >= end) return null
    const head = items[headOf(items, subject)]
    const name = this.names.nameAt[head.from]
    if (name < 0) return this.describedBody(items, subject, head, spoke)
    const entity = this.names.draftOf[name]
    return this.names.drafts[entity].kind === 'organisation' ? [entity] : null
  }

  /** The body that a subject without a name describes: none where nobody knows it, null where it is no body. */
  private describedBody(
    items: readonly Item[],
    { first, last }: NounPhrase,
    head: Item,
    spoke: readonly number[],
  ): number[] | null {
    if (ROLE_NOUNS.get(head.lower) !== 'organisation' || /[^s]s$/.test(head.lower)) return null
    const known = this.bodyOf(
      items.slice(first, last + 1).map(({ lower }) => lower),
      items[first].from,
    )
    if (known >= 0) return [known]
    return spoke.filter(e => this.names.drafts[e].words.includes(head.lower))
  }
}
