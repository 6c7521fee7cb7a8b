import { strict as assert } from 'node:assert'
import { speakersOf } from './quotationFixture'

describe('a pronoun', () => {
  const met = 'Jane Doe, the mayor, said the pier was gone.'
  it('means who is named in the sentence before, where that is about a thing', () => {
    assert.deepEqual(speakersOf(`${met} The storm surprised Mary Roe. “I lost my boat,” she said.`), [
      'Jane Doe',
      'Mary Roe',
    ])
    assert.deepEqual(speakersOf(`${met} The storm surprised Mary Roe and Ann Poe. “I lost my boat,” she said.`), [
      'Jane Doe',
      'unknown',
    ])
  })

  it('means who spoke last, where the sentence before is about them', () => {
    for (const told of [
      'She met Mary Roe on the beach.',
      'On Monday the mayor met Mary Roe.',
      'The storm surprised Richard Roe.',
      'The storm took Mary Roe’s boat.',
    ])
      assert.deepEqual(speakersOf(`${met} ${told} “It was a long night,” she said.`), ['Jane Doe', 'Jane Doe'], told)
  })

  it('means a body that is named nearby, and no other thing', () => {
    const asked = 'Harbour Works Ltd. was asked about the pier.'
    assert.deepEqual(speakersOf(`${asked} “The pier was safe,” it said.`), ['Harbour Works Ltd.'])
    assert.deepEqual(speakersOf(`${asked} A sign hangs at the gate. “Keep out, the pier is closed,” it says.`), [
      'unknown',
    ])
  })
})

describe('a person by a country', () => {
  it('is whom the text is about', () => {
    assert.deepEqual(speakersOf('Jane Doe said the pier was old. The Belgian said she had warned the board.'), [
      'Jane Doe',
      'Jane Doe',
    ])
    assert.deepEqual(speakersOf('The pier fell on Monday. The Belgian said she had warned the board.'), ['unknown'])
  })

  it('is no country, and no people', () => {
    assert.deepEqual(speakersOf('Jane Doe said the pier was old. The British said it was new.'), [
      'Jane Doe',
      'British',
    ])
  })
})

describe('somebody who speaks for a body', () => {
  it('is no body, though its name goes on with "for"', () => {
    assert.deepEqual(speakersOf('A Department for Harbours spokeswoman said the pier was old.'), [
      'Department for Harbours spokeswoman',
    ])
    assert.deepEqual(speakersOf('A spokeswoman for Harbour Works said the pier was old.'), [
      'spokeswoman for Harbour Works',
    ])
  })

  it('keeps the "&" of its name', () => {
    assert.deepEqual(speakersOf('Analysts at Jarvis & Co said the pier was old.'), ['Analysts at Jarvis & Co'])
  })
})
