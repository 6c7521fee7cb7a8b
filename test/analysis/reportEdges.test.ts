import { strict as assert } from 'node:assert'
import { checkNoQuotation, checkQuotations, speakersOf } from './quotationFixture'

describe('what is reported', () => {
  it('ends at a dash, however it is written', () => {
    checkQuotations(`
      Doe said, "The pier is old" - at which point the room fell silent.
                 ^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      Doe said "The pier is old" ― at which point the room fell silent.
                ^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      Doe said the toll is 20-30 boats.
               ^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('goes on behind a document and how it came out', () => {
    checkQuotations(`
      The pier is sold, two clerks told Northwire in a note published Sunday morning.
      ^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      Doe said in a letter written in May that the pier is sold.
                                               ^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      Doe said letters written in May were lost.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('starts behind all that is told of its source', () => {
    checkQuotations(`
      According to slides made for the board and obtained by Roe, the pier is sold.
                                                                  ^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      According to a report late Friday, the pier is sold.
                   ^^^^^^^^ speaker
                                         ^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      According to the board, late Friday is too early.
                   ^^^^^^^^^ speaker
                              ^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('is not how far something went', () => {
    checkNoQuotation('Doe complained about the noise to the point that the inn closed.')
    checkQuotations(`
      Doe complained about the noise, saying that the inn should close.
                                                  ^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('is no title of a work, nor does it hold one that stands before', () => {
    checkQuotations(`
      She wrote in her memoir, “The Long Shore,” that work was hard.
                                                      ^^^^^^^^^^^^^ content
    `)
    checkNoQuotation('Her book, “How to Mend a Net,” sold well.')
    checkQuotations(`
      She said of the book, “It is far too long.”
                             ^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('is announced by what somebody has to say', () => {
    checkQuotations(`
      Jane Doe had this to say about the pier. “It is old.”
      ^^^^^^^^ speaker
                                                ^^^^^^^^^^ content
    `)
    checkNoQuotation('Jane Doe had nothing to say about the pier.')
  })

  it('is a clause, and no object with a clause inside or behind', () => {
    checkNoQuotation('Doe showed some skill, mending a net that the storm had torn.')
    checkNoQuotation('Doe sailed while learning the coast by night, and would be sailing still.')
    checkNoQuotation('Doe lives by three trades, mending nets, advising young owners, and selling rope, as was usual.')
    checkQuotations(`
      The review showed care was taken on the pier.
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      The clinic denied reports that the pier had closed.
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('is not what is avoided, nor the price of a deed', () => {
    checkNoQuotation('Doe got by without saying the pier would close.')
    checkNoQuotation('Nets are cheap, but adding a second boat would be hard.')
    checkQuotations(`
      Doe closed the pier, adding it was old.
                                  ^^^^^^^^^^ content
    `)
  })

  it('belongs to a sentence of its own behind a quotation that is over', () => {
    assert.deepEqual(speakersOf('Roe said that “it is late.” Board Chair Jane Doe said she agreed. “It is late.”'), [
      'Roe',
      'Jane Doe',
      'Jane Doe',
    ])
    assert.deepEqual(speakersOf('“It is late.” Jane Doe said.'), ['Jane Doe'])
  })
})
