import { strict as assert } from 'node:assert'
import { checkQuotations, speakersOf } from './quotationFixture'

describe('"according to"', () => {
  it('takes the clause behind the description and name of its source', () => {
    checkQuotations(`
      According to the board's engineer, Jane Doe, in May the pier was old.
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker
                                                   ^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('takes the clause behind what is told of its source', () => {
    checkQuotations(`
      According to a report released on Monday, the pier was old.
                                                ^^^^^^^^^^^^^^^^ content
    `)
  })

  it('takes the clause of the relative before it', () => {
    checkQuotations(`
      Doe shut the pier, which, according to the board, the town had built.
                                                        ^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('is no link of a chain when what it reports holds a verb that reports nothing', () => {
    checkQuotations(`
      Doe ate with them and said little, according to a waiter.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
                                                      ^^^^^^^^ speaker
    `)
  })
})

describe('"according to" behind the opening of a clause', () => {
  it('leaves the clause to come', () => {
    checkQuotations(`
      In fact, according to Doe, the pump broke down.
      ^^^^^^^ content
                                 ^^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      But, according to the survey, most boats were old.
                                    ^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('is not gone on with by what tells more of the source', () => {
    checkQuotations(`
      The pier is old, according to Acme, one of the firms building it.
      ^^^^^^^^^^^^^^^ content
    `)
  })
})

describe('a document that something is according to', () => {
  it('speaks without how it came out', () => {
    checkQuotations(`
      The pier is old, according to a port statement released Thursday.
      ^^^^^^^^^^^^^^^ content
                                    ^^^^^^^^^^^^^^^^ speaker
    `)
  })

  it('is nobody for whom a pronoun stands', () => {
    assert.deepEqual(
      speakersOf(
        'Jane Doe met Carl Roe. The pier is old, according to testimony from the council. He said the storm was bad.',
      ),
      ['testimony from the council', 'Carl Roe'],
    )
  })
})
