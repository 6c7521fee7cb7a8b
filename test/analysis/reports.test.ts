import { strict as assert } from 'node:assert'
import { checkNoQuotation, checkQuotations, speakersOf } from './quotationFixture'

describe('subjects of reporting verbs', () => {
  it('are shares of people', () => {
    checkQuotations(`
      About four in 10 said they’re worried.
      ^^^^^^^^^^^^^^^^ speaker
                            ^^^^^^^^^^^^^^^ content
    `)
    assert.deepEqual(speakersOf('Some 61% say the pier is old.'), ['Some 61%'])
  })

  it('stand before what tells when', () => {
    checkQuotations(`
      Jane Doe on Monday announced that the pier would close.
      ^^^^^^^^ speaker
                                        ^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('may be parted from their verb by a stray comma', () => {
    checkQuotations(`
      The ferry firm Acme, has said that the pier would close.
                     ^^^^ speaker
                                         ^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('are the plural before an aside', () => {
    checkQuotations(`
      Managers of Acme, which runs the ferry, say the pier will close.
      ^^^^^^^^^^^^^^^^ speaker
                                                  ^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('go together with the name behind their description', () => {
    checkQuotations(`
      The board's engineer, Jane Doe, said the pier was old.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker
                                           ^^^^^^^^^^^^^^^^ content
    `)
    assert.deepEqual(speakersOf('The port director, Jane Doe, met Ann Roe. “The pier is old,” the director said.'), [
      'Jane Doe',
    ])
  })
})

describe('clauses that an attribution interrupts', () => {
  it('are taken whole', () => {
    checkQuotations(`
      Overall, Doe said, the pier is in good order.
      ^^^^^^^ content
                         ^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      Small boats, said Ann Roe, are required to leave.
      ^^^^^^^^^^^ content
                                 ^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('are none where what follows tells of the saying', () =>
    checkNoQuotation('On Monday, Doe replied, leaving the room at once.'))
})

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
      Doe came on Monday and said little, according to a guest.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
                                                       ^^^^^^^ speaker
    `)
  })
})
