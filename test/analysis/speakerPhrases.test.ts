import { strict as assert } from 'node:assert'
import { checkNoQuotation, checkQuotations, speakersOf } from './quotationFixture'

describe('speakers with what hangs on them', () => {
  it('are those who were told, took part or stand near', () => {
    checkQuotations(`
      People briefed on the sale say the pier is old.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker
                                     ^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      Sources close to the board have indicated the sale is over.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker
                                                ^^^^^^^^^^^^^^^^ content
    `)
    checkNoQuotation('A ship based in Alder sailed on.')
  })

  it('are those who do something to the phrase before the verb', () => {
    checkQuotations(`
      Clerks serving the board said the pier was old.
      ^^^^^^^^^^^^^^^^^^^^^^^^ speaker
                                    ^^^^^^^^^^^^^^^^ content
    `)
    assert.deepEqual(speakersOf('After leaving, the mayor said the pier was old.'), ['mayor'])
  })

  it('are counted, and a plural that looks like a verb is a noun', () => {
    checkQuotations(`
      Four river states objected, saying that the dam leaked.
      ^^^^^^^^^^^^^^^^^ speaker
                                              ^^^^^^^^^^^^^^ content
    `)
    assert.deepEqual(speakersOf('The court rules that the dam is late.'), ['court'])
  })

  it('stand behind what tells when', () => {
    checkQuotations(`
      Early last week, a crew was glad to find that the nets had held.
                       ^^^^^^ speaker
                                                    ^^^^^^^^^^^^^^^^^ content
    `)
    assert.deepEqual(
      speakersOf('Jane Doe met Ann Roe. “No,” Jane Doe said. That day, Ann Roe left early. “It is over,” she said.'),
      ['Jane Doe', 'Ann Roe'],
    )
  })

  it('stand behind the title of a work that ends with its comma', () => {
    checkQuotations(`
      On a visit to “The Long Shore,” council leader Jane Doe, of Alder, said the pier was old.
                                      ^^^^^^^^^^^^^^^^^^^^^^^ speaker
                                                                              ^^^^^^^^^^^^^^^^ content
    `)
  })

  it('are the name before a participle, and no article', () => {
    checkQuotations(`
      The town woke to the voice of Mayor Jane Doe admitting that the pier was old.
                                    ^^^^^^^^^^^^^^ speaker
                                                                  ^^^^^^^^^^^^^^^^ content
    `)
    checkNoQuotation('The march went on.')
  })

  it('are never the reader, and no outlook', () => {
    checkNoQuotation('You know the pier is old.')
    checkNoQuotation('It promises to be a long winter.')
    checkQuotations(`
      It promised to repay the loan.
      ^^ speaker
                  ^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('may be anything that goes before a colon and a quotation', () => {
    checkQuotations(`
      A brass plate reads: “The pier was built by hand.”
      ^^^^^^^^^^^^^ speaker
                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkNoQuotation('A brass plate reads badly.')
  })
})

describe('pronouns', () => {
  it('mean no party', () => {
    assert.deepEqual(speakersOf('Democrats said the bill was late. “It is old,” she said.'), ['Democrats', 'unknown'])
  })

  it('mean the one person of the sentence before, across paragraphs', () => {
    assert.deepEqual(
      speakersOf(
        '“I am late,” John Roe said.\n\nThe delays drew anger from Mark Poe, a clerk. Work stopped. “It is old,” he said.',
      ),
      ['John Roe', 'Mark Poe'],
    )
  })
})

describe('who speaks together with somebody of theirs', () => {
  const start = 'Mary Roe met John Doe and Ann Poe. '

  it('is both', () => {
    assert.deepEqual(speakersOf(`${start}Doe and his lawyer, Ann Poe, said the pier was old.`), ['John Doe + Ann Poe'])
    assert.deepEqual(speakersOf(`${start}Roe and her co-author, Ann Poe, wrote that it was old.`), [
      'Mary Roe + Ann Poe',
    ])
    assert.deepEqual(speakersOf(`${start}Roe and the board’s chair, Ann Poe, said it was old.`), ['Mary Roe + Ann Poe'])
  })

  it('is one where only one speaks', () => {
    assert.deepEqual(speakersOf(`${start}Doe’s lawyer, Ann Poe, said the pier was old.`), ['Ann Poe'])
    assert.deepEqual(speakersOf(`${start}Doe met Roe and the board’s chair, Ann Poe, said it was old.`), ['Ann Poe'])
  })
})

describe('a description with a name', () => {
  it('may tell where somebody is from', () => {
    assert.deepEqual(speakersOf('One fan, Neil Coe from Alder, said he had a room.'), ['Neil Coe'])
    assert.deepEqual(speakersOf('Ann Poe, 34, of Alder Bay told Northwire she was about to swim.'), ['Ann Poe'])
    assert.deepEqual(speakersOf('Ann Poe, 34, met the mayor, and Alder Bay said she was lost.'), ['Alder Bay'])
  })

  it('may be managing what somebody owns', () => {
    checkQuotations(`
      The line's managing director, Colin Coe, said it was “untrue”.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker
                                                    ^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      Northport's calling voters old, Colin Coe said.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('may have met whoever tells them', () => {
    checkQuotations(`
      Doe had met with two bakers who said they would leave.
                       ^^^^^^^^^^ speaker
                                           ^^^^^^^^^^^^^^^^ content
    `)
  })

  it('may come from outside', () => {
    checkQuotations(`
      That caveat matters, outside experts said.
      ^^^^^^^^^^^^^^^^^^^ content
                           ^^^^^^^^^^^^^^^ speaker
    `)
  })
})

describe('who is believed to have said so', () => {
  it('speaks', () => {
    checkQuotations(`
      Mr Coe is understood to have told staff in an email that the firm would close.
                                                               ^^^^^^^^^^^^^^^^^^^^ content
      ^^^^^^ speaker
    `)
    checkQuotations(`
      Coe was reported to have said the firm would close.
                                    ^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('does not where nothing is said', () => {
    checkNoQuotation('Mr Coe is believed to have told nobody of the fire.')
    checkNoQuotation('The ballad Coe was reported to have written reads well.')
    const note = 'He kept a note that Coe was believed to have written to a son that reads, “I am sorry.”'
    assert.ok(!speakersOf(`Coe said it was late. ${note} “It is old,” said Roe.`).slice(1).includes('Coe'))
  })
})

describe('two who are both described', () => {
  it('speak both', () => {
    const start = 'Ann Roe met John Doe. '
    assert.deepEqual(speakersOf(`${start}The mayor, Ann Roe, and her opponent, John Doe, said it was old.`), [
      'Ann Roe + John Doe',
    ])
    assert.deepEqual(speakersOf(`${start}The mayor, Ann Roe, met Doe, and her opponent, John Doe, said it was old.`), [
      'John Doe',
    ])
  })
})

describe('who is named in an aside behind a conjunction', () => {
  it('speaks', () => {
    checkQuotations(`
      Shares of Northline rose 4 percent after Rita Coe, an analyst, said it was safe.
                                                                          ^^^^^^^^^^^ content
                                               ^^^^^^^^ speaker
    `)
    checkQuotations(`
      Shares rose after an analyst at Bern & Co., Rita Coe, said it was safe.
                                                                 ^^^^^^^^^^^ content
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker
    `)
  })

  it('may be told with their age, or by "one" and "another"', () => {
    assert.deepEqual(speakersOf('John Doe left. His mother, Greta Doe, 84, said he was not well.'), ['Greta Doe'])
    assert.deepEqual(speakersOf('Neighbours met. “It was late,” said one, Carol Bly.'), ['Carol Bly'])
    assert.deepEqual(speakersOf('Neighbours met. “It was late,” said one, on Monday.'), ['unknown'])
  })

  it('is no place', () => {
    checkQuotations(`
      Doe left after a nurse in Dover, Ohio, told him she was ill.
                                                      ^^^^^^^^^^^ content
                     ^^^^^^^^^^^^^^^^ speaker
    `)
  })
})

describe('two of whom something is told', () => {
  it('are no part of it', () => {
    checkQuotations(`
      Doe warned both men that the pier was old.
                               ^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      Doe said both men were old.
               ^^^^^^^^^^^^^^^^^ content
    `)
  })
})

describe('a description with a name and more behind it', () => {
  it('is who is named', () => {
    for (const more of ['41, who grew up here', 'the head of the yard, who sails', 'the head of the yard', '41'])
      assert.deepEqual(speakersOf(`One sailor, Jane Doe, ${more}, said the pier was old.`), ['Jane Doe'], more)
  })

  it('is the name of nobody who is told of otherwise', () => {
    assert.deepEqual(speakersOf('One sailor, whose sister Jane Doe, 41, is ill, said the pier was old.'), ['sailor'])
    assert.deepEqual(speakersOf('One sailor in Alder, the port of Orsk, said the pier was old.'), ['sailor in Alder'])
  })
})

describe('"and elsewhere" behind where somebody is', () => {
  it('is no speaker', () => {
    checkQuotations(`
      Bakers in Alder and elsewhere have said flour was dear.
                                              ^^^^^^^^^^^^^^ content
      ^^^^^^^^^^^^^^^ speaker
    `)
    checkQuotations(`
      Bakers in Alder and Roe have said flour was dear.
                                        ^^^^^^^^^^^^^^ content
      ^^^^^^^^^^^^^^^^^^^^^^^ speaker
    `)
  })
})
