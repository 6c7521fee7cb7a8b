import { strict as assert } from 'node:assert'
import { checkQuotations, speakersOf } from './quotationFixture'

describe('those who belong to somebody who is named', () => {
  it('speak for themselves, whatever stands before the name', () => {
    checkQuotations(`
      The family of slain baker Ann Kettle said that the mill had lied.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker
                                                     ^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      A spokesman for former President Carl Orsk said the mill was closed.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker
                                                      ^^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      The lawyer of the Alderian sailor Ann Kettle says she is ill.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker
                                                        ^^^^^^^^^^ content
    `)
    checkQuotations(`
      The mother of 12-year-old pupil Ann Kettle said she was ill.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker
                                                      ^^^^^^^^^^^ content
    `)
    checkQuotations(`
      A friend of his teacher Ann Kettle said she was ill.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker
                                              ^^^^^^^^^^^ content
    `)
    checkQuotations(`
      “She is ill,” said the lawyer of jailed baker Ann Kettle.
       ^^^^^^^^^^^ content
                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker
    `)
  })

  it('are no holders of an office, who are named behind what it is held in', () => {
    assert.deepEqual(speakersOf('The board of elections director Ann Kettle said it was late.'), ['Ann Kettle'])
    assert.deepEqual(speakersOf('The spokeswoman for the fire brigade Captain Ann Kettle said it was late.'), [
      'Ann Kettle',
    ])
    assert.deepEqual(speakersOf('The vice president of marketing Ann Kettle said it was late.'), ['Ann Kettle'])
  })
})

describe('who is told of in the words, and who tells them', () => {
  it('stand on either side of the verb, though an aside tells more of the first', () => {
    checkQuotations(`
      Ann Kettle, 66, was struck by a cart, said Sgt. Carl Orsk.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
                                                 ^^^^^^^^^^^^^^ speaker
    `)
    checkQuotations(`
      Ann Kettle, a baker, will stay in bed, said the doctor.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
                                                  ^^^^^^^^^^ speaker
    `)
    checkQuotations(`
      Ann Kettle, 66, died at the mill, said Carl Orsk, a spokesman for the owners.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
                                             ^^^^^^^^^ speaker
    `)
    checkQuotations(`
      Ann Kettle, 66, known as Nan, said Carl Orsk was late.
      ^^^^^^^^^^ speaker
                                         ^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      Ann Kettle, who was struck by a cart, said Carl Orsk was late.
      ^^^^^^^^^^ speaker
                                                 ^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      “It was late,” Ann Kettle, the owner's second wife, said Sunday.
       ^^^^^^^^^^^^ content
                     ^^^^^^^^^^ speaker
    `)
  })

  it('are the same where a second verb of the subject reports', () => {
    checkQuotations(`
      Orsk, dressed in black, was taken aback and, after a while, declared that he would stay.
      ^^^^ speaker
                                                                                ^^^^^^^^^^^^^ content
    `)
  })
})
