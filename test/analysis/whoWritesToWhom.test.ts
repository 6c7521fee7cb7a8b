import { checkNoQuotation, checkQuotations } from './quotationFixture'

describe('a document on its way to somebody', () => {
  it('tells what its sender says', () => {
    checkQuotations(`
      Tom Vale wrote a letter to the board asking that the lock be mended.
      ^^^^^^^^ speaker
                                                       ^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      The guild, which sent several letters to Orsk saying the lock was old, is small.
      ^^^^^^^^^ speaker
                                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      Sailors had sent more than 700 petitions to members of the board urging them to leave.
      ^^^^^^^ speaker
                                                                                   ^^^^^^^^ content
    `)
  })

  it('tells it itself where only those are named to whom it was sent', () => {
    checkQuotations(`
      The sailors were sent a letter stating that the lock was shut.
                            ^^^^^^^^ speaker
                                                  ^^^^^^^^^^^^^^^^^ content
    `)
  })
})

describe('who is no part of what stands before', () => {
  it('is “those” behind “and”', () => {
    checkQuotations(`
      Bakers tended to support Ann Roe and those who said the lock was old.
                                           ^^^^^ speaker
                                                          ^^^^^^^^^^^^^^^^ content
    `)
  })

  it('is the subject behind a clause that opens the sentence', () => {
    checkQuotations(`
      After the mayors of Orsk and Alder praised the firm, the judge of Orla, OH, said it was old.
                                                           ^^^^^^^^^^^^^^^^^ speaker
                                                                                       ^^^^^^^^^^ content
    `)
  })

  it('is the name with its aside in that clause', () => {
    checkQuotations(`
      After Ann Roe, the judge of Orla, Ohio, said it was old, the firm left.
            ^^^^^^^ speaker
                                                   ^^^^^^^^^^ content
    `)
  })
})

describe('rules that do something', () => {
  it('say nothing', () => {
    checkNoQuotation('The board made party rules that could shut the lock.')
  })

  it('are a verb with its own subject', () => {
    checkQuotations(`
      The court rules that the lock is shut.
      ^^^^^^^^^ speaker
                           ^^^^^^^^^^^^^^^^ content
    `)
  })
})

describe('a name behind what somebody was', () => {
  it('is theirs with its office', () => {
    checkQuotations(`
      A former rival, ex-Alder Gov. Ann Roe, backed Tom Vale, saying it was late.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker
                                                                     ^^^^^^^^^^^ content
    `)
  })

  it('is nobody without a name', () => {
    checkQuotations(`
      A former rival, at home in Alder, backed Tom Vale, saying it was late.
      ^^^^^^^^^^^^^^ speaker
                                                                ^^^^^^^^^^^ content
    `)
  })
})

describe('who goes on', () => {
  it('says the clause that they interrupt', () => {
    checkQuotations(`
      The lock, Ann Roe continued, is safe in summer.
      ^^^^^^^^ content
                ^^^^^^^ speaker
                                   ^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('is nobody where a thing goes on', () => {
    checkNoQuotation('It was dark, the rain continued, and the boats were lost.')
  })
})
