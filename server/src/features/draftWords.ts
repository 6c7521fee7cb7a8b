import type { DraftCheck } from '../corpus/drafts/drafts'
import type { Corpus } from '../corpus/model'
import { shorten } from './markdown'
import { nameList } from './names'
import { articleLabel } from './places'
import { t } from './words'

/** One line on what is wrong with a quotation or figure of a draft; empty when nothing is. */
export function draftMessage(corpus: Corpus, { kind, problem, text, sources, nearest }: DraftCheck): string {
  const own = shorten(text, 40)
  const other = nearest ? shorten(nearest.text, 50) : ''
  const where = nearest ? shorten(articleLabel(corpus, nearest.uri), 30) : ''
  switch (problem) {
    case null:
      return ''
    case 'unknown':
      if (kind === 'figure') return t('No article gives this figure')
      return nearest
        ? t('No article quotes these words; the nearest are in {0}', where)
        : t('No article quotes these words')
    case 'words':
      return t('The words differ from “{0}” ({1})', other, where)
    case 'speaker': {
      const [here, there] = [nameList(corpus, sources), nameList(corpus, nearest?.sources ?? [])]
      return t('Given to {0} here, to {1} in {2}', shorten(here, 40), shorten(there, 40), where)
    }
    case 'value':
      return t('“{0}” here, “{1}” in {2}', own, other, where)
    case 'hedge':
      return t('“{0}” says more than “{1}” in {2}', own, other, where)
  }
}
