import { visible } from '../analysis/text/visible'
import type { Block, Inline, Item, Line } from './blocks'
import { report } from './report'
import type { Pieces, Taken } from './taken'

/** The report as Markdown (GitHub's, for its tables). */
export function* markdown(taken: Taken): Pieces {
  let separator = ''
  for (const block of report(taken)) {
    yield `${separator}${blockMarkdown(block)}\n`
    separator = '\n'
  }
}

/**
 * Text as Markdown that shows it as it is. Only what could mean something is escaped, so that the report reads well as
 * it stands: signs of emphasis, code, links, tables, HTML and entities, formulas, addresses that become links by themselves.
 */
export function escaped(text: string): string {
  return visible(text)
    .replace(/[\\`*_{}[\]<>&|~$#=^]|:(?![\s\d]|$)/g, '\\$&')
    .replace(/\b(www)\./gi, '$1\\.')
}

function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${opening(escaped(block.text).trim())}`
    case 'paragraph':
      return lineMarkdown(block.line)
    case 'list':
      return block.items.map(itemMarkdown).join('\n')
    case 'table': {
      const head = block.head.map(escaped)
      const rows = [head, head.map(() => '---'), ...block.rows.map(cells => cells.map(lineMarkdown))]
      return rows.map(cells => `| ${cells.join(' | ')} |`).join('\n')
    }
  }
}

function itemMarkdown({ line, sentence }: Item): string {
  const quote = sentence === undefined ? '' : opening(escaped(sentence).trim())
  return `- ${lineMarkdown(line)}${quote && `\n  > ${quote}`}`
}

function lineMarkdown(line: Line): string {
  return opening(line.map(inlineMarkdown).join('').trim())
}

/** What would open a list at the start of a line. */
function opening(text: string): string {
  return text.replace(/^(\d{1,9})(?=[.)])|^(?=[-+])/, '$1\\')
}

function inlineMarkdown(inline: Inline): string {
  if (typeof inline === 'string') return escaped(inline)
  if ('strong' in inline) {
    const text = escaped(inline.strong).trim()
    return text && `**${text}**`
  }
  if ('code' in inline) return /[`|]/.test(inline.code) ? escaped(inline.code) : `\`${visible(inline.code)}\``
  return `[${escaped(inline.link)}](<${inline.url.replace(/[<>\\\s|]/g, encodeURIComponent)}>)`
}
