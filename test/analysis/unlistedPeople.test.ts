import { strict as assert } from 'node:assert'
import { checkNoQuotation, checkQuotations, speakersOf } from './quotationFixture'

describe('people of no list', () => {
  it('are named behind what they are', () => {
    assert.deepEqual(speakersOf('The cooper, Jane Doe, said it was late.'), ['Jane Doe'])
    assert.deepEqual(speakersOf('Its tallest cooper, Jane Doe, said it was late.'), ['Jane Doe'])
    assert.deepEqual(speakersOf('In the harbour, Jane Doe said it was late.'), ['Jane Doe'])
  })

  it('are shares and both', () => {
    assert.deepEqual(speakersOf('One in six said they had no boat.'), ['One in six'])
    assert.deepEqual(speakersOf('Two in five sailors said they had no boat.'), ['Two in five sailors'])
    checkQuotations(`
      Both have promised to mend the pier.
                         ^^^^^^^^^^^^^^^^ content
    `)
    assert.deepEqual(speakersOf('Two sailors in five boats said they had no rudder.'), ['sailors in five boats'])
  })

  it('answer in a word', () => {
    checkQuotations(`
      Asked if more boats were lost, Doe said yes.
                                              ^^^ content
                                     ^^^ speaker
    `)
    checkQuotations(`
      Jane Doe, asked if more boats were lost, said no.
                                                    ^^ content
      ^^^^^^^^ speaker
    `)
    checkNoQuotation('Doe said no prayers.')
  })
})
