import { checkNoQuotation, checkQuotations } from './quotationFixture'

describe('what somebody makes clear, and verbs that report behind their words', () => {
  it('is said, with "that" or without', () => {
    checkQuotations(`
      The harbourmaster has made it very clear that no crane would move.
      ^^^^^^^^^^^^^^^^^ speaker
                                                    ^^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      Kettle made clear the cranes would stay where they are.
      ^^^^^^ speaker
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkNoQuotation('Kettle made clear her wish to see the cranes go.')
    checkNoQuotation('It takes weeks to make clear glass of it.')
  })

  it('stands behind when it was said', () => {
    checkQuotations(`
      The owner replied on Friday that no crane would move.
      ^^^^^^^^^ speaker
                                       ^^^^^^^^^^^^^^^^^^^ content
    `)
    checkNoQuotation('The fund published in May that moved three papers to reply.')
  })

  it('stands before a verb that concludes or observes it', () => {
    checkQuotations(`
      The cranes were too heavy for the quay, the inquiry concluded.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
                                              ^^^^^^^^^^^ speaker
    `)
    checkNoQuotation('While the cranes moved, Kettle hinted.')
  })

  it('ends before what somebody else does by words, even as', () => {
    checkQuotations(`
      The owner said the cranes would stay, even as Kettle vows to see them go.
      ^^^^^^^^^ speaker
                     ^^^^^^^^^^^^^^^^^^^^^ content
                                                    ^^^^^^ speaker
                                                                ^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      It said the owner - who came late, even though he quietly admitted they were waiting - has left.
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
                                                                         ^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('takes British spellings', () => {
    checkQuotations(`
      Kettle signalled that the cranes would go.
      ^^^^^^ speaker
                            ^^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      Kettle labelled the cranes “a danger to shipping”.
      ^^^^^^ speaker
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })
})
