import { strict as assert } from 'node:assert'
import { analyze } from '../../server/src/analysis/analyze'
import { checkNoQuotation, checkQuotations, speakersOf } from './quotationFixture'

describe('quotations', () => {
  it('finds a direct quotation before its speaker', () => {
    checkQuotations(`
      “The bridge is safe,” Jane Doe said on Monday.
       ^^^^^^^^^^^^^^^^^^^ content
                            ^^^^^^^^ speaker
                                     ^^^^ cue
    `)
  })

  it('finds an inverted attribution', () => {
    checkQuotations(`
      "The bridge is safe," said Jane Doe, an engineer.
       ^^^^^^^^^^^^^^^^^^^ content
                            ^^^^ cue
                                 ^^^^^^^^ speaker
    `)
  })

  it('joins the parts of an interrupted quotation', () => {
    const article = checkQuotations(`
      "We lost," Doe said, "twice."
       ^^^^^^^^ content
                 ^^^ speaker
                            ^^^^^^ content
    `)
    assert.equal(article.quotations.length, 1)
  })

  it('takes an indirect quotation after "that" to the end of its sentence', () => {
    checkQuotations(`
      The minister said that the bridge, which opened in May, would close.
                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
      ^^^^^^^^^^^^ speaker
    `)
  })

  it('takes a bare clause after the cue, past what tells when it was said', () => {
    checkQuotations(`
      Mayor Ann Roe said on Tuesday the harbour would reopen.
                                    ^^^^^^^^^^^^^^^^^^^^^^^^ content
      ^^^^^^^^^^^^^ speaker
    `)
  })

  it('takes the clause before ", she said"', () => {
    checkQuotations(`
      The harbour would reopen in June, Mayor Ann Roe said.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
                                        ^^^^^^^^^^^^^ speaker
    `)
  })

  it('takes a mixed quotation whole and its quoted part beside', () => {
    checkQuotations(`
      Roe added the council will “rebuild the pier next year.”
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ quoted
      ^^^ speaker
    `)
  })

  it('ends the report before a second verb of the same speaker', () => {
    checkQuotations(`
      Roe said the pier was unsafe and added that work would begin soon.
               ^^^^^^^^^^^^^^^^^^^ content
                                                  ^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('takes "according to" before and after what is reported', () => {
    checkQuotations(`
      According to the harbour board, the pier was unsafe.
                                      ^^^^^^^^^^^^^^^^^^^ content
                   ^^^^^^^^^^^^^^^^^ speaker
    `)
    checkQuotations(`
      The pier was unsafe, according to the harbour board.
      ^^^^^^^^^^^^^^^^^^^ content
                                        ^^^^^^^^^^^^^^^^^ speaker
    `)
  })

  it('skips an aside between name and verb', () => {
    checkQuotations(`
      Jane Doe, who joined the board in July, said the pier was unsafe.
      ^^^^^^^^ speaker
                                                   ^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('takes the name and not the apposition whose comma is lost', () => {
    checkQuotations(`
      “The pier is unsafe,” Jane Doe, the board's engineer said.
       ^^^^^^^^^^^^^^^^^^^ content
                            ^^^^^^^^ speaker
    `)
  })

  it('takes the agent of a passive for the speaker', () => {
    checkQuotations(`
      The town was warned of “serious delays” by the ferry company.
                              ^^^^^^^^^^^^^^ content
                                                 ^^^^^^^^^^^^^^^^^ speaker
    `)
  })

  it('takes a vow for a report and a wish to leave for none', () => {
    checkQuotations(`
      Roe vowed to rebuild the pier.
                ^^^^^^^^^^^^^^^^^^^ content
    `)
    checkNoQuotation('Roe refused to rebuild the pier.')
  })

  it('reads a speaker before a colon and behind a dash', () => {
    checkQuotations(`
      Jane Doe: “We will rebuild the pier.”
                 ^^^^^^^^^^^^^^^^^^^^^^^^^ content
      ^^^^^^^^ speaker
    `)
    checkQuotations(`
      “We will rebuild the pier.” — Jane Doe
       ^^^^^^^^^^^^^^^^^^^^^^^^^ content
                                    ^^^^^^^^ speaker
    `)
  })

  it('goes on over paragraphs that open with the mark', () => {
    const text = 'Jane Doe said: “The pier is old.\n\n“It must be rebuilt.”\n\nThe board meets on Monday.'
    const [quotation, ...others] = analyze(text).quotations
    assert.equal(others.length, 0)
    assert.deepEqual(
      quotation.quoted.map(s => text.slice(s.start, s.end)),
      ['The pier is old.', 'It must be rebuilt.'],
    )
    assert.equal(quotation.content.length, 1)
  })

  it('goes on to a closer without opener in the next paragraph', () => {
    const text = 'Jane Doe said, "The pier is old.\n\nIt must be rebuilt."\n\nThe board meets on Monday.'
    const [quotation] = analyze(text).quotations
    assert.equal(
      text.slice(quotation.content[0].start, quotation.content[0].end),
      'The pier is old.\n\nIt must be rebuilt.',
    )
  })

  it('gives a quotation that stands alone to who spoke before', () => {
    assert.deepEqual(speakersOf('“The pier is old,” Jane Doe said. “It must be rebuilt soon.”'), [
      'Jane Doe',
      'Jane Doe',
    ])
  })

  it('reads nothing inside quotation marks as the outer speaker', () => {
    const [quotation] = analyze('“My neighbour said that the pier is old,” Jane Doe told reporters.').quotations
    assert.equal(quotation.entities.length, 1)
    assert.equal(quotation.content.length, 1)
  })
})

describe('what is no quotation', () => {
  it('scare quotes', () => checkNoQuotation('The “miracle” ferry arrived late again on Monday.'))
  it('titles of works', () => checkNoQuotation('Doe appeared in the film “The Long Shore” last year.'))
  it('nicknames', () => checkNoQuotation('William “Bill” Doe arrived on Monday.'))
  it('a reporting word used as a noun', () =>
    checkNoQuotation('The claims were filed in June. His statement was short.'))
  it('a thing announced', () => checkNoQuotation('The council announced a new timetable for the ferry.'))
  it('an introductory phrase before another verb', () =>
    checkNoQuotation('Last month, Doe described the plan to the council.'))
})

describe('via', () => {
  it('is who passed a quotation on, behind it', () => {
    checkQuotations(`
      “The pier is safe,” Doe said, according to the Northwire news agency.
       ^^^^^^^^^^^^^^^^^ content
                          ^^^ speaker
                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^ via
    `)
  })

  it('is who quoted the speaker as saying', () => {
    checkQuotations(`
      "The pier is safe," the Northwire news agency quoted Doe as saying.
       ^^^^^^^^^^^^^^^^^ content
                          ^^^^^^^^^^^^^^^^^^^^^^^^^ via
                                                           ^^^ speaker
    `)
  })

  it('is the outer speaker of a report within a report', () => {
    checkQuotations(`
      Doe said that the pier “is perfectly safe,” Ann Roe told reporters.
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
      ^^^ speaker
                                                  ^^^^^^^ via
    `)
  })

  it('is not the outlet of the article itself, by its name or its address', () => {
    const viaOf = (outlet: string, told: string) => {
      const text = `---\noutlet: ${outlet}\ntitle: The ferry sank\n---\n\n“It sank in minutes,” Jane Doe told ${told}.`
      return analyze(text).quotations.flatMap(q => q.via).length
    }
    assert.equal(viaOf('The Daily Beacon', 'the Beacon'), 0)
    assert.equal(viaOf('dailybeacon.example', 'the Daily Beacon'), 0)
    assert.equal(viaOf('www.daily-beacon.example', 'the Beacon'), 0)
    assert.equal(viaOf('dailybeacon.example', 'the Herald'), 1)
    assert.equal(viaOf('The Daily Beacon', 'the Daily Herald'), 1)
  })

  it('is the outlet to which it was told, and no person', () => {
    checkQuotations(`
      The pier was safe, Jane Doe told The Northern Herald.
      ^^^^^^^^^^^^^^^^^ content
                         ^^^^^^^^ speaker
                                           ^^^^^^^^^^^^^^^ via
    `)
    const [quotation] = analyze('The pier was safe, Jane Doe told reporters.').quotations
    assert.deepEqual(quotation.via, [])
  })
})

describe('speakers', () => {
  it('joins surname and full name', () =>
    assert.deepEqual(speakersOf('“It is safe,” Jane Doe said.\n\n“It is old,” Doe said.'), ['Jane Doe', 'Jane Doe']))

  it('tells two people of one surname by their form of address', () =>
    assert.deepEqual(speakersOf('John Doe and Mary Doe met the board. “It is safe,” Mrs. Doe said.'), ['Mary Doe']))

  it('gives a bare surname to the one introduced first', () =>
    assert.deepEqual(speakersOf('John Doe, the mayor, came with Peter Doe. “It is safe,” Doe said.'), ['John Doe']))

  it('resolves a role that the article ties to a name', () =>
    assert.deepEqual(speakersOf('Canadian President Jane Doe met Ann Roe. “It is safe,” the Canadian leader said.'), [
      'Jane Doe',
    ]))

  it('keeps a role that nobody holds unnamed', () =>
    assert.deepEqual(speakersOf('Jane Doe arrived. “It is safe,” a senior official said.'), ['senior official']))

  it('ties no cue to a name as its role', () => {
    const rolesOf = (text: string) =>
      analyze(text)
        .entities.filter(e => e.name === 'Sven Dale')
        .flatMap(e => e.roles)
    const quoted = 'Northwire quoted the lawyer of the captain, Sven Dale, as saying that his client “slept badly”.'
    assert.deepEqual(rolesOf(quoted), ['captain', 'lawyer of captain'])
    assert.deepEqual(rolesOf('Sven Dale, in a letter to the minister, wrote that the strait was safe.'), [])
    assert.deepEqual(rolesOf('Sven Dale, captain of the ferry, wrote that the strait was safe.'), ['captain of ferry'])
  })

  it('resolves a pronoun to the speaker before', () =>
    assert.deepEqual(speakersOf('“It is safe,” Jane Doe said. John Roe was not there. “It is old,” she added.'), [
      'Jane Doe',
      'Jane Doe',
    ]))

  it('resolves a pronoun to the subject of the sentence', () =>
    assert.deepEqual(
      speakersOf('John Doe met Peter Roe at a supper in which he called the pier “an old wreck of wood”.'),
      ['John Doe'],
    ))

  it('keeps joint speakers together', () =>
    assert.deepEqual(speakersOf('Mr Doe and Mr Roe said the pier was “a decent piece of good work”.'), ['Doe + Roe']))

  it('gives two people the surname that they share', () => {
    const shared = 'The siblings Peter and Mary Doe came. “It is safe,” Peter Doe said.\n\n“It is old,” Mary Doe said.'
    assert.deepEqual(speakersOf(shared), ['Peter Doe', 'Mary Doe'])
    assert.deepEqual(speakersOf('They are a couple. “It is safe,” Peter and Mary Doe said.'), ['Peter Doe + Mary Doe'])
    assert.deepEqual(speakersOf('“It is safe,” Peter and Mary Doe said.'), ['Peter + Mary Doe'])
    assert.deepEqual(speakersOf('Peter Roe and his wife arrived. “It is safe,” Peter and Mary Doe said.'), [
      'Peter Roe + Mary Doe',
    ])
  })

  it('prefers an unnamed spokesman just met to a named one before', () =>
    assert.deepEqual(
      speakersOf(
        'Spokesman John Doe left. “It is safe,” a spokesman for the board said. “It is old,” the spokesman said.',
      ),
      ['spokesman for the board', 'spokesman for the board'],
    ))
})

describe('a name with an article in small letters', () => {
  it('is one name, and its article may be left out', () => {
    const text = 'Yusuf al-Masri went home. “We lost,” al-Masri said. “We tried,” said Masri.'
    assert.deepEqual(speakersOf(text), ['Yusuf al-Masri', 'Yusuf al-Masri'])
  })
  it('is none where no capital follows the hyphen', () => {
    const { entities } = analyze('The mayor paid a la carte for an al-fresco dinner in Oslo, said Ann Roe.')
    assert.deepEqual(
      entities.filter(({ name }) => name.includes('fresco')),
      [],
    )
  })
})

describe('a subject', () => {
  it('ends at a verb that is behind "who", at a contraction, at a dash of two hyphens', () => {
    checkQuotations(`
      Young and old fishermen who talked with the Beacon said the pier was old.
                                                              ^^^^^^^^^^^^^^^^ content
      ^^^^^^^^^^^^^^^^^^^^^^^ speaker
    `)
    checkQuotations(`
      The harbour master -- who has lost two boats this year -- said the pier was old.
                                                                     ^^^^^^^^^^^^^^^^ content
      ^^^^^^^^^^^^^^^^^^ speaker
    `)
  })
})

describe('what is not claimed or promised', () => {
  it('is not reported', () => checkNoQuotation('Edda Holt, who does not claim to own both boats, won the race.'))
  it('is where it is', () =>
    checkQuotations(`
      Edda Holt claimed to own both boats.
                        ^^^^^^^^^^^^^^^^^ content
    `))
})

describe('a sentence of hundreds of words', () => {
  it('is read in pieces that end where a clause does', () => {
    const reports = Array.from({ length: 60 }, (_, i) => `Jane Doe said that the pier number ${i} was old`)
    const { quotations } = analyze(`${reports.join('; ')}.`)
    assert.equal(quotations.length, 60)
    assert.ok(quotations.every(({ text }) => /^the pier number \d+ was old$/.test(text)))
  })
  it('may be nothing but marks that open', () => assert.deepEqual(analyze('“a '.repeat(200_000)).quotations, []))
})
