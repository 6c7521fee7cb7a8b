import { strict as assert } from 'node:assert'
import { analyze } from '../../server/src/analysis/analyze'
import { checkNoQuotation, checkQuotations, speakersOf } from './quotationFixture'

describe('a paragraph whose closing mark is lost', () => {
  it('ends before its attribution, though the next one opens with a mark', () => {
    checkQuotations(`
      "By closing the pier we keep you safe, the two sailors said in a statement.
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
                                             ^^^^^^^^^^^^^^^ speaker

      "Boats will be checked again in May."
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('goes on where its last words are of who speaks', () => {
    const { quotations } = analyze(
      '“The pier is old, as we have said on Monday.\n\n“Boats will be checked again,” Doe said.',
    )
    assert.deepEqual(
      quotations.map(q => q.text),
      ['The pier is old, as we have said on Monday. “Boats will be checked again,'],
    )
  })
})

describe('a line of names under a picture', () => {
  it('does not turn to whom nobody knows for a person', () =>
    assert.deepEqual(
      speakersOf(
        'Lena Doe keeps a cat called Mittens. “We love it,” Doe said.\n\nMittens (NBQ)\n\n“She is one of us,” she said.',
      ),
      ['Lena Doe', 'Lena Doe'],
    ))

  it('does turn to a person', () =>
    assert.deepEqual(speakersOf('“We love it,” Lena Doe said.\n\nAnn Roe\n\n“It is one of us,” she said.'), [
      'Lena Doe',
      'Ann Roe',
    ]))
})

describe('a verb of thinking aloud', () => {
  it('tells what stands before it', () => {
    checkQuotations(`
      The plan, the mayor reasoned, would fail.
      ^^^^^^^^ content
                                    ^^^^^^^^^^ content
    `)
    checkNoQuotation('For reasons the mayor knows, the plan failed.')
  })
})
