import { strict as assert } from 'node:assert'
import { checkNoQuotation, checkQuotations, speakersOf } from './quotationFixture'

describe('what a survey found', () => {
  it('may be what a share of people hold, without "that"', () => {
    checkQuotations(`
      The survey by Beacon Research found 57 per cent of respondents oppose a new pier.
                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker

      The poll shows most residents want the ferry back.
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
      ^^^^^^^^ speaker
    `)
  })

  it('is no clause where a thing was found', () => {
    checkNoQuotation('The survey found broad support for a new pier.')
    checkNoQuotation('The survey found 57 boats under the pier.')
    const [said] = checkQuotations(`
      It underscored the problems Alder sailors say they face with the pier.
                                                    ^^^^^^^^^^^^^^^^^^^^^^^ content
    `).quotations
    assert.equal(said.via.length, 0)
  })

  it('may be what some are likelier to say than others', () => {
    checkQuotations(`
      Younger people were more likely to say they had never used the pier.
                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
      ^^^^^^^^^^^^^^ speaker

      Women were slightly more likely than men to say the pier was unsafe.
                                                      ^^^^^^^^^^^^^^^^^^^ content
      ^^^^^ speaker
    `)
    checkNoQuotation('Jane Doe is likely to say the pier was unsafe.')
  })
})

describe('an appeal', () => {
  it('is what somebody is called on to do', () => {
    const { quotations } = checkQuotations(`
      The Harbour Union has called on the Port Authority to hire more divers.
                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
          ^^^^^^^^^^^^^ speaker
    `)
    assert.deepEqual(quotations[0].via, [])
  })

  it('is part of the words of who tells of it', () => {
    checkQuotations(`
      Jane Doe said the union called on the council to hire more divers.
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('is no visit', () => checkNoQuotation('The mayor called on the widow at her home.'))
})

describe('a warning against something', () => {
  it('is what is warned against', () => {
    checkQuotations(`
      Jane Doe cautioned against reading too much into one storm.
                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
      ^^^^^^^^ speaker
    `)
  })

  it('goes on in a quotation that stands alone', () => {
    const text = 'Jane Doe cautioned against hasty repairs.\n\n“A pier stands for a hundred years.”'
    assert.deepEqual(speakersOf(text), ['Jane Doe', 'Jane Doe'])
  })
})

describe('what is posted', () => {
  it('stands before who posted it where', () => {
    checkQuotations(`
      The fire had reached the pier by evening, the regional fire service posted on X.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
                                                ^^^^^^^^^^^^^^^^^^^^^^^^^ speaker
    `)
  })

  it('is no report when something else was posted', () => {
    checkNoQuotation('When the fire had reached the pier, the fire service posted guards.')
  })
})

describe('a plan', () => {
  it('is a clause before who tells of it', () => {
    checkQuotations(`
      Acme plans to close 22 of its branches along the coast by the end of the year, a person familiar with the matter said.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
                                                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker
    `)
  })
})

describe('a past verb in words that are reported in the present', () => {
  it('is part of them', () => {
    checkQuotations(`
      The report says he washed the truck and told his wife he had hit a deer.
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('is the speaker’s own where both are in the past', () => {
    checkQuotations(`
      Jane Doe said he washed the truck and told reporters the case was closed.
                    ^^^^^^^^^^^^^^^^^^^ content
                                                           ^^^^^^^^^^^^^^^^^^^ content
    `)
  })
})
