import { strict as assert } from 'node:assert'
import * as fc from 'fast-check'
import type { CorpusIndex } from '../../server/src/corpus/corpusIndex'
import { rows } from '../../server/src/features/views'
import { DEFAULT_SETTINGS } from '../../server/src/files/settings'
import { SORTS, VIEWS, type ViewOptions } from '../../server/src/protocol'
import { corpora, edits, indexOf, judgements } from '../corpus/arbitrary'

const FILTERS: readonly ViewOptions['filter'][] = [
  {},
  { text: 'lorne' },
  { text: 'harb bri' },
  { article: 'b' },
  { source: 'person:ada lorne' },
  { verdicts: ['conflicts', 'agrees'] },
]

/** Each view with each filter, its orders and groupings in turns. */
const OPTIONS: readonly ViewOptions[] = VIEWS.flatMap(view =>
  FILTERS.map((filter, i) => ({
    view,
    filter,
    sort: SORTS[view][i % SORTS[view].length],
    grouping: (['kind', 'article', 'source'] as const)[i % 3],
  })),
)

/** All rows of a view, level by level. */
function tree(corpus: CorpusIndex, options: ViewOptions, parent?: string): unknown[] {
  const views = { corpora: [{ key: 'k', name: 'k', corpus }], severity: DEFAULT_SETTINGS.severity }
  return rows(views, options, parent).map(row => [row, row.hasChildren ? tree(corpus, options, row.id) : []])
}

const trees = (corpus: CorpusIndex) => OPTIONS.map(options => tree(corpus, options))

describe('the rows of a corpus after edits', () => {
  it('are those of one made from scratch', () => {
    fc.assert(
      fc.property(corpora, edits, fc.option(judgements), (pairs, changes, judgement) => {
        const index = indexOf(pairs)
        const now = new Map(pairs)
        trees(index)
        for (const [uri, value, ask] of changes) {
          if (value) now.set(uri, value)
          else now.delete(uri)
          if (value) index.set(uri, value)
          else index.delete(uri)
          if (ask) trees(index)
        }
        const fresh = indexOf([...now])
        if (judgement) for (const corpus of [index, fresh]) corpus.judge(judgement)
        assert.deepEqual(trees(index), trees(fresh))
      }),
      { numRuns: 20 },
    )
  }).timeout(60_000)
})
