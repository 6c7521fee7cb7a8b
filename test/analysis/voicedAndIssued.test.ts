import { checkNoQuotation, checkQuotations } from './quotationFixture'

describe('a verb with a noun of saying', () => {
  it('tells what its subject says', () => {
    checkQuotations(`
      The town was shaken on Monday, as sailors levelled charges that the lock was sold.
                                        ^^^^^^^ speaker
                                                                      ^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      Tom Vale has made the bold argument that the lock is safe.
      ^^^^^^^^ speaker
                                               ^^^^^^^^^^^^^^^^ content
    `)
  })

  it('tells what is promised', () => {
    checkQuotations(`
      Tom Vale made a pledge to mend the lock.
      ^^^^^^^^ speaker
                             ^^^^^^^^^^^^^^^^ content
    `)
  })

  it('tells nothing where it was not done, or where they are faced with it', () => {
    checkNoQuotation('Tom Vale never made the argument that the lock is safe.')
    checkNoQuotation('The sailors faced charges that they had sold the lock.')
  })
})

describe('who issues several documents', () => {
  it('says what stands in them', () => {
    checkQuotations(`
      The guild's sailors issued joint statements saying the lock was shut.
      ^^^^^^^^^^^^^^^^^^^ speaker
                                                         ^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      Both firms have sent letters to members saying the lock was shut.
      ^^^^^^^^^^ speaker
                                                     ^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('is nobody where they stand by themselves', () => {
    checkQuotations(`
      There were letters saying the lock was shut.
                 ^^^^^^^ speaker
                                ^^^^^^^^^^^^^^^^^ content
    `)
  })
})

describe('what somebody went on to do', () => {
  it('is said in the words of its verb, whatever that takes', () => {
    checkQuotations(`
      “It is late,” Ann Roe said, going on to call the plan a “farce.”
       ^^^^^^^^^^^ content
                    ^^^^^^^ speaker
                                                   ^^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      Ann Roe went on to suggest Tom Vale had sold the lock.
      ^^^^^^^ speaker
                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('is nothing said with a verb of doing', () => checkNoQuotation('Ann Roe went on to see the sights.'))

  it('is nothing that was only used', () => checkNoQuotation('Ann Roe used to call the boat by its old name.'))
})

describe('a clause of place', () => {
  it('has a speaker with an aside of their own', () => {
    checkQuotations(`
      It goes to the board, where Ann Roe, a baker, has said it is dead.
                                  ^^^^^^^ speaker
                                                             ^^^^^^^^^^ content
    `)
  })

  it('tells nothing without a verb of saying', () =>
    checkNoQuotation('It goes to the board, where Ann Roe, a baker, was once in the chair.'))
})
