import { strict as assert } from 'node:assert'
import { analyze } from '../../server/src/analysis/analyze'
import { checkNoQuotation, checkQuotations, speakersOf } from './quotationFixture'

describe('a place or faith before a plural', () => {
  const meantAfter = (words: string): string | undefined =>
    speakersOf(
      `Ann Roe met Tom Vale on the pier.\n\n“We will mend it before the winter,” said Vale.\n\n${words}\n\n“It was a long summer for us all,” he added.`,
    ).at(-1)

  it('is nobody whom "he" means', () =>
    assert.equal(meantAfter('Since then, Orsk lodges have taken over most of the work.'), 'Tom Vale'))

  it('is not a person who is named there', () =>
    assert.equal(meantAfter('Since then, Carl Poe has taken over most of the work.'), 'Carl Poe'))
})

describe('a learned society', () => {
  it('passes on nothing that it is told', () => {
    const { quotations } = analyze('“It is a matter of tides,” Professor Ann Roe told the Alder Society.')
    assert.deepEqual(quotations[0].via, [])
  })

  it('is no newspaper, which does', () => {
    const { quotations } = analyze('“It is a matter of tides,” Professor Ann Roe told the Alder Gazette.')
    assert.equal(quotations[0].via.length, 1)
  })
})

describe('a thing that is shown', () => {
  it('is no clause for the verb of what it passes', () =>
    checkNoQuotation(
      'The town released a film showing a row of boats passing through what is said to be the old lock.',
    ))

  it('is one with a verb of its own', () => {
    checkQuotations(`
      The town released a film showing the boats were lost in the lock.
                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })
})
