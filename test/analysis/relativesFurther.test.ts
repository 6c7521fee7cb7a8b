import { strict as assert } from 'node:assert'
import { checkNoQuotation, checkQuotations, speakersOf } from './quotationFixture'

describe('what a document tells behind "which"', () => {
  it('is its own, also behind what tells when it came', () => {
    checkQuotations(`
      Vale's guess falls in line with a letter earlier this month which said that the pier would close.
                                      ^^^^^^^^ speaker
                                                                                  ^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('is nothing where no document stands before it', () => checkNoQuotation('which says the pier is old.'))

  it('is nothing that a word with one form for noun and verb tells', () =>
    checkNoQuotation('Nobody knew in which reports the sailor had read of the pier.'))
})

describe('"who" behind a name', () => {
  it('stands for the name that an example gives', () =>
    assert.deepEqual(
      speakersOf(
        'The pier was shut, to the delight of many, including Ann Roe, who called it “a rotten old heap of wood”.',
      ),
      ['Ann Roe'],
    ))

  it('stands for nobody whom the clause only passes', () =>
    checkNoQuotation('The pier was shut, including the steps of Port Alder, which called for a rotten old heap.'))
})

describe('a time that is a subject', () => {
  it('opens what is said', () => {
    checkQuotations(`
      The sailors surprised the town by saying this summer would be their last on the pier.
      ^^^^^^^^^^^ speaker
                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('is no subject where a clause of its own follows, nor behind what the clause tells of', () => {
    checkQuotations(`
      The sailors said this summer they would leave the pier.
                                   ^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkNoQuotation('The shed that sailors said this summer was theirs has burnt.')
  })
})

describe('a question', () => {
  it('reports nothing of whom it asks about', () => {
    checkNoQuotation('How do we know that the pier is really safe?')
    checkNoQuotation('Did Roe know that the pier was shut?')
  })

  it('is no question where it only ends in one', () =>
    assert.deepEqual(speakersOf('We know that Ann Roe said the pier was shut, but is it?').includes('Ann Roe'), true))
})

describe('a cry', () => {
  it('ends with its marks where who cries goes on', () => {
    checkQuotations(`
      Sailors shouting “keep our pier” blocked the gates to the town hall.
                        ^^^^^^^^^^^^^ content
    `)
  })
})

describe('a word with a decimal behind its hyphen', () => {
  it('is one, and ends no clause', () => {
    checkQuotations(`
      A wave of size-4.5 broke the pier on Sunday, sailors said.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })
})
