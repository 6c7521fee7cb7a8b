import { checkNoQuotation, checkQuotations } from './quotationFixture'

describe('a verb that may be a noun', () => {
  it('is a verb behind one person or body, whatever their noun ends in', () => {
    checkQuotations(`
      The government claims that the lock is safe.
      ^^^^^^^^^^^^^^ speaker
                                 ^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      A local resident reports the lock was shut.
      ^^^^^^^^^^^^^^^^ speaker
                               ^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('is a noun behind such a noun alone', () =>
    checkNoQuotation('She wrote of government claims that the lock is safe.'))

  it('is a noun behind what tells how it was said', () => {
    checkNoQuotation('He pointed to past reports that the lock was shut.')
    checkNoQuotation('Tom Vale heard of false claims that the lock was shut.')
  })
})

describe('who is made to say something', () => {
  it('does not say it', () => checkNoQuotation('The guild supports letting members say what they want.'))

  it('leaves the words to who speaks of it', () => {
    checkQuotations(`
      The guild said it supports making firms report the price.
      ^^^^^^^^^ speaker
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('says it where nobody makes them', () => {
    checkQuotations(`
      Its members say the lock is old.
      ^^^^^^^^^^^ speaker
                      ^^^^^^^^^^^^^^^ content
    `)
  })
})
