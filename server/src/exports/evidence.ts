import type { Corpus, Place } from '../corpus/model'
import { escaped } from './markdown'
import { factOf, namesOf, quotedWords, speakerOf, type TakenArticle, viaOf, webAddress, wordsAt } from './taken'

/** A quotation or figure of an article, and what is to be cited of it. */
export interface Evidence {
  /** The words, with quotation marks where they are direct speech; of a figure the sentence. */
  readonly words: string
  /** Of a figure: the figure itself, and what it is of. */
  readonly figure: string | null
  readonly about: string | null
  /** Who says so, and through whom; empty when nobody is known. */
  readonly speaker: string
  readonly via: string
  readonly title: string | null
  readonly outlet: string | null
  readonly published: string | null
  readonly url: string | null
  /** Key of the article in the CSL-JSON of its corpus. */
  readonly key: string
}

/** A quotation of an article as evidence. */
export function quotationEvidence(corpus: Corpus, taken: TakenArticle, index: number, key: string): Evidence {
  const place: Place = { uri: taken.uri, index }
  const words = quotedWords(taken, index)
  const isDirect = taken.article.quotations[index].kind === 'direct'
  return {
    words: isDirect ? `“${words}”` : words,
    figure: null,
    about: null,
    speaker: speakerOf(corpus, taken, place),
    via: viaOf(corpus, taken, place),
    ...citedOf(taken, key),
  }
}

/** A figure or date of an article as evidence. */
export function figureEvidence(corpus: Corpus, taken: TakenArticle, index: number, key: string): Evidence {
  const quantity = taken.article.quantities[index]
  const place: Place = { uri: taken.uri, index }
  return {
    words: wordsAt(taken.text, taken.article.sentences[quantity.sentence] ?? quantity),
    figure: wordsAt(taken.text, quantity),
    about: factOf(corpus.about(place)),
    speaker: namesOf(corpus, corpus.giversOf(place)),
    via: '',
    ...citedOf(taken, key),
  }
}

function citedOf({ article }: TakenArticle, key: string) {
  const { title, outlet, published, url } = article.layout
  return { title: factOf(title), outlet: factOf(outlet), published, url: webAddress(url), key }
}

/** Evidence as Markdown: the words as a block quotation, then who, where and when, with the key as Pandoc cites. */
export function evidenceMarkdown(evidence: Evidence): string {
  const { figure, title, url, key } = evidence
  const head = figure === null ? '' : `**${escaped(figure)}**${aboutOf(evidence, escaped)}\n\n`
  const name = title ?? url
  const linked = name && (url ? `[${escaped(name)}](<${url.replace(/[<>\\\s]/g, encodeURIComponent)}>)` : escaped(name))
  const source = [linked, ...factsOf(evidence).map(escaped)].filter(Boolean).join(', ')
  const who = whoOf(evidence)
  return `${head}> ${escaped(evidence.words)}\n>\n> — ${[[who && escaped(who), source].filter(Boolean).join('. '), `[@${key}]`].filter(Boolean).join(' ')}\n`
}

/** Evidence as plain text, on three lines. */
export function evidenceText(evidence: Evidence): string {
  const { figure, title, url, words, key } = evidence
  const head = figure === null ? '' : `${figure}${aboutOf(evidence, text => text)}\n`
  const source = [title && `“${title}”`, ...factsOf(evidence)].filter(Boolean).join(', ')
  const cited = [whoOf(evidence), source, url].filter(Boolean).join('. ')
  return `${head}${words}\n— ${[cited, `[${key}]`].filter(Boolean).join(' ')}\n`
}

function aboutOf({ about, figure }: Evidence, show: (text: string) => string): string {
  return about && about !== figure ? ` (${show(about)})` : ''
}

function factsOf({ outlet, published }: Evidence): string[] {
  return [outlet, published].filter(fact => fact !== null)
}

function whoOf({ speaker, via }: Evidence): string {
  return [speaker, via && `via ${via}`].filter(Boolean).join(', ')
}

/** Direct words as a draft cites them: “…,” Jane Doe said, according to Northwire [@key]. */
export function citation({ words, speaker, via, key }: Pick<Evidence, 'words' | 'speaker' | 'via' | 'key'>): string {
  const bare = words.replace(/[,.;:\s]+$/, '')
  if (speaker === '') return `“${bare}” [@${key}].`
  const mark = /[!?…]$/.test(bare) ? '' : ','
  return `“${bare}${mark}” ${speaker} said${via && `, according to ${via}`} [@${key}].`
}
