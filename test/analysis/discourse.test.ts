import { strict as assert } from 'node:assert'
import { speakersOf } from './quotationFixture'

describe('a pronoun for a speaker', () => {
  it('is not known where a sentence is about somebody new', () => {
    assert.deepEqual(
      speakersOf('Jane Doe said the pier was old. A customer from the town shrugged. “I have seen it,” she said.'),
      ['Jane Doe', 'unknown'],
    )
    assert.deepEqual(
      speakersOf('Jane Doe said the pier was old. A clerk passed Jane Doe. “I have seen it,” Doe said.'),
      ['Jane Doe', 'Jane Doe'],
    )
  })

  it('stands for somebody without a name, whatever they are called', () => {
    assert.deepEqual(speakersOf('Ann Roe left. Mia’s tenant said the pier was old. She said it was late.'), [
      'Mia’s tenant',
      'Mia’s tenant',
    ])
  })

  it('stands for the name behind an office, too', () => {
    assert.deepEqual(
      speakersOf('A teacher of music at the school, Tom Roe, stayed in bed. “I did hear it,” he said.'),
      ['Tom Roe'],
    )
  })
})

describe('who goes on speaking', () => {
  it('is not the one of whom it is told', () => {
    assert.deepEqual(
      speakersOf('Jane Doe said she was the one who rang it, saying she “had no wish to wake anyone.”'),
      ['Jane Doe', 'Jane Doe'],
    )
  })

  it('is not whom somebody calls on', () => {
    assert.deepEqual(
      speakersOf(
        'Jane Doe, as well as calling for lower fees “at once,” called on Mr. Roe to “thank those who built the pier and paid for it.”',
      ),
      ['Jane Doe', 'Jane Doe'],
    )
  })
})
