import { strict as assert } from 'node:assert'
import { checkQuotations, speakersOf } from './quotationFixture'

describe('words behind a colon', () => {
  const body = '\n\nThe pier in Port Alder was closed on Monday, and Jane Doe left the board.'

  it('are not said by whom a whole clause before it ends with', () => {
    assert.deepEqual(speakersOf(`Alder Sailors Defend Jane Doe: ‘It Was Ten Years Ago’${body}`), ['Alder Sailors'])
    assert.deepEqual(speakersOf(`Sailors joined Jane Doe: “It was never safe.”${body}`), [])
  })

  it('are said by whoever stands there alone', () => {
    assert.deepEqual(speakersOf(`Sailor Jane Doe: “It was never safe.”${body}`), ['Jane Doe'])
  })
})

describe('a report behind a dash', () => {
  it('ends what was said before it', () => {
    checkQuotations(`
      Jane Doe said the pier had stood since spring — “It looks good” — and she suggested the board was late.
      ^^^^^^^^ speaker
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
                                                                            ^^^ speaker
                                                                                          ^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('goes on with what was said where it has no subject of its own', () => {
    checkQuotations(`
      Jane Doe said the talks had ended in May — before the vote — and were never discussed by the board.
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })
})

describe('a noun behind what is done', () => {
  it('is no verb of those to whom it is done', () => {
    checkQuotations(`
      A jury indicted the Does on charges of filing false campaign records, saying they misused the fund.
      ^^^^^^ speaker
                                                                                   ^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('is a verb behind people and what they do', () => {
    checkQuotations(`
      Officials in charge of running ferries report that the pier is old.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker
                                                         ^^^^^^^^^^^^^^^ content
    `)
  })
})
