import { strict as assert } from 'node:assert'
import { analyze } from '../../server/src/analysis/analyze'
import { checkNoQuotation } from './quotationFixture'

const saidIn = (text: string): string[] => {
  const { quotations } = analyze(text)
  return quotations.map(q => `${q.speaker ? text.slice(q.speaker.start, q.speaker.end) : 'unknown'}: ${q.text}`)
}

describe('a post that a page embeds', () => {
  it('is said by who signs the line below it, whatever it tells', () =>
    assert.deepEqual(
      saidIn(
        'Lena Vale runs the pier.\n\n@harbourfan a neighbour asked me when it opens. Soon! https://t.co/abc\n\n— Lena Vale (@lenavale) March 3, 2019\n\nThe pier is old.',
      ),
      ['Lena Vale: @harbourfan a neighbour asked me when it opens. Soon!'],
    ))

  it('is said by who signs behind its words', () =>
    assert.deepEqual(
      saidIn('The pier is old.\n\nThe gates open at noon pic.twitter.com/xyz— Ivo Roe (@roe_ivo) October 4, 2018'),
      ['Ivo Roe: The gates open at noon'],
    ))

  it('is of its account where the name is in other letters', () =>
    assert.deepEqual(saidIn('The pier is old.\n\nThe gates open at noon.\n\n— Лена (@lenavale) March 3, 2019'), [
      '@lenavale: The gates open at noon.',
    ]))

  it('is none where an account is only named', () =>
    checkNoQuotation('The pier is old.\n\nThe gates open at noon – ask Ivo Roe (@roe_ivo) for keys and a lamp.'))

  it('that holds the words of others is read as any paragraph', () =>
    assert.deepEqual(
      saidIn('The pier is old.\n\nMayor Roe says “we will mend the gates” — Lark News (@lark) October 4, 2018'),
      ['Mayor Roe: we will mend the gates'],
    ))
})

describe('a speech that is printed whole', () => {
  it('is said by whom its label names, whatever is reported in it', () =>
    assert.deepEqual(
      saidIn(
        'Jane Doe spoke on Monday. Here is a transcript of the speech.\n\nMayor Jane Doe: I know there are those who say it is old.\n\nLet me repeat: we will mend it.\n\nDoe left by boat.',
      ),
      ['Mayor Jane Doe: I know there are those who say it is old. Let me repeat: we will mend it.'],
    ))

  it('is none where nothing announces it', () =>
    assert.deepEqual(
      saidIn('The court has a transcript of the talk.\n\nThe Old Pier: A story of boats.\n\nThe pier is old.'),
      [],
    ))
})
