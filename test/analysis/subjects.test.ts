import { strict as assert } from 'node:assert'
import { checkNoQuotation, checkQuotations, speakersOf } from './quotationFixture'

describe('the subject of a reporting verb', () => {
  it('is who hangs on nobody', () => {
    checkQuotations(`
      Divers working for Mr. Roe said the pier was old.
                                      ^^^^^^^^^^^^^^^^ content
      ^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker
    `)
    checkQuotations(`
      The board heard from members of the council who said the pier was old.
                                                           ^^^^^^^^^^^^^^^^ content
                           ^^^^^^^^^^^^^^^^^^^^^^ speaker
    `)
    checkQuotations(`
      Earlier this year the Alder Board, which met in June, said the pier was old.
                                                                 ^^^^^^^^^^^^^^^^ content
                            ^^^^^^^^^^^ speaker
    `)
    assert.deepEqual(speakersOf('The mayor himself said: “The pier is old.”'), ['mayor'])
  })

  it('stands behind an opening with an aside', () => {
    checkQuotations(`
      In the clip, which a neighbour took, Jane Doe sits down, saying the pier was old.
                                                                      ^^^^^^^^^^^^^^^^ content
                                           ^^^^^^^^ speaker
    `)
  })

  it('goes with the name behind an office and where it is held', () => {
    checkQuotations(`
      The director of clinics at Alder, Jane Doe, spoke of it, saying the pier was old.
                                                                      ^^^^^^^^^^^^^^^^ content
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker
    `)
  })

  it('begins behind the day on which', () => {
    checkQuotations(`
      It rained the same day the bishop’s office announced it had lost a boat.
                                                           ^^^^^^^^^^^^^^^^^^ content
                             ^^^^^^^^^^^^^^^^^^^ speaker
    `)
  })

  it('is no interval that opens the sentence', () => {
    checkQuotations(`
      Five weeks ago, he sold the boat and said, “She never let us down.”
                                                  ^^^^^^^^^^^^^^^^^^^^^^ content
                      ^^ speaker
    `)
  })
})

describe('speakers with a verb or an aside of their own', () => {
  it('speak "with"', () => {
    checkQuotations(`
      The vote was late, with several saying the pier was old.
                                             ^^^^^^^^^^^^^^^^ content
                              ^^^^^^^ speaker
    `)
    checkQuotations(`
      It was odd with 31 percent of sailors saying they will leave.
                                                   ^^^^^^^^^^^^^^^ content
                      ^^^^^^^^^^^^^^^^^^^^^ speaker
    `)
  })

  it('may be a pronoun that holds its auxiliary', () => {
    checkQuotations(`
      The pier could help the town, they’ve suggested.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
                                    ^^^^ speaker
    `)
    checkQuotations(`
      Jane Doe, who’s argued for weeks that the pier is old, met the council.
                                            ^^^^^^^^^^^^^^^ content
      ^^^^^^^^ speaker
    `)
  })

  it('are those who were asked', () => {
    checkQuotations(`
      Later, those surveyed said the pier was old.
                                 ^^^^^^^^^^^^^^^^ content
             ^^^^^^^^^^^^^^ speaker
    `)
  })

  it('speak together, each with an aside', () => {
    assert.deepEqual(speakersOf('Jane Doe, of Alder, and Richard Roe, of Barton, said they were glad.'), [
      'Jane Doe + Richard Roe',
    ])
    assert.deepEqual(speakersOf('The council met Jane Doe, of Alder, and Richard Roe, of Barton, said he was glad.'), [
      'Richard Roe',
    ])
  })

  it('are the subject of the clause, not of one before it', () => {
    checkQuotations(`
      When she came, Doe would not say more - only saying that all was quiet.
                                                               ^^^^^^^^^^^^^ content
                     ^^^ speaker
    `)
    checkQuotations(`
      Some hours later they shut the gate and said they will wait.
                                                   ^^^^^^^^^^^^^^ content
                       ^^^^ speaker
    `)
    assert.deepEqual(
      speakersOf('Doe said it was sold. Poe said it was old, and then Roe went further by claiming it was mad.'),
      ['Doe', 'Poe', 'Roe'],
    )
  })

  it('stand before a stray comma, behind a clause that tells more of them', () => {
    checkQuotations(`
      The owner of the inn that was flooded by rain, says she needs weeks.
                                                          ^^^^^^^^^^^^^^^ content
      ^^^^^^^^^^^^^^^^^^^^ speaker
    `)
    checkQuotations(`
      The owner of the inn that was flooded by rain says she needs weeks.
                                                         ^^^^^^^^^^^^^^^ content
      ^^^^^^^^^^^^^^^^^^^^ speaker
    `)
  })
})

describe('for whom "who" stands', () => {
  it('is the name, not what tells more of it', () => {
    checkQuotations(`
      She dines with Secretary Carl Poe, a retired baker, who has told guests that the pier is old.
                                                                                   ^^^^^^^^^^^^^^^ content
                     ^^^^^^^^^^^^^^^^^^ speaker
    `)
    checkQuotations(`
      It wrote to Governor Ann Roe, Democrat of Utah, who had suggested that the pier was old.
                                                                             ^^^^^^^^^^^^^^^^ content
                  ^^^^^^^^^^^^^^^^ speaker
    `)
  })

  it('is the description where no name stands before it', () => {
    checkQuotations(`
      He met a neighbour, a former sailor, who said the pier was old.
                                                    ^^^^^^^^^^^^^^^^ content
                          ^^^^^^^^^^^^^^^ speaker
    `)
  })
})

describe('who speaks', () => {
  it('is one person, though a number stands before what they are', () => {
    checkQuotations(`
      Local 88 president Jane Doe says the board left.
                                       ^^^^^^^^^^^^^^ content
    `)
    checkNoQuotation('She counted 88 says in the text.')
  })

  it('is named at the end of what tells more of a description', () => {
    checkQuotations(`
      Its author, the Harbour College economist Jane Doe, says the pier is old.
                                                               ^^^^^^^^^^^^^^^ content
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker
    `)
    assert.deepEqual(speakersOf('Its author, the Harbour College economist Jane Doe, says the pier is old.'), [
      'Jane Doe',
    ])
    assert.deepEqual(speakersOf('Its author, who left Harbour College, says the pier is old.'), ['author'])
  })
})

describe('"that"', () => {
  it('belongs to what is said where it is the subject of it', () => {
    checkQuotations(`
      Jane Doe said that’s cold comfort.
                    ^^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      Jane Doe says that might be low.
                    ^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('opens a clause, and is no part of it', () => {
    checkQuotations(`
      Jane Doe said that IS had left the harbour.
                         ^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })
})
