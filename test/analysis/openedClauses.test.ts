import { strict as assert } from 'node:assert'
import { checkNoQuotation, checkQuotations, speakersOf } from './quotationFixture'

describe('a clause that opens the sentence, and what stands behind it', () => {
  it("ends before a quotation of somebody else's", () => {
    checkQuotations(`
      Though they would not say what had sunk the ferry, “it does not look like an accident,” the harbourmaster said.
             ^^^^ speaker
                                ^^^^^^^^^^^^^^^^^^^^^^^ content
                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
                                                                                              ^^^^^^^^^^^^^^^^^ speaker
    `)
    checkQuotations(`
      While Kettle said the ferry was old, “We will raise her on Monday,” Orsk said.
            ^^^^^^ speaker
                        ^^^^^^^^^^^^^^^^^ content
                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
                                                                          ^^^^ speaker
    `)
  })

  it('ends before what happened, whatever it starts with', () => {
    checkQuotations(`
      After Kettle said the ferry was old, a ship at sea sank too.
            ^^^^^^ speaker
                        ^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      After Kettle said the ferry was old, a relic of the war, the council met.
            ^^^^^^ speaker
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      After Kettle said the ferry, a relic of the war, was old, the council met.
            ^^^^^^ speaker
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('is no statement where it only tells what the words rest on', () => {
    checkNoQuotation('Based on a survey from one diver in Orsk, Kettle wrote:')
    checkQuotations(`
      Based on the survey, the ferry was old, Kettle wrote.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
                                              ^^^^^^ speaker
    `)
  })
})

describe('what is not told', () => {
  it('ends before what happens all the same', () => {
    checkQuotations(`
      The owners are not revealing when the ferry, 54, will be raised, but the harbourmaster is under orders to act.
      ^^^^^^^^^^ speaker
                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      The owners said the ferry will be raised, but the harbourmaster is under orders to wait.
      ^^^^^^^^^^ speaker
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('is what begins with a year', () => {
    checkNoQuotation('The owners have begun 2015 with a rule sure to please their ‘partners’.')
    checkQuotations(`
      The owners have begun to call it a ‘farce’ of a ferry.
      ^^^^^^^^^^ speaker
                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })
})

describe('the subject that a second verb goes on with', () => {
  it('is one person who does something', () => {
    checkQuotations(`
      The guard raises a hand and says she will go.
      ^^^^^^^^^ speaker
                                       ^^^^^^^^^^^ content
    `)
    checkQuotations(`
      In the film, the guard brings out a lamp and says she will go.
                   ^^^^^^^^^ speaker
                                                        ^^^^^^^^^^^ content
    `)
    checkQuotations(`
      The rejected guard also tried to leave, claiming that she would not pay.
      ^^^^^^^^^^^^^^^^^^ speaker
                                                            ^^^^^^^^^^^^^^^^^ content
    `)
    checkNoQuotation('The guard dogs bark at night and say nothing.')
  })

  it('is who a word of kin and weddings tells of', () => {
    assert.deepEqual(speakersOf('The bride refused to pay, saying that she would go.'), ['bride'])
    assert.deepEqual(speakersOf('The intruder left the house, saying that it was late.'), ['intruder'])
  })

  it('is the thing with the words on it, where nobody is told to have written them', () => {
    checkQuotations(`
      Under the door was a note saying the ferry had sunk.
                         ^^^^^^ speaker
                                       ^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      He left a note saying the ferry had sunk.
      ^^ speaker
                            ^^^^^^^^^^^^^^^^^^ content
    `)
  })
})

describe('a label that opens the sentence', () => {
  it("is the subject's behind it", () => {
    checkQuotations(`
      Calling it a “farce,” Kettle left the room.
              ^^^^^^^^^^^^^ content
                            ^^^^^^ speaker
    `)
    checkQuotations(`
      Describing the plan as “a dirty farce”, the board closed the pier.
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
                                              ^^^^^^^^^ speaker
    `)
    checkQuotations(`
      Denouncing what Kettle called “a dirty farce,” the board closed the pier.
                      ^^^^^^ speaker
                                     ^^^^^^^^^^^^^^ content
    `)
    checkNoQuotation('Citing “a baker close to the mill,” the board closed the pier.')
  })
})
