import { strict as assert } from 'node:assert'
import { checkQuotations, speakersOf } from './quotationFixture'

const met = '“We won,” Jane Doe said.'

describe('somebody whose name stands behind what they are', () => {
  it('is named with a title or a trade before the name', () => {
    for (const who of [
      'The mayor, Dame Ann Roe,',
      'Another sailor, cooper Ann Roe,',
      'The board’s clerk for piers, Mrs Ann Roe,',
    ])
      assert.deepEqual(
        speakersOf(`${met} ${who} blamed the storm. She said the pier was old.`),
        ['Jane Doe', 'Ann Roe'],
        who,
      )
    assert.deepEqual(speakersOf('Another sailor, cooper Ann Roe, complained that the pier was old.'), ['Ann Roe'])
  })

  it('is named before a clause that tells more', () => {
    assert.deepEqual(speakersOf('Doe’s deputy, Ann Roe, who is his sister, told members that they should go.'), [
      'Ann Roe',
    ])
  })

  it('is nobody whom the aside names for another reason', () => {
    assert.deepEqual(speakersOf('The mayor, a friend of Ann Roe, whose boat sank, said it was late.'), ['mayor'])
    assert.deepEqual(speakersOf('The mayor, visiting Port Alder, said it was late.'), ['mayor'])
  })
})

describe('a pronoun behind other people', () => {
  it('is whoever spoke, and not whose words they told', () => {
    const told = 'A sailor reported that the pier was gone and the boats were lost, Sheriff Jane Doe said.'
    assert.deepEqual(speakersOf(`${told} “We were lucky,” she said.`), ['Jane Doe', 'sailor', 'Jane Doe'])
  })

  it('is nobody who is the subject of what they say', () => {
    assert.deepEqual(speakersOf(`${met} A spokeswoman for Ann Roe was there. She said Roe would come.`), [
      'Jane Doe',
      'unknown',
    ])
    assert.deepEqual(speakersOf(`${met} She said Mrs Doe would come.`), ['Jane Doe', 'unknown'])
  })

  it('is the one who speaks of something that they own, or in their own words', () => {
    assert.deepEqual(speakersOf(`${met} Doe’s boat is lost, she said.`), ['Jane Doe', 'Jane Doe'])
    assert.deepEqual(speakersOf(`${met} “Jane Doe is what they call me,” she said.`), ['Jane Doe', 'Jane Doe'])
  })

  it('opens what is said where its verb stands behind it', () => {
    assert.deepEqual(
      checkQuotations(`
%! news.txt
“It is a farce,” said he.
 ^^^^^^^^^^^^^^ content
                      ^^ speaker
`).quotations.length,
      1,
    )
    assert.equal(speakersOf('Jane Doe, who calls it a “farce,” said she does not go there.').at(-1), 'Jane Doe')
  })
})

describe('a person called Will', () => {
  it('has a whole name', () => {
    assert.deepEqual(speakersOf('Will Roe, a sailor, said the pier was old. “It is late,” said Will Roe.'), [
      'Will Roe',
      'Will Roe',
    ])
    assert.deepEqual(speakersOf('Striker Will Roe, playing again, said the pier was old.'), ['Will Roe'])
  })

  it('is nobody in a question', () => {
    assert.deepEqual(speakersOf('Will Jane Doe say that the pier is old?'), [])
  })
})

describe('“no” at the end of a sentence', () => {
  it('ends it before a name, and not before a number', () => {
    checkQuotations(`
%! news.txt
Ann Roe said no. Jane Doe said it was no. 4 on the list.
             ^^ content
                               ^^^^^^^^^^^^^^^^^^^^^^^^ content
`)
  })
})

describe('a pronoun behind kin of the same gender', () => {
  it('is nobody for sure, unless they speak', () => {
    const met = 'John Doe said it was late.'
    assert.deepEqual(speakersOf(`${met} His father, Alfred, ran a bakery. “I learned there,” he said.`), [
      'John Doe',
      'unknown',
    ])
    assert.deepEqual(speakersOf(`${met} His son, Peter, laughed. “It is old,” he said.`), ['John Doe', 'Peter'])
    assert.deepEqual(speakersOf('Jane Doe said it was late. Her son, Peter, runs the ferry. “It is old,” he said.'), [
      'Jane Doe',
      'Peter',
    ])
  })
})

