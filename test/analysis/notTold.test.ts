import { strict as assert } from 'node:assert'
import { checkNoQuotation, checkQuotations, speakersOf } from './quotationFixture'

describe('a thing with words on it', () => {
  it('is nobody whom a pronoun means', () => {
    assert.deepEqual(speakersOf('According to the autopsy, the man was ill. He said it was late.'), [
      'autopsy',
      'unknown',
    ])
    assert.deepEqual(speakersOf('There was a note saying the well was dry. She said it was late.'), ['note', 'unknown'])
    assert.deepEqual(speakersOf('“It was late,” the almoner said. She said the story was false.'), [
      'almoner',
      'almoner',
    ])
  })
})

describe('words that nobody says', () => {
  it('are what nothing shows, and what is yet to be told', () => {
    checkNoQuotation('The board has done nothing to suggest that the pier was safe.')
    checkNoQuotation('The board found no new evidence to suggest that the pier was safe.')
    checkNoQuotation('The board has yet to say that the pier is safe.')
    checkQuotations(`
      The board went on to say that the pier was safe.
      ^^^^^^^^^ speaker
                                    ^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      The board, with no time to lose, went on to say that the pier was safe.
      ^^^^^^^^^ speaker
                                                           ^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('are not those that somebody denies', () => {
    checkQuotations(`
      The board denied saying that the pier was safe.
      ^^^^^^^^^ speaker
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })
})
