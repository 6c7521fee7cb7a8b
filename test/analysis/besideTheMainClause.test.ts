import { checkQuotations } from './quotationFixture'

describe('a report that opens the sentence beside its main clause', () => {
  it('ends before the main clause', () => {
    checkQuotations(`
      A day after the board said it would shut the lock, Tom Vale left town.
                  ^^^^^^^^^ speaker
                                 ^^^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      Hours after Ann Roe announced that she would shut the lock, Tom Vale left town.
                  ^^^^^^^ speaker
                                         ^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      In Alder, where the board said it would shut the lock, Tom Vale left town.
                      ^^^^^^^^^ speaker
                                     ^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('goes on to the end behind a main clause', () => {
    checkQuotations(`
      It came a day after the board said it would shut the lock, which is old.
                          ^^^^^^^^^ speaker
                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })
})

describe('who has to do with it', () => {
  it('is described by it', () => {
    checkQuotations(`
      Doctors familiar with it said the lock was old.
      ^^^^^^^^^^^^^^^^^^^^^^^^ speaker
                                    ^^^^^^^^^^^^^^^^ content
    `)
  })

  it('is not it where it speaks for itself', () => {
    checkQuotations(`
      The guild left before it said the lock was old.
                            ^^ speaker
                                    ^^^^^^^^^^^^^^^^ content
    `)
  })
})

describe('who speaks in a clause about a document', () => {
  it('is not the document', () => {
    checkQuotations(`
      Papers sent as the board said it was late are lost.
                     ^^^^^^^^^ speaker
                                    ^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('is the document where nobody else can', () => {
    checkQuotations(`
      A report released after the storm found that the lock was old.
      ^^^^^^^^ speaker
                                                   ^^^^^^^^^^^^^^^^ content
    `)
  })
})
