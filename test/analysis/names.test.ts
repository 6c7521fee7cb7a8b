import { strict as assert } from 'node:assert'
import { analyze } from '../../server/src/analysis/analyze'
import { speakersOf } from './quotationFixture'

const namesOf = (text: string, kind?: string): string[] =>
  analyze(text)
    .entities.filter(entity => kind === undefined || entity.kind === kind)
    .map(({ name }) => name)

describe('names', () => {
  it('end before where somebody is from', () => {
    assert.deepEqual(
      speakersOf('“It is old,” said Representative Jane Doe of Ohio. Mr. Roe agreed. “No,” Ms. Doe said.'),
      ['Jane Doe', 'Jane Doe'],
    )
    assert.deepEqual(speakersOf('There was a call from Sen. Jane Doe of Ohio, who wrote that “it is late”.'), [
      'Jane Doe',
    ])
    assert.deepEqual(speakersOf('The Ministry of Health said the pier was old.'), ['Ministry of Health'])
    assert.deepEqual(speakersOf('The Bank of Harbourland said the pier was old.'), ['Bank of Harbourland'])
  })

  it('begin with their particles, and are those of one person with and without the given name', () => {
    const told = (given: string, surname: string): string =>
      `${given} ${surname} said the pier was old. Mr. ${surname} said it was new. ${surname[0].toUpperCase()}${surname.slice(1)} said it was sold.`
    for (const [given, surname] of [
      ['Jan', 'van der Roe'],
      ['Mark', 'de la Doe'],
      ['Luis', 'de Poe'],
      ['Karl', 'von Hoe'],
    ])
      assert.deepEqual(speakersOf(told(given, surname)), Array(3).fill(`${given} ${surname}`), surname)
    assert.deepEqual(speakersOf('Ann Roe said the pier was old. Mr. van Roe said it was new.'), ['Ann Roe', 'van Roe'])
  })

  it('of offices with a hyphen are none', () => {
    assert.deepEqual(speakersOf('Auditor-General Jane Doe said the pier was old. Doe said it was new.'), [
      'Jane Doe',
      'Jane Doe',
    ])
  })

  it('of months are names beside other names, and months elsewhere', () => {
    assert.deepEqual(speakersOf('Prime Minister Clara May said the pier was old. Mrs May said she would go.'), [
      'Clara May',
      'Clara May',
    ])
    assert.deepEqual(speakersOf('June Doe said the pier was old. “I am glad,” Jan Mohammad Roe said.'), [
      'June Doe',
      'Jan Mohammad Roe',
    ])
    assert.deepEqual(namesOf('In June Doe left. On Jan 5 Doe came back, and in May he left. June 5 was cold.'), ['Doe'])
  })

  it('of bodies hold "and" between what they are for', () => {
    assert.deepEqual(
      namesOf(
        'The Fisheries and Harbours Committee met. The Food and Drug Authority of Kelva did not.',
        'organisation',
      ),
      ['Fisheries and Harbours Committee', 'Food and Drug Authority of Kelva'],
    )
    assert.deepEqual(speakersOf('“No,” House Transport and Pier Safety Committee spokesman Al Doe said.'), ['Al Doe'])
    assert.deepEqual(namesOf('He met Boeing and Airbus Group.', 'organisation'), ['Airbus Group', 'Boeing'])
  })

  it('stand behind an office and what it is for', () => {
    const offices = [
      'Shadow Secretary of State for Work and Pensions',
      'Assistant Secretary of State for Political Affairs',
      'Deputy Minister for Roads and Harbours',
      'Permanent Representative to the United Nations',
      'Kelvan Ambassador to the United States',
      'Undersecretary for Education Mr.',
    ]
    for (const office of offices)
      assert.deepEqual(speakersOf(`${office} Jane Doe said it was late.`), ['Jane Doe'], office)
    assert.deepEqual(speakersOf(`According to ${offices[4]} Jane Doe, it was late.`), ['Jane Doe'])
    assert.deepEqual(speakersOf('A spokesman for the Ministry for Roads and Harbours said it was late.'), [
      'spokesman for the Ministry for Roads and Harbours',
    ])
  })

  it('are those of people, though they are adverbs, past forms, months or places elsewhere', () => {
    const started = 'Theresa'
    for (const surname of ['Skelly', 'Healy', 'Drew', 'Rose', 'Back', 'May', 'March', 'England']) {
      const start = `${started} ${surname}, a sailor, walked home.`
      for (const told of [
        `${surname} said it was late.`,
        `“It was late,” said ${surname}.`,
        `“It was late,” ${surname} said.`,
        `It was late, according to ${surname}.`,
      ])
        assert.deepEqual(speakersOf(`${start} ${told}`), [`${started} ${surname}`], told)
    }
  })

  it('are none in words that are just that', () => {
    const start = 'Theresa May, a sailor, walked home. '
    assert.deepEqual(speakersOf(`${start}In May, sailors said it was late.`), ['sailors'])
    assert.deepEqual(speakersOf(`${start}Clearly Roe said it was late.`), ['Roe'])
    assert.deepEqual(speakersOf(`${start}Rarely has Roe said it was late.`), ['Roe'])
    assert.deepEqual(speakersOf(`${start}The May vote was late, Roe said.`), ['Roe'])
    assert.deepEqual(namesOf('Theresa may go home. It rained, but May was warm. It snowed, but May was dry.'), [
      'Theresa',
    ])
  })

  it('of an outlet behind what it publishes are who says so', () => {
    assert.deepEqual(speakersOf('The pier will move, according to a report in The Harbour Times.'), ['Harbour Times'])
    assert.deepEqual(speakersOf('The pier will move, according to the Northwire report by Jane Doe.'), ['Northwire'])
    assert.deepEqual(speakersOf('The pier will move, according to a report on the harbour.'), ['report on the harbour'])
  })

  it('of towns before the letters of their state are places', () => {
    assert.deepEqual(namesOf('He was seen in Tarrow, Va., and in Millbend, Calif. on Monday.', 'organisation'), [])
    assert.deepEqual(namesOf('He was hired by Tarrow, Acme and Northwire.', 'place'), [])
  })

  it('are not described by what somebody does', () => {
    const roles = (text: string): readonly string[] => analyze(text).entities.flatMap(entity => entity.roles)
    assert.deepEqual(roles('He spoke for Jane Doe, accusing the president of lying. He had accused Doe before.'), [])
    assert.deepEqual(roles('Jane Doe, the acting chief engineer, left.'), ['acting chief engineer'])
  })

  it('with an age behind them are those of people', () => {
    assert.deepEqual(namesOf('Olin Farrow, 54, stole from the pensions of dockers.', 'person'), ['Olin Farrow'])
    assert.deepEqual(namesOf('Olin Farrow, 540, stole from the pensions of dockers.', 'person'), [])
    assert.deepEqual(namesOf('Olin Works, 54 metres away, was closed.', 'person'), [])
  })

  it('of outlets that report are no people', () => {
    assert.deepEqual(namesOf('Quartzo reports: “The pier is old.”', 'organisation'), ['Quartzo'])
    assert.deepEqual(namesOf('Jane Doe left. Doe reported that the pier was old.', 'person'), ['Jane Doe'])
  })
})

