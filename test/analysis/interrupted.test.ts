import { strict as assert } from 'node:assert'
import { checkQuotations, speakersOf } from './quotationFixture'

describe('a clause that its attribution interrupts', () => {
  it('belongs to what is said up to words that begin in the middle', () => {
    checkQuotations(`
      If the lock closes, Doe said, “we sell tickets to an empty bay.”
      ^^^^^^^^^^^^^^^^^^ content
                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
      The truth is, she added, ''there are no tides in a basin.''
      ^^^^^^^^^^^^ content
                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('tells of the saying where the words begin a sentence', () => {
    checkQuotations(`
      After the lock had closed, Doe said, “We sell tickets to an empty bay.”
                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('tells of the saying where it only says when or how', () => {
    checkQuotations(`
      In a letter to the board, Doe said, “we sell tickets to an empty bay.”
                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
      Turning to the clerk, she said, “no more of this.”
                                       ^^^^^^^^^^^^^^^^ content
    `)
  })

  it('goes on with whom it is for, and with what it includes', () => {
    checkQuotations(`
      It is time, skippers said, for the board to mend the lock.
      ^^^^^^^^^^ content
                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
      The notes were on many things, the Ledger said, including tolls and the crane.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('does not go on with how long the speaker has said so', () => {
    checkQuotations(`
      It is time to act, Doe said, for the third week in a row.
      ^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('goes on behind a colon', () => {
    checkQuotations(`
      “This is not true,” Doe said: The lock was open all night.
       ^^^^^^^^^^^^^^^^^ content
                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('may be a question that somebody presses', () => {
    assert.deepEqual(
      speakersOf('“It is open,” Jane Doe said. “Was it open at night?” Ann Roe pressed. “Maybe not on Sunday?”'),
      ['Jane Doe', 'Ann Roe', 'Ann Roe'],
    )
  })
})
