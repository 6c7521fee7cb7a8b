import { strict as assert } from 'node:assert'
import { checkNoQuotation, checkQuotations, speakersOf } from './quotationFixture'

describe('forms of attribution', () => {
  it('are papers and courts behind the words', () => {
    checkQuotations(`
      Sales fell by 4 percent in May, government data show.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
                                      ^^^^^^^^^^^^^^^ speaker
    `)
    checkQuotations(`
      Doe took the money in May, the jury heard on Monday.
      ^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      Doe said the money had been a loan, the court was told.
               ^^^^^^^^^^^^^^^^^^^^^^^^^ content
      ^^^ speaker
    `)
    checkNoQuotation('Doe took the money in May, the pictures show.')
    checkNoQuotation('Doe took the money in May, the neighbours heard.')
  })

  it('are somebody by their age or children', () => {
    const start = 'Jane Doe, 44, met John Roe, 31. "It is old," Roe said. '
    assert.deepEqual(speakersOf(`${start}"It was never any good," said the 44-year-old.`), ['John Roe', 'Jane Doe'])
    assert.deepEqual(speakersOf(`${start}The father-of-two said it was late.`), ['John Roe', 'John Roe'])
    assert.deepEqual(speakersOf(`${start}The 44-year-old said it was late.`), ['John Roe', 'Jane Doe'])
    assert.deepEqual(speakersOf(`${start}A 44-year-old said it was late.`), ['John Roe', '44-year-old'])
  })

  it('are what somebody is who goes on', () => {
    const start = 'Jane Doe met the board. She said: "It was late." '
    assert.deepEqual(speakersOf(`${start}The nurse, from Alder, added: "I prayed."`), ['Jane Doe', 'Jane Doe'])
    assert.deepEqual(speakersOf(`${start}The nurse, from Alder, said: "I prayed."`), ['Jane Doe', 'nurse'])
    assert.deepEqual(speakersOf(`${start}The waitress added: "I prayed."`), ['Jane Doe', 'Jane Doe'])
    assert.deepEqual(speakersOf(`${start}The waiter's father added: "I prayed."`), ['Jane Doe', "the waiter's father"])
  })

  it('stand within a clause, with what is told of the speaker', () => {
    checkQuotations(`
      The problem, says Jane Doe, a sailor at Acme, is that the pier was old.
      ^^^^^^^^^^^ content
                                                    ^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      One witness, a neighbor who asked that it be kept, said the pier was old.
                                             ^^^^^^^^^^ content
                                                              ^^^^^^^^^^^^^^^^ content
    `)
  })

  it('are a few words before them', () => {
    checkQuotations(`
      Not good enough, says Harbour Watch's Jane Doe.
      ^^^^^^^^^^^^^^^ content
    `)
    checkNoQuotation('Next on the list, says Jane Doe.')
  })

  it('part what another report says', () => {
    checkQuotations(`
      Doe says it has been "bumpier than hoped," but he argues that the worst is over.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
                                                                    ^^^^^^^^^^^^^^^^^ content
    `)
  })
})
