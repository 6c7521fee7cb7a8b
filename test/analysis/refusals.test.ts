import { checkNoQuotation, checkQuotations } from './quotationFixture'

describe('refusals to answer', () => {
  it('give the question that stays open', () => {
    checkQuotations(`
      A spokesman for the port refused to say whether the ferry had been checked.
                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
                               ^^^^^^^^^^^^^^ cue
      ^^^^^^^^^^^^^^^^^^^^^^^^ speaker
    `)
    checkQuotations(`
      The port has declined to comment on what the board knew.
                                          ^^^^^^^^^^^^^^^^^^^ content
               ^^^^^^^^^^^^^^^^^^^^^^^^^^ cue
      ^^^^^^^^ speaker
    `)
  })

  it('go on from a verb before', () => {
    checkQuotations(`
      Jane Doe came on Monday, declining to say when the ferry would sail.
                                                ^^^^^^^^^^^^^^^^^^^^^^^^^ content
                               ^^^^^^^^^^^^^^^^ cue
      ^^^^^^^^ speaker
    `)
    checkQuotations(`
      Doe said the ferry was full but was unable to say how many had drowned.
               ^^^^^^^^^^^^^^^^^^ content
                                                        ^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('report nothing where no question stands behind them', () => {
    checkNoQuotation('Acme declined to comment on its plans.')
    checkNoQuotation('The ministry did not respond to two requests for comment.')
    checkNoQuotation('Jane Doe could not be reached for comment, and her lawyer failed to explain why.')
  })

  it('are no report of what somebody would not say', () => {
    checkNoQuotation('Doe refused to say that the ferry was unsafe.')
    checkNoQuotation('Doe refused to say he was sorry.')
  })
})

describe('who is quick or careful to say something', () => {
  it('says it, unless they are careful not to', () => {
    checkQuotations(`
      Doe was quick to point out that the pier was old.
                                      ^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      Doe was careful to add that the pier was old.
                                  ^^^^^^^^^^^^^^^^ content
    `)
    checkNoQuotation('Doe was careful not to add that the pier was old.')
  })
})
