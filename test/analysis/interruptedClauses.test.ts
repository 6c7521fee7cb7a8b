import { strict as assert } from 'node:assert'
import { analyze } from '../../server/src/analysis/analyze'
import { checkQuotations, speakersOf } from './quotationFixture'

describe('a clause that who tells of it interrupts', () => {
  it('stands behind what stands between the commas, where its conjunction stands before', () => {
    checkQuotations(`
      The pier stayed a playground for gulls until, as Ann Roe wrote, the sea took the last of its boards.
                                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('stands before them where it is whole', () => {
    checkQuotations(`
      The sea has not taken the pier yet, as Ann Roe wrote, but it will.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('leaves its subject to speak in it', () => {
    const text = 'A hooded sailor, the Lark Gazette reports, stands on the pier saying, “I will burn it all down.”'
    const { quotations } = analyze(text)
    const { speaker } = quotations.find(q => q.text.startsWith('I will'))!
    assert.equal(text.slice(speaker!.start, speaker!.end), 'A hooded sailor')
  })

  it('leaves who tells of it to go on where nothing interrupts', () =>
    assert.deepEqual(speakersOf('The pier is shut, Ann Roe said, adding that the sea would take it.'), [
      'Ann Roe',
      'Ann Roe',
    ]))
})

describe('a thing that was made known', () => {
  it('tells nothing before what a quotation says of it', () =>
    assert.deepEqual(
      speakersOf('The mayor, Ann Roe, said the plan announced on Friday “opens a new chapter” for the pier.'),
      ['Ann Roe'],
    ))

  it('is nobody who makes it known', () =>
    assert.deepEqual(
      speakersOf('Ann Roe was glad. The mayor announced on Friday “a new chapter in the life of the pier”.').length,
      1,
    ))
})

describe('a line that leads in words by who gave them', () => {
  it('tells who says the quotation below it', () =>
    assert.deepEqual(
      speakersOf(
        'Old pier to close\n\nThe pier will close in May, and the town is sad.\n\nBelow is a statement by Ann Roe, head of the trust:\n\n“The pier was the pride of the town. It is a sad day.”',
      ),
      ['Ann Roe'],
    ))

  it('tells nothing without a colon', () =>
    assert.deepEqual(
      speakersOf(
        'Old pier to close\n\nThe pier will close in May, and the town is sad.\n\nThe town has a letter from Ann Roe.\n\n“The pier was the pride of the town. It is a sad day.”',
      ),
      ['unknown'],
    ))
})
