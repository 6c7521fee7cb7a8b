import { strict as assert } from 'node:assert'
import { checkQuotations, speakersOf } from './quotationFixture'

describe('who is quoted by another, and who adds to it', () => {
  it('is told of by an office before the name', () => {
    checkQuotations(`
      The agency quoted the head of Orsk's harbour board, Ann Kettle, as saying the quay was safe.
      ^^^^^^^^^^ via
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker
                                                                                ^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      The agency quoted Ann Kettle, the head of the harbour board, as saying the quay was safe.
      ^^^^^^^^^^ via
                        ^^^^^^^^^^ speaker
                                                                             ^^^^^^^^^^^^^^^^^ content
    `)
    assert.deepEqual(speakersOf('The agency quoted the head of the harbour board as saying the quay was safe.'), [
      'the head of the harbour board',
    ])
  })

  it('adds in a quotation of its own, not told twice', () => {
    checkQuotations(`
      “The quay is safe,” Ann Kettle said, adding, “We walked it.”
       ^^^^^^^^^^^^^^^^^ content
                          ^^^^^^^^^^ speaker
                                                    ^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      The quay was safe, Kettle said, adding, “We walked it.”
      ^^^^^^^^^^^^^^^^^ content
                         ^^^^^^ speaker
                                               ^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      Kettle said, smiling, “We walked it.”
      ^^^^^^ speaker
                             ^^^^^^^^^^^^^ content
    `)
  })

  it('adds behind an adverb', () => {
    checkQuotations(`
      The board said the quay was safe, nonetheless adding that nobody had walked it.
      ^^^^^^^^^ speaker
                     ^^^^^^^^^^^^^^^^^ content
                                                                ^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      The board said a man was nonetheless adding sand.
      ^^^^^^^^^ speaker
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('adds to what they said of somebody else', () => {
    assert.deepEqual(speakersOf('Kettle said Orsk told her the quay was old, adding that nobody had walked it.'), [
      'Orsk',
      'Kettle',
    ])
    assert.deepEqual(
      speakersOf('Kettle wrote to the board, and Orsk told her the quay was old, adding that nobody had walked it.'),
      ['Orsk', 'Orsk'],
    )
  })

  it('goes on in a second verb, whoever passes it on', () => {
    checkQuotations(`
      The owners said the quay was safe and indicated that the cranes would stay, according to the Orsk Gazette.
      ^^^^^^^^^^ speaker
                      ^^^^^^^^^^^^^^^^^ content
                                                           ^^^^^^^^^^^^^^^^^^^^^ content
                                                                                                   ^^^^^^^^^^^^ via
    `)
  })
})

describe('what is told once', () => {
  it('is of the verb right before it', () => {
    checkQuotations(`
      “The lock is safe,” Roe said before adding: “We hope so.”
       ^^^^^^^^^^^^^^^^^ content
                                                   ^^^^^^^^^^^ content
    `)
    assert.deepEqual(speakersOf('“The lock is safe,” Roe said before adding that it was old.'), ['Roe', 'Roe'])
  })

  it('is said by who is quoted, without “as”', () => {
    checkQuotations(`
      The Gazette quoted a keeper saying the lock was shut.
                         ^^^^^^^^ speaker
          ^^^^^^^ via
                                         ^^^^^^^^^^^^^^^^^ content
    `)
    assert.deepEqual(speakersOf('The Gazette quoted a keeper and left, saying the lock was shut.'), ['Gazette'])
  })

  it('is cited from somebody by name', () => {
    assert.deepEqual(speakersOf('Citing Roe, the Gazette said the lock was shut.'), ['Roe'])
  })
})
