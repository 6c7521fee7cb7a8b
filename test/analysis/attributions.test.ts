import { strict as assert } from 'node:assert'
import { checkNoQuotation, checkQuotations, speakersOf } from './quotationFixture'

describe('what somebody is urged to do', () => {
  it('is reported with whom it is to be done by', () => {
    checkQuotations(`
      Jane Doe also urged the council to close the pier.
                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
      ^^^^^^^^ speaker
    `)
    checkQuotations(`
      The council has told residents not to use the pier.
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      Her brother warned her not to row home.
                             ^^^^^^^^^^^^^^^ content
    `)
  })

  it('is nothing where it is only ordered or encouraged', () => {
    checkNoQuotation('The court ordered the port to open the gates.')
    checkNoQuotation('The storm encouraged the council to close the pier.')
  })
})

describe('a participle that opens the sentence', () => {
  it('has the subject of the main clause behind it', () => {
    checkQuotations(`
      Noting that the pier was old, Jane Doe closed it.
                  ^^^^^^^^^^^^^^^^ content
                                    ^^^^^^^^ speaker
    `)
    checkQuotations(`
      Insisting the pier was safe, the mayor refused.
                ^^^^^^^^^^^^^^^^^ content
                                   ^^^^^^^^^ speaker
    `)
  })

  it('has no speaker where a clause of time comes first', () => {
    checkNoQuotation('Noting that when Roe left, Doe stayed, the council rose.')
  })
})

describe('what a body is credited with by a participle', () => {
  it('is the clause behind it', () => {
    checkQuotations(`
      As reported by the Alder board, the pier is old.
                                      ^^^^^^^^^^^^^^^ content
                     ^^^^^^^^^^^^^^^ speaker
    `)
  })

  it('is nothing where no clause follows', () => {
    checkNoQuotation('As reported by the Alder board last year.')
  })
})

