import { strict as assert } from 'node:assert'
import { analyze } from '../../server/src/analysis/analyze'
import { checkNoQuotation, checkQuotations, speakersOf } from './quotationFixture'

describe('abbreviated ranks and provinces', () => {
  it('end no sentence, and belong to the name behind them', () => {
    checkQuotations(`
      But Const. Jane Doe of the Harbour Police said the pier was old.
          ^^^^^^^^^^^^^^^ speaker
                                                     ^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      But Coun. Jane Doe said the pier was old.
          ^^^^^^^^^^^^^^ speaker
                              ^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      The pier in Alder, Ont. Jane Doe knew was old, Ann Roe said.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('leave the surname to whom they name in full', () => {
    assert.deepEqual(
      speakersOf('Cpl. Jane Doe of the Harbour Police says boats sank. “Nobody was hurt,” Doe said on Friday.'),
      ['Jane Doe', 'Jane Doe'],
    )
  })
})

describe('names of speakers', () => {
  it('have particles of two words', () => {
    checkQuotations(`
      Premier Anne de la Roe said the pier was old.
      ^^^^^^^^^^^^^^^^^^^^^^ speaker
                                  ^^^^^^^^^^^^^^^^ content
    `)
  })

  it('go on with what a body is for', () => {
    assert.deepEqual(speakersOf('The Alder Centre for Harbour Safety and Prevention says the pier is old.'), [
      'Alder Centre for Harbour Safety and Prevention',
    ])
    assert.deepEqual(speakersOf('The Centre for Harbour Safety and Jane Doe say the pier is old.'), [
      'Centre for Harbour Safety + Jane Doe',
    ])
  })

  it('are alone where a paper is named behind them', () => {
    assert.deepEqual(speakersOf('Jane Doe of The Pier and Harbour says so. “It is old,” Doe of The Herald wrote.'), [
      'Jane Doe',
    ])
  })
})

describe('bodies and documents', () => {
  it('may be letters with a plural verb', () => {
    checkQuotations(`
      RCMP say they are looking for a boat.
      ^^^^ speaker
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkNoQuotation('Did the RCMP say they were looking for a boat?')
  })

  it('stand before what tells how a document came about', () => {
    checkQuotations(`
      A report from harbour staff released last week found that the pier was old.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker
                                                                ^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      Records obtained by the Herald show the town knew about the leak.
      ^^^^^^^ speaker
                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      A memo written by Ann Roe in May warned that the pier could sink.
      ^^^^^^ speaker
                                                   ^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('are no subjects where they are the object of a preposition', () => {
    checkQuotations(`
      In the report released last week, Doe says the pier is old.
                                        ^^^ speaker
                                                 ^^^^^^^^^^^^^^^ content
    `)
  })
})

describe('what is not said', () => {
  it('is a question', () => {
    checkQuotations(`
      The town would not say when the pier would open.
      ^^^^^^^^ speaker
                             ^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkNoQuotation('The town said so when the pier was opened.')
  })
})

describe('quotations without a cue', () => {
  const story = `“The town had months to prepare for this,” wrote Ann Roe.

“I lost it all,” Jane Doe said.

“The town had months to prepare”`

  it('are those of whom the same words have elsewhere', () =>
    assert.deepEqual(speakersOf(story), ['Ann Roe', 'Jane Doe', 'Ann Roe']))

  it('are those of the speaker before where the words are new', () =>
    assert.deepEqual(speakersOf(story.replace('months to prepare”', 'no plan for it”')), [
      'Ann Roe',
      'Jane Doe',
      'Jane Doe',
    ]))

  /** Whose the words of a headline are; "none" where it has no quotation. */
  const headed = (headline: string, ...more: readonly string[]) => {
    const paragraphs = [
      `‘${headline}’: anger over the pier`,
      '12 May 2021',
      '“Nobody on the pier showed us where the ladders were, and we lost the boat,” said Jane Doe, a teacher.',
      'Ann Roe, the mayor, said that the ladders were new.',
    ]
    const { quotations, entities } = analyze([...paragraphs, ...more].join('\n\n'))
    const [{ sentence, entities: by }] = quotations
    return sentence > 0 ? 'none' : (entities[by[0]]?.name ?? 'unknown')
  }

  it('are, in a headline, those of whom the article has the same words, some left out', () => {
    assert.equal(headed('Nobody showed us where the ladders were'), 'Jane Doe')
    assert.equal(headed('We lost the boat'), 'Jane Doe')
  })

  it('are those of nobody where the words are others, or in another order', () => {
    assert.equal(headed('Nobody showed us where the ladders stood'), 'unknown')
    assert.equal(headed('Where the ladders were nobody showed us'), 'unknown')
    assert.equal(headed('We lost a boat'), 'unknown')
  })

  it('are those of nobody where two have said them', () => {
    assert.equal(headed('We lost the boat', '“We lost the boat at noon,” said Ann Roe.'), 'unknown')
    assert.equal(headed('We lost the boat', '“We lost the boat at noon,” Doe added.'), 'Jane Doe')
  })

  it('are those of who signs them on the next line', () => {
    assert.deepEqual(speakersOf('“It was old,” Doe said.\n\n“We will rebuild it.”\n\n— Ann Roe, harbour master'), [
      'Doe',
      'Ann Roe',
    ])
    assert.deepEqual(speakersOf('“It was old,” Doe said.\n\n“We will rebuild it.”\n\n— Ann Roe has a plan'), [
      'Doe',
      'Doe',
    ])
  })
})

describe('who goes on speaking', () => {
  it('is who told of what another said', () =>
    assert.deepEqual(
      speakersOf('Lawyer Jane Doe said her client denies the charge. “She is innocent,” she told reporters.').at(-1),
      'Jane Doe',
    ))
})

describe('the subject of a cue', () => {
  it('stands behind "after", not before it', () => {
    checkQuotations(`
      Mayor Jane Doe is defending her plan after critics called it “heartless.”
                                                 ^^^^^^^ speaker
                                                                ^^^^^^^^^^^^^^^ content
    `)
  })
})

describe('a closing mark that stands behind its space', () => {
  it('closes, where who said it stands behind', () => {
    checkQuotations(`
      "We lost it all, "Jane Doe said. "It was old. "
       ^^^^^^^^^^^^^^^ content
                        ^^^^^^^^ speaker
                                        ^^^^^^^^^^^ content
    `)
  })

  it('opens, where the next mark closes', () => {
    checkQuotations(`
      "We lost it all. "She said so," Jane Doe said.
       ^^^^^^^^^^^^^^^ content
                        ^^^^^^^^^^^^ content
                                      ^^^^^^^^ speaker
    `)
  })
})

describe('the party and state of a member of Congress', () => {
  it('stand aside between name and verb', () => {
    for (const of of [', R-Ohio,', ', D-Calif.,', ', R-S.C.,', ' (D-N.Y.)', ' (R-Ohio)'])
      assert.deepEqual(speakersOf(`Sen. Jane Doe${of} said the pier was old. “It is old,” she told the Herald.`), [
        'Jane Doe',
        'Jane Doe',
      ])
    assert.deepEqual(speakersOf('“It is old,” said Rep. Allan Roe, D-N.Y. He added that it would close.'), [
      'Allan Roe',
      'Allan Roe',
    ])
  })
})

describe('names in -ly', () => {
  it('are no adverbs', () =>
    assert.deepEqual(speakersOf('Emily said the pier was old. “It is old,” said Kelly Roe.'), ['Emily', 'Kelly Roe']))
})
