import { strict as assert } from 'node:assert'
import { checkNoQuotation, checkQuotations, speakersOf } from './quotationFixture'

describe('what is added', () => {
  it('is no score', () => {
    checkNoQuotation('Ty Doe added 21 points for the Gulls, and Dan Roe had nine, among them the last of the night.')
    checkNoQuotation('Jane Doe added eight points and 9 boards in the win.')
    checkNoQuotation('Jane Doe added 11 points before leaving with a sore hand.')
    checkQuotations(`
      Doe added 15 people were hurt.
                ^^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      Doe added 12 of the boats were old.
                ^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })
})

describe('who speaks', () => {
  it('is told of behind "after", where a clause goes on before it', () => {
    checkQuotations(`
      Kelva urged the board to close the pier after the mayor said it was late.
      ^^^^^ speaker
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
                                                    ^^^^^^^^^ speaker
                                                                   ^^^^^^^^^^^ content
    `)
    checkQuotations(`
      The mayor after the vote said it was late.
      ^^^^^^^^^^^^^^^^^^^^^^^^ speaker
                                    ^^^^^^^^^^^ content
    `)
  })

  it('is nobody by what they are quick to do', () => {
    assert.deepEqual(speakersOf('A sailor was slow to deny claims made by Ann Roe, saying the boat was old.'), [
      'sailor',
    ])
  })

  it('is a party of which the sentence before tells, rather than a body named before', () => {
    assert.deepEqual(
      speakersOf('The Harbour Board said it was late. That has enraged Conservatives. They say it was early.'),
      ['Harbour Board', 'Conservatives'],
    )
    assert.deepEqual(
      speakersOf('The teachers said it was late. That has enraged Conservatives. They said it was early.'),
      ['teachers', 'teachers'],
    )
  })

  it('is who holds an office, and neither its place nor a part of what it is for', () => {
    assert.deepEqual(
      speakersOf('Port Alder, Ind., Mayor Pete Doe met the board. In an interview, he said it was late.'),
      ['Pete Doe'],
    )
    assert.deepEqual(speakersOf('Housing and Urban Planning Secretary Jim Roe said it was late.'), ['Jim Roe'])
  })
})

describe('what is done', () => {
  it('is not said with a particle', () => {
    checkNoQuotation('Doe added up the cost of the boats – and it is the figure that she was told.')
    checkNoQuotation('Doe called off the strike that was due on Monday.')
  })

  it('begins and goes on without words', () => {
    checkNoQuotation('The story began in May with a row over “black gold” and a boat.')
    checkQuotations(`
      Doe continued to describe the plan as a “farce.”
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      Doe began: “It is late, and we go.”
                  ^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('is shown, and not said, with a clause behind a comma', () => {
    checkNoQuotation('Maps show slight warming since May, but they are old.')
    checkQuotations(`
      Maps show the sea has been warming since May, but they are old.
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('is written by people, and not by a report', () => {
    assert.deepEqual(
      speakersOf('Researchers said it was late. The report said it was old. “We found no cause for it,” they wrote.'),
      ['Researchers', 'report', 'Researchers'],
    )
  })
})
