import assert from 'node:assert/strict'
import fc from 'fast-check'
import { remembering, rememberingIn } from '../../server/src/analysis/text/memo'

describe('memory of words', () => {
  it('answers as the function it remembers, whatever the words', () => {
    const length = remembering(word => `<${word}>`)
    const inText = rememberingIn(word => `<${word}>`)
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 5 }), { maxLength: 40 }), words => {
        for (const word of [...words, ...words]) {
          assert.equal(length(word), `<${word}>`)
          assert.equal(inText(`a ${word} b`, 2, 2 + word.length), `<${word}>`)
        }
      }),
    )
  })

  it('reads a word once while it is remembered', () => {
    let reads = 0
    const inText = rememberingIn(word => {
      reads++
      return word
    })
    for (let i = 0; i < 10; i++) inText('the pier and the ferry', i % 2 ? 13 : 0, i % 2 ? 16 : 3)
    assert.equal(reads, 1)
  })

  it('stays right and quick for words that all want one place', () => {
    // "Aa" and "BB" have one hash in sums of powers of 31, and so has whatever is made of them.
    let words = ['']
    for (let i = 0; i < 12; i++) words = words.flatMap(word => [`${word}Aa`, `${word}BB`])
    let reads = 0
    const inText = rememberingIn(word => {
      reads++
      return word
    })
    for (const word of words) assert.equal(inText(word, 0, word.length), word)
    for (const word of words) assert.equal(inText(word, 0, word.length), word)
    assert.ok(reads > words.length, 'colliding words drive one another out instead of being searched for')
  })
})
