import { checkQuotations } from './quotationFixture'

describe('what was made known at some time', () => {
  it('tells something by its own verb', () => {
    checkQuotations(`
      New records disclosed on Monday revealed that the lock was sold.
      ^^^^^^^^^^^ speaker
                                      ^^^^^^^^ cue
                                                    ^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      A plan announced Monday says the lock will be shut.
      ^^^^^^ speaker
                              ^^^^ cue
                                   ^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('is told of in the words of others', () => {
    checkQuotations(`
      The deal announced Friday would shut the lock, Tom Vale said.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
                                                     ^^^^^^^^ speaker
    `)
  })

  it('is what somebody makes known then', () => {
    checkQuotations(`
      The board disclosed on Monday the lock was sold.
      ^^^^^^^^^ speaker
                ^^^^^^^^^ cue
                                    ^^^^^^^^^^^^^^^^^ content
    `)
  })
})
