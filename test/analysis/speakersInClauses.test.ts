import { strict as assert } from 'node:assert'
import { speakersOf } from './quotationFixture'

describe('who is caught saying something', () => {
  it('is the subject of that clause, whatever it was on', () => {
    for (const place of ['', 'on tape ', 'at a dinner in Alder '])
      assert.deepEqual(
        speakersOf(`Many sailors scoffed at the plan after Jane Doe was filmed ${place}saying that the pier was lost.`),
        ['Jane Doe'],
      )
  })

  it('is told once where it is quoted', () =>
    assert.deepEqual(speakersOf('Jane Doe was quoted in a paper as saying that the pier was lost.'), ['Jane Doe']))
})

describe('whose aide does something by saying something', () => {
  it('is not who says it', () => {
    const aside = ['', ', as it happens,']
    for (const a of aside)
      assert.deepEqual(
        speakersOf(`Jane Doe hit out at John Roe, whose agent${a} sought to help by claiming that the yard was his.`),
        ['agent'],
      )
  })

  it('says it where the clause goes on behind', () =>
    assert.deepEqual(speakersOf('Jane Doe, whose agent sought to help, hit back by claiming that the yard was hers.'), [
      'Jane Doe',
    ]))
})

describe('who comes and asks in what was before', () => {
  it('is who asks, and speaks no further', () => {
    const said = speakersOf(
      'Jane Doe is seen pushing a guard after the guard stopped the car and asked if the yard was shut. “I was late,” she said.',
    )
    assert.deepEqual(said, ['guard', 'Jane Doe'])
  })

  it('is the subject of the sentence where that is in the past, too', () =>
    assert.deepEqual(speakersOf('Jane Doe left after the guard stopped the car and asked if the yard was shut.'), [
      'Jane Doe',
    ]))
})