describe('objects with a verb in a clause of their own', () => {
  it('are no clauses', () => {
    checkNoQuotation('Doe conceded a point which the judges awarded.')
    checkNoQuotation('The letter added weight to a case that had failed before.')
  })

  it('are clauses when a verb is left', () => {
    checkQuotations(`
      Doe added a man who had seen it was ill.
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })
})

describe('"according to" behind the opening of a clause', () => {
  it('leaves the clause to come', () => {
    checkQuotations(`
      In fact, according to Doe, the pump broke down.
      ^^^^^^^ content
                                 ^^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      But, according to the survey, most boats were old.
                                    ^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('is not gone on with by what tells more of the source', () => {
    checkQuotations(`
      The pier is old, according to Acme, one of the firms building it.
      ^^^^^^^^^^^^^^^ content
    `)
  })
})

describe('whom something is told', () => {
  it('is not joined with the name behind it', () => {
    checkQuotations(`
      Jane Doe told police Roe fired at him.
                           ^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      Jane Doe assured voters he’d close the pier.
                              ^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('is joined with the name it describes', () => {
    checkQuotations(`
      Jane Doe told reporter Ann Roe the pier was old.
                                     ^^^^^^^^^^^^^^^^ content
    `)
  })
})

describe('whose words they are', () => {
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

  it('is who issued a statement that says it', () => {
    checkQuotations(`
      Jane Doe released a statement saying the pier was old.
                                           ^^^^^^^^^^^^^^^^ content
      ^^^^^^^^ speaker
    `)
    checkQuotations(`
      The council got a statement saying the pier was old.
                                         ^^^^^^^^^^^^^^^^ content
                      ^^^^^^^^^^^ speaker
    `)
  })

  it('is the subject behind an opening with an aside', () => {
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

  it('is not known where a sentence is about somebody new', () => {
    assert.deepEqual(
      speakersOf('Jane Doe said the pier was old. A customer from the town shrugged. “I have seen it,” she said.'),
      ['Jane Doe', 'unknown'],
    )
    assert.deepEqual(
      speakersOf('Jane Doe said the pier was old. A clerk passed Jane Doe. “I have seen it,” Doe said.'),
      ['Jane Doe', 'Jane Doe'],
    )
  })
})

describe('nobody', () => {
  it('speaks in "there are claims"', () => {
    checkNoQuotation('But there are also claims the bridge is old and has been sold.')
  })

  it('is said to know what "if" asks', () => {
    checkNoQuotation('It was not clear if she knew the songs that were sung for her.')
  })
})

describe('where a report gives way to another', () => {
  it('is behind its quotation, when somebody else says something', () => {
    checkQuotations(`
      Jane Doe called the plan “a farce,” but Roe said it was sound.
                      ^^^^^^^^^^^^^^^^^^^ content
                                                       ^^^^^^^^^^^^ content
    `)
  })

  it('is before an attribution that tells when', () => {
    checkQuotations(`
      Acme claimed that its pier was safe, its owner, Jane Doe, said after the storm hit the town.
                        ^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('is at the comma behind a clause with "by the time"', () => {
    checkQuotations(`
      By the time Doe said that the pier was old, it had been closed.
                                ^^^^^^^^^^^^^^^^ content
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
  })
})

describe('what was made of words', () => {
  it('is no part of them', () => {
    checkQuotations(`
      Doe said it was a “farce,” remarks that were soon regretted.
               ^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('is not told from a claim in them', () => {
    checkQuotations(`
      Doe said the board, and the claims it made, were old.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })
})

describe('verbs that report a clause', () => {
  it('take one that opens with a subject pronoun', () => {
    checkQuotations(`
      The club admitted it lost a boat.
                        ^^^^^^^^^^^^^^ content
      ^^^^^^^^ speaker
    `)
    checkQuotations(`
      Critics charge that she was late.
                          ^^^^^^^^^^^^ content
      ^^^^^^^ speaker
    `)
  })

  it('are no nouns', () => {
    checkNoQuotation('She would not press charges against Roe for keeping the maps.')
    checkNoQuotation('There is a picture that sailors in northern states will like.')
  })

  it('tell no knowledge of how', () => {
    checkNoQuotation('It may be because the council knows how old the pier can be.')
  })
})

describe('whom somebody calls on', () => {
  it('does not speak', () => {
    assert.deepEqual(
      speakersOf(
        'Jane Doe, as well as calling for lower fees “at once,” called on Mr. Roe to “thank those who built the pier and paid for it.”',
      ),
      ['Jane Doe'],
    )
  })
})

describe('nouns that look like verbs', () => {
  it('make no clause', () => {
    checkNoQuotation('Doe repeated that mistake in his lecture in May.')
    checkNoQuotation('The spring came in which she could add one more pier to the port.')
    checkNoQuotation('Doe said of a map that covered the pier in it.')
    checkNoQuotation('It will give Alder and other states a port of their own, and the treaty is new.')
  })

  it('are no subjects', () => {
    checkQuotations(`
      “It leaks badly,” Doe said during a talk at her inn after the rower narrowly won her race, and left.
       ^^^^^^^^^^^^^^^ content
                        ^^^ speaker
    `)
  })

  it('are told from verbs behind plurals', () => {
    checkQuotations(`
      Doe repeated that pier owners fear a storm.
                        ^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      Doe said wounded men were in the boat.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })
})

describe('what stands between a cue and its clause', () => {
  it('may be a period', () => {
    checkQuotations(`
      Acme reported last quarter that all ships were late.
                                      ^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('may be an aside on who wrote it', () => {
    checkQuotations(`
      Acme contended in its reply, drafted by Liv Doe, a former clerk of the harbour court, that the ships were late.
                                                                                                 ^^^^^^^^^^^^^^^^^^^ content
      ^^^^ speaker
    `)
  })

  it('may be a day, behind an infinitive', () => {
    checkQuotations(`
      Doe tried to explain Friday that the pier was old.
                                       ^^^^^^^^^^^^^^^^ content
    `)
  })
})

describe('who speaks beside', () => {
  it('is not whom others name', () => {
    checkNoQuotation('The man dubbed the “Oddball” by local papers calmly went home.')
  })

  it('is not the one of whom it is told', () => {
    assert.deepEqual(
      speakersOf('Jane Doe said she was the one who rang it, saying she “had no wish to wake anyone.”'),
      ['Jane Doe', 'Jane Doe'],
    )
  })

  it('is a document without how it came out', () => {
    checkQuotations(`
      The pier is old, according to a port statement released Thursday.
      ^^^^^^^^^^^^^^^ content
                                    ^^^^^^^^^^^^^^^^ speaker
    `)
  })

  it('is known by the name behind an office, too', () => {
    assert.deepEqual(
      speakersOf('A teacher of music at the school, Tom Roe, stayed in bed. “I did hear it,” he said.'),
      ['Tom Roe'],
    )
  })

  it('is nobody where somebody sees how something is', () => {
    checkNoQuotation('From the tower, she saw quite how late it was.')
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

describe('words that are not given', () => {
  it('are no quotation', () => {
    checkNoQuotation('If she says something, they laugh.')
    checkNoQuotation('Doe affirmed their claims, calling for calm.')
    checkNoQuotation('No small wall can defend against a “flood.”')
  })

  it('are told from a clause that opens alike', () => {
    checkQuotations(`
      Doe said something was wrong.
               ^^^^^^^^^^^^^^^^^^^ content
    `)
  })
})

describe('the day on which', () => {
  it('is no part of the speaker', () => {
    checkQuotations(`
      It rained the same day the bishop’s office announced it had lost a boat.
                                                           ^^^^^^^^^^^^^^^^^^ content
                             ^^^^^^^^^^^^^^^^^^^ speaker
    `)
  })
})

describe('participles before nouns', () => {
  it('report nothing', () => {
    checkQuotations(`
      Doe said he had convincing proof in the letter that the town was late.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('report with whom it is for', () => {
    checkQuotations(`
      Doe came home, convincing voters that the town was late.
                                            ^^^^^^^^^^^^^^^^^ content
      ^^^ speaker
    `)
  })
})

describe('a pronoun for a person', () => {
  it('is no testimony', () => {
    assert.deepEqual(
      speakersOf(
        'Jane Doe met Carl Roe. The pier is old, according to testimony from the council. He said the storm was bad.',
      ),
      ['testimony from the council', 'Carl Roe'],
    )
  })
})

describe('who is heard or shown saying something', () => {
  it('speaks', () => {
    checkQuotations(`
      “It gets closer every day,” Mr. Roe is shown saying.
       ^^^^^^^^^^^^^^^^^^^^^^^^^ content
                                  ^^^^^^^ speaker
    `)
    checkQuotations(`
      Mr. Poe was heard saying that the pier was old.
                                    ^^^^^^^^^^^^^^^^ content
      ^^^^^^^ speaker
    `)
  })

  it('is not who has seen it', () => {
    checkNoQuotation('Mr. Poe has seen notes saying nothing.')
  })
})

describe('a pronoun behind somebody without a name', () => {
  it('is they, whatever they are called', () => {
    assert.deepEqual(speakersOf('Ann Roe left. Mia’s tenant said the pier was old. She said it was late.'), [
      'Mia’s tenant',
      'Mia’s tenant',
    ])
  })
})

describe('two participles side by side', () => {
  it('report each its own words', () => {
    checkQuotations(`
      Doe left, saying she was glad and vowing to stay in town.
                       ^^^^^^^^^^^^ content
                                               ^^^^^^^^^^^^^^^ content
    `)
  })

  it('are one where the second reports nothing', () => {
    checkQuotations(`
      Doe left, saying she was glad and adding nothing.
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })
})

describe('an interval that opens the sentence', () => {
  it('is not its subject', () => {
    checkQuotations(`
      Five weeks ago, he sold the boat and said, “She never let us down.”
                                                  ^^^^^^^^^^^^^^^^^^^^^^ content
                      ^^ speaker
    `)
  })
})
