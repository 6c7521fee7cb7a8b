import type { PageBlock } from './blocks'
import type { Metadata } from './metadata'

/** What stands over an imported article. */
export interface ArticleHead extends Pick<Metadata, 'title' | 'url' | 'author' | 'outlet' | 'published' | 'modified'> {
  /** When the page was saved. */
  readonly created: string | null
  readonly isCut: boolean
}

/** The text of an `.article` file: front matter as web clippers write it, the headline, and a paragraph a line. */
export function writeArticle(head: ArticleHead, blocks: readonly PageBlock[]): string {
  const { title, url, author, outlet, published, modified, created, isCut } = head
  const facts: readonly (readonly [string, string | boolean | null])[] = [
    ['title', title],
    ['source', url],
    ['author', author],
    ['outlet', outlet],
    ['published', published],
    ['modified', modified],
    ['created', created],
    ['excerpt', isCut || null],
  ]
  const lines = facts.flatMap(([key, value]) => (value === null ? [] : [`${key}: ${scalar(value)}`]))
  const text = [...(title === null ? [] : [`# ${title}`]), ...bodyLines(blocks)]
  return `---\n${lines.join('\n')}\n---\n\n${text.join('\n\n')}\n`
}

/** Dates bare, as clippers write them; all else quoted: a title may hold any sign. */
function scalar(value: string | boolean): string {
  if (typeof value === 'boolean' || /^\d{4}-\d\d-\d\d(?:T[\d:]+(?:Z|[+-]\d\d:?\d\d)?)?$/.test(value))
    return String(value)
  return JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, ' ')
}

/** Items of one list and rows of one table stay together. */
function bodyLines(blocks: readonly PageBlock[]): string[] {
  const lines: string[] = []
  for (const [i, block] of blocks.entries()) {
    const line = `${block.isQuoted ? '> ' : ''}${markOf(block)}${guarded(block)}`
    const isSameList = block.kind === blocks[i - 1]?.kind && (block.kind === 'item' || block.kind === 'row')
    if (isSameList) lines[lines.length - 1] += `\n${line}`
    else lines.push(line)
  }
  return lines
}

function markOf({ kind }: PageBlock): string {
  return kind === 'heading' ? '## ' : kind === 'item' ? '- ' : ''
}

/** Text that would read as front matter or a heading begins with nothing of that kind. */
function guarded({ text, kind }: PageBlock): string {
  return kind === 'paragraph' ? text.replace(/^(?:#+|>+|-{3,})\s*/, '') || text : text
}
