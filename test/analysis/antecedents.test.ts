import { strict as assert } from 'node:assert'
import { checkNoQuotation, checkQuotations, speakersOf } from './quotationFixture'

describe('whom "who" stands for', () => {
  it('is who comes from a town, and not its state', () => {
    for (const home of ['from Ashwood, New Jersey', 'from Ashwood, N.J.', 'in Ashwood, Ontario'])
      assert.deepEqual(
        speakersOf(`“We waited,” said Alan Moss, a baker ${home}, who said he knew the mayor.`),
        ['Alan Moss', 'Alan Moss'],
        home,
      )
    assert.deepEqual(speakersOf('He met a baker from Ashwood, Alan Moss, who said he knew the mayor.'), ['Alan Moss'])
  })

  it('is the name before "of" and a town', () => {
    checkQuotations(`
      The rally was led by Alan Moss of Ashwood, who said it was late.
                                                          ^^^^^^^^^^^ content
                           ^^^^^^^^^ speaker
    `)
    assert.deepEqual(speakersOf('He carried a photograph of Jane Doe, who said it was late.'), ['Jane Doe'])
  })

  it('is the name before an office and what it is of', () => {
    for (const office of ['head of the Centre for Clean Harbours', 'the president of the Marine Union of Orsk'])
      assert.deepEqual(speakersOf(`The rally was led by Anna Bell, ${office}, who said it was late.`), ['Anna Bell'])
    assert.deepEqual(speakersOf('The rally drew Anna Bell, president Carl Roe, who said it was late.'), ['Carl Roe'])
  })

  it('is the object of a participle', () => {
    checkQuotations(`
      The mayor joined in, echoing sailors who say the pier is old.
                                                   ^^^^^^^^^^^^^^^ content
                                   ^^^^^^^ speaker
    `)
    checkQuotations(`
      The board released emails, which included sailors suggesting that the pier was old.
                                                                        ^^^^^^^^^^^^^^^^ content
                                                ^^^^^^^ speaker
    `)
  })

  it('is looked for where a sentence begins with its verb', () => {
    assert.deepEqual(speakersOf('Were sailors who said it was late.'), ['sailors'])
  })
})

describe('"who" behind a bracket, or behind an example', () => {
  it('stands for the name before the bracket', () =>
    assert.deepEqual(speakersOf('It drew fire from Jane Doe (Alder), who has said the yard was sold.'), ['Jane Doe']))

  it('stands for the several of whom one is the example', () => {
    assert.deepEqual(speakersOf('It drew fire from sailors, including Jane Doe, who have said the yard was sold.'), [
      'sailors',
    ])
    assert.deepEqual(speakersOf('It drew fire from sailors, including Jane Doe, who has said the yard was sold.'), [
      'Jane Doe',
    ])
  })
})

describe('"who" at the start of a text', () => {
  it('stands for nobody', () => checkNoQuotation(', who have said the yard was sold.'))
})

describe('"that" behind several people', () => {
  it('is who tells what follows', () => {
    checkQuotations(`
      The rule met anger from unions that argue the words are vague.
                                                ^^^^^^^^^^^^^^^^^^^ content
                              ^^^^^^ speaker
    `)
  })

  it('is nobody behind a thing', () => {
    checkNoQuotation('The rule met anger from places that fear the sea.')
  })
})

describe('"that" behind what a preposition takes', () => {
  it('opens nothing that is said before an auxiliary', () => {
    checkNoQuotation('Sailors are hoping for a law that would keep the yard open.')
    checkQuotations(`
      Sailors are hoping in Alder that the law would keep the yard open.
                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })
})

describe('a clause without its subject', () => {
  it('goes on past the comma between two adjectives', () => {
    checkQuotations(`
      The yard, which two clerks have said has become a long, costly burden, is old.
                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      The yard, which two clerks have said has become a burden, the board sold.
                                           ^^^^^^^^^^^^^^^^^^^ content
    `)
  })
})
