import { checkQuotations } from './quotationFixture'

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
