import { strict as assert } from 'node:assert'
import { analyze } from '../../server/src/analysis/analyze'
import { checkNoQuotation, checkQuotations, speakersOf } from './quotationFixture'

describe('what opens a sentence', () => {
  it('is no speaker when it is an adverb', () => {
    for (const opener of ['Still', 'However', 'Meanwhile', 'Instead'])
      assert.deepEqual(speakersOf(`${opener}, Doe, who runs the pier, said it was old.`), ['Doe'])
  })

  it('is no speaker when it is "there" or a place', () => {
    assert.deepEqual(
      speakersOf('In Brenmoor, Utah, on Friday, Jane Doe set out to calm them, saying that the pier was old.'),
      ['Jane Doe'],
    )
    checkNoQuotation("There's still time to build a pier, even after dismissing the plan and calling for calm.")
  })

  it('is a speaker when it is people', () =>
    assert.deepEqual(speakersOf('Residents, who were asleep, said they heard nothing.'), ['Residents']))
})

describe('"put it"', () => {
  it('is a cue beside quotations', () => {
    checkQuotations(`
      As Jane Doe, an engineer, put it, “The pier is old.”
         ^^^^^^^^ speaker
                                         ^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      The plan was “a mess,” as one official put it.
      ^^^^^^^^^^^^^^^^^^^^^^ content
                                ^^^^^^^^^^^^ speaker
    `)
  })

  it('is none without words', () => {
    checkNoQuotation('On Monday, Doe put it in the boat.')
    checkNoQuotation('Doe put the pier up for sale.')
  })
})

describe('"when asked"', () => {
  it('is no report, and no words', () => {
    checkQuotations(`
      “It is old,” Doe told the Herald at his doorstep when asked which pier would close.
       ^^^^^^^^^^ content
                   ^^^ speaker
    `)
  })
})

describe('subjects with what came out when', () => {
  it('are read past a weekday in their phrase', () => {
    checkQuotations(`
      “It is old,” reads a Friday letter from the board.
       ^^^^^^^^^^ content
                         ^^^^^^^^^^^^^^^ speaker
    `)
  })

  it('stand behind "with", whatever the adverb', () => {
    checkQuotations(`
      The crowd left, with Jane Doe reportedly yelling: “Go home!”
                           ^^^^^^^^ speaker
                                                         ^^^^^^^^ content
    `)
  })
})

describe('nouns that look like cues', () => {
  it('have a verb behind them', () => {
    checkNoQuotation('The five states sent a note, and the new rules allowed it.')
    checkNoQuotation('Guards and border police followed them to the pier.')
    checkQuotations(`
      This report indicates that the pier is old.
      ^^^^^^^^^^^ speaker
                                 ^^^^^^^^^^^^^^^ content
    `)
  })

  it('are cues where a clause follows', () => {
    checkQuotations(`
      The letter states the pier is old.
      ^^^^^^^^^^ speaker
                        ^^^^^^^^^^^^^^^ content
    `)
  })
})

describe('words that two verbs could take', () => {
  it('are those of the verb behind the aside', () => {
    checkQuotations(`
      “It is old,” a neighbour, who asked to be left alone, told the Herald.
       ^^^^^^^^^^ content
                                                            ^^^^ cue
    `)
  })
})

describe('an office with a place', () => {
  it('is that of who has just spoken and holds such an office', () => {
    const story = 'Conservative MP Jane Doe said the pier is old. “It must go,” the Alder MP said.'
    assert.deepEqual(speakersOf(story), ['Jane Doe', 'Jane Doe'])
    assert.deepEqual(speakersOf(story.replace('Conservative MP', 'Fisherman'))[1], 'the Alder MP')
  })
})

describe('whom something is told', () => {
  it('passes it on when it is a paper, and not when it is a house', () => {
    const via = (text: string): number => analyze(text).quotations[0].via.length
    assert.equal(via('“It is old,” Jane Doe told The Globe and Mail.'), 1)
    assert.equal(via('Jane Doe told Northwire last week that it is old.'), 1)
    assert.equal(via('Jane Doe told sailors last week that it is old.'), 0)
    assert.equal(via('“It is old,” Jane Doe told the House of Commons.'), 0)
  })

  it('may be a paper with two names', () =>
    assert.deepEqual(speakersOf('The pier is old, The Globe and Mail says.'), ['Globe and Mail']))
})

describe('what a person was told', () => {
  it('is told by that person, too', () => {
    assert.deepEqual(speakersOf('Jane Doe said clerks told her they would never sell the pier.'), [
      'Jane Doe',
      'clerks',
    ])
  })

  it('is only passed on where nothing is added', () =>
    assert.deepEqual(speakersOf('Jane Doe said Ann Roe said the pier was old.'), ['Ann Roe']))
})

describe('what tells when an utterance was made', () => {
  it('is no part of it', () => {
    checkQuotations(`
      When asked if he would go, “I will not go,” Doe said.
                                  ^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      After the vote, “We will not go,” Doe said.
                       ^^^^^^^^^^^^^^^ content
    `)
  })

  it('may be part of what goes on in the marks', () => {
    checkQuotations(`
      After the vote, “we will not go,” Doe said.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      With others gone, “Doe's words count,” Roe said.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })
})

describe('what somebody tells of what was told them', () => {
  it('is not passed on where it only tells when', () => {
    assert.deepEqual(speakersOf('John Doe denied that he left after Ann Roe told him that she was ill.'), [
      'John Doe',
      'Ann Roe',
    ])
    assert.deepEqual(speakersOf('The board insisted that Ann Roe said the old pier by the mill was lost.'), ['Ann Roe'])
  })
})

describe('a clause that is interrupted before its verb', () => {
  it('starts behind a colon, or is told of somebody', () => {
    checkQuotations(`
      The mayor is blunt: Sailors, she says, stopped coming.
                          ^^^^^^^ content
                                             ^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      The mayor is blunt: Sailors stopped coming, she says.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      At 4:30 the boats, she says, came in.
      ^^^^^^^^^^^^^^^^^ content
                                   ^^^^^^^ content
    `)
    checkQuotations(`
      On Monday night the town of Alder mourned an old man whose pleas for help, clerks said, were ignored.
                                                                                              ^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      The town mourned a man who, clerks said, was ignored.
                                               ^^^^^^^^^^^ content
    `)
    checkQuotations(`
      Whose boat it was, clerks said, was not known.
      ^^^^^^^^^^^^^^^^^ content
                                      ^^^^^^^^^^^^^ content
    `)
  })
})
