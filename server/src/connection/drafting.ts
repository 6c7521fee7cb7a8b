import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  InsertTextFormat,
  type Position,
} from 'vscode-languageserver'
import type { Corpus } from '../corpus/model'
import { cslKeys } from '../exports/csl'
import { citation } from '../exports/evidence'
import type { Document } from '../features/document'
import { shorten } from '../features/markdown'
import { speakerOf, viaNames } from '../features/names'
import { articleLabel } from '../features/places'
import { offsetAt, positionAt } from '../features/positions'
import { type StatementItem, StatementsRequest } from '../protocol'
import type { Session } from './server'

/** Quotations that are offered at most, and characters of one. */
const MOST_STATEMENTS = 5000
const LONGEST = 2000

/** Answers what helps to write a draft: quotations of the articles to insert, by completion and by a list to choose from. */
export function registerDrafting({ connection, workspace }: Session): void {
  const draftAt = (uri: string) => {
    const document = workspace.document(uri)
    return document?.article.layout.isDraft ? document : null
  }
  connection.onRequest(StatementsRequest, ({ textDocument }) => {
    const draft = draftAt(textDocument.uri)
    return draft && { statements: statementsFor(draft.corpus) }
  })
  connection.onCompletion(({ textDocument, position }) => {
    const draft = draftAt(textDocument.uri)
    return draft && completions(draft, position)
  })
}

/** The direct quotations of the articles, by speaker, each of its wording once. */
function statementsFor(corpus: Corpus): StatementItem[] {
  const articles = corpus.evidence ?? corpus
  const uris = articles.uris().filter(uri => articles.article(uri)?.layout.isDraft === false)
  const keys = cslKeys(uris.map(uri => ({ uri, article: articles.article(uri)! })))
  const found = uris.flatMap(uri =>
    articles.article(uri)!.quotations.flatMap((quotation, index) => {
      if (quotation.kind !== 'direct' || quotation.words.length < 3) return []
      return [statement(articles, { uri, index }, keys.get(uri)!)]
    }),
  )
  const compare = (a: StatementItem, b: StatementItem) => (a.speaker < b.speaker ? -1 : a.speaker > b.speaker ? 1 : 0)
  return found.sort(compare).slice(0, MOST_STATEMENTS)
}

function statement(corpus: Corpus, place: { uri: string; index: number }, key: string): StatementItem {
  const article = corpus.article(place.uri)!
  const speaker = shorten(speakerOf(corpus, place) ?? '', 100)
  const words = shorten(article.quotations[place.index].text, LONGEST)
  const via = viaNames(corpus, place).join(', ')
  const { published } = article.layout
  return {
    words: shorten(words, 200),
    speaker,
    place: [shorten(articleLabel(corpus, place.uri), 60), published].filter(Boolean).join(', '),
    text: citation({ words, speaker, via, key }),
  }
}

/** Quotations in place of the word before the cursor, with the quotation mark that opens it. */
function completions({ article, text, corpus }: Document, position: Position): CompletionList | null {
  if (text === null) return null
  const end = offsetAt(article, position)
  const typed = /([“"]?)[\p{L}\p{N}'’-]*$/u.exec(text.slice(Math.max(0, end - 60), end))![0]
  const mark = /^[“"]/.exec(typed)?.[0] ?? ''
  const range = { start: positionAt(article, end - typed.length), end: position }
  const items = statementsFor(corpus).map(
    ({ words, speaker, place, text: newText }, i): CompletionItem => ({
      label: `“${shorten(words, 60)}”`,
      labelDetails: { description: speaker },
      kind: CompletionItemKind.Reference,
      detail: place,
      documentation: newText,
      filterText: `${mark}${words} ${speaker}`,
      sortText: String(i).padStart(6, '0'),
      insertTextFormat: InsertTextFormat.PlainText,
      textEdit: { range, newText },
    }),
  )
  return { isIncomplete: false, items }
}
