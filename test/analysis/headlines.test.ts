import { strict as assert } from 'node:assert'
import { analyze } from '../../server/src/analysis/analyze'
import { checkNoQuotation, speakersOf } from './quotationFixture'

describe('headlines', () => {
  const story = '\n\nJan. 3, 2020\n\nJane Doe, an engineer, came to Port Alder on Monday. She looked at the pier.'
  const first = (headline: string): string => {
    const text = headline + story
    const [quotation] = analyze(text).quotations
    return quotation ? quotation.content.map(c => text.slice(c.start, c.end)).join(' | ') : 'none'
  }

  it('report with a colon for a verb', () => {
    assert.equal(first('Jane Doe: Pier was never safe'), 'Pier was never safe')
    assert.equal(first('Pier was never safe: engineers'), 'Pier was never safe')
    assert.equal(first('Port Alder news: Pier was closed'), 'none')
  })

  it('are read in title case', () => {
    assert.equal(first('Jane Doe Says The Old Pier Was Never Safe'), 'The Old Pier Was Never Safe')
    assert.equal(first('Jane Doe Visits The Old Pier In Port Alder'), 'none')
  })
})

describe('what a headline tells itself', () => {
  const body = '\n\nThe council met Jane Doe on Monday in Alder with the board of the line.'

  it('is no part of what it reports', () => {
    const said = (headline: string): string => analyze(headline + body).quotations[0].text
    assert.equal(said('Doe says pier is unsafe as council meets'), 'pier is unsafe')
    assert.equal(said("Doe says offer is 'an insult' as talks collapse"), "offer is 'an insult'")
    assert.equal(said('Doe says pier is as old as it was'), 'pier is as old as it was')
  })
})

describe('a headline that tells before its colon what it is about', () => {
  it('is not said by a body behind the name of somebody', () => {
    checkNoQuotation('Jane Doe Senate: John Roe names a clerk\n\nJane Doe left the Senate. John Roe stayed.')
    assert.deepEqual(speakersOf('Senate: John Roe has named a clerk\n\nJane Doe left the Senate. John Roe stayed.'), [
      'Senate',
    ])
  })
})