describe('a pronoun that speaks', () => {
  it('is the subject of its own sentence', () => {
    const text = `Ann Roe will sign. The club's president, Mona Doe, has been mocking what she called "panic" among rivals.`
    assert.deepEqual(speakersOf(text), ['Mona Doe'])
    assert.deepEqual(
      speakersOf('Joe Roe left. Sam Doe was at work when he told Ann Low of the Herald, “So it goes.”'),
      ['Sam Doe'],
    )
  })

  it('is who was named before where the sentence has no such subject', () => {
    assert.deepEqual(speakersOf('Ann Roe will sign. In a letter she called it “a scare” for all.'), ['Ann Roe'])
  })
})

describe('what is no clause', () => {
  it('is an object that holds a question', () => {
    assert.deepEqual(speakersOf('The report adds weight to what the mayor wanted.'), [])
    assert.deepEqual(speakersOf('The minister said doubts about what the mayor wanted were gone.'), ['minister'])
  })

  it('is the title of a work before who made it', () => {
    const text = 'Doe danced. “Now we win,” the 31-year-old “Over the Fjord” singer, a friend, said.'
    assert.deepEqual(
      analyze(text).quotations.map(q => q.text),
      ['Now we win,'],
    )
  })

  it('is a noun that looks like a verb behind its article', () => {
    assert.deepEqual(speakersOf('The states of Ohio and Utah filed a suit, claiming that the law is bad.'), [
      'the states of Ohio and Utah',
    ])
  })
})

