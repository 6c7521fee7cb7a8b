import { strict as assert } from 'node:assert'
import * as fc from 'fast-check'
import { comparedWords, foldSpelling, shingles } from '../../server/src/analysis/text/wording'

const words = (text: string): string => comparedWords(text, [{ start: 0, end: text.length }]).words.join(' ')

const same = (a: string, b: string) => assert.equal(words(a), words(b))
const differ = (a: string, b: string) => assert.notEqual(words(a), words(b))

describe('compared words', () => {
  it('fold case, accents and quotation marks away', () => same('The “Café” closed', 'the "cafe" CLOSED'))
  it('write contractions out', () => same("We're sure it isn't and can't", 'we are sure it is not and can not'))
  it('cut a genitive off', () => same('Norland’s efforts', 'Norland efforts'))
  it('join hyphens after a prefix', () => same('co-operation and non-interference', 'cooperation and noninterference'))
  it('part other hyphens', () => same('a well-known say-the thing', 'a well known say the thing'))
  it('know British and American spellings', () =>
    same('We organise neighbours’ defence', 'We organize neighbors’ defense'))
  it('leave out what an editor put in', () => same('We can [now] act (sic) more', 'We can act more'))
  it('keep a word whose letter an editor changed', () => same('[W]e will win', 'We will win'))
  it('keep what stands in round brackets', () => differ('We (nearly) won', 'We won'))
  it('read magnitudes and short numbers', () => same('$1m for three of them', '$1 million for 3 of them'))
  it('join dotted initials', () => same('the U.S. and the F.B.I.', 'the US and the FBI'))
  it('keep a negation', () => differ('It is safe', "It isn't safe"))
  it('keep the order', () => differ('dog bites man', 'man bites dog'))

  it('stand where they were read', () => {
    const text = 'He said "We’re lost" twice'
    const { words: found, wordSpans } = comparedWords(text, [{ start: 9, end: 19 }])
    assert.deepEqual(found, ['we', 'are', 'lost'])
    assert.deepEqual(
      wordSpans.map(({ start, end }) => text.slice(start, end)),
      ['We’re', 'We’re', 'lost'],
    )
  })

  it('lie in the spans, in their order, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const { words: found, wordSpans } = comparedWords(text, [{ start: 0, end: text.length }])
        assert.equal(found.length, wordSpans.length)
        wordSpans.forEach(({ start, end }, i) => {
          assert.ok(0 <= start && start < end && end <= text.length)
          if (i > 0) assert.ok(wordSpans[i - 1].start <= start)
        })
      }),
    )
  })
})

describe('spelling', () => {
  it('is one for -ise and -ize', () => assert.equal(foldSpelling('realization'), foldSpelling('realisation')))
  it('leaves short words alone', () => assert.equal(foldSpelling('our'), 'our'))
})

describe('shingles', () => {
  it('are the runs of consecutive words', () => assert.deepEqual(shingles(['a', 'b', 'c'], 2), ['a b', 'b c']))
  it('are none of a text shorter than a run', () => assert.deepEqual(shingles(['a'], 2), []))
})
