import type { Corpus, CrossReference, Member } from '../../corpus/model'
import { byWeight, findingsOf } from '../findings'
import { findingMessage } from '../findingWords'
import { nameList } from '../names'
import { articleLabel, articleTitle } from '../places'
import { locationOf } from '../positions'
import { articlesCount } from '../rows'
import { t } from '../words'
import { heading, limited, line, type Report, type ReportLine, row } from './report'
import { storyOf } from './story'

/** What one article has that the others of its story have not, and what they have that it lacks. */
export function onlyReport(corpus: Corpus, uri: string): Report {
  const article = corpus.article(uri)
  const others = storyOf(corpus, uri).filter(each => each !== uri)
  if (!article) return [line(t('The article has gone.'))]
  return limited(
    [
      line(articleTitle(article, uri)),
      line(t('compared with: {0}', articlesCount(others.length))),
      line(),
      ...section(t('Only here: sources'), sourceLines(corpus, onlySpeakers(corpus, uri, others), false)),
      ...section(t('Only here: quotations'), quotationLines(corpus, uri)),
      ...section(t('Only here: figures'), figureLines(corpus, uri)),
      ...section(
        t('Missing here: sources that others quote'),
        sourceLines(corpus, missingSpeakers(corpus, uri, others), true),
      ),
      ...section(t('Missing here: what others agree or differ on'), missingLines(corpus, uri, others)),
    ],
    count => t('{0} more', count),
  )
}

function section(title: string, lines: readonly ReportLine[]): ReportLine[] {
  return [heading(`${title} (${lines.length})`), ...lines, line()]
}

/** Whether another article takes part in a finding of an item. */
function isShared(corpus: Corpus, uri: string, item: Member['item']): boolean {
  return findingsOf(corpus, uri, item).some(({ reference }) => reference.members.some(member => member.uri !== uri))
}

function quotationLines(corpus: Corpus, uri: string): ReportLine[] {
  return corpus.article(uri)!.quotations.flatMap(({ text, content, kind }, index) => {
    if (isShared(corpus, uri, { kind: 'quotation', index })) return []
    const words = kind === 'direct' ? `“${text}”` : text
    const who = nameList(corpus, corpus.quotation({ uri, index }).sources) || t('Unknown speaker')
    return [row({ text: words, to: locationOf(corpus, uri, content[0]) }, { text: `– ${who}` })]
  })
}

function figureLines(corpus: Corpus, uri: string): ReportLine[] {
  return corpus.article(uri)!.claims.flatMap((claim, index) => {
    if (claim.quantity === null || isShared(corpus, uri, { kind: 'claim', index })) return []
    return [row({ text: claim.text, to: locationOf(corpus, uri, claim) }, { text: `– ${claim.context}` })]
  })
}

/** Sources of the quotations of an article, with the place of the first. */
function speakersIn(corpus: Corpus, uri: string): Map<string, { uri: string; index: number }> {
  const found = new Map<string, { uri: string; index: number }>()
  for (const [index] of corpus.article(uri)?.quotations.entries() ?? []) {
    for (const id of corpus.quotation({ uri, index }).sources) if (!found.has(id)) found.set(id, { uri, index })
  }
  return found
}

type Speakers = ReadonlyMap<string, { readonly uri: string; readonly index: number }>

function onlySpeakers(corpus: Corpus, uri: string, others: readonly string[]): Speakers {
  const elsewhere = new Set(others.flatMap(other => [...speakersIn(corpus, other).keys()]))
  return new Map([...speakersIn(corpus, uri)].filter(([id]) => !elsewhere.has(id)))
}

function missingSpeakers(corpus: Corpus, uri: string, others: readonly string[]): Speakers {
  const own = speakersIn(corpus, uri)
  const all = others.flatMap(other => [...speakersIn(corpus, other)])
  return new Map(all.filter(([id]) => !own.has(id)).reverse())
}

function sourceLines(corpus: Corpus, speakers: Speakers, showArticle: boolean): ReportLine[] {
  return [...speakers].map(([id, { uri, index }]) => {
    const span = corpus.article(uri)!.quotations[index].content[0]
    const text = corpus.source(id)?.name ?? id
    return row(
      { text, to: locationOf(corpus, uri, span) },
      { text: showArticle ? `– ${articleLabel(corpus, uri)}` : '' },
    )
  })
}

function missingLines(corpus: Corpus, uri: string, others: readonly string[]): ReportLine[] {
  const near = new Map(others.flatMap(other => corpus.crossReferencesIn(other)).map(each => [each.id, each]))
  return byWeight([...near.values()].filter(reference => isMissing(reference, uri))).map(reference => {
    const [first] = reference.members
    const labels = [...new Set(reference.members.map(member => articleLabel(corpus, member.uri)))]
    return row(
      { text: findingMessage(reference), to: locationOf(corpus, first.uri, first) },
      { text: `– ${labels.join(', ')}` },
    )
  })
}

/** Whether two others or more tell something that the article does not. */
function isMissing({ members }: CrossReference, uri: string): boolean {
  return members.every(member => member.uri !== uri) && new Set(members.map(member => member.uri)).size > 1
}
