import type { Article } from '../../analysis/article'
import type { Edit } from './edit'
import { figureEdits } from './figureEdits'
import { headlineEdits } from './headlineEdits'
import { quotationEdits } from './quotationEdits'

/** What a later save of a page says otherwise: headline, quotations changed, given to others or taken out, figures. */
export function silentEdits(older: Article, newer: Article): Edit[] {
  const words = [...headlineEdits(older, newer), ...quotationEdits(older, newer)]
  const changed = words.flatMap(edit => (edit.kind === 'wording' ? [edit.older] : []))
  return [...words, ...figureEdits(older, newer, changed)]
}
