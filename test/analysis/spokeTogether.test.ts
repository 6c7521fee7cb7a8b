import { strict as assert } from 'node:assert'
import { checkNoQuotation, checkQuotations, speakersOf } from './quotationFixture'

describe('“they” behind people who do something together', () => {
  it('are those people', () => {
    for (const both of [
      'Jane Doe and John Roe opened the pier.',
      'The mayor, Jane Doe, and her deputy, John Roe, met.',
    ])
      assert.deepEqual(speakersOf(`${both} They said it was late.`), ['Jane Doe + John Roe'], both)
  })

  it('are not who stands beside others, or is acted on', () => {
    for (const one of ['Jane Doe met John Roe and left.', 'Jane Doe, who met Ann Hay and John Roe, left.'])
      assert.deepEqual(speakersOf(`${one} They said it was late.`), ['unknown'], one)
  })
})

describe('a source near a body', () => {
  it('is met again as the source, and is not the body', () => {
    const told = 'It was late, a source close to the company said.'
    assert.deepEqual(speakersOf(`${told} The source said it was old.`), [
      'source close to the company',
      'source close to the company',
    ])
    assert.deepEqual(speakersOf(`${told} The company said it was old.`), ['source close to the company', 'company'])
  })
})

describe('a title that ends with a comma', () => {
  it('ends what is said before an attribution', () => {
    checkQuotations(`
      The studio dropped the release of “The Visit,” a source close to the board said.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker
    `)
    checkQuotations(`
      The station will show a film called “Long Shore,” Jane Doe said.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
                                                        ^^^^^^^^ speaker
    `)
  })

  it('stands in front of who speaks, with no part of it', () => {
    checkQuotations(`
      Asked about “Harbour Law,” the mayor said it was late.
                                                ^^^^^^^^^^^ content
                                 ^^^^^^^^^ speaker
    `)
    checkQuotations(`
      Jane Doe said on “State of the Port” Alder’s plan was old.
                                           ^^^^^^^^^^^^^^^^^^^^ content
    `)
  })
})

describe('a report within what is passed on', () => {
  it('may stand behind what tells when', () => {
    checkQuotations(`
      Over the holiday, the chair of the union said that it would join the “red sailors,” reports said.
                                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
                                                                                          ^^^^^^^ via
                        ^^^^^^^^^^^^^^^^^^^^^^ speaker
    `)
  })
})

describe('“to quote”', () => {
  it('names who is quoted', () => {
    assert.deepEqual(speakersOf('To quote our source, who is a baker, “It is almost over now.”'), ['source'])
    assert.deepEqual(speakersOf('To quote the mayor: “It is almost over now.”'), ['mayor'])
  })
})

describe('an answer to something that somebody owns', () => {
  it('is theirs who give it', () => {
    checkQuotations(`
      Jane Doe was at home. Her first response to the board’s letter was, “Is it for me?”
                                                                           ^^^^^^^^^^^^^ content
                            ^^^ speaker
    `)
  })
})

describe('what somebody may say', () => {
  it('has not been said', () => {
    checkNoQuotation('The company may announce that the pier will close.')
    checkNoQuotation('Critics might say it was late.')
    checkNoQuotation('Some may call the plan a “farce.”')
    assert.deepEqual(speakersOf('The Herald says the company may announce a “huge” loss.'), ['Herald'])
  })
})
