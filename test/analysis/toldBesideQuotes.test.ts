import { strict as assert } from 'node:assert'
import { checkNoQuotation, checkQuotations, speakersOf } from './quotationFixture'

describe('words that stand alone', () => {
  const before = '“The pier is gone,” Richard Roe said.\n\n'

  it('are said by whom the sentence behind them tells so', () => {
    checkQuotations(`
      “The pier is gone,” Richard Roe said.
       ^^^^^^^^^^^^^^^^^ content
                          ^^^^^^^^^^^ speaker

      “A heap of wet planks.”
       ^^^^^^^^^^^^^^^^^^^^^ content

      That is how Jane Doe, 61, a former mayor, described the plans of the board.
                  ^^^^^^^^ speaker
    `)
    for (const behind of ['That’s how Jane Doe put it on Monday.', 'That was exactly how Jane Doe summed it up.'])
      assert.deepEqual(speakersOf(`${before}“A heap of wet planks.”\n\n${behind}`), ['Richard Roe', 'Jane Doe'], behind)
  })

  it('are not said by whom it tells something else of', () => {
    for (const behind of [
      'That is how Jane Doe lost her boat.',
      'That is how he put it.',
      'Jane Doe knows how he put it.',
    ])
      assert.deepEqual(speakersOf(`${before}“A heap of wet planks.”\n\n${behind}`)[1], 'Richard Roe', behind)
  })

  it('are said by who posts or issues them before a colon', () => {
    const words = '\n\n“The old pier was never safe to walk on. Nobody looked after it.”'
    for (const [lead, who] of [
      ['A keeper who rows at Alder, Tex., posted this short note:', 'keeper'],
      ['Jane Doe issued the following statement on Friday:', 'Jane Doe'],
    ])
      assert.deepEqual(speakersOf(`${before}${lead}${words}`), ['Richard Roe', who], lead)
  })

  it('are not said by who gets them', () => {
    for (const lead of ['Jane Doe received this short note:', 'Jane Doe was sent the following message:'])
      assert.notEqual(speakersOf(`${before}${lead}\n\n“The old pier was never safe to walk on.”`)[1], 'Jane Doe', lead)
  })
})

describe('words behind a colon', () => {
  const body = '\n\nThe pier in Port Alder was closed on Monday, and Jane Doe left the board.'

  it('are not said by whom a whole clause before it ends with', () => {
    assert.deepEqual(speakersOf(`Alder Sailors Defend Jane Doe: ‘It Was Ten Years Ago’${body}`), ['Alder Sailors'])
    assert.deepEqual(speakersOf(`Sailors joined Jane Doe: “It was never safe.”${body}`), [])
  })

  it('are said by whoever stands there alone', () => {
    assert.deepEqual(speakersOf(`Sailor Jane Doe: “It was never safe.”${body}`), ['Jane Doe'])
  })
})

describe('a report behind a dash', () => {
  it('ends what was said before it', () => {
    checkQuotations(`
      Jane Doe said the pier had stood since spring — “It looks good” — and she suggested the board was late.
      ^^^^^^^^ speaker
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
                                                                            ^^^ speaker
                                                                                          ^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('goes on with what was said where it has no subject of its own', () => {
    checkQuotations(`
      Jane Doe said the talks had ended in May — before the vote — and were never discussed by the board.
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })
})

describe('a noun behind what is done', () => {
  it('is no verb of those to whom it is done', () => {
    checkQuotations(`
      A jury tried two clerks on suspicion of filing empty campaign books, saying they emptied the fund.
      ^^^^^^ speaker
                                                                                  ^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('is a verb behind people and what they do', () => {
    checkQuotations(`
      Officials in charge of running ferries report that the pier is old.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker
                                                         ^^^^^^^^^^^^^^^ content
    `)
  })
})

describe('people of whom more is told', () => {
  it('tell something behind it', () => {
    checkQuotations(`
      Reporters from the Herald who were on the pier relayed that the planks had burnt.
      ^^^^^^^^^^^^^^^^^^^^^^^^^ speaker
                                                                  ^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('do not tell what others relay to them', () => {
    checkNoQuotation('Jane Doe came to Alder on Monday. The lamps from the pier that were on the wall relayed light.')
  })
})
