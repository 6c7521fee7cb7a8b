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
