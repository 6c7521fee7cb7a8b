import { strict as assert } from 'node:assert'
import { speakersOf } from './quotationFixture'

const told = 'The Alder Works said it was late. '

describe('“they” behind the subject of the same sentence', () => {
  it('are the people who are its subject', () => {
    for (const people of ['Democrats', 'The sailors', 'Jane Doe and John Roe'])
      assert.equal(
        speakersOf(`${told}${people} have used the vote to make it clear that they believe the pier is safe.`)[1],
        people.replace('The ', '').replace(' and ', ' + '),
      )
  })

  it('may be a body that is its subject', () =>
    assert.deepEqual(speakersOf('The union met on Monday. In May they said the pier was old.').length, 1))
})

describe('a name in what belongs to somebody', () => {
  it('is nobody whom “he” means', () => {
    for (const thing of ['His Yabberbook page lists films.', 'His Danubist faith is old.'])
      assert.deepEqual(
        speakersOf(`“It is late,” Otto Reyn said. ${thing} He said the pier was old.`),
        ['Otto Reyn', 'Otto Reyn'],
        thing,
      )
    assert.deepEqual(
      speakersOf('“It is late,” Otto Reyn said. The mill’s owner, Catharo Roe, left. He said the pier was old.'),
      ['Otto Reyn', 'Catharo Roe'],
    )
  })
})

describe('“they” behind a sentence of two clauses', () => {
  it('are the several whom its last clause is about', () =>
    assert.equal(
      speakersOf(`${told}The town is torn, and the sailors have their doubts. The pier, they said, is old.`)[1],
      'sailors',
    ))

  it('are those of the first where the last is about one', () =>
    assert.equal(
      speakersOf(`${told}The sailors have their doubts, and the town is torn. The pier, they said, is old.`)[1],
      'sailors',
    ))
})