describe('an office', () => {
  it('is that of whom the article gives it to, with what it is for', () => {
    for (const office of ['The mayor of Alder', 'The mayor for water'])
      assert.deepEqual(speakersOf(`${office}, Jane Doe, left. The mayor said it was late.`), ['Jane Doe'], office)
    assert.deepEqual(speakersOf('The lawyer for the mayor, Jane Doe, left. The lawyer said it was late.'), ['lawyer'])
  })

  it('is another’s than of whom the article tells another', () => {
    const there = 'The prime minister was there. “We will be on time,” she said.'
    assert.deepEqual(speakersOf(`Jane Doe, a sailor, said it was late. ${there}`), ['Jane Doe', 'unknown'])
    assert.deepEqual(speakersOf(`Jane Doe, the prime minister, said it was late. ${there}`), ['Jane Doe', 'Jane Doe'])
  })

  it('is another’s also where it is no office, and nobody is known by it', () => {
    const met = 'John Doe, a barrister, said it was late.'
    const disagreed = 'The diver disagreed. “We looked everywhere,” he said.'
    assert.deepEqual(speakersOf(`${met} ${disagreed}`), ['John Doe', 'unknown'])
    assert.deepEqual(speakersOf(`${met} The diver disagreed. “We looked everywhere,” the 44-year-old said.`), [
      'John Doe',
      'unknown',
    ])
    assert.deepEqual(speakersOf(`Carl Roe, a diver, left. ${met} ${disagreed}`), ['John Doe', 'Carl Roe'])
    assert.deepEqual(speakersOf(`John Doe said it was late. ${disagreed}`), ['John Doe', 'John Doe'])
  })

  it('may be told by a looser word', () => {
    for (const [title, word] of [
      ['Detective Inspector', 'detective'],
      ['Professor', 'scientist'],
      ['Sergeant', 'officer'],
      ['midfielder', 'player'],
    ])
      assert.deepEqual(
        speakersOf(`${title} Ann Roe came. Jane Doe, a barrister, left. The ${word} said it was late.`),
        ['Ann Roe'],
        word,
      )
    assert.deepEqual(speakersOf('Mayor Ann Roe came. Jane Doe left. The detective said it was late.'), ['detective'])
  })
})

describe('somebody who goes by a name that they give', () => {
  it('is whom that name means', () => {
    const said = ['One mother, who gave her name only as Tess, said it was late. “No,” Tess said.']
    said.push('“It was late,” said a sailor who identified himself only as Carl. “No,” said Carl.')
    for (const text of said) assert.equal(new Set(speakersOf(text)).size, 1, text)
    assert.deepEqual(speakersOf('One mother, who gave her daughter to Tess, said it was late.'), ['mother'])
    assert.deepEqual(speakersOf('A sailor who was known as kind said it was late.'), ['sailor'])
  })
})

describe('a description that tells more of somebody', () => {
  it('is of whom the rest of it is told', () => {
    const sang = 'Singer Ann Roe sang. Jane Doe left.'
    assert.deepEqual(speakersOf(`${sang} The award-winning singer said it was late.`), ['Ann Roe'])
    assert.deepEqual(speakersOf(`${sang} The Norlander singer said it was late.`), ['the Norlander singer'])
  })
})

describe('a pronoun behind a sentence without a subject', () => {
  it('is nobody whom the article has met, where it tells of another', () => {
    const met = 'Jane Doe said it was late.\n\n'
    const again = 'In an interview she said that it was hard.'
    assert.deepEqual(speakersOf(`${met}It is no setback for the singer, whose band broke up. ${again}`), [
      'Jane Doe',
      'unknown',
    ])
    assert.deepEqual(speakersOf(`${met}It is no setback for the band, which broke up. ${again}`), [
      'Jane Doe',
      'Jane Doe',
    ])
  })
})

