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

describe('a "that" in front of another clause', () => {
  it('stands for what was told before', () => {
    checkNoQuotation('They could not predict that, and nor could the board.')
    checkNoQuotation('The sailor told them that earlier, and the guild had left the pier by May.')
  })

  it('opens a clause in front of an aside', () => {
    checkQuotations(`
      The sailor told them that, but for the fog, the guild had been safe.
      ^^^^^^^^^^ speaker
                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      The sailor told them that earlier, on Monday, the guild had left the pier.
      ^^^^^^^^^^ speaker
                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })
})

describe('what somebody finds beside what is compared', () => {
  it('is a thing', () => {
    checkNoQuotation('Sailors will find fewer places at the pier than they did in May.')
    checkNoQuotation('Sailors will find fewer places at the pier than were built in May.')
  })

  it('is a clause where it has a verb of its own', () => {
    checkQuotations(`
      Sailors found the pier was older than they had thought.
      ^^^^^^^ speaker
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })
})

describe('a thing related to another', () => {
  it('relates nothing', () =>
    checkNoQuotation('Ann Roe, a painter of lock related scenes and boats has left the town.'))

  it('is no tale that somebody relates', () => {
    checkQuotations(`
      Ann Roe related that the lock had been shut.
      ^^^^^^^ speaker
                           ^^^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      The lock had been shut, Ann Roe related.
      ^^^^^^^^^^^^^^^^^^^^^^ content
                              ^^^^^^^ speaker
    `)
  })
})

describe('what opens a sentence whose colon announces the words', () => {
  it('is no part of them', () =>
    checkNoQuotation('In a note sent before the lock was shut, Ann Roe wrote:\n\nThe lock has two gates.'))

  it('is told where it is a clause', () => {
    checkQuotations(`
      The lock was old, Ann Roe wrote:
      ^^^^^^^^^^^^^^^^ content
                        ^^^^^^^ speaker
    `)
  })
})
