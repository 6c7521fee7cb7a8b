import type { Place } from '../corpus/model'
import type { Block, Item } from './blocks'
import { type Asked, heading, placeOf } from './reportPieces'
import { factOf, quotedWords, speakerOf, type Taken, viaOf } from './taken'

/** The quotations of each source, who is quoted most first; then those whose speaker is no source. */
export function* saidBlocks(asked: Asked, { articles }: Taken): Iterable<Block> {
  const { corpus } = asked
  const said = corpus
    .sources()
    .map(source => ({ source, places: corpus.statements(source.id).filter(isSpeech(asked)) }))
  const speaking = said.filter(({ places }) => places.length > 0)
  const nobody = articles.flatMap(({ uri, article }) =>
    article.quotations
      .map((_, index) => ({ uri, index }))
      .filter(place => corpus.quotation(place).sources.length === 0),
  )
  const rest = nobody.filter(isSpeech(asked))
  if (speaking.length + rest.length === 0) return
  yield heading(2, 'Who said what')
  for (const { source, places } of speaking.sort((a, b) => b.places.length - a.places.length)) {
    yield heading(3, factOf(source.name) ?? source.id)
    if (source.roles.length > 0) yield { kind: 'paragraph', line: [factOf(source.roles.join(', '))!] }
    yield { kind: 'list', items: places.map(place => statement(asked, place, false)) }
  }
  if (rest.length === 0) return
  yield heading(3, 'Speakers not known by name')
  yield { kind: 'list', items: rest.map(place => statement(asked, place, true)) }
}

function isSpeech({ byUri }: Asked): (place: Place) => boolean {
  return ({ uri, index }) => byUri.get(uri)?.article.quotations[index].reportage !== true
}

function statement(asked: Asked, place: Place, named: boolean): Item {
  const taken = asked.byUri.get(place.uri)!
  const { kind, content } = taken.article.quotations[place.index]
  const chain = viaOf(asked.corpus, taken, place)
  const who = named ? speakerOf(asked.corpus, taken, place) : ''
  const inferred = asked.corpus.quotation(place).inferred ? 'speaker inferred from other articles' : ''
  const notes = [who, chain && `via ${chain}`, inferred].filter(Boolean).join(', ')
  const text = quotedWords(taken, place.index)
  const words = kind === 'direct' ? `“${text}”` : text
  return { line: [words, notes && ` — ${notes}`, ' · ', ...placeOf(asked, place.uri, content[0].start)] }
}
