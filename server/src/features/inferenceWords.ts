import type { Quotation } from '../analysis/article'
import type { Corpus } from '../corpus/model'
import { t } from './words'

/** How the speaker of a quotation is known beside which nobody is named, in a few words; empty for other quotations. */
export function inferenceWords(
  corpus: Corpus,
  place: { uri: string; index: number },
  attribution: Quotation['attribution'] | undefined,
): string {
  if (corpus.quotation(place).inferred) return t('inferred: other articles name the speaker of these words')
  if (attribution === 'carried') return t('taken to go on speaking')
  return attribution === 'repeated' ? t('named beside the same words in this article') : ''
}
