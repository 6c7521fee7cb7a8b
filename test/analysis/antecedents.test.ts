import { strict as assert } from 'node:assert'
import { checkQuotations, speakersOf } from './quotationFixture'

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
