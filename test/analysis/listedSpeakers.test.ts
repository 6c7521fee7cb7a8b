import { strict as assert } from 'node:assert'
import { checkQuotations, speakersOf } from './quotationFixture'

describe('three or more who speak together', () => {
  it('are each a speaker before the verb', () => {
    checkQuotations(`
      Ann Poe, Carl Roe and Jane Doe said it was late.
                                          ^^^^^^^^^^^ content
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker
    `)
    const lists: [string, string][] = [
      ['France, Germany and Britain', 'France + Germany + Britain'],
      ['Senators Ann Poe, Carl Roe, and Jane Doe', 'Ann Poe + Carl Roe + Jane Doe'],
      ['Northwire, the Ledger and the Courier', 'Northwire + Ledger + Courier'],
      ['The mayor, the bishop and Jane Doe', 'mayor + bishop + Jane Doe'],
      ['Police, fire crews and residents', 'Police + fire crews + residents'],
    ]
    for (const [list, speakers] of lists) assert.deepEqual(speakersOf(`${list} said it was late.`), [speakers], list)
  })

  it('are each a speaker behind a quotation', () => {
    for (const attribution of [
      'said Ann Poe, Carl Roe and Jane Doe.',
      'Ann Poe, Carl Roe and Jane Doe said on Monday.',
    ])
      assert.deepEqual(speakersOf(`“It was late,” ${attribution}`), ['Ann Poe + Carl Roe + Jane Doe'], attribution)
  })

  it('are each a source behind "according to" and "by"', () => {
    checkQuotations(`
      According to police, witnesses and court records, the van was blue.
                                                        ^^^^^^^^^^^^^^^^ content
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker
      The van was blue, according to Ann Poe, Carl Roe and Jane Doe.
      ^^^^^^^^^^^^^^^^ content
                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker
      According to police, Carl Roe and Jane Doe, both sailors, were late.
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
                   ^^^^^^ speaker
    `)
  })

  it('are none where an aside tells who somebody is, or when and where it was', () => {
    assert.deepEqual(speakersOf('Ann Poe, head baker and founder of the mill, said it was late.'), ['Ann Poe'])
    assert.deepEqual(speakersOf('“It was late,” said Ann Poe, managing director and founder of Acme.'), ['Ann Poe'])
    assert.deepEqual(speakersOf('Ann Poe, a baker and sailor, said it was late.'), ['Ann Poe'])
    assert.deepEqual(speakersOf('In Alder, Carl Roe and Jane Doe said it was late.'), ['Carl Roe + Jane Doe'])
    assert.deepEqual(speakersOf('Writing in a post, Carl Roe of The Star and Chronicle said it was late.'), [
      'Carl Roe',
    ])
    assert.deepEqual(speakersOf('Meanwhile, Carl Roe and Jane Doe said it was late.'), ['Carl Roe + Jane Doe'])
  })
})
