import type { Article } from '../../analysis/article'
import { oneLine, quoteShort } from '../messages'
import { type Edit, type EditedPassage, folded } from './edit'

/** Another headline. */
export function headlineEdits(older: Article, newer: Article): Edit[] {
  const [before, now] = [older.layout.title, newer.layout.title]
  if (before === null || now === null || folded(before) === folded(now)) return []
  const message = oneLine([`Headline ${quoteShort(before, 36)} is now `], quoteShort(now, 36))
  return [{ kind: 'wording', message, older: headlineOf(older, before), newer: headlineOf(newer, now) }]
}

/** The headline, else where the text begins. */
export function headlineOf({ layout, sentences }: Article, text: string): EditedPassage {
  const { blocks } = layout
  const found = blocks.findIndex(({ kind }) => kind === 'headline')
  const index =
    found >= 0
      ? found
      : Math.max(
          0,
          blocks.findIndex(({ kind }) => kind === 'paragraph'),
        )
  const { start, end } = blocks[index] ?? { start: 0, end: 0 }
  const sentence = Math.max(
    0,
    sentences.findIndex(({ block }) => block === index),
  )
  return { start, end, text, context: text, item: { kind: 'sentence', index: sentence }, entities: [] }
}
