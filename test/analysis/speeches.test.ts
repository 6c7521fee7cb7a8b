import { strict as assert } from 'node:assert'
import { analyze } from '../../server/src/analysis/analyze'
import { checkNoQuotation, checkQuotations, speakersOf } from './quotationFixture'

/** The quotations of a text, with who says each. */
const saidIn = (text: string): string[] => {
  const speakers = speakersOf(text)
  return analyze(text).quotations.map((q, i) => `${speakers[i]}: ${q.text}`)
}

describe('a speech over paragraphs', () => {
  it('is whose its last paragraph tells, though somebody else spoke before', () =>
    assert.deepEqual(
      saidIn(
        'Ann Roe closed the gates. “We had to do it,” she said.\n\n“My boat lay there for years.\n\n“Nobody asked us,” said Lee Doe.',
      ),
      ['Ann Roe: We had to do it,', 'Lee Doe: My boat lay there for years. “Nobody asked us,'],
    ))

  it('is of whom its first paragraph names, and what another says is another', () =>
    assert.deepEqual(
      saidIn(
        '“We had to do it,” Ann Roe said. “It was old.\n\n“My boat lay there for years,” said Lee Doe. “Nobody asked us.”',
      ),
      [
        'Ann Roe: We had to do it,',
        'Ann Roe: It was old.',
        'Lee Doe: My boat lay there for years,',
        'Lee Doe: Nobody asked us.',
      ],
    ))

  it('ends with the mark that stands at its attribution, though behind a space', () =>
    assert.deepEqual(
      saidIn(
        'Ann Roe left.\n\n"The gates were shut for weeks.\n\nNobody asked us, "Lee Doe said in a letter.\n\n"It is over, "he said.',
      ),
      ['Lee Doe: The gates were shut for weeks. Nobody asked us,', 'Lee Doe: It is over,'],
    ))

  it('does not go on to a mark behind "said"', () =>
    assert.deepEqual(
      saidIn('"The gates were shut for weeks.\n\nLee Doe said, "She told us nothing at all."').at(-1),
      ['Lee Doe: She told us nothing at all.'][0],
    ))
})

describe('a mark that stands behind a space', () => {
  it('closes a name in the midst of a clause', () =>
    checkNoQuotation('The singer whom all knew as "the Lark, "left the town for good on Monday.'))

  it('closes what is said according to somebody', () => {
    checkQuotations(`
      "The house was not ours any more, "according to the sailor Tom Vale.
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
                                                          ^^^^^^^^^^^^^^^ speaker
    `)
  })

  it('opens what follows an attribution', () => {
    checkQuotations(`
      "We are glad," the sailor Tom Vale said, "that the house is no longer ours.
       ^^^^^^^^^^^^ content
                         ^^^^^^^^^^^^^^^ speaker
                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })
})

describe('somebody told by an age in figures', () => {
  it('speaks behind "said"', () => {
    checkQuotations(`
      “We won the race in the dark,” said 76-year-old farmer Con Vale.
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
                                                      ^^^^^^^^^^^^^^^ speaker
    `)
  })

  it('is no number of people', () =>
    assert.deepEqual(speakersOf('“We won the race in the dark,” said 76 of them, and Con Vale left.'), []))
})

describe('a speech in single marks', () => {
  it('goes on over paragraphs that open with its mark', () => {
    const { quotations } = analyze(
      '‘We heard a bang,’ a sailor said.\n\n‘The lock was open and nobody’s boat was safe.\n\n‘Then the gate fell.’\n\nThe lock is old.',
    )
    assert.deepEqual(
      quotations.map(q => q.text),
      ['We heard a bang,', 'The lock was open and nobody’s boat was safe. ‘Then the gate fell.'],
    )
  })

  it('does not start where the next paragraph opens with no mark', () => {
    const { quotations } = analyze('‘The lock was open.\n\nThen the gate fell.’ The lock is old, Ann Roe said.')
    assert.deepEqual(
      quotations.map(q => q.text),
      ['The lock is old'],
    )
  })
})
