import { append } from '../corpus/gather'
import type { Place, Source } from '../corpus/model'
import { correctedWords } from './annotationWords'
import type { Document } from './document'
import type { Card, Line } from './markdown'
import { shorten } from './markdown'
import { articleLabel, linkTo } from './places'
import { rolesOf } from './roleWords'
import { articlesCount, quotationCount } from './rows'
import { t } from './words'

/** Who the sources under a mention are: names, offices, and where they speak. Joint mentions show each by a line. */
export function sourceCard(document: Document, ids: readonly string[]): Card {
  const sources = ids.flatMap(id => document.corpus.source(id) ?? [])
  if (sources.length === 1) return singleCard(document, sources[0])
  return {
    lines: sources.map(source => [
      { bold: source.name },
      ` · ${described(document, source)} · ${counted(document, source)}`,
    ]),
  }
}

function singleCard(document: Document, source: Source): Card {
  const aliases = source.aliases.filter(alias => alias !== source.name)
  const lines: Line[] = [[{ bold: source.name }, ` · ${described(document, source)}`]]
  if (aliases.length > 0) lines.push([t('also {0}', shorten(aliases.slice(0, 6).join(', '), 120))])
  lines.push([`${counted(document, source)}${source.corrected ? ` · ${correctedWords(source.corrected)}` : ''}`])
  return {
    lines,
    table: { head: [t('Article'), t('Mentions'), t('Quotations'), t('Says first')], rows: rowsOf(document, source) },
  }
}

function described({ corpus }: Document, source: Source): string {
  const roles = rolesOf(corpus, source, 3)
  return roles.length > 0 ? shorten(roles.join(', '), 120) : sourceKindWord(source.kind)
}

/** What a kind of source is called. */
function sourceKindWord(kind: Source['kind']): string {
  switch (kind) {
    case 'person':
      return t('person')
    case 'organisation':
      return t('organisation')
    case 'group':
      return t('group')
    case 'unnamed':
      return t('unnamed')
  }
}

function counted({ corpus }: Document, { id, mentions, articles }: Source): string {
  const quotations = corpus.statements(id).length
  const mentioned = mentions === 1 ? t('1 mention') : t('{0} mentions', mentions)
  return t('{0}, {1} in {2}', quotationCount(quotations), mentioned, articlesCount(articles))
}

/** A row per article, the present one first. */
function rowsOf({ corpus, uri }: Document, { id }: Source): Line[][] {
  const mentions = byArticle(corpus.mentions(id))
  const statements = byArticle(corpus.statements(id))
  const uris = [...new Set([...statements.keys(), ...mentions.keys()])].sort(
    (a, b) => Number(b === uri) - Number(a === uri),
  )
  return uris.map(article => {
    const first = statements.get(article)?.[0] ?? -1
    const quotation = corpus.article(article)?.quotations[first]
    const mention = corpus.article(article)?.mentions[mentions.get(article)?.[0] ?? -1]
    const start = quotation?.content[0]?.start ?? mention?.start ?? 0
    return [
      [{ link: shorten(articleLabel(corpus, article), 40), uri: linkTo(corpus, article, start) }],
      [String(mentions.get(article)?.length ?? 0)],
      [String(statements.get(article)?.length ?? 0)],
      [quotation ? shorten(quotation.text, 70) : ''],
    ]
  })
}

function byArticle(places: readonly Place[]): Map<string, number[]> {
  const indexes = new Map<string, number[]>()
  for (const { uri, index } of places) append(indexes, uri, index)
  return indexes
}
