import type { Article } from '../../analysis/article'
import { originOf } from '../origins'
import { hash53 } from '../stableId'
import type { QuotationNode, SpeakerIndex } from './speakers'
import type { WordingNode } from './wordings'

/** The quotations of an article, with who said them and whom they ultimately come from. */
export function wordingNodes(uri: string, article: Article, speakers: SpeakerIndex): WordingNode[] {
  const own = originOf(uri, article)
  return speakers.of(uri).map(node => wordingNode(uri, article, speakers, node, own))
}

function wordingNode(
  uri: string,
  article: Article,
  index: SpeakerIndex,
  node: QuotationNode,
  own: string,
): WordingNode {
  const { quotation } = node
  const speakers = index.speakersOf(uri, node.index)
  const entities = quotation.entities.map(entity => article.entities[entity])
  const names = speakers.inferred ? [] : entities.map(({ name }) => name)
  const last = quotation.via.at(-1)?.entities[0]
  const origin = last === undefined ? own : article.entities[last].name
  const known = entities.map(({ kind, of }) => [kind, of])
  const said = [quotation.text, quotation.kind, quotation.attribution, origin === uri ? '' : origin]
  const mark = hash53(JSON.stringify([node.mark, speakers, names, known, said]))
  return { ...node, ...speakers, mark, article, names, origin }
}