describe('names with an Arabic article', () => {
  it('are whole, and their surname is theirs', () => {
    assert.deepEqual(
      speakersOf('President Sami al-Doe said the pier was old. “No,” Mr al-Doe said. “Yes,” al-Doe added.'),
      ['Sami al-Doe', 'Sami al-Doe', 'Sami al-Doe'],
    )
    assert.deepEqual(namesOf('He sang a la-la song, met an all-star team and took an al-fresco lunch.'), [])
  })
})

describe('a name that an editor inserts', () => {
  it('goes on behind its bracket', () => {
    assert.deepEqual(namesOf('“They came. [US President Jane] Doe saw them,” the man said.', 'person'), ['Jane Doe'])
    assert.deepEqual(namesOf('“They came. [US President Jane Roe] Mayor Ann Doe saw them,” the man said.', 'person'), [
      'Jane Roe',
      'Ann Doe',
    ])
  })
})

describe('the subject of a reporting verb', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Young and old fishermen who talked with The Harbour Post said it was old.', ['Young and old fishermen']],
    ['Sailors who helped to repaint the pier said it was old.', ['Sailors']],
    ['We ate with a boy at the gate who said it was old.', ['boy at the gate']],
    ['The keeper -- who has lost two boats -- said she missed them.', ['keeper']],
    ['Mr. Doe has long said that boats will go.', ['Doe']],
    ['She slept, at which point the twins whispered "Hide it!" with glee.', ['twins']],
    ["One in four said the inn doesn't bake bread and one in five said it was dirty.", ['One in four', 'one in five']],
    [
      'The head of the board and the mayor of the town said it was old.',
      ['the head of the board and the mayor of the town'],
    ],
    ['On the channel’s “Rain & Shine,” Rep. Jane Doe (R-TX) said it was old.', ['Jane Doe']],
  ]
  for (const [text, speakers] of cases)
    it(`of "${text.slice(0, 40)}…" is ${speakers.join(', ')}`, () => assert.deepEqual(speakersOf(text), speakers))
})

describe('a body for several things', () => {
  it('is one', () => {
    const name = 'Florida Fish and Wildlife Conservation Commission'
    assert.deepEqual(speakersOf(`The ${name} said the pier was old. The commission said it was new.`), [name, name])
    assert.deepEqual(speakersOf('The National Oceanic and Atmospheric Administration said it was old.'), [
      'National Oceanic and Atmospheric Administration',
    ])
    assert.deepEqual(speakersOf('John Doe came. Doe and Barton Council said the pier was old.'), [
      'John Doe + Barton Council',
    ])
  })
})

describe('a detective constable', () => {
  it('is no Con', () => {
    assert.deepEqual(speakersOf('Det Con Ann Roe said the pier was old.'), ['Ann Roe'])
    assert.deepEqual(speakersOf('Con Roe said the pier was old.'), ['Con Roe'])
  })
})
