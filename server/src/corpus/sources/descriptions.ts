import type { Article } from '../../analysis/article'
import { isSurnameAlone } from '../../analysis/names/particles'
import { commonest } from '../commonest'
import type { Source } from '../model'
import { mentionsOf } from './mentionsOf'
import type { SourceIndex } from './sourceIndex'

/** What the articles say of each source, gathered when it is asked for and kept until one of its articles changes. */
export class Descriptions {
  private readonly known = new Map<string, Source>()

  /** @param articleOf an article that is compared, by its uri */
  constructor(
    private readonly index: SourceIndex,
    private readonly articleOf: (uri: string) => Article,
  ) {}

  /** Forgets what may have changed. */
  refresh(): void {
    const touched = this.index.takeTouched()
    if (touched === 'all') this.known.clear()
    else for (const id of touched) this.known.delete(id)
  }

  /** What a source is; undefined for an unknown id. */
  of(id: string): Source | undefined {
    const known = this.known.get(id) ?? this.describe(id)
    if (known) this.known.set(id, known)
    return known
  }

  private describe(id: string): Source | undefined {
    const places = this.index.entitiesOf(id)
    if (places.length === 0) return undefined
    const met = places.flatMap(({ uri, entities }) => {
      const article = this.articleOf(uri)
      return entities.map(entity => ({ ...article.entities[entity], mentions: mentionsOf(article, entity).length }))
    })
    const mentions = met.reduce((sum, entity) => sum + entity.mentions, 0)
    const { shown, kinds, by: deciders } = this.index.names
    const written = met.flatMap(({ name, aliases }) => [name, ...aliases])
    const names = commonest(written, name => fullness(name, written))
    const name = shown.get(id) ?? names[0]
    const aliases = names.filter(each => each !== name)
    const kind =
      kinds.get(id) ?? commonest(met.map(entity => entity.kind)).find(one => one !== 'place') ?? 'organisation'
    const roles = commonest(met.flatMap(entity => entity.roles))
    const by = deciders.get(id)
    const corrected = by === undefined ? {} : { corrected: { by } }
    return { id, name, kind: kind as Source['kind'], aliases, roles, mentions, articles: places.length, ...corrected }
  }
}

/** Longer names first among equally frequent ones; a full name before a part of it ("Roe", "van der Roe") in any case. */
const fullness = (name: string, others: readonly string[]): number =>
  name.includes(' ') && !isSurnameAlone(name, others) ? 1 : 0
