import { strict as assert } from 'node:assert'
import { checkQuotations } from './quotationFixture'

describe('whom an outlet cites', () => {
  it('speaks, and the outlet passes it on', () => {
    checkQuotations(`
      Northwire reported that the ferry was full, citing two officials.
                              ^^^^^^^^^^^^^^^^^^ content
                ^^^^^^^^ cue
                                                         ^^^^^^^^^^^^^ speaker
      ^^^^^^^^^ via
    `)
    checkQuotations(`
      The ferry was full, the Beacon said on Monday, citing the minister, Jane Doe.
      ^^^^^^^^^^^^^^^^^^ content
                                                            ^^^^^^^^^^^^^^^^^^^^^^ speaker
                              ^^^^^^ via
    `)
    checkQuotations(`
      Citing Jane Doe, Northwire reported that the ferry was full.
                                               ^^^^^^^^^^^^^^^^^^ content
             ^^^^^^^^ speaker
                       ^^^^^^^^^ via
    `)
  })

  it('speaks, too, where it is cited between the verb and what is told', () => {
    checkQuotations(`
      Northwire reported, citing Jane Doe, that the ferry was full.
                                                ^^^^^^^^^^^^^^^^^^ content
                                 ^^^^^^^^ speaker
      ^^^^^^^^^ via
    `)
    checkQuotations(`
      According to Northwire, quoting the Beacon, the ferry was full.
                                                  ^^^^^^^^^^^^^^^^^^ content
                                          ^^^^^^ speaker
                   ^^^^^^^^^ via
    `)
  })

  it('speaks, too, behind “according to”', () => {
    checkQuotations(`
      According to the news portal Alder Info, citing a source in the board, the ferry was full.
                                                                             ^^^^^^^^^^^^^^^^^^ content
                                                      ^^^^^^^^ speaker
                                   ^^^^^^^^^^ via
    `)
    checkQuotations(`
      The ferry was full, according to the Daily Beacon, which cited a clerk.
      ^^^^^^^^^^^^^^^^^^ content
                                                                     ^^^^^^^ speaker
                                           ^^^^^^^^^^^^ via
    `)
    checkQuotations(`
      The ferry was full, according to the Daily Beacon, citing safety concerns.
      ^^^^^^^^^^^^^^^^^^ content
                                           ^^^^^^^^^^^^ speaker
    `)
    checkQuotations(`
      According to Jane Doe, citing a clerk, the ferry was full.
                                             ^^^^^^^^^^^^^^^^^^ content
                   ^^^^^^^^ speaker
    `)
  })

  it('speaks, too, where its phrase tells who quotes it', () => {
    checkQuotations(`
      Witnesses quoted by Northwire said the ferry was full.
                                         ^^^^^^^^^^^^^^^^^^ content
      ^^^^^^^^^ speaker
                          ^^^^^^^^^ via
    `)
    checkQuotations(`
      A driver fined by Northwire said the ferry was full.
                                       ^^^^^^^^^^^^^^^^^^ content
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker
    `)
  })

  it('speaks only where it can, and where no person tells it', () => {
    checkQuotations(`
      The ferry was kept in port, Northwire said, citing safety concerns.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^ content
                                  ^^^^^^^^^ speaker
    `)
    checkQuotations(`
      Minister Ann Roe said that the ferry was full, citing two officials.
                                 ^^^^^^^^^^^^^^^^^^ content
      ^^^^^^^^^^^^^^^^ speaker
    `)
  })
})

describe('who is brought in by a paper', () => {
  it('comes by it', () => {
    checkQuotations(`
      Northwire cited sailor Jane Doe, a former mayor, who said the yard was old.
                                                                ^^^^^^^^^^^^^^^^ content
                             ^^^^^^^^ speaker
      ^^^^^^^^^ via
    `)
  })

  it('does not come by who cites something else', () =>
    assert.deepEqual(
      checkQuotations(`
        Northwire cited a law in a row with Jane Doe, who said the yard was old.
                                                               ^^^^^^^^^^^^^^^^ content
                                            ^^^^^^^^ speaker
      `).quotations.flatMap(q => q.via),
      [],
    ))
})
