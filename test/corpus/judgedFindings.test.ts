import { strict as assert } from 'node:assert'
import * as fc from 'fast-check'
import { JudgementsByUri } from '../../server/src/corpus/judgedFindings'
import type { FindingJudgement } from '../../server/src/corpus/judgement'

const URIS = Array.from({ length: 12 }, (_, i) => `${i}.txt`)

/** A judgement of passages in some articles. */
const judgement = fc.uniqueArray(fc.constantFrom(...URIS), { minLength: 1, maxLength: 3 }).map(
  (uris): FindingJudgement => ({
    kind: 'status',
    id: 'x',
    finding: null,
    passages: uris.map(uri => ({ uri, start: 0, end: 4, text: 'toll' })),
    reason: null,
    status: null,
  }),
)

/** A list, and what an edit makes of it: a stretch of it is others. */
const edited = fc
  .record({
    before: fc.array(judgement),
    from: fc.nat(40),
    count: fc.nat(3),
    others: fc.array(judgement, { maxLength: 3 }),
  })
  .map(({ before, from, count, others }) => ({
    before,
    after: [...before.slice(0, from), ...others, ...before.slice(from + count)],
  }))

describe('judgements by article', () => {
  it('are those of the list that was taken last, in its order, whatever was before', () => {
    fc.assert(
      fc.property(edited, ({ before, after }) => {
        const byUri = new JudgementsByUri()
        for (const list of [before, after]) {
          byUri.take(list)
          for (const uri of URIS) {
            const expected = list.filter(({ passages }) => passages.some(passage => passage.uri === uri))
            assert.deepEqual(byUri.of(uri), expected)
          }
        }
      }),
    )
  })
})
