import { strict as assert } from 'node:assert'
import * as fc from 'fast-check'
import { compareQuantities, compareTexts } from '../../server/src/analysis/claims/compare'
import { quantitiesOf } from './figures'

/** Checks a verdict, which must not depend on the order. */
function check(a: string, b: string, verdict: 'compatible' | 'conflict' | 'incomparable'): void {
  assert.equal(compareTexts(a, b).verdict, verdict, `${a} / ${b}`)
  assert.equal(compareTexts(b, a).verdict, verdict, `${b} / ${a}`)
}

describe('compare', () => {
  it('agrees where what the words allow overlaps', () => {
    check('about 200 cows', '212 cows', 'compatible')
    check('at least 12', 'more than 15', 'compatible')
    check('dozens', '31', 'compatible')
    check('in her 30s', '34', 'compatible')
  })

  it('differs where it does not', () => {
    check('about 200 cows', '260 cows', 'conflict')
    check('at least 12', '9', 'conflict')
    check('dozens', 'nine', 'conflict')
    check('36 meetings', '37 times', 'conflict')
  })

  it('keeps open ends open and closed ends closed', () => {
    check('more than 20', '20', 'conflict')
    check('at least 20', '20', 'compatible')
    check('between 10 and 20', '20', 'compatible')
    check('fewer than 20', '20', 'conflict')
  })

  it('rounds the finer figure as the coarser is rounded', () => {
    check('$4.3 billion', '$4 billion', 'compatible')
    check('$4.3 billion', '$4.6 billion', 'conflict')
    check('1.47 million', '1.5 million', 'compatible')
  })

  it('does not believe a rounding that is too coarse, nor one of exact figures', () => {
    check('10', '12', 'conflict')
    check('exactly 300', '301', 'conflict')
    check('5.4-magnitude', '5.5-magnitude', 'conflict')
  })

  it('does not round away a bound', () => {
    check('at least 70', '68', 'conflict')
    check('nearly three hours', 'three hours and five minutes', 'conflict')
  })

  it('converts units of one dimension', () => {
    check('90 minutes', 'an hour and a half', 'compatible')
    check('10 miles', '16 km', 'compatible')
    check('10 miles', '10 km', 'conflict')
    check('0 degrees Celsius', '32 degrees Fahrenheit', 'compatible')
    check('a quarter of voters', '25 percent', 'compatible')
  })

  it('compares no other currencies, dimensions or ranks', () => {
    check('$20', '£20', 'incomparable')
    check('20 miles', '20 hours', 'incomparable')
    check('third meeting', 'three meetings', 'incomparable')
    check('$15 an hour', '$15 a day', 'incomparable')
    check('nothing here', '12', 'incomparable')
  })

  it('takes dollars for those of the United States unless another country is named', () => {
    check('$20', 'US$20', 'compatible')
    check('$20', 'C$20', 'incomparable')
  })

  it('never compares a conversion', () => {
    const [, converted] = quantitiesOf('It is 40 miles (64 km) long.')
    const [plain] = quantitiesOf('It is 70 km long.')
    assert.equal(compareQuantities(converted, plain).verdict, 'incomparable')
  })

  it('compares written dates field by field', () => {
    check('in 2017', 'in May 2017', 'compatible')
    check('on May 28', 'late May', 'compatible')
    check('on May 28', 'May 29', 'conflict')
    check('Thursday', 'Friday', 'conflict')
    check('last year', 'on May 28', 'incomparable')
    check('Friday, Dec. 10, 2021', 'Saturday', 'conflict')
    check('Sunday night', 'early Monday', 'incomparable')
  })

  it('compares resolved dates by what they share', () => {
    const of = (text: string) => quantitiesOf(text, '2021-12-15')[0]
    assert.equal(compareQuantities(of('It was in June.'), of('It was on June 28.')).verdict, 'compatible')
    assert.equal(compareQuantities(of('It was in June.'), of('It was last week.')).verdict, 'conflict')
    assert.equal(compareQuantities(of('It was in June.'), of('He had 12 cows.')).verdict, 'incomparable')
  })

  it('is symmetric', () => {
    const hedge = fc.constantFrom(
      '',
      'about ',
      'nearly ',
      'more than ',
      'at least ',
      'up to ',
      'a little over ',
      'exactly ',
    )
    const written = fc
      .tuple(hedge, fc.integer({ min: 1, max: 2000 }), fc.constantFrom('', ' cows', ' miles', ' km', ' percent'))
      .map(parts => parts.join(''))
    fc.assert(
      fc.property(written, written, (a, b) => compareTexts(a, b).verdict === compareTexts(b, a).verdict),
      { numRuns: 300 },
    )
  })
})
