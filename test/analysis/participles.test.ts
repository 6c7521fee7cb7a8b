import { strict as assert } from 'node:assert'
import { checkNoQuotation, checkQuotations, speakersOf } from './quotationFixture'

describe('a participle that opens the sentence', () => {
  it('has the subject of the main clause behind it', () => {
    checkQuotations(`
      Noting that the pier was old, Jane Doe closed it.
                  ^^^^^^^^^^^^^^^^ content
                                    ^^^^^^^^ speaker
    `)
    checkQuotations(`
      Insisting the pier was safe, the mayor refused.
                ^^^^^^^^^^^^^^^^^ content
                                   ^^^^^^^^^ speaker
    `)
  })

  it('has no speaker where a clause of time comes first', () => {
    checkNoQuotation('Noting that when Roe left, Doe stayed, the council rose.')
  })
})

describe('what a body is credited with by a participle', () => {
  it('is the clause behind it', () => {
    checkQuotations(`
      As reported by the Alder board, the pier is old.
                                      ^^^^^^^^^^^^^^^ content
                     ^^^^^^^^^^^^^^^ speaker
    `)
  })

  it('is nothing where no clause follows', () => {
    checkNoQuotation('As reported by the Alder board last year.')
  })
})

describe('a statement that says something', () => {
  it('is that of who issued it', () => {
    checkQuotations(`
      Jane Doe released a statement saying the pier was old.
                                           ^^^^^^^^^^^^^^^^ content
      ^^^^^^^^ speaker
    `)
    checkQuotations(`
      The council got a statement saying the pier was old.
                                         ^^^^^^^^^^^^^^^^ content
                      ^^^^^^^^^^^ speaker
    `)
  })
})

describe('participles before nouns', () => {
  it('report nothing', () => {
    checkQuotations(`
      Doe said he had convincing proof in the letter that the town was late.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('report with whom it is for', () => {
    checkQuotations(`
      Doe came home, convincing voters that the town was late.
                                            ^^^^^^^^^^^^^^^^^ content
      ^^^ speaker
    `)
  })
})

describe('two participles side by side', () => {
  it('report each its own words', () => {
    checkQuotations(`
      Doe left, saying she was glad and vowing to stay in town.
                       ^^^^^^^^^^^^ content
                                               ^^^^^^^^^^^^^^^ content
    `)
  })

  it('are one where the second reports nothing', () => {
    checkQuotations(`
      Doe left, saying she was glad and adding nothing.
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })
})

describe('who is heard or shown saying something', () => {
  it('speaks', () => {
    checkQuotations(`
      “It gets closer every day,” Mr. Roe is shown saying.
       ^^^^^^^^^^^^^^^^^^^^^^^^^ content
                                  ^^^^^^^ speaker
    `)
    checkQuotations(`
      Mr. Poe was heard saying that the pier was old.
                                    ^^^^^^^^^^^^^^^^ content
      ^^^^^^^ speaker
    `)
  })

  it('is no noun with a verb of its own', () => {
    checkQuotations(`
      The board said the pier was old, but at a second hearing said it was new.
                     ^^^^^^^^^^^^^^^^ content
                                                                    ^^^^^^^^^^ content
    `)
  })

  it('is not who has seen it', () => {
    checkNoQuotation('Mr. Poe has seen notes saying nothing.')
  })
})

describe('what somebody is blamed for saying', () => {
  const start = 'Mary Roe met John Doe. '

  it('is said by whom the blame is for', () => {
    const blamed = [
      'Doe criticised Roe for saying the pier was old.',
      'Doe thanked Roe for telling them that the pier was old.',
      'Roe was attacked by Doe for saying the pier was old.',
      'Roe was fired for saying the pier was old.',
      'Doe met Roe and scolded her for saying the pier was old.',
    ]
    for (const text of blamed) assert.deepEqual(speakersOf(start + text), ['Mary Roe'], text)
  })

  it('is said by who does something else for it', () => {
    assert.deepEqual(speakersOf(`${start}Doe apologised to Roe for saying the pier was old.`), ['John Doe'])
    assert.deepEqual(speakersOf(`${start}Doe thanked Roe, saying the pier was old.`), ['John Doe'])
    assert.deepEqual(speakersOf(`${start}Doe drew anger for saying the pier was old.`), ['John Doe'])
  })

  it('is not known where two may be meant', () =>
    assert.deepEqual(speakersOf(`${start}Doe met Roe and Ann Poe and scolded her for saying it was old.`), ['unknown']))
})

describe('a statement in the second clause', () => {
  it('is that of who issues it there', () => {
    for (const who of ['his sister, Jane Doe,', 'Jane Doe', 'Jane Doe, who sails,'])
      assert.deepEqual(
        speakersOf(`John Roe left the town, but ${who} has released a statement saying the yard was hers.`),
        ['Jane Doe'],
        who,
      )
  })

  it('is that of the first subject where the second clause has none', () =>
    assert.deepEqual(speakersOf('John Roe left the town and released a statement saying the yard was his.'), [
      'John Roe',
    ]))

  it('may be sent to somebody', () => {
    assert.deepEqual(
      speakersOf('The clerk called him, and Jane Doe, head of the yard, sent him a letter saying it was late.'),
      ['Jane Doe'],
    )
    assert.deepEqual(speakersOf('The clerk showed him a letter saying it was late.'), ['letter'])
  })
})
