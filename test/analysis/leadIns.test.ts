import { strict as assert } from 'node:assert'
import { checkQuotations, speakersOf } from './quotationFixture'

describe('a quotation that stands alone', () => {
  it('is said by whom the sentence before it leads in', () => {
    checkQuotations(`
      “The pier is gone,” Jane Doe said. “Nothing is left.”
       ^^^^^^^^^^^^^^^^^ content
                                          ^^^^^^^^^^^^^^^^ content
                          ^^^^^^^^ speaker

      Richard Roe shrugged. “It was never safe.”
                             ^^^^^^^^^^^^^^^^^^ content
      ^^^^^^^^^^^ speaker
    `)
    for (const lead of [
      'Richard Roe disagreed.',
      'Richard Roe, who owns the boatyard, sees it another way.',
      'Richard Roe was blunt.',
      'Herons goaltender Richard Roe blamed himself.',
      'NDP health critic Richard Roe was not impressed.',
      'For Richard Roe, the matter is simple.',
      'The board’s president, Richard Roe, shook his head when he was asked about repairs.',
      'Richard Roe issued a statement late on Friday.',
    ])
      assert.deepEqual(
        speakersOf(`“The pier is gone,” Jane Doe said.\n\n${lead}\n\n“It was never safe to walk on.”`),
        ['Jane Doe', 'Richard Roe'],
        lead,
      )
  })

  it('is said by whom it is about when they speak of themselves', () => {
    const told = '“The pier is gone,” Jane Doe said.\n\nRichard Roe rowed out at dawn.\n\n'
    assert.deepEqual(speakersOf(`${told}“I found two planks.”`), ['Jane Doe', 'Richard Roe'])
    assert.deepEqual(speakersOf(`${told}“The planks were rotten.”`), ['Jane Doe', 'unknown'])
  })

  it('is said by nobody that is known where the sentence before is about somebody else', () => {
    for (const [told, quoted] of [
      ['Richard Roe repaired the boat twice.', 'He was the best carpenter here.'],
      ['Richard Roe was arrested on Monday.', 'Justice was done.'],
      ['Jane Poe met goaltender Richard Roe.', 'The rink was cold.'],
      ['The villagers received a first load of timber.', 'We need far more than that.'],
      ['Richard Roe and his two sons were on the pier.', 'I ran as fast as I could.'],
    ])
      assert.deepEqual(
        speakersOf(`“The pier is gone,” Jane Doe said.\n\n${told}\n\n“${quoted}”`),
        ['Jane Doe', 'unknown'],
        told,
      )
  })

  it('goes on with the last speaker where nobody came between', () => {
    for (const told of [
      'The pier was built in 1911.',
      'She has lived there since then.',
      'Doe was born on the island.',
    ])
      assert.deepEqual(
        speakersOf(`“The pier is gone,” said Jane Doe. ${told} “It was part of the place.”`),
        ['Jane Doe', 'Jane Doe'],
        told,
      )
    assert.deepEqual(
      speakersOf(
        '“The pier is gone,” said Jane Doe. The storm took the house of Richard Roe. “It was part of the place.”',
      ),
      ['Jane Doe', 'unknown'],
    )
  })

  it('may be a word or two behind words of its speaker', () => {
    checkQuotations(`
      “I saw the wave,” Jane Doe recalled. “Twice.”
       ^^^^^^^^^^^^^^^ content
                                            ^^^^^^ content
    `)
    checkQuotations(`
      Jane Doe said the wave was high.
                    ^^^^^^^^^^^^^^^^^ content

      “Twice.”
    `)
  })
})
