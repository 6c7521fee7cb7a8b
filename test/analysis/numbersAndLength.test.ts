import { strict as assert } from 'node:assert'
import { analyze } from '../../server/src/analysis/analyze'
import { checkNoQuotation, checkQuotations } from './quotationFixture'

describe('a number of people', () => {
  it('speaks in the plural', () => {
    checkQuotations(`
      A growing number of sailors argue that the lock is old.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker
                                             ^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      A number of the firms issued statements on Monday night saying the lock was old.
      ^^^^^^^^^^^^^^^^^^^^^ speaker
                                                                     ^^^^^^^^^^^^^^^^ content
    `)
  })

  it('is none where it is counted', () => {
    checkNoQuotation('The number of sailors argue against a lock.')
  })
})

describe('what is called something', () => {
  it('may be told at length', () => {
    checkQuotations(`
      She called the sale of the three old boats that the town had built for the fair in Alder “wrong,” and left.
      ^^^ speaker
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('is nothing that was called for', () => {
    checkNoQuotation(
      'She called again on Monday at the small house of the old sailor who had long ago built the “Gull” for the town.',
    )
  })
})

describe('what others claim against it', () => {
  it('is not passed on by them', () => {
    checkQuotations(`
      Ann Roe says this is to mend the lock, not to shut it, as the guild claims.
      ^^^^^^^ speaker
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('has no via', () =>
    assert.deepEqual(
      analyze('Ann Roe says this is to mend the lock, not to shut it, as the guild claims.').quotations[0].via,
      [],
    ))

  it('is passed on by who reports it', () => {
    checkQuotations(`
      Ann Roe says this is to mend the lock, as the Gazette reports.
      ^^^^^^^ speaker
                   ^^^^^^^^^^^^^^^^^^^^^^^^ content
                                                    ^^^^^^^ via
    `)
  })
})

describe('a number that opens with its stop', () => {
  it('goes on with its clause', () => {
    checkQuotations(`
      The guard said the .32-calibre gun was old.
      ^^^^^^^^^ speaker
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('is no number behind the stop of a sentence', () => {
    checkQuotations(`
      The guard said the gun was old. 32 guns were lost.
      ^^^^^^^^^ speaker
                     ^^^^^^^^^^^^^^^ content
    `)
  })
})
