import { strict as assert } from 'node:assert'
import { analyze } from '../../server/src/analysis/analyze'

const credited = (text: string): boolean[] => analyze(text).quotations.map(q => q.reportage === true)

describe('reportage', () => {
  for (const text of [
    'The pier was old, The Harbour Times reported.',
    'According to the state-run news agency, the pier was old.',
    'The pier was old, according to local media.',
    'The pier was old, according to reports.',
    'According to news reports, the pier was old.',
    'The pier was old, according to a Harbour Post report.',
    'The pier was old, according to a Reuters report.',
  ])
    it(`is what an outlet is credited for: ${text}`, () => assert.deepEqual(credited(text), [true]))

  for (const text of [
    'The pier was old, according to a report by the harbour board.',
    'According to the report, the pier was old.',
    'The pier was old, according to its website.',
    'The pier was old, according to a Harbour Times poll.',
    'The pier was old, according to records obtained by The Harbour Times.',
    'The Harbour Protection Agency reported that the pier was old.',
    'The pier was old, according to press secretary Ann Roe.',
    'The pier was old, the Times said.',
    'The pier was old, according to Reuters.',
  ])
    it(`is not what others say: ${text}`, () => assert.deepEqual(credited(text), [false]))
})
