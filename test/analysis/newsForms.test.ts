import { strict as assert } from 'node:assert'
import { analyze } from '../../server/src/analysis/analyze'
import { checkNoQuotation, checkQuotations, speakersOf } from './quotationFixture'

describe('clauses whose verb is written alike in several forms', () => {
  it('have a past that looks like its base', () => {
    checkQuotations(`
      Officials said a quake hit the town of Orsk.
      ^^^^^^^^^ speaker
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      A storm hit the northern town of Orsk early on Monday morning for the third year in a row, officials said.
                                                                                                 ^^^^^^^^^ speaker
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      The quake hit at 3.12 a.m. at a depth of 11 km, about 60 km from the town of Orsk, the survey said.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
                                                                                         ^^^^^^^^^^ speaker
    `)
    checkNoQuotation('Jane Doe said a prayer for the dead at a hit show in the port.')
    checkQuotations(`
      She quit in May, the company said.
      ^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      The trip cost $4,000, the council said.
      ^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkNoQuotation('Jane Doe said a few words of praise for a hit at the fair.')
  })

  it('have a plural verb behind police, staff and pairs', () => {
    checkQuotations(`
      A sailor told the Gazette that the pair remain on good terms.
      ^^^^^^^^ speaker
                        ^^^^^^^ via
                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkNoQuotation('Jane Doe repeated that claim in May.')
    checkNoQuotation('Sailors called that a mischaracterisation.')
  })

  it('have a third person that is no noun', () => {
    checkQuotations(`
      Jane Doe said the report contains errors.
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkNoQuotation('Jane Doe said a few words at the grave.')
  })
})

describe('whom something is told', () => {
  it('is a person of hers', () => {
    checkQuotations(`
      Jane Doe had told her sister she was afraid of the ferry.
      ^^^^^^^^ speaker
                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      Jane Doe told her ferries were late.
      ^^^^^^^^ speaker
                        ^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('is a meeting of a day', () => {
    checkQuotations(`
      Jane Doe told Tuesday’s meeting the council had failed.
      ^^^^^^^^ speaker
                                      ^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })
})

describe('speakers of news', () => {
  it('are quoted as saying behind their words, also across an aside', () => {
    checkQuotations(`
      Talks broke down. “They will get nothing,” the head of the sailors, Ivo Roe, was quoted as saying by the Gazette.
                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker
                                                                                                               ^^^^^^^ via
                         ^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('stand before the first verb of a headline', () => {
    assert.deepEqual(speakersOf('Acme unveils folding bridge, says it lasts ten years\n\nThe bridge was shown.'), [
      'Acme',
    ])
  })

  it('have their party and place behind them', () => {
    checkQuotations(`
      Her words were echoed by Rep. Cal Doe, D-San Orsk, who wrote: “The apology is worse than the act.”
                               ^^^^^^^^^^^^ speaker
                                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('have their name behind whatever they are', () => {
    checkQuotations(`
      Her shadow, Ivo Doe, retorted that the backlog was of her own making.
      ^^^^^^^^^^^^^^^^^^^ speaker
                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkNoQuotation('Her shadow, in Orsk, retorted that.')
  })

  it('are documents right before their participle', () => {
    checkQuotations(`
      The board disputed parts of a Northwire news report claiming Doe had lied to it.
                                  ^^^^^^^^^^^^^^^^^^^^^^^ speaker
                                                                   ^^^^^^^^^^^^^^^^^^ content
    `)
    assert.deepEqual(speakersOf('The board issued a statement claiming Doe had lied to it.'), ['board'])
  })

  it('are no posts in which something is told', () => {
    assert.deepEqual(
      speakersOf('Jane Doe left, telling fans in a long Northwire post that doctors had ordered her to rest.'),
      ['Jane Doe'],
    )
    assert.deepEqual(speakersOf('Fans post that the show was late.'), ['Fans'])
  })

  it('go on where bakers are said to expect something', () => {
    assert.deepEqual(
      speakersOf('Jane Doe said shoppers should expect “low prices” in May, adding that Acme had no such plans.'),
      ['Jane Doe', 'Jane Doe'],
    )
    assert.deepEqual(
      speakersOf('Jane Doe said it was late, and Ann Roe believes it was early, adding that it rained.'),
      ['Jane Doe', 'Ann Roe', 'Ann Roe'],
    )
  })
})

describe('what is no report, or ends one', () => {
  it('is what somebody calls the subject of what is said', () => {
    checkQuotations(`
      Rolf Doe insisted what the union calls an offer was “an idea over coffee”.
      ^^^^^^^^ speaker
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      The pier was what the union calls “a death trap” for sailors.
                        ^^^^^^^^^ speaker
                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('is what was wanted', () => {
    checkNoQuotation('Jane Doe offered to mediate and ruled out using the navy, as employers have demanded.')
    checkQuotations(`
      The pier was closed on Monday, as Jane Doe has said.
                                        ^^^^^^^^ speaker
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('is an aside of whoever speaks behind it', () => {
    checkQuotations(`
      Two sailors, who hid because they feared the board, said the pier was old.
      ^^^^^^^^^^^ speaker
                                                               ^^^^^^^^^^^^^^^^ content
    `)
  })
})

describe('clauses around an attribution', () => {
  it('go on with the verb behind the speaker and what is told of them', () => {
    checkQuotations(`
      Colour change, argues Ann Roe, who studies squid, can be driven by muscles.
      ^^^^^^^^^^^^^ content
                            ^^^^^^^ speaker
                                                        ^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      Hours worked per boat, notes Jane Doe, are among the longest in port.
      ^^^^^^^^^^^^^^^^^^^^^ content
                                   ^^^^^^^^ speaker
                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      The pier is old, says Ann Roe, who was there.
      ^^^^^^^^^^^^^^^ content
                            ^^^^^^^ speaker
    `)
  })

  it('go on with a quotation in lower case', () => {
    checkQuotations(`
      She would be staying on, Jane Doe said, “because somebody has to.”
      ^^^^^^^^^^^^^^^^^^^^^^^ content
                               ^^^^^^^^ speaker
                                               ^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      When she was asked in May, Jane Doe said, “because somebody has to.”
                                 ^^^^^^^^ speaker
                                                 ^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      She closed the door, and Jane Doe said, “Somebody has to go.”
                               ^^^^^^^^ speaker
                                               ^^^^^^^^^^^^^^^^^^^ content
    `)
  })
})

describe('what stands beside an attribution', () => {
  it('tells when it was said', () => {
    checkQuotations(`
      That is wrong, says Ann Roe when told of the letter.
      ^^^^^^^^^^^^^ content
                          ^^^^^^^ speaker
    `)
    checkNoQuotation('Late on Monday, says Ann Roe when told of the letter.')
  })

  it('is a clause in which somebody else asked', () => {
    checkQuotations(`
      On Monday, when a sailor asked if she was sorry, Jane Doe said she was.
                      ^^^^^^^^ speaker
                                     ^^^^^^^^^^^^^^^^ content
                                                       ^^^^^^^^ speaker
                                                                     ^^^^^^^ content
    `)
    checkQuotations(`
      Jane Doe was late, when a sailor asked if she was sorry, or so.
                              ^^^^^^^^ speaker
                                             ^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('is what the speaker did next', () => {
    checkQuotations(`
      On Monday Ivo Doe told a crew: “Not today, all,” and drove off.
                ^^^^^^^ speaker
                                      ^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      Ivo Doe said: “No” and “Never” to the crew.
      ^^^^^^^ speaker
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('is what is dismissed as something', () => {
    checkQuotations(`
      Ivo Doe dismissed as “pure theatre” a petition, started by sailors, that had gathered names.
      ^^^^^^^ speaker
                        ^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('is a word between commas before "that"', () => {
    checkQuotations(`
      The sailors caution, though, that the pier is old.
      ^^^^^^^^^^^ speaker
                                        ^^^^^^^^^^^^^^^ content
    `)
    checkNoQuotation('The sailors caution, though, in May.')
  })
})

describe('further cues', () => {
  it('are opinions that somebody expresses', () => {
    checkQuotations(`
      Ann Roe, an analyst, expressed the opinion that neither side wants a war.
      ^^^^^^^ speaker
                                                      ^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkNoQuotation('Ann Roe expressed surprise that nobody came.')
  })

  it('are accepting, confessing and bragging, in the past', () => {
    checkQuotations(`
      Ivo Doe accepted that no boat had been found.
      ^^^^^^^ speaker
                            ^^^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkNoQuotation('Ivo Doe accepted the prize of the board that had met in Orsk.')
    checkNoQuotation('Ivo Doe went home to accept that no boat had been found.')
  })

  it('are infinitives with whom it is told', () => {
    checkQuotations(`
      Ivo Doe liked to tell people that he had drawn the pier.
      ^^^^^^^ speaker
                                        ^^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkNoQuotation('Ivo Doe sailed out to warn those that enter the port.')
  })
})

describe('further speakers', () => {
  it('are some of those before', () => {
    checkQuotations(`
      The town has 40 sailors, many of whom say they are tired.
                               ^^^^^^^^^^^^ speaker
                                                ^^^^^^^^^^^^^^ content
    `)
    checkNoQuotation('The town also has five sailors, two of whom had once pledged.')
  })

  it('are in whose eyes something is so', () => {
    assert.deepEqual(speakersOf('Jane Doe sails. To Doe, the pier “takes power from sailors and gives it to banks.”'), [
      'Jane Doe',
    ])
    assert.deepEqual(
      speakersOf('Jane Doe sails. For years, the pier “takes power from sailors and gives it to banks.”'),
      ['unknown'],
    )
  })
})

describe('the turn of an interview', () => {
  it('ends before a paragraph that tells of whoever answers', () => {
    const text = `Jane Doe met us in May.

HERALD: How did you begin?

Doe: I began in 1990.

Doe, who sails, says she never meant to stay.

HERALD: And now?

Doe: It is fine.

It goes on.`
    assert.deepEqual(
      analyze(text).quotations.map(q => q.text),
      ['I began in 1990.', 'she never meant to stay', 'It is fine.'],
    )
  })
})

describe('clauses that go on behind an attribution', () => {
  it('tell the reason, or what had been before', () => {
    checkQuotations(`
      Her requests were denied, Jane Doe said, because of a freeze.
      ^^^^^^^^^^^^^^^^^^^^^^^^ content
                                ^^^^^^^^ speaker
                                               ^^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      No boats have been lost, the board said, but 31 sailors were being treated.
      ^^^^^^^^^^^^^^^^^^^^^^^ content
                               ^^^^^^^^^ speaker
                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      No boats have been lost, the board said, but the mayor disagreed.
      ^^^^^^^^^^^^^^^^^^^^^^^ content
                               ^^^^^^^^^ speaker
    `)
  })

  it('are quotations that a verb of no list interrupts', () => {
    checkQuotations(`
      “The pier,” Roe fired back, “is a lie.”
       ^^^^^^^^^ content
                  ^^^ speaker
                                   ^^^^^^^^^ content
    `)
    checkQuotations(`
      “The pier is old,” Jane Doe ventured. Ann Roe laughed, “and it is a lie.”
       ^^^^^^^^^^^^^^^^ content
                         ^^^^^^^^ speaker
                                            ^^^^^^^ speaker
                                                              ^^^^^^^^^^^^^^^^ content
    `)
  })

  it('stand before somebody who hit back', () => {
    assert.deepEqual(speakersOf('“It is a lie that she told,” Ann Roe hit back.'), ['Ann Roe'])
    checkNoQuotation('“It is a lie that she told,” the storm hit Orsk.')
  })

  it('stand behind what is told of a source', () => {
    checkQuotations(`
      According to a spokesman for Acme, who asked not to be named, the pier is safe.
                   ^^^^^^^^^^^^^^^^^^^^ speaker
                                                                    ^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      According to a spokesman for Acme, the pier is safe.
                   ^^^^^^^^^^^^^^^^^^^^ speaker
                                         ^^^^^^^^^^^^^^^^ content
    `)
  })

  it('end where somebody else promises something', () => {
    checkQuotations(`
      Jane Doe vowed not to resign and Ivo Roe promised to stand by her.
                     ^^^^^^^^^^^^^ content
                                                        ^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      Jane Doe vowed not to resign and to stand by her board.
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })
})

describe('who is meant', () => {
  it('is somebody by what they are and their name behind the verb', () => {
    checkQuotations(`
      The trust, said its chair, Ann Roe, “has been failed by everyone”.
      ^^^^^^^^^ content
                      ^^^^^^^^^^^^^^^^^^ speaker
                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      “It was full,” said one of the sailors, Ivo Doe.
       ^^^^^^^^^^^^ content
                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker
    `)
  })

  it('is whose message it is', () => {
    assert.deepEqual(speakersOf('Ann Roe’s message was simple: “Stay home.”'), ['Ann Roe'])
    checkNoQuotation('Ann Roe’s boat has a name on it: “Long Shore”.')
  })

  it('is the subject across a clause, behind "then"', () => {
    assert.deepEqual(speakersOf('Lena Roe saved three points to win, then admitted she had been tired.'), ['Lena Roe'])
    assert.deepEqual(speakersOf('Second seed Lena Roe saved three points to win, then admitted she had been tired.'), [
      'Lena Roe',
    ])
    checkNoQuotation('Lena Roe saved three points to win, then left.')
  })

  it('stays open behind the office of something, and somebody who was arrested', () => {
    const before = 'The chairman, Nikos Doe, said the fire was out.'
    assert.deepEqual(speakersOf(`${before} The island’s bishop has opened his doors. “There is room,” he said.`), [
      'Nikos Doe',
      'unknown',
    ])
    assert.deepEqual(speakersOf(`${before} The island’s chairman has opened his doors. “There is room,” he said.`), [
      'Nikos Doe',
      'Nikos Doe',
    ])
    assert.deepEqual(speakersOf(`${before} Police have arrested a 44-year-old man. He says he is sorry.`), [
      'Nikos Doe',
      'unknown',
    ])
    assert.deepEqual(speakersOf(`${before} Police have arrested nobody. He says he is sorry.`), [
      'Nikos Doe',
      'Nikos Doe',
    ])
  })
})

describe('claims that somebody repeats', () => {
  it('are what they say', () => {
    checkQuotations(`
      Jane Doe repeated her claim that the pier was safe.
      ^^^^^^^^ speaker
                                       ^^^^^^^^^^^^^^^^^ content
    `)
    checkNoQuotation('Jane Doe repeated her visit to the pier in May.')
  })
})
