import { strict as assert } from 'node:assert'
import { inShort, told } from './told'

const contradictions = (text: string): string[] =>
  told(text)
    .filter(({ verdict }) => verdict === 'conflicts')
    .map(inShort)

describe('an article contradicts itself', () => {
  it('when a weekday does not fit its date', () =>
    assert.deepEqual(contradictions('June 5, 2025\n\nThe ferry Ingrid sank on Tuesday, June 2, said Ada Lorne.'), [
      'conflicts: Tuesday | June 2',
    ]))
  it('not when it fits', () =>
    assert.deepEqual(contradictions('June 5, 2025\n\nThe ferry Ingrid sank on Tuesday, June 3, said Ada Lorne.'), []))
  it('not when the year may be another', () =>
    assert.deepEqual(contradictions('June 5, 2025\n\nThe ferry Ingrid sank on Friday, Dec. 5, said Ada Lorne.'), []))

  it('when it gives a person two ages', () =>
    assert.deepEqual(contradictions('Ada Lorne, 42, fell ill on Monday. A friend drove Ada Lorne, 48, to Oslo.'), [
      'conflicts: 42 | 48',
    ]))
  it('not when the ages are of two people, or of two times', () => {
    assert.deepEqual(contradictions('Ada Lorne, 42, fell ill on Monday. A friend drove Bo Lorne, 48, to Oslo.'), [])
    assert.deepEqual(contradictions('Ada Lorne, 42, fell ill. Ada Lorne, 41, had been well.'), [])
  })

  it('when a part is larger than its whole', () =>
    assert.deepEqual(contradictions('The storm killed 12 people, including 15 children, said Ada Lorne.'), [
      'conflicts: 12 people | 15 children',
    ]))
  it('not when it is smaller', () =>
    assert.deepEqual(contradictions('The storm killed 15 people, including 12 children, said Ada Lorne.'), []))

  it('when a sum is of millions and of billions in the same words', () =>
    assert.deepEqual(
      contradictions(
        'Ada Lorne bought the northern railway company for $2.5 billion. She said the northern railway company was bought by Ada Lorne for $2.5 million.',
      ),
      ['conflicts: $2.5 billion | $2.5 million'],
    ))
  it('not when the words are others', () =>
    assert.deepEqual(
      contradictions('Ada Lorne bought the railway for $2.5 billion. A lawyer was paid $2.5 million for his advice.'),
      [],
    ))

  it('when a percentage does not fit its counts', () => {
    assert.deepEqual(contradictions('Ada Lorne said the club lost 12 of its 48 members, or 40 per cent.'), [
      'conflicts: 12 of its 48 members | 40 per cent',
    ])
    assert.deepEqual(contradictions('Ada Lorne saw that 35 percent (12 of the 48 members) had left.'), [
      'conflicts: 12 of the 48 members | 35 percent',
    ])
    assert.deepEqual(contradictions('Some left, and three in 10 members, or 45 percent, stayed with Ada Lorne.'), [
      'conflicts: three in 10 | 45 percent',
    ])
  })
  it('not when it fits, as far as it is rounded, or is of something else', () => {
    assert.deepEqual(contradictions('Ada Lorne said the club lost 12 of its 48 members, or 25 per cent.'), [])
    assert.deepEqual(contradictions('Ada Lorne said the club lost 17 of its 48 members, or 35 per cent.'), [])
    assert.deepEqual(contradictions('Ada Lorne said the club lost 20 of its 48 members, or 40 per cent.'), [])
    assert.deepEqual(contradictions('Ada Lorne said the club lost 12 of its 48 members, or about 40 per cent.'), [])
    assert.deepEqual(contradictions('Ada Lorne said 12 of its 48 members and 40 per cent of its money left.'), [])
    assert.deepEqual(contradictions('Ada Lorne said the club lost 12 of its 48 members, 40 per cent more.'), [])
  })

  it('when two shares of a vote are more than the whole', () => {
    const vote = 'Ada Lorne won 52 per cent of the vote to 53 per cent for Bo Quist.'
    assert.deepEqual(contradictions(vote), ['conflicts: 52 per cent | 53 per cent'])
    assert.deepEqual(contradictions(vote.replace('53', '48')), [])
    assert.deepEqual(contradictions(vote.replace('for Bo Quist', 'at the last election')), [])
    assert.deepEqual(contradictions(vote.replace('of the vote ', '')), [])
  })
})
