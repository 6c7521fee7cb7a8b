import { strict as assert } from 'node:assert'
import { speakersOf } from './quotationFixture'

describe('somebody known who is told of by something else', () => {
  const behind = (words: string): string | undefined =>
    speakersOf(`Colin Doe waved the plan away. “It is dead,” said ${words}.`).at(-1)

  it('is told of by age', () => {
    assert.equal(behind('the 58-year-old former baker'), 'Colin Doe')
    assert.equal(behind('the 58-year-old from Alder'), 'Colin Doe')
    assert.notEqual(behind('a 58-year-old former baker'), 'Colin Doe')
    assert.notEqual(behind('the 58-year-old victim'), 'Colin Doe')
    assert.notEqual(behind('the 58-year-old actress'), 'Colin Doe')
    const far =
      'Colin Doe waved the plan away. It rained. It was late. “It is dead,” said the 58-year-old former baker.'
    assert.notEqual(speakersOf(far)[0], 'Colin Doe')
  })

  it('is told of by what they were, or are known for', () => {
    assert.equal(behind('the retired crane operator'), 'Colin Doe')
    assert.equal(behind('the “Long Shore” star'), 'Colin Doe')
    assert.notEqual(behind('the crane operator'), 'Colin Doe')
    assert.equal(speakersOf('Colin Doe met Ann Roe. “It is dead,” said the retired baker.')[0], 'the retired baker')
  })

  it('is another where somebody is known to be that, or they to be something else', () => {
    const known = 'Singer Ann Roe came. Later Colin Doe waved the plan away. “It is dead,” said the singer.'
    assert.deepEqual(speakersOf(known), ['Ann Roe'])
    const manager = 'Her manager, Colin Doe, waved the plan away. “It is dead,” said the singer.'
    assert.notEqual(speakersOf(manager)[0], 'Colin Doe')
  })

  it('is nobody where one who is something else came up', () => {
    const text =
      'Town manager Ann Roe saw it. The Sarvian winger thanked his doctor. “I was late,” the 27-year-old said.'
    assert.deepEqual(speakersOf(text), ['unknown'])
  })
})

describe('a description with a name and more behind it', () => {
  it('is of that person', () => {
    assert.deepEqual(speakersOf('Her rival, Mayor Kay Doe, a two-term Liberal, says it is late.'), ['Kay Doe'])
    assert.deepEqual(speakersOf('Her rival, a two-term Liberal, says it is late.'), ['rival'])
  })
})
