import type { Layout } from './article'

/** Placeholder until the layout pass lands: every line is a paragraph. */
export function readLayout(text: string): Layout {
  const blocks = [...text.matchAll(/[^\r\n]+/g)].map(m => ({
    kind: 'paragraph' as const,
    start: m.index,
    end: m.index + m[0].length,
    proseStart: m.index,
  }))
  return { title: null, outlet: null, author: null, published: null, place: null, url: null, blocks, isNews: true }
}
