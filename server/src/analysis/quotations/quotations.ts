import type { Entity, Mention, Quotation } from '../article'
import { finishEntities, finishMentions } from '../names/finished'
import type { Names } from '../names/mentions'
import { quotesBySentence } from '../phrases/items'
import type { Prose } from '../prose'
import { Finder } from './finder'
import { withPulledQuotes } from './pullQuotes'

/** Who said what: quotations, and the mentions and entities with those that only quotations reveal ("a witness"). */
export interface Attributions {
  readonly quotations: readonly Quotation[]
  readonly mentions: readonly Mention[]
  readonly entities: readonly Entity[]
}

/** Finds the quotations of an article, sentence by sentence, and resolves their speakers from left to right. */
export function findQuotations(prose: Prose, names: Names): Attributions {
  const finder = new Finder(prose, names)
  const quotes = quotesBySentence(prose)
  prose.sentences.forEach((_, sentence) => {
    finder.read(sentence, quotes[sentence])
  })
  withPulledQuotes(prose, names, finder.quotations)
  return {
    quotations: finder.quotations,
    mentions: finishMentions(prose, names, finder.speakers.mentions),
    entities: finishEntities(names),
  }
}
