import { strict as assert } from 'node:assert'
import { analyze } from '../../server/src/analysis/analyze'
import { checkNoQuotation, checkQuotations, speakersOf } from './quotationFixture'

/** Who passed on the quotations of a text, joined with " > ". */
const viaOf = (text: string): string[] => {
  const { quotations, entities } = analyze(text)
  return quotations.map(q => q.via.map(v => v.entities.map(e => entities[e].name).join(' + ')).join(' > '))
}

describe('whoever passes words on', () => {
  it('quotes somebody', () => {
    const text = 'Jane Doe was quoted by Northwire as saying the pier was old.'
    assert.deepEqual(speakersOf(text), ['Jane Doe'])
    assert.deepEqual(viaOf(text), ['Northwire'])
    assert.deepEqual(viaOf('Jane Doe was quoted as saying the pier was old.'), [''])
  })

  it('carries remarks', () => {
    for (const carried of ['carried by the Northwire agency', 'carried by Northwire', 'quoted by Northwire'])
      assert.deepEqual(viaOf(`“We lost it,” Jane Doe said in remarks ${carried}.`), ['Northwire'], carried)
    assert.deepEqual(viaOf('“We lost it,” Jane Doe said in a bag carried by Ann Roe.'), [''])
  })

  it('cites others', () => {
    for (const text of [
      'Northwire reported on Tuesday, citing two officials in the ministry, that the pier was old.',
      'The pier fell, Northwire reported. Northwire, citing two officials, said the pier was old.',
    ]) {
      assert.equal(speakersOf(text).at(-1), 'officials', text)
      assert.equal(viaOf(text).at(-1), 'Northwire', text)
    }
    checkQuotations(`
%! news.txt
According to Northwire, citing two officials in the ministry, the pier was old.
                                                              ^^^^^^^^^^^^^^^^ content
`)
    assert.deepEqual(speakersOf('Northwire said, citing safety, that the pier was old.'), ['Northwire'])
  })

  it('is no person behind what it is', () => {
    const { entities } = analyze(
      'The charity Blue Shore said it was late. The firm that Jane Doe runs said it was old.',
    )
    assert.equal(entities.find(e => e.name === 'Blue Shore')?.kind, 'organisation')
  })
})

describe('a report is cut short', () => {
  it('by what the words in marks brought about', () => {
    checkQuotations(`
%! news.txt
Doe said it was “for the union to sort this out”, prompting cries of “Shame!” from the benches.
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
`)
  })
})

describe('what stands between a verb and its clause', () => {
  it('tells how often it was said', () => {
    checkQuotations(`
%! news.txt
Officials warned ministers three times that the pier was old.
                                            ^^^^^^^^^^^^^^^^ content
`)
    checkQuotations(`
%! news.txt
Officials said three times more boats were lost.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
`)
  })

  it('names what it was written in', () => {
    checkQuotations(`
%! news.txt
Doe wrote in the school’s newsletter, The Oak Leaf, that the pier was old.
                                                         ^^^^^^^^^^^^^^^^ content
`)
  })

  it('tells of a gathering at the end', () => {
    checkQuotations(`
%! news.txt
It will serve 200 families, Doe said at a ceremony attended by about 300 people.
^^^^^^^^^^^^^^^^^^^^^^^^^^ content
`)
  })

  it('is no article before what somebody owns', () => {
    assert.equal(analyze('Doe noted that his budget contains no money for clinics.').quotations.length, 1)
    assert.equal(analyze('Doe repeated that claim in May.').quotations.length, 0)
  })
})

describe('a subject is', () => {
  it('whom a verb with two particles is about, before “who”', () => {
    assert.deepEqual(speakersOf('Jane Doe hit out at sailors who said the pier was old.'), ['sailors'])
    assert.deepEqual(speakersOf('Jane Doe, a friend of sailors, who said the pier was old, left.'), ['Jane Doe'])
  })

  it('that of its own verb, and no document that told of it', () => {
    assert.deepEqual(speakersOf('Emails seen by Northwire reveal that a deputy wrote in May that the pier was old.'), [
      'Emails',
      'deputy',
    ])
    assert.deepEqual(speakersOf('Emails seen by Northwire in May reveal that the pier was old.'), ['Emails'])
  })

  it('a document with its title', () => {
    assert.deepEqual(speakersOf('The post, titled “We Hear You,” says the pier was old.'), ['post'])
  })

  it('a pronoun with somebody else', () => {
    const met = '“It’s done,” Ann Roe said.'
    assert.deepEqual(speakersOf(`${met} Both she and Dr. Doe said that it was late.`), ['Ann Roe', 'Ann Roe + Doe'])
    assert.deepEqual(speakersOf(`${met} Both he and Dr. Doe said that it was late.`), ['Ann Roe', 'unknown'])
  })

  it('whom a clause with an infinitive tells of', () => {
    assert.deepEqual(speakersOf('In it Roe, who liked to say that “a loaf is a conversation gone quiet,” baked.'), [
      'Roe',
    ])
  })

  it('named before a verb of no list whose clause the words are', () => {
    assert.deepEqual(speakersOf('Jane Doe left. Roe shot back that she “would not know a pier if she saw one.”'), [
      'Roe',
    ])
  })

  it('no crowd that cries out', () => {
    checkNoQuotation('The mayor left to cries of “Shame on you all!” from the crowd.')
  })

  it('an office with what it is for at the start of a sentence', () => {
    checkQuotations(`
%! news.txt
Minister of Finance Kim Roe said it was late.
^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker
                                 ^^^^^^^^^^^ content
`)
  })
})

