import { strict as assert } from 'node:assert'
import { checkNoQuotation, checkQuotations, speakersOf } from './quotationFixture'

describe('what opens a sentence', () => {
  it('is no speaker when it is an adverb', () => {
    for (const opener of ['Still', 'However', 'Meanwhile', 'Instead'])
      assert.deepEqual(speakersOf(`${opener}, Doe, who runs the pier, said it was old.`), ['Doe'])
  })

  it('is no speaker when it is "there" or a place', () => {
    assert.deepEqual(
      speakersOf('In Alder, Iowa, on Sunday, Jane Doe tried to explain it, saying that the pier was old.'),
      ['Jane Doe'],
    )
    checkNoQuotation("There's still time to build a pier, even after dismissing the plan and calling for calm.")
  })

  it('is a speaker when it is people', () =>
    assert.deepEqual(speakersOf('Residents, who were asleep, said they heard nothing.'), ['Residents']))
})

describe('"put it"', () => {
  it('is a cue beside quotations', () => {
    checkQuotations(`
      As Jane Doe, an engineer, put it, “The pier is old.”
         ^^^^^^^^ speaker
                                         ^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      The plan was “a mess,” as one official put it.
      ^^^^^^^^^^^^^^^^^^^^^^ content
                                ^^^^^^^^^^^^ speaker
    `)
  })

  it('is none without words', () => {
    checkNoQuotation('On Monday, Doe put it in the boat.')
    checkNoQuotation('Doe put the pier up for sale.')
  })
})

describe('"when asked"', () => {
  it('is no report, and no words', () => {
    checkQuotations(`
      “It is old,” Doe told the Herald in an interview when asked which pier would close.
       ^^^^^^^^^^ content
                   ^^^ speaker
    `)
  })
})

describe('subjects with what came out when', () => {
  it('are read past a weekday in their phrase', () => {
    checkQuotations(`
      “It is old,” reads a Friday letter from the board.
       ^^^^^^^^^^ content
                         ^^^^^^^^^^^^^^^ speaker
    `)
  })

  it('stand behind "with", whatever the adverb', () => {
    checkQuotations(`
      The crowd left, with Jane Doe reportedly yelling: “Go home!”
                           ^^^^^^^^ speaker
                                                         ^^^^^^^^ content
    `)
  })
})
