import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Span } from '../../server/src/analysis/article'

/** A statement that an editor has marked in an article: who says it, and who passes it on. */
export interface Statement extends Span {
  /** A word of whom it is said by, null where it may be read either way. */
  readonly speaker: string | null
  readonly via: string | null
}

/** A whole article with its statements. */
export interface MarkedArticle {
  readonly name: string
  readonly text: string
  readonly statements: readonly Statement[]
}

const MARK = /\[\[([^|\]<]+)(?:<([^|\]]+))?\|([\s\S]*?)\]\]/g

/** Reads `[[speaker<via|words]]` out of a text; `[[?|words]]` may be a statement or none. */
export function parseMarked(name: string, source: string): MarkedArticle {
  const statements: Statement[] = []
  let text = ''
  let read = 0
  for (const match of source.matchAll(MARK)) {
    const [whole, speaker, via, words] = match
    text += source.slice(read, match.index)
    statements.push({
      start: text.length,
      end: text.length + words.length,
      speaker: speaker === '?' ? null : speaker,
      via: via ?? null,
    })
    text += words
    read = match.index + whole.length
  }
  return { name, text: text + source.slice(read), statements }
}

const FOLDER = join('test', 'articles', 'texts')

/** The articles of `texts/`, by name. */
export const markedArticles = (): MarkedArticle[] =>
  readdirSync(FOLDER)
    .sort()
    .map(file => parseMarked(file, readFileSync(join(FOLDER, file), 'utf8').replaceAll('\r\n', '\n')))
