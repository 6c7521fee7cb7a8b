import { strict as assert } from 'node:assert'
import { checkQuotations, speakersOf } from './quotationFixture'

describe('"as Northwire reported" at the start of a sentence', () => {
  it('passes on what somebody else says at its end', () => {
    checkQuotations(`
      As Northwire reported on Monday, the yard was sold by night, a clerk at the yard said.
                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^ content
                                                                   ^^^^^^^^^^^^^^^^^^^ speaker
         ^^^^^^^^^ via
    `)
    checkQuotations(`
      As Northwire reported, the yard was “sold by night,” Jane Doe said.
                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
                                                           ^^^^^^^^ speaker
         ^^^^^^^^^ via
    `)
  })

  it('tells what nobody else says', () => {
    checkQuotations(`
      As Northwire reported, the yard was sold after Jane Doe said she was ill.
                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
                                                                   ^^^^^^^^^^^ content
    `)
  })
})

describe('"and, as Northwire notes,"', () => {
  it('tells what stands behind it', () => {
    checkQuotations(`
      Doe sails more than others do, and, as Northwire notes, her yard is by the sea.
                                                              ^^^^^^^^^^^^^^^^^^^^^^ content
                                             ^^^^^^^^^ speaker
    `)
  })

  it('tells what stands before it where nothing goes on', () => {
    checkQuotations(`
      Doe sails more than others do, as Northwire notes.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('leaves out the adverb before it', () => {
    checkQuotations(`
      Plainly, as Northwire notes, the yard is by the sea.
                                   ^^^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      In this town, as Northwire notes, the yards are by the sea.
      ^^^^^^^^^^^^ content
                                        ^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })
})

describe('a verb behind a title or a quotation of the same speaker', () => {
  it('goes on with the subject of the verb before', () => {
    assert.deepEqual(
      speakersOf("Jane Doe calls yard plan a 'sad tale,' says she is likely to sail\n\nJane Doe left."),
      ['Jane Doe', 'Jane Doe'],
    )
    assert.deepEqual(
      speakersOf("Jane Doe Calls Yard Plan A 'Sad Tale,' Says She Is Likely To Sail\n\nJane Doe left."),
      ['Jane Doe'],
    )
  })

  it('has the subject behind it where no clause follows', () =>
    assert.deepEqual(speakersOf('Jane Doe calls the plan a “sad tale.” “We sail,” says John Roe.').at(-1), 'John Roe'))
})

describe('a report that cites another', () => {
  it('ends before what the subject of the sentence says', () => {
    checkQuotations(`
      Quoting a paper that said the clerk was ill, the union said she should rest.
                                ^^^^^^^^^^^^^^^^^ content
                                                                  ^^^^^^^^^^^^^^^ content
                                                   ^^^^^^^^^ speaker
              ^^^^^^^ speaker
    `)
  })
})
