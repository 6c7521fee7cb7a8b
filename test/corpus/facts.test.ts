import { strict as assert } from 'node:assert'
import { shortly } from './told'

const figures = (...texts: readonly string[]): string[] => shortly('quantity', ...texts)
const characterised = (...texts: readonly string[]): string[] =>
  shortly('characterisation', ...texts).filter(short => !short.startsWith('agrees'))

describe('a clause that one article states and another denies', () => {
  const states = 'Ada Lorne runs the harbour. Ada Lorne said: "The accident was caused by fog."'

  it('is a dispute of two who are named', () =>
    assert.deepEqual(
      characterised(states, 'Ada Lorne went home. Bo Quist said: "The accident was not caused by fog."'),
      ['disputed: accident was caused by fog | accident was not caused by fog'],
    ))
  it('is none when more is said of one', () =>
    assert.deepEqual(
      characterised(states, 'Ada Lorne went home. Bo Quist said: "The accident was not caused by fog alone."'),
      [],
    ))
  it('is none when one only supposes it', () =>
    assert.deepEqual(
      characterised(states, 'Ada Lorne went home. Bo Quist asked whether the accident was not caused by fog.'),
      [],
    ))
  it('is none without a verb that asserts it', () =>
    assert.deepEqual(
      characterised(
        'Ada Lorne runs the harbour. Dress as if you had a spot at the tavern.',
        'Ada Lorne runs the harbour. Dress for respect, not a spot at the tavern.',
      ),
      [],
    ))
})

describe('figures of two articles', () => {
  it('are of one fact in whatever unit they are measured', () =>
    assert.deepEqual(
      figures(
        'Ada Lorne said the wreck of the ferry lies at a depth of 40 metres.',
        'The wreck of the ferry lies at a depth of about 130 feet, said Ada Lorne.',
      ),
      ['agrees: 40 metres / about 130 feet'],
    ))
  it('are of one fact when they are hundreds of people, under whatever noun', () =>
    assert.deepEqual(
      figures(
        'Ada Lorne leads the camp. More than 200 participants came to the camp.',
        'Ada Lorne is in charge. There are 200 soldiers in the camp.',
      ),
      ['agrees: 200 soldiers / More than 200 participants'],
    ))
  const camp = (words: string) =>
    `Ada Lorne said bombs fell on the Orla camp in the border region. Ada Lorne said the Orla camp in the border region ${words}.`
  it('are not when some are those who live there, and the others were hurt', () =>
    assert.deepEqual(figures(camp('holds about 20,000 refugees'), camp('had no casualties')), []))
  it('are when all were hurt', () =>
    assert.deepEqual(figures(camp('was where they killed 40 refugees'), camp('was where they killed 60 victims')), [
      'conflicts: 40 refugees | 60 victims',
    ]))
  it('are not when they are few, and share nothing else', () =>
    assert.deepEqual(
      figures(
        'Ada Lorne leads the exercise. Six participants fell ill.',
        'Ada Lorne is in charge. There are six soldiers in the camp.',
      ),
      [],
    ))
  it('do not conflict when one is of those already counted', () =>
    assert.deepEqual(
      figures(
        'Police in Oslo arrested three men at the bridge on Monday, said Ada Lorne.',
        'The two men were arrested at the bridge in Oslo on Monday, said Ada Lorne.',
      ),
      [],
    ))
  it('do not conflict when one is of another thing', () =>
    assert.deepEqual(
      figures(
        'Ada Lorne said the notebook costs $2,799 with the larger memory.',
        'Ada Lorne said the other notebook costs $2,499 with the larger memory.',
      ),
      [],
    ))
})

describe('a day', () => {
  it('is the coming one when the verb says what is fixed', () =>
    assert.deepEqual(
      shortly(
        'date',
        'June 5, 2025\n\nAda Lorne said the inquiry into the ferry opens on Friday.',
        'June 4, 2025\n\nThe inquiry into the ferry opens on June 6, said Ada Lorne.',
      ),
      ['agrees: Friday / June 6'],
    ))
  it('is the last one when the verb says what was', () =>
    assert.deepEqual(
      shortly(
        'date',
        'June 5, 2025\n\nAda Lorne said the inquiry into the ferry opened on Friday.',
        'June 4, 2025\n\nThe inquiry into the ferry opens on June 6, said Ada Lorne.',
      ),
      [],
    ))
})
