import { strict as assert } from 'node:assert'
import { speakersOf } from './quotationFixture'

describe('whom an office with a party means', () => {
  it('is the only one who holds it', () => {
    assert.deepEqual(
      speakersOf(
        'Former prime minister Brian Kettle came to the fair. Later the former Conservative prime minister said that it was late.',
      ),
      ['Brian Kettle'],
    )
    assert.deepEqual(
      speakersOf(
        'Former prime ministers Brian Kettle and Ann Orsk came to the fair. Later the former Conservative prime minister said that it was late.',
      ),
      ['the former Conservative prime minister'],
    )
    assert.deepEqual(
      speakersOf(
        'Former Liberal senator Ann Kettle came to the fair. Later the former Conservative senator said that it was late.',
      ),
      ['the former Conservative senator'],
    )
  })
})