describe('“it” behind the body that its sentence is about', () => {
  it('is that body, or unknown where nobody knows it', () => {
    const found = 'Harbour Works ran the ferry. The transport regulator found that pay was low.'
    assert.deepEqual(speakersOf(`${found} Northwire Corp. denied the report, which it says is wrong.`).slice(-1), [
      'Northwire Corp.',
    ])
    const denied = 'The company denied the report, which it says is wrong.'
    assert.deepEqual(speakersOf(`${found} ${denied}`).slice(-1), ['Harbour Works'])
    assert.deepEqual(speakersOf(`${found} It had met the owners of Tolvane. ${denied}`).slice(-1), ['company'])
    assert.deepEqual(
      speakersOf('Hale Ferries Ltd. ran it. The company denied the report, which it says is wrong.').slice(-1),
      ['Hale Ferries Ltd.'],
    )
    assert.deepEqual(speakersOf(`${found} Drivers met. It says the report is right.`).slice(-1), [
      'the transport regulator',
    ])
  })
})

describe('a company that goes on', () => {
  it('is not whose figures are cited', () => {
    const [, , last] = speakersOf(
      'Harbour Works Ltd. said it was late. Sales fell, according to Northwire data. Income rose, the Alder-based company said.',
    )
    assert.equal(last, 'Harbour Works Ltd.')
  })
})

describe('a surname in capitals', () => {
  it('is a label of whoever bears it', () => {
    const text = 'Alice Roebuck and Ray Poe met. ROEBUCK: “You voted eleven times for it.” Roebuck said it was late.'
    assert.deepEqual(speakersOf(text), ['Alice Roebuck', 'Alice Roebuck'])
  })

  it('is no part of letters that stand for a body', () => {
    assert.deepEqual(speakersOf('Ann Roebuck met UNICEF. UNICEF said it was late.'), ['UNICEF'])
  })
})

describe('a clause that a short quotation ends', () => {
  it('tells more of whoever speaks', () => {
    checkQuotations(`
%! news.txt
Jane Doe, who calls it a “farce,” said the pier was old.
                    ^^^^^^^^^^^^^ content
                                       ^^^^^^^^^^^^^^^^ content
`)
  })

  it('is no speech of somebody behind it', () => {
    assert.deepEqual(speakersOf('Jane Doe, who was late: “It is gone,” said the minister.'), ['minister'])
  })
})

describe('somebody who belongs to a name in -s', () => {
  it('is not who bears it', () => {
    const before = 'The trial of Jon Timmons began. A man claimed it was late.'
    for (const friend of ['Timmons’ friend', "Timmons' best friend", 'Timmons’ 16-year-old friend'])
      assert.deepEqual(
        speakersOf(`${before} ${friend} took the stand. He said the lock was old.`),
        ['man', 'unknown'],
        friend,
      )
    assert.deepEqual(speakersOf(`${before} Timmons took the stand. He said the lock was old.`), ['man', 'Jon Timmons'])
  })

  it('speaks by what they are', () =>
    assert.deepEqual(speakersOf('Jon Timmons left. Timmons’ campaign said the lock was old.'), ['Timmons’ campaign']))

  it('is still who spoke as such before', () =>
    assert.deepEqual(speakersOf('The mother said it was late. Timmons’ mother wept. She said the lock was old.'), [
      'mother',
      'mother',
    ]))
})

describe('a clause with "once" that opens a sentence', () => {
  const before = 'Jon Vale said it was late.'
  it('is not what the sentence is about', () =>
    assert.deepEqual(
      speakersOf(`${before} Once the trial had begun, Tom Roe took the stand. He said the lock was old.`),
      ['Jon Vale', 'Tom Roe'],
    ))

  it('is no "once again"', () =>
    assert.deepEqual(speakersOf(`${before} Once again Tom Roe took the stand, and left. He said the lock was old.`), [
      'Jon Vale',
      'Tom Roe',
    ]))
})

describe('a pronoun that cannot mean the kin of whom a sentence tells', () => {
  const before = 'Jon Vale met Tom Timmons. Jon Vale said it was late.'
  it('means whose kin they are', () => {
    for (const owner of ['Timmons’', "Timmons's"])
      assert.deepEqual(
        speakersOf(`${before} ${owner} sister pleaded with him, but he said the lock was old.`),
        ['Jon Vale', 'Tom Timmons'],
        owner,
      )
  })

  it('means nobody for certain where it can, or in another sentence', () => {
    for (const then of ['brother pleaded with him, but he', 'sister pleaded with him. He'])
      assert.deepEqual(speakersOf(`${before} Timmons’ ${then} said the lock was old.`), ['Jon Vale', 'unknown'], then)
  })
})
