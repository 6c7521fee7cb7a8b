import { strict as assert } from 'node:assert'
import { checkNoQuotation, checkQuotations, speakersOf } from './quotationFixture'

describe('a long title', () => {
  it('is no quotation behind a word that announces it', () => {
    checkNoQuotation('Doe left out a tale titled “The Old Sailors of Alder Could Not Be More Tired of Their New Pier.”')
    checkNoQuotation('Her memoir, “All the Long Nights I Spent at the Edge of a Town,” sold well.')
  })

  it('is not who calls for something', () => {
    assert.deepEqual(
      speakersOf('The union sent out a paper titled “Night and Day at the Old Yard by the Sea” urging them to stay.'),
      ['union'],
    )
  })

  it('is a quotation where it has no capitals', () =>
    assert.deepEqual(speakersOf('Her memoir, “it sold very well in the town,” Jane Doe said.'), ['Jane Doe']))
})

describe('what somebody goes by on a page', () => {
  it('is no quotation', () => {
    checkNoQuotation('The film, which was put up by “SeaDog77,” shows two men at the pier.')
  })

  it('is not any word', () => assert.deepEqual(speakersOf('Jane Doe was moved by “kindness,” she said.'), ['Jane Doe']))
})

describe('what is said over and over', () => {
  it('stands behind it', () => {
    for (const often of ['over and over', 'again and again', 'time and again'])
      assert.deepEqual(speakersOf(`Jane Doe took the post, repeating ${often} that she was old.`), ['Jane Doe'], often)
  })

  it('is not what is told over something else', () =>
    checkNoQuotation('Jane Doe took the post, ruling over land and over sea that was hers.'))
})

describe('what somebody stops short of', () => {
  it('is no part of the words', () => {
    checkQuotations(`
      Doe said she would sail at dawn, but stopped short of naming the day.
               ^^^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      Doe said she would sail at dawn, but stop by noon if it rained.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })
})

describe('"considering" before a thing', () => {
  it('says nothing', () => {
    checkNoQuotation('Jane Doe left early, considering her fear of storms that had sunk two boats.')
    assert.deepEqual(speakersOf('Jane Doe left early, considering that storms had sunk two boats.'), ['Jane Doe'])
  })

  it('ends the words before it', () => {
    checkQuotations(`
      Doe dismissed the pier as “rotten,” considering its age.
                    ^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })
})

describe('a case at law', () => {
  it('is where something was ruled, and ends no sentence', () => {
    checkQuotations(`
      The court ruled in 1898’s Roe v. Doe that a raft was a boat.
                                                ^^^^^^^^^^^^^^^^^ content
      ^^^^^^^^^ speaker
    `)
    checkQuotations(`
      Doe said it was in Part V. The court had Roe v. Doe in mind.
               ^^^^^^^^^^^^^^^^ content
    `)
  })
})

describe('how often somebody held an office', () => {
  it('tells more of who is known', () => {
    const text = 'Mayor Jane Doe met the sailors. '
    assert.deepEqual(speakersOf(`${text}“It is late,” the three-term mayor said.`), ['Jane Doe'])
    assert.deepEqual(speakersOf(`${text}“It is late,” the Barton mayor said.`), ['the Barton mayor'])
  })
})

describe('"two years prior," before the subject', () => {
  it('tells when, and the subject leads in to a quotation', () =>
    assert.deepEqual(
      speakersOf(
        'The town has a yard.\n\nTwo years prior, then-Mayor Jane Doe used the same words against a rival:\n\n“Why would his town not sail? We need a yard.”',
      ),
      ['Jane Doe'],
    ))
})
