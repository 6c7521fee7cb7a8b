import { strict as assert } from 'node:assert'
import { analyze } from '../../server/src/analysis/analyze'
import { speakersOf } from './quotationFixture'

const HEARD = '“It was hard,” said Jane Doe, a retired teacher.'

/** Who says what "she" says behind a paragraph. */
const sheAfter = (paragraph: string): string | undefined =>
  speakersOf(`${HEARD}\n\n${paragraph}\n\n“Maybe I did,” she says.`).at(-1)

describe('whom a sentence presents', () => {
  it('is meant by the pronoun behind it', () => {
    for (const paragraph of [
      'Down the hill lives Sarah Roe, 29, who came two winters ago.',
      'Behind the counter stands the owner, Sarah Roe, who bakes the bread herself.',
      'Next door is Sarah Roe, who came two winters ago.',
      'Nobody knows the reef better than Sarah Roe.',
    ])
      assert.equal(sheAfter(paragraph), 'Sarah Roe', paragraph)
  })

  it('is not whoever is only named there', () => {
    assert.equal(sheAfter('On the wall is a portrait of the former mayor.'), 'Jane Doe')
    assert.equal(sheAfter('She sold the boat to Sarah Roe in 1998.'), 'Jane Doe')
    assert.equal(sheAfter('She rows better than Sarah Roe.'), 'Jane Doe')
  })

  it('stays who is meant when others tell what they think', () => {
    assert.equal(
      sheAfter('Down the hill lives the youngest resident, Shayla Roebuck, 29. Friends thought she had lost her mind.'),
      'Shayla Roebuck',
    )
  })
})

describe('who was asked', () => {
  it('answers', () => {
    for (const asked of ['Wes Poe asked Jane Doe if she was afraid.', 'Wes Poe asked Jane Doe whether she was.'])
      assert.equal(speakersOf(`${asked}\n\n“Every night,” she answered.`).at(-1), 'Jane Doe', asked)
  })

  it('is not who asks, and nobody when nobody is named', () => {
    assert.equal(speakersOf('Ann Poe asked if the pier was safe.\n\n“Every night,” she answered.').at(-1), 'unknown')
  })
})

describe('several people whom the sentence before is about', () => {
  const closed = '“The ban stays,” the Harbour Authority said.'

  it('are meant by "they"', () => {
    const text = `${closed}\n\nEconomists at Dominion Life see fewer ships next year. “The easy part is over,” they wrote.`
    assert.match(speakersOf(text).at(-1) ?? '', /economists/i)
  })

  it('are not meant behind a sentence about something else', () => {
    const text = `${closed}\n\nThe number of ships fell in May. “The easy part is over,” they wrote.`
    assert.doesNotMatch(speakersOf(text).at(-1) ?? '', /ships|number/i)
  })
})

describe('a participle that opens a sentence', () => {
  it('leaves its subject to lead in to a quotation', () => {
    for (const opening of ['Given a chance to speak', 'Born two streets away', 'Told of the verdict'])
      assert.equal(
        speakersOf(`${HEARD}\n\n${opening}, Richard Roe turned to the jury.\n\n“I know that sorry is nothing.”`).at(-1),
        'Richard Roe',
        opening,
      )
  })

  it('is no subject itself', () => {
    assert.equal(
      speakersOf(`${HEARD}\n\nGiven the weather, the ferry stayed in port.\n\n“I know that sorry is nothing.”`).at(-1),
      'unknown',
    )
  })
})

describe('a given name that is a common word', () => {
  it('is none before a plural and its verb', () => {
    for (const [words, speaker] of [
      ['Grace periods were too long, she said.', 'Jane Doe'],
      ['Rose bushes had been torn out, she said.', 'Jane Doe'],
    ])
      assert.equal(speakersOf(`${HEARD} ${words}`).at(-1), speaker, words)
  })

  it('is one elsewhere', () => {
    assert.equal(speakersOf('Grace walked home. The pier was old, she said.').at(-1), 'Grace')
  })
})

describe('a name of which no part is listed', () => {
  it('is a person’s when an age stands behind it', () => {
    const { entities } = analyze('Shayla Roebuck, 29, lives by the pier. She likes it there.')
    assert.deepEqual(
      entities.map(e => e.kind),
      ['person'],
    )
  })

  it('is nobody’s when another figure does', () => {
    const { entities } = analyze('Shayla Roebuck, 29 miles inland, lies by the river.')
    assert.ok(entities.every(e => e.kind !== 'person'))
  })
})

describe('whom a text turns to', () => {
  const before = 'Dana Roe said it was late.\n\n'
  const behind = (told: string): string[] => speakersOf(`${before}${told} “It is old,” she said.`).slice(1)

  it('is picked out by a sentence, or one of those of whom it tells', () => {
    assert.deepEqual(behind('It was the baker Jane Doe who found it.'), ['Jane Doe'])
    assert.deepEqual(behind('It was late.'), ['Dana Roe'])
    assert.deepEqual(behind('One of those neighbours was Jane Doe.'), ['Jane Doe'])
    assert.deepEqual(behind('One of those boats was late.'), ['Dana Roe'])
    assert.deepEqual(behind('As for Jane Doe, there was no hurry.'), ['Jane Doe'])
    assert.deepEqual(behind('As for the boat, there was no hurry.'), ['Dana Roe'])
  })

  it('is named in what a sentence of no subject tells, or by who writes', () => {
    assert.deepEqual(behind('It is a tale that Jane Doe has told before.'), ['Jane Doe'])
    assert.deepEqual(
      speakersOf('Dana Roe said it was a tale she told. It is a tale that Jane Doe knows. “No,” she said.'),
      ['Dana Roe', 'Dana Roe'],
    )
    assert.deepEqual(behind('I asked Jane Doe about it.'), ['Jane Doe'])
  })

  it('is the person at the end of a phrase', () => {
    assert.deepEqual(behind('For Grade 9 pupil Jane Doe, there was no boat.'), ['Jane Doe'])
    assert.deepEqual(behind('Mother of three Jane Doe has no boat.'), ['Jane Doe'])
    assert.deepEqual(behind('Mother of Jane Doe, of Alder, was late.').includes('Jane Doe'), false)
  })
})
