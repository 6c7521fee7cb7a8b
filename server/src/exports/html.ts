import { visible } from '../analysis/text/visible'
import type { Block, Inline, Item, Line } from './blocks'
import { report } from './report'
import type { Pieces, Taken } from './taken'

/** Plain, readable in print and in the dark; each piece of text keeps its own direction. */
const STYLE = `
:root { color-scheme: light dark }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere }
h1, h2, h3, p, li, td, blockquote { unicode-bidi: plaintext }
h2 { border-bottom: 1px solid; margin-top: 2.5rem }
blockquote { margin: .25rem 0 .75rem; padding-inline-start: .75rem; border-inline-start: 3px solid; opacity: .8 }
table { border-collapse: collapse; width: 100% }
code { overflow-wrap: anywhere }
th, td { overflow-wrap: break-word; text-align: start; vertical-align: top; padding: .25rem .5rem; border-bottom: 1px solid }
`

/** The generator tells the importer that this is no page. */
const HEAD = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Corroborate">
<title>Corroborate: report</title>
<style>${STYLE}</style>
</head>
<body>
`

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** The report as one page that loads nothing and runs nothing. */
export function* html(taken: Taken): Pieces {
  yield HEAD
  for (const block of report(taken)) yield `${blockHtml(block)}\n`
  yield '</body>\n</html>\n'
}

function escaped(text: string): string {
  return visible(text).replace(/[&<>"']/g, sign => ENTITIES[sign])
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escaped(block.text)}</h${block.level}>`
    case 'paragraph':
      return `<p>${lineHtml(block.line)}</p>`
    case 'list':
      return `<ul>\n${block.items.map(itemHtml).join('\n')}\n</ul>`
    case 'table': {
      const head = block.head.map(text => `<th scope="col">${escaped(text)}</th>`).join('')
      const rows = block.rows.map(cells => `<tr>${cells.map(line => `<td>${lineHtml(line)}</td>`).join('')}</tr>`)
      return `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`
    }
  }
}

function itemHtml({ line, sentence }: Item): string {
  return `<li>${lineHtml(line)}${sentence === undefined ? '' : `<blockquote>${escaped(sentence)}</blockquote>`}</li>`
}

function lineHtml(line: Line): string {
  return line.map(inlineHtml).join('')
}

function inlineHtml(inline: Inline): string {
  if (typeof inline === 'string') return escaped(inline)
  if ('strong' in inline) return `<strong>${escaped(inline.strong)}</strong>`
  if ('code' in inline) return `<code>${escaped(inline.code)}</code>`
  return `<a href="${escaped(inline.url)}" rel="noopener noreferrer">${escaped(inline.link)}</a>`
}
