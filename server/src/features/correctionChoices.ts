import type { Article, Span } from '../analysis/article'
import { partitionPoint } from '../analysis/text/partitionPoint'
import type { Corpus, Source } from '../corpus/model'
import type { CorrectionChoice } from '../protocol/annotations'
import type { Document } from './document'
import { shorten } from './markdown'
import { rolesOf } from './roleWords'
import { articlesCount } from './rows'
import { allSpeakers } from './sourceRows'
import { t } from './words'

/** Most choices that are offered: the rest is typed. */
const MOST = 200

/**
 * Who may have said the words at a place: whom the article mentions, nearest first, then all who speak; nobody last. What is
 * named like an organisation and never speaks may be a ship or a street.
 */
export function speakerChoices({ corpus, uri, article }: Document, { start }: Span): CorrectionChoice[] {
  const speakers = new Set(allSpeakers(corpus).map(({ id }) => id))
  const mayHaveSaid = (id: string) => speakers.has(id) || corpus.source(id)?.kind !== 'organisation'
  const near = mentionedNear(article, start).flatMap(entity => corpus.sourcesOf(uri, [entity]))
  const ids = new Set([...near.filter(mayHaveSaid), ...speakers])
  return [...choices(corpus, [...ids].slice(0, MOST)), { label: t('Unknown speaker'), value: null }]
}

/** Whom a name may also be: who has a word of their name in common with it, then all who speak. */
export function nameChoices(corpus: Corpus, id: string): CorrectionChoice[] {
  const words = new Set(wordsOf(corpus.source(id)))
  const all = corpus.sources().filter(source => source.id !== id && source.kind !== 'unnamed')
  const alike = all.filter(source => wordsOf(source).some(word => words.has(word)))
  const ids = new Set([...alike.map(source => source.id), ...allSpeakers(corpus).map(speaker => speaker.id)])
  ids.delete(id)
  return choices(corpus, [...ids].slice(0, MOST))
}

function wordsOf(source: Source | undefined): string[] {
  return (
    [source?.name ?? '', ...(source?.aliases ?? [])]
      .join(' ')
      .toLowerCase()
      .match(/\p{L}{3,}/gu) ?? []
  )
}

/** Each name once, since a name is what is kept: of several of one name the one in most articles. */
function choices(corpus: Corpus, ids: readonly string[]): CorrectionChoice[] {
  const byName = new Map<string, Source>()
  for (const source of ids.flatMap(id => corpus.source(id) ?? [])) {
    const known = byName.get(source.name.toLowerCase())
    if (!known || known.articles < source.articles) byName.set(source.name.toLowerCase(), source)
  }
  return [...byName.values()].map(source => {
    const description = [...rolesOf(corpus, source, 1), articlesCount(source.articles)].join(' · ')
    return { label: shorten(source.name, 100), description: shorten(description, 100), value: source.name }
  })
}

/** The entities of an article by how near to a place they are mentioned. */
function mentionedNear({ mentions }: Article, offset: number): number[] {
  const next = partitionPoint(mentions, mention => mention.start < offset)
  const found = new Set<number>()
  for (let before = next - 1, after = next; before >= 0 || after < mentions.length; ) {
    const isBefore =
      after >= mentions.length || (before >= 0 && offset - mentions[before].end <= mentions[after].start - offset)
    for (const entity of mentions[isBefore ? before-- : after++].entities) found.add(entity)
    if (found.size > MOST) break
  }
  return [...found]
}
