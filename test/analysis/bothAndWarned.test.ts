import { strict as assert } from 'node:assert'
import { checkNoQuotation, checkQuotations, speakersOf } from './quotationFixture'

describe('"both" and "all"', () => {
  it('speak where they open the clause', () => {
    checkQuotations(`
      Both said they had not paid. Both men said the lock was old.
      ^^^^ speaker
                ^^^^^^^^^^^^^^^^^ content
                                   ^^^^^^^^ speaker
                                                 ^^^^^^^^^^^^^^^^ content
      “It is late,” all agreed.
       ^^^^^^^^^^^ content
                    ^^^ speaker
    `)
  })

  it('belong to the verb behind another subject', () => {
    checkQuotations(`
      They both said the lock was old.
      ^^^^ speaker
           ^^^^^^^^^ cue
                     ^^^^^^^^^^^^^^^^ content
    `)
  })

  it('speak behind another clause, and not whom that one names', () => {
    checkQuotations(`
      Doe and Roe came at noon, and both said no deal was near.
                                    ^^^^ speaker
                                              ^^^^^^^^^^^^^^^^ content
      The crew wept, but all denied that they were hurt.
                         ^^^ speaker
                                         ^^^^^^^^^^^^^^ content
    `)
  })

  it('stand before two bodies', () =>
    assert.deepEqual(speakersOf('Both the Harbour Board of Orsa and the Ledger said that the boat was old.'), [
      'Harbour Board of Orsa + Ledger',
    ]))
})

describe('what is warned of', () => {
  it('stands behind "of", whoever is warned', () => {
    checkQuotations(`
      The pilots warned of a strike at the lock.
      ^^^^^^^^^^ speaker
                           ^^^^^^^^^^^^^^^^^^^^ content
      The pilots warned the mayor of a strike at the lock.
      ^^^^^^^^^^ speaker
                                     ^^^^^^^^^^^^^^^^^^^^ content
      Orsa was warned by the US of sanctions.
                             ^^ speaker
                                   ^^^^^^^^^ content
    `)
  })

  it('is not what hangs on who is warned', () => {
    checkNoQuotation('The pilots warned the mayor at the head of the quay.')
    checkNoQuotation('The pilots warned the president of Orsa.')
    checkNoQuotation('The pilots warned the head of the board of directors.')
    checkNoQuotation('The pilots warned members of the crew.')
    checkNoQuotation('The pilots warned the Bank of Orsa.')
  })

  it('ends before who warns, and before the verb of the clause around it', () => {
    checkQuotations(`
      Orsa was warned of the danger by the mayor.
                                       ^^^^^^^^^ speaker
                         ^^^^^^^^^^ content
      A man who warned of floods was killed.
      ^^^^^ speaker
                          ^^^^^^ content
      The pilots warned the head of the board of a strike.
      ^^^^^^^^^^ speaker
                                                 ^^^^^^^^ content
    `)
  })
})

describe('what is expressed', () => {
  it('is a hope or a fear, and no doubt, which tells the opposite', () => {
    checkQuotations(`
      The pilots expressed the hope that the lock would hold.
      ^^^^^^^^^^ speaker
                                         ^^^^^^^^^^^^^^^^^^^ content
    `)
    checkNoQuotation('The pilots expressed doubt that the lock would hold.')
  })
})

describe('what somebody is urged to do', () => {
  it('starts behind who urges it', () => {
    checkQuotations(`
      Roe was urged by the mayor to leave.
                       ^^^^^^^^^ speaker
                                 ^^^^^^^^ content
    `)
  })
})
