import { strict as assert } from 'node:assert'
import { checkNoQuotation, checkQuotations, speakersOf } from './quotationFixture'

describe('an attribution behind a clause with an aside of its own', () => {
  it('has the name beside it for its speaker, and not the subject of that clause', () => {
    checkQuotations(`
      Otto Reyn, a baker, was hurt when the pier fell, Jane Doe, a police officer, told reporters.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
                                                       ^^^^^^^^ speaker
    `)
    checkQuotations(`
      Otto Reyn, 45, died in the fire, Jane Doe, a nurse, said.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
                                       ^^^^^^^^ speaker
    `)
  })

  it('is that of the subject where no verb stands between', () => {
    assert.deepEqual(speakersOf('Otto Reyn, head of the Alder Works, a mill in Orsk, said it was late.'), ['Otto Reyn'])
    assert.deepEqual(speakersOf('Otto Reyn, raised in Alder, Ohio, said it was late.'), ['Otto Reyn'])
  })
})

describe('what stands behind whom something was told', () => {
  it('tells when or why, and is not what was said', () => {
    for (const tail of ['while he visited a school', 'because she had asked', 'although he was in a hurry'])
      checkQuotations(`
        “The pier is old,” Doe told reporters ${tail}.
         ^^^^^^^^^^^^^^^^ content
      `)
  })

  it('is what was said where no words stand before', () => {
    checkQuotations(`
      Doe told reporters while the pier was shut, boats would go to Orsk.
                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })
})

describe('a weekday before the verb', () => {
  it('stands behind a name or the word that opens the sentence', () => {
    for (const speaker of ['Police', 'Jane Doe', 'Officials', 'The council'])
      assert.deepEqual(
        speakersOf(`${speaker} Monday said that the pier was shut.`).map(s => s.toLowerCase()),
        [speaker.replace('The ', '').toLowerCase()],
      )
  })

  it('speaks neither alone nor as part of a name', () => {
    checkNoQuotation('Last Monday said it all about the pier.')
    checkNoQuotation('Black Friday showed that the pier was old.')
  })
})

describe('words that come in pairs before a noun', () => {
  it('belong to one phrase', () => {
    for (const pair of ['interior and commerce ministries', 'northern and eastern districts'])
      checkQuotations(`
        Officials in the ${pair} said the pier was shut.
                         ${' '.repeat(pair.length)}      ^^^^^^^^^^^^^^^^^ content
        ^^^^^^^^^^^^^^^^^${'^'.repeat(pair.length)} speaker
      `)
  })

  it('are none where the second opens another clause', () =>
    assert.deepEqual(speakersOf('The fire spread to the mill and council members said it was late.'), [
      'council members',
    ]))
})

describe('an adverb in two words that opens the sentence', () => {
  it('is nobody', () => {
    for (const opener of ['Most recently', 'More importantly'])
      assert.deepEqual(speakersOf(`${opener}, sailors blocked the pier and threatened to close it.`), ['sailors'])
    assert.deepEqual(speakersOf('Most sailors blocked the pier and threatened to close it.'), ['sailors'])
  })
})
