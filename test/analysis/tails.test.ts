import { checkQuotations } from './quotationFixture'

describe('what stands between a verb and the words', () => {
  it('is no part of them, but what rounds their first number is', () => {
    checkQuotations(`
      The board said about 310,000 customers were in the dark.
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      The board said nearly half the boats had sunk.
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      The board said between 30 and 40 houses were lost.
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      The board said 10 years ago that the pier was old.
                                       ^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      The board said only that the pier was old.
                               ^^^^^^^^^^^^^^^^ content
    `)
  })
})