describe('“which said”', () => {
  it('tells what a body says', () => {
    assert.deepEqual(speakersOf('Jane Doe sued Acme Works, which said that the pier was lost.'), ['Acme Works'])
    assert.deepEqual(speakersOf('It was reported by the site Northwire, which says a boat was lost.'), ['Northwire'])
  })

  it('is said of what a verb takes with a preposition, not of its subject', () => {
    const said = 'which said that the pier was lost.'
    assert.deepEqual(speakersOf(`The spring storms in Kelva sparked anger from the Ferry Board, ${said}`), [
      'Ferry Board',
    ])
    assert.deepEqual(speakersOf(`Nora Dale read from the clerk's journals, ${said}`), ["the clerk's journals"])
  })

  it('is said of a body or document with what tells more of it', () => {
    assert.deepEqual(speakersOf('A report on the ferry, which said that the pier was lost, came out.'), [
      'report on the ferry',
    ])
    assert.deepEqual(speakersOf('The company in Kelva, which said that the pier was lost, has closed.'), [
      'the company in Kelva',
    ])
  })

  it('is said of no people, and claims behind “which” are no verb', () => {
    assert.deepEqual(speakersOf('The crash killed two men, which showed that the pier was old.'), [])
    assert.deepEqual(speakersOf('Jane Doe did not know, which claims were true.'), [])
  })
})

describe('words that a clause of time opens the sentence with', () => {
  it('are not those of who speaks behind them', () => {
    assert.deepEqual(speakersOf('When Nora Dale said “that is no answer,” Ivo Roe repeated his words.'), ['Nora Dale'])
    assert.deepEqual(speakersOf('As Nora Dale pointed out “the boats are late,” Ivo Roe laughed.'), ['Nora Dale'])
  })

  it('are theirs where nobody says them before', () => {
    assert.deepEqual(speakersOf('When Nora Dale left, “that was the answer,” Ivo Roe said.'), ['Ivo Roe'])
  })
})

describe('“it” behind who says so', () => {
  const before = 'The film was found by Sable Watch, which told Northwire the film is real. '

  it('is that body, and not the one that spoke before', () => {
    const said = speakersOf(`${before}The Harbour Board said it denies that the hull was sound.`)
    assert.deepEqual(said, ['Sable Watch', 'Harbour Board'])
  })

  it('is the one that spoke where nobody says so before', () => {
    assert.deepEqual(speakersOf(`${before}It would not confirm that the hull was sound.`), [
      'Sable Watch',
      'Sable Watch',
    ])
  })
})

describe('a study that found', () => {
  it('is told by whose it is', () => {
    assert.deepEqual(
      speakersOf('The Tide Agency published a study last week that found that sailors trust the tables.'),
      ['Tide Agency'],
    )
    assert.deepEqual(speakersOf('The agency released a report last week that showed that boats are late.'), ['agency'])
  })
})

describe('“pointed out”', () => {
  it('takes the words before it', () => {
    checkQuotations(`
%! news.txt
Absent Roe’s plan, taxes would rise for all, Doe pointed out in May.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
                                             ^^^ speaker
`)
  })

  it('is no pointing', () => {
    checkNoQuotation('Taxes would rise, and Doe pointed to a chart.')
  })
})

describe('what is no report', () => {
  it('is what a share of those asked chose', () => {
    checkNoQuotation('41 percent said crime, 22 percent said housing and 9 percent said schools.')
    assert.deepEqual(speakersOf('41 percent said the pier was old.'), ['41 percent'])
  })

  it('is a title before a verb that takes “as”', () => {
    checkNoQuotation('“The Long Shore” painted Roe as a thief.')
    assert.deepEqual(speakersOf('“It is gone,” said Roe.'), ['Roe'])
  })
})

describe('somebody known by a letter', () => {
  it('is not called by the letter alone', () => {
    assert.deepEqual(speakersOf('Teacher B said it was late.'), ['Teacher B'])
  })
})

describe('a headline that opens with words in marks', () => {
  it('is of somebody who may not be named behind them', () => {
    const text = '‘I cried for a week’: Actor Jane Doe tells of split\n\nJane Doe said it was late.'
    assert.deepEqual(speakersOf(text), ['unknown', 'Jane Doe'])
    assert.deepEqual(speakersOf('‘Long Shore’: Jane Doe sails again\n\nJane Doe said it was late.'), ['Jane Doe'])
  })
})
