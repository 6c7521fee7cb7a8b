import { strict as assert } from 'node:assert'
import { checkNoQuotation, checkQuotations, speakersOf } from './quotationFixture'

describe('a subject of which more is told before its verb', () => {
  it('is the body that opens the sentence, and no object of what is told of it', () => {
    assert.deepEqual(speakersOf('The union that speaks for 900 bakers at the mill said it was late.'), ['union'])
    assert.deepEqual(speakersOf('A company that makes boats told the board that the pier was old.'), ['company'])
    assert.deepEqual(
      speakersOf('He told the board that bakers at the mill said it was late.').at(-1),
      'bakers at the mill',
    )
  })

  it('may have a name behind a participle', () => {
    checkQuotations(`
      A doctor hired by the council, Jane Doe, testified that the pier was old.
                                                              ^^^^^^^^^^^^^^^^ content
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker
    `)
    checkQuotations(`
      A doctor hired by the council testified that the pier was old.
                                                   ^^^^^^^^^^^^^^^^ content
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker
    `)
    checkNoQuotation('A pier closed in May, Jane Doe, testified that.')
  })

  it('may hold "that" where it points at something', () => {
    checkQuotations(`
      The owner of that boat, Jane Doe, says she was late.
                                             ^^^^^^^^^^^^ content
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker
    `)
    assert.deepEqual(speakersOf('Ann Roe, who spoke of that boat, says she was late.'), ['Ann Roe'])
  })

  it('may have a name with a title behind a word of no list', () => {
    for (const title of ['lawyer', 'Alder critic', 'Green Senator'])
      assert.deepEqual(
        speakersOf(`The plan’s sponsor, ${title} Jane Doe, told the council that the pier was old.`),
        ['Jane Doe'],
        title,
      )
    checkNoQuotation('The plan’s cost, high in Alder, told the council much.')
  })

  it('is nobody where something is told to a body', () => {
    checkNoQuotation('“The Long Shore” shows a town held by the army.')
    checkNoQuotation('The plan’s cost, high in Alder, told the council that boats sink.')
  })
})

describe('a phrase read from its start', () => {
  it('goes on behind an owner', () => {
    checkQuotations(`
      The pier was closed, according to the town's only newspaper.
      ^^^^^^^^^^^^^^^^^^^ content
                                        ^^^^^^^^^^^^^^^^^^^^^^^^^ speaker
    `)
    checkQuotations(`
      The pier was closed, according to the newspaper only.
      ^^^^^^^^^^^^^^^^^^^ content
                                        ^^^^^^^^^^^^^ speaker
    `)
  })

  it('ends before "there" with its verb, and may open with "all"', () => {
    checkQuotations(`
      Jane Doe told the council there were no plans.
                                ^^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      Jane Doe urged all members of the board to leave.
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkNoQuotation('Jane Doe urged all of it on them.')
  })
})

describe('inquiries', () => {
  it('tell what they find, and say nothing', () => {
    checkQuotations(`
      An autopsy found that the man had drowned.
                            ^^^^^^^^^^^^^^^^^^^ content
      ^^^^^^^^^^ speaker
    `)
    checkQuotations(`
      The work, by a team at Alder, suggests the pier is old.
                                             ^^^^^^^^^^^^^^^ content
      ^^^^^^^^ speaker
    `)
    checkNoQuotation('The investigation hopes that the man had drowned.')
    checkNoQuotation('The garden found that the man had drowned.')
  })
})

describe('who reports from somewhere', () => {
  it('says what they say', () => {
    checkQuotations(`
      Reporting from Alder, Jane Doe said the pier was old.
                                          ^^^^^^^^^^^^^^^^ content
                            ^^^^^^^^ speaker
    `)
    checkNoQuotation('It was late.\n\nReporting from Alder by Northwire.')
    checkQuotations(`
      Jane Doe left, reporting that the pier was old.
                                    ^^^^^^^^^^^^^^^^ content
    `)
  })
})

describe('a subject of no list', () => {
  it('answers like any that says something', () => {
    checkQuotations(`
      Doe claimed that the notes were hers, but the synagogue replied that they were not.
                       ^^^^^^^^^^^^^^^^^^^ content
                                                                           ^^^^^^^^^^^^^ content
                                                ^^^^^^^^^^^^^ speaker
      ^^^ speaker
    `)
  })

  it('does not where it answers with something', () => {
    checkQuotations(`
      Doe claimed that the notes were hers, but the synagogue replied with tears.
                       ^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('is a single record like several', () => {
    checkQuotations(`
      His school record shows that he was often late.
                                   ^^^^^^^^^^^^^^^^^ content
      ^^^^^^^^^^^^^^^^^ speaker
    `)
  })
})

describe('what courts rule', () => {
  it('is the clause behind "that"', () => {
    checkQuotations(`
      The court ruled on Monday that a raft was a boat.
                                     ^^^^^^^^^^^^^^^^^ content
      ^^^^^^^^^ speaker
    `)
    checkNoQuotation('The king ruled an island that was poor.')
  })
})

describe('"a day after the vote," before the subject', () => {
  it('is not the subject', () => {
    for (const when of ['Two days after the vote,', 'Hours before the vote,', 'Two days before,'])
      for (const did of ['mailed', 'met', 'sent'])
        assert.deepEqual(
          speakersOf(`${when} the union ${did} some sailors, urging them to stay.`),
          ['union'],
          when + did,
        )
  })

  it('leaves who stands behind the verb alone', () =>
    assert.deepEqual(speakersOf('The union’s cut sailors met, urging them to stay.'), ['the union’s cut sailors']))
})

describe('a noun of saying with a compound before it', () => {
  it('is owned across it', () => {
    checkQuotations(`
      Sailors pressed him to explain his on-air claim that the yard was lost.
                                                           ^^^^^^^^^^^^^^^^^ content
                                     ^^^ speaker
    `)
    checkNoQuotation('Sailors pressed him to explain a claim-free year that the yard had lost.')
  })
})
