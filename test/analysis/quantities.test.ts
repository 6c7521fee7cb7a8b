import { strict as assert } from 'node:assert'
import * as fc from 'fast-check'
import { checkNone, checkQuantities, quantitiesOf } from './figures'

describe('quantities', () => {
  it('finds a count with the noun it counts', () => {
    checkQuantities(`
      The rescuers found 37 sheep and three Norland National Park rangers.
                         ^^^^^^^^ count 37 sheep [37,37]
                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ count 3 ranger
    `)
  })

  it('reads a noun past adjectives and leaves a verb out', () => {
    checkQuantities(`
      Two armed guards fled, 12 died and one man told reporters.
      ^^^^^^^^^^^^^^^^ count 2 guard
                             ^^ count 12 -
                                         ^^^^^^^ count 1 man
    `)
  })

  it('reads numbers in words and in digits with magnitudes', () => {
    checkQuantities(`
      They sold seven hundred and twenty-one thousand tickets, 1.5 million badges, 2,300 mugs and half a dozen flags.
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ count 721000 ticket
                                                               ^^^^^^^^^^^^^^^^^^ count 1500000 badge
                                                                                   ^^^^^^^^^^ count 2300 mug
                                                                                                  ^^^^^^^^^^^^^^^^^^ count 6 flag
    `)
  })

  it('gives vague counts their interval', () => {
    checkQuantities(`
      Dozens of boats, tens of thousands of fish and several hundred crates were lost.
      ^^^^^^^^^^^^^^^ count 24–99 boat [24,99]
                       ^^^^^^^^^^^^^^^^^^^^^^^^^ count 20000–99999 fish [20000,99999]
                                                     ^^^^^^^^^^^^^^^^^^^^^^ count 300–1000 crate
    `)
  })

  it('takes hedges before and after a figure as intervals with open or closed ends', () => {
    checkQuantities(`
      About 40 cows, nearly 50 pigs, over 60 hens, at least 12 dogs, up to 9 cats, fewer than 5 bulls, 300 or so geese.
      ^^^^^^^^^^^^^ count 40 cow [36,44]
                     ^^^^^^^^^^^^^^ count 50 pig [45,50)
                                     ^^^^^^^^^^^^ count 60 hen (60,)
                                                   ^^^^^^^^^^^^^^^^ count 12 dog [12,)
                                                                     ^^^^^^^^^^^^ count 9 cat (,9]
                                                                                   ^^^^^^^^^^^^^^^^^^ count 5 bull (,5)
                                                                                                       ^^^^^^^^^^^^^^^ count 300 geese [270,330]
    `)
  })

  it('widens nothing for "only", "just" and "exactly"', () => {
    checkQuantities(`
      Only 40 cows, just 12 dogs and exactly 9 cats.
      ^^^^^^^^^^^^ count 40 cow [40,40]
                    ^^^^^^^^^^^^ count 12 dog [12,12]
                                     ^^^^^^^^^^^^^^ count 9 cat [9,9]
    `)
  })

  it('joins a lower and an upper bound of one thing', () => {
    checkQuantities(`
      The flood took more than 10 but less than 20 barns.
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ count 10–20 barn (10,20)
    `)
  })

  it('reads ranges, and lends the first the magnitude and unit of the second', () => {
    checkQuantities(`
      It cost $1.5–2 billion, took 46 to 57 months, drew between 10 and 20 buyers and 5-6% of sales.
              ^^^^^^^^^^^^^^ money 1500000000–2000000000 dollar
                                   ^^^^^^^^^^^^^^^ duration 46–57 month [46,57]
                                                         ^^^^^^^^^^^^^^^^^^^^^^^^ count 10–20 buyer [10,20]
                                                                                      ^^^^ percent 5–6 percent
    `)
  })

  it('makes no range of a change and its outcome', () => {
    checkQuantities(`
      The debt rose by $3 million to $12 million.
                       ^^^^^^^^^^ money 3000000 dollar
                                     ^^^^^^^^^^^ money 12000000 dollar
    `)
  })

  it('reads money with sign, code or name, and marks a conversion in brackets', () => {
    checkQuantities(`
      A £1.2bn ($1.6bn) bridge, C$20 tolls, 100 billion yen, five million euros and USD 30.
        ^^^^^^ money 1200000000 pound
                ^^^^^^ money 1600000000 dollar
                                ^^^^ money 20 canadian_dollar
                                            ^^^^^^^^^^^^^^^ money 100000000000 yen
                                                             ^^^^^^^^^^^^^^^^^^ money 5000000 euro
                                                                                    ^^^^^^ money 30 us_dollar
    `)
    assert.deepEqual(
      quantitiesOf('A £1.2bn ($1.6bn) bridge.').map(q => q.conversion ?? false),
      [false, true],
    )
  })

  it('reads percentages, points and fractions', () => {
    checkQuantities(`
      Half its fleet, two-thirds of voters, 9 out of 10 shops, 12 percent and 0.5 percentage points.
      ^^^^^^^^^^^^^^ ratio 0.5 fleet
                      ^^^^^^^^^^^^^^^^^^^^ ratio 0.6666666666666666 voter
                                            ^^^^^^^^^^^ ratio 0.9 shop
                                                               ^^^^^^^^^^ percent 12 percent
                                                                              ^^^^^^^^^^^^^^^^^^^^^ percent 0.5 percentage_point
    `)
  })

  it('reads durations and measures, compound ones as one, in base units', () => {
    checkQuantities(`
      After an hour and a quarter and a two-week march of 5 feet 10 inches at 20 degrees Celsius.
            ^^^^^^^^^^^^^^^^^^^^^ duration 1.25 hour
                                        ^^^^^^^^ duration 2 week
                                                          ^^^^^^^^^^^^^^^^ measure 5.83333333333333 foot
                                                                              ^^^^^^^^^^^^^^^^^^ measure 20 degree_celsius
    `)
    const [hour, foot] = quantitiesOf('It took an hour and a quarter to walk 5 feet 10 inches.')
    assert.deepEqual([hour.baseUnit, hour.baseValue, foot.baseUnit, foot.baseValue], ['second', 4500, 'metre', 1.778])
  })

  it('reads a rate as a unit of its own, without a base', () => {
    checkQuantities(`
      He earned $15 an hour and swam twice a week at 3 miles per hour.
                ^^^^^^^^^^^ money 15 dollar_per_hour
                                     ^^^^^^^^^^^^ count 2 time_per_week
                                                     ^^^^^^^^^^^^^^^^ measure 3 mile_per_hour
    `)
  })

  it('tells how often from how many times as many', () => {
    checkQuantities(`
      The two mayors met 36 times and built four times as many homes.
          ^^^^^^^^^^ count 2 mayor
                         ^^^^^^^^ count 36 time
                                            ^^^^^^^^^^ ratio 4 time
    `)
  })

  it('reads ages', () => {
    checkQuantities(`
      Jane Doe, 42, her 7-year-old son, a man aged 18 to 34 and a nurse in her early 40s. He was 77.
                ^^ age 42 year
                        ^^^^^^^^^^ age 7 year
                                              ^^^^^^^^^^^^^ age 18–34 year
                                                                               ^^^^^^^^^ age 40–44 year
                                                                                                 ^^ age 77 year
    `)
  })

  it('takes no number between commas for an age without a name before it', () => {
    checkQuantities(`
      The scores, 42, were read out.
                  ^^ count 42 -
    `)
  })

  it('reads ordinals that count events, and no ranks or names', () => {
    checkQuantities(`
      The second joint inspection was held for the third time.
          ^^^^^^^^^^^^^^^^^^^^^^^ ordinal 2 inspection
                                                   ^^^^^^^^^^ ordinal 3 time
    `)
    checkNone('The first lady cited the 22nd amendment in the second-largest city of the 21st century.')
  })

  it('reads a zero said of the killed, and no bare "no one"', () => {
    checkQuantities(`
      No one was killed and no injuries were reported.
      ^^^^^^ count 0 - [0,0]
                            ^^^^^^^^^^^ count 0 injury [0,0]
    `)
    checkNone('No one knew why, and none of them asked.')
  })

  it('reads scores and votes where it is sure', () => {
    checkQuantities(`
      The court, in a 5-4 ruling, ended it; the house had passed it 234-193.
                      ^^^ ratio 5–4 score [4,5]
                                                                    ^^^^^^^ ratio 234–193 score [193,234]
    `)
  })

  it('reads magnitudes of earthquakes', () => {
    checkQuantities(`
      A magnitude 4.3 quake followed the 5.8-magnitude shock.
        ^^^^^^^^^^^^^ measure 4.3 magnitude
                                         ^^^^^^^^^^^^^ measure 5.8 magnitude
    `)
  })

  it('takes the time that a figure is said of with it', () => {
    checkQuantities(`
      Catches fell in the first five months of this year and rose in the past six years.
                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ duration 5 month [5,5] 2021-01-01..2021-06-01
                                                                         ^^^^^^^^^^^^^^ duration 6 year [6,6] 2015-12-15..2021-12-16
    `)
  })

  it('takes "last" for the verb behind one that needs it', () => {
    checkQuantities(`
      The strike will last three weeks and is not expected to last four months.
                           ^^^^^^^^^^^ duration 3 week [3,3]
                                                                   ^^^^^^^^^^^ duration 4 month [4,4]
    `)
  })

  it('leaves names with numbers alone', () => {
    checkNone(
      'Flight 370, Route 66, Section 230, Article 5, Apollo 11, an F-16, COVID-19, CO2, Windows 10 and the S&P 500.',
    )
    checkNone('He is ranked No. 1 in Formula One, on BBC One and on page 3 since 9/11.')
  })

  it('leaves phone numbers, versions, list numbers and codes alone', () => {
    checkNone('Call 911 or (202) 555-0123 about version 2.0.1, the 3-D printer, 4x4s, 24/7.')
    checkNone('1) Say hello.')
  })

  it('leaves "one" as a pronoun and idioms alone', () => {
    checkNone('One of the men, the one who left, told one another that one day no one would come one by one.')
  })

  it('tells a year from a count of four digits', () => {
    checkQuantities(`
      In 2014 some 2000 people and 1500 soldiers left.
         ^^^^ date 2014-01-01..2015-01-01
              ^^^^^^^^^^^^^^^^ count 2000 person
                                   ^^^^^^^^^^^^^ count 1500 soldier
    `)
  })

  it('keeps its spans in the text and in order, apart from one another, whatever the text', () => {
    const word = fc.constantFrom(
      '1',
      '20',
      '$',
      '%',
      '-',
      'to',
      'and',
      'million',
      'half',
      'a',
      'week',
      'May',
      '2014',
      'one',
      '.',
      ',',
      'of',
      'men',
      '(',
      ')',
      '🙂',
      '\ud800',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), fc.constantFrom('', ' '), (words, joint) => {
        const text = words.join(joint)
        let last = 0
        for (const q of quantitiesOf(text)) {
          assert.ok(q.start >= last && q.start < q.end && q.end <= text.length, `${q.start}-${q.end} of ${text.length}`)
          assert.ok(q.number.start >= q.start && q.number.end <= q.end)
          assert.ok(q.low === null || q.high === null || q.low <= q.high)
          last = q.end
        }
      }),
      { numRuns: 500 },
    )
  })
})
