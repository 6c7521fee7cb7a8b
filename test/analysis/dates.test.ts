import { strict as assert } from 'node:assert'
import * as chrono from 'chrono-node'
import { checkNone, checkQuantities, quantitiesOf } from './figures'

describe('dates', () => {
  it('reads dates with and without a year', () => {
    checkQuantities(`
      On Dec. 3, 2019 and 15 March 2020, then on June 28 and in October 2014.
         ^^^^^^^^^^^^ date 2019-12-03..2019-12-04 day
                          ^^^^^^^^^^^^^ date 2020-03-15..2020-03-16 day
                                                 ^^^^^^^ date 2021-06-28..2021-06-29 day
                                                                ^^^^^^^^^^^^ date 2014-10-01..2014-11-01 month
    `)
  })

  it('reads dates in digits, and leaves open what day and month may be exchanged', () => {
    checkQuantities(`
      It was 2021-12-15, 25/12/2020 and 05/03/2019.
             ^^^^^^^^^^ date 2021-12-15..2021-12-16 day
                         ^^^^^^^^^^ date 2020-12-25..2020-12-26 day
                                        ^^^^^^^^^^ date unresolved
    `)
  })

  it('resolves weekdays back from the day of the article, and ahead when the clause looks ahead', () => {
    checkQuantities(`
      She left on Monday. They will meet on Friday.
                  ^^^^^^ date 2021-12-13..2021-12-14 day
                                            ^^^^^^ date 2021-12-17..2021-12-18 day
    `)
  })

  it('takes a weekday and its date as one', () => {
    checkQuantities(`
      He spoke on Friday (Dec. 10) and on Tuesday, Dec. 7, at 2 p.m. in Norland.
                  ^^^^^^^^^^^^^^^^ date 2021-12-10..2021-12-11 day
                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^ date 2021-12-07T14:00..2021-12-07T14:01 time
    `)
  })

  it('keeps the written day when the weekday does not fit it', () => {
    checkQuantities(`
      He spoke on Monday (Dec. 10).
                  ^^^^^^^^^^^^^^^^ date 2021-12-10..2021-12-11 day
    `)
  })

  it('resolves what is said from the day of the article', () => {
    checkQuantities(`
      Yesterday, last week, last June, last summer, this year, a week ago, three years ago and next month.
      ^^^^^^^^^ date 2021-12-14..2021-12-15 day
                 ^^^^^^^^^ date 2021-12-06..2021-12-13 week
                            ^^^^^^^^^ date 2021-06-01..2021-07-01 month
                                       ^^^^^^^^^^^ date 2021-06-01..2021-09-01 season
                                                    ^^^^^^^^^ date 2021-01-01..2022-01-01 year
                                                               ^^^^^^^^^^ date 2021-12-05..2021-12-12 week
                                                                           ^^^^^^^^^^^^^^^ date 2018-01-01..2019-01-01 year
                                                                                               ^^^^^^^^^^ date 2022-01-01..2022-02-01 month
    `)
  })

  it('finds relative dates without resolving them when the day of the article is not known', () => {
    checkQuantities(
      `
      It was last week, in June, on Friday and in 2014.
             ^^^^^^^^^ date unresolved
                           ^^^^ date unresolved
                                    ^^^^^^ date unresolved
                                                  ^^^^ date 2014-01-01..2015-01-01 year
      `,
      null,
    )
  })

  it('keeps parts of the day and of longer periods', () => {
    checkQuantities(`
      Late Saturday, Sunday night, mid-2019 and early August.
      ^^^^^^^^^^^^^ date 2021-12-11..2021-12-12 day
                     ^^^^^^^^^^^^ date 2021-12-12T18:00..2021-12-13T06:00 time
                                   ^^^^^^^^ date 2019-05-02..2019-09-02 year
                                                ^^^^^^^^^^^^ date 2021-08-01..2021-08-11 month
    `)
  })

  it('reads stretches of years and quarters', () => {
    checkQuantities(`
      From 2007 to 2011, in the 1990s, in 2013-14 and in the third quarter of 2014.
           ^^^^^^^^^^^^ date 2007-01-01..2012-01-01 year
                                ^^^^^ date 1990-01-01..2000-01-01 year
                                          ^^^^^^^ date 2013-01-01..2015-01-01 year
                                                             ^^^^^^^^^^^^^^^^^^^^^ date 2014-07-01..2014-10-01 season
    `)
  })

  it('reads times of day on the day of the article', () => {
    checkQuantities(`
      At 10:30 a.m., 3pm, 17:22 GMT and noon.
         ^^^^^^^^^^ date 2021-12-15T10:30..2021-12-15T10:31 time
                     ^^^ date 2021-12-15T15:00
                          ^^^^^^^^^ date 2021-12-15T17:22
                                        ^^^^ date 2021-12-15T12:00
    `)
  })

  it('gives a length of time before "later" its value, and "a year earlier" none', () => {
    checkQuantities(`
      Two days later he fell; a year earlier he had won.
      ^^^^^^^^ duration 2 day
                              ^^^^^^^^^^^^^^ date unresolved
    `)
  })

  it('takes no verb or name for a month', () => {
    checkNone('They may march with April Doe and August Roe, who sat down.')
  })

  it('resolves no day that a month or year does not have', () => {
    checkQuantities(`
      On Feb. 30, 2019 and on Feb. 29, 2019 it rained.
         ^^^^^^^^^^^^^ date unresolved
                              ^^^^^^^^^^^^^ date unresolved
    `)
  })

  it('agrees with another reader of dates where both know the words', () => {
    const reference = new Date(2021, 11, 15, 12)
    for (const words of ['Dec. 3, 2019', '15 March 2020', 'yesterday', 'tomorrow', '2021-12-01']) {
      const other = chrono.strict.parseDate(words, reference) ?? chrono.parseDate(words, reference)
      const iso =
        other &&
        `${other.getFullYear()}-${String(other.getMonth() + 1).padStart(2, '0')}-${String(other.getDate()).padStart(2, '0')}`
      assert.equal(quantitiesOf(`It began on ${words}.`)[0]?.date?.start, iso, words)
    }
  })
})
