import { strict as assert } from 'node:assert'
import { checkNoQuotation, checkQuotations, speakersOf } from './quotationFixture'

describe('a report in a clause beside the main one', () => {
  it('ends at the comma behind which the main clause goes on', () => {
    checkQuotations(`
      However, while the board says the pier is safe, it is closed.
                                    ^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      In a year in which voters say they are poor, even some owners pay less.
                                    ^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      Jane Doe, who said the pier was old, met the council.
                         ^^^^^^^^^^^^^^^^ content
    `)
  })

  it('goes on over commas where it is the main clause', () => {
    checkQuotations(`
      On Monday Jane Doe said the pier was old, but it would stay.
                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      As Jane Doe said, in June, before the storm, the pier was old.
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      The pier was lost, says Jane Doe, who said the town, or its council, was late.
      ^^^^^^^^^^^^^^^^^ content
                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('goes on over a word between dashes', () => {
    checkQuotations(`
      Doe said the pier - old as it is - stood up after the board asked for it.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })
})

describe('a verb with an object and a quotation in it', () => {
  it('reports up to the quotation where another clause follows', () => {
    checkQuotations(`
      Doe has called the plan “shameful,” and her office has opposed it.
                     ^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      What the owners have called a “grave mistake” took a new turn.
                                  ^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      In a letter that the judge called “distasteful,” Doe asked for more.
                                         ^^^^^^^^^^^^ content
    `)
  })

  it('reports all quotations of a series', () => {
    checkQuotations(`
      Doe called the plan “shameful” and “a disgrace.”
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })
})

describe('genitives', () => {
  it('of names in -s leave the noun behind them to speak', () => {
    assert.deepEqual(speakersOf("Bob Hobbs’ sisters say he is asleep. Hobbs' office said he was ill."), [
      'Bob Hobbs’ sisters',
      "Hobbs' office",
    ])
  })

  it('of dotted abbreviations do, too', () =>
    assert.deepEqual(speakersOf('B.C. Premier Jane Doe is ill. “I am well,” says B.C.’s premier.'), ['Jane Doe']))
})

describe('where a report ends and the next begins', () => {
  it('is before the same verb of another speaker', () => {
    checkQuotations(`
      Doe said the pier was old and Ann Roe said it was safe.
               ^^^^^^^^^^^^^^^^ content
                                                 ^^^^^^^^^^^ content
    `)
  })

  it('finds the verb behind what tells where', () => {
    checkQuotations(`
      Doe first said it was old, but in a recent letter said it was new.
                     ^^^^^^^^^^ content
                                                             ^^^^^^^^^^ content
    `)
  })

  it('starts at a condition', () => {
    checkQuotations(`
      Doe says if the pier closes the town will suffer.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('finds the subject behind a conjunction', () => {
    checkQuotations(`
      After Doe argued that the pier was old, the council met.
                            ^^^^^^^^^^^^^^^^ content
            ^^^ speaker
    `)
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

describe('what another thought of the words', () => {
  it('is no part of them', () => {
    checkQuotations(`
      Doe said the pier was old, but her deputy disagreed.
               ^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      Doe said the pier was old, although the board differed on that.
               ^^^^^^^^^^^^^^^^ content
    `)
  })

  it('is no other clause of them', () => {
    checkQuotations(`
      Doe said the pier was old, but the board disagreed that it was.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })
})

describe('a thing that is alleged beside what is demanded', () => {
  it('is no clause', () => {
    checkQuotations(`
      Doe alleged fraud and demanded that Roe resign.
                                          ^^^^^^^^^^ content
    `)
    checkQuotations(`
      Doe alleged fraud was common and demanded that it end.
                  ^^^^^^^^^^^^^^^^ content
                                                     ^^^^^^ content
    `)
  })

  it('may be demanded by a clause without an ending', () => {
    checkQuotations(`
      The board demanded that he resign.
                              ^^^^^^^^^ content
    `)
    checkNoQuotation('The board demanded that money.')
  })
})

describe('what is told of the subject', () => {
  it('ends before the verb of the subject', () => {
    checkQuotations(`
      The bridge, which aides said she had built in a weekend, has changed the town.
                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^ content
                        ^^^^^ speaker
    `)
    checkQuotations(`
      Doe said the bridge, which she had built in a weekend, has changed the town.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })
})

describe('what only a few said', () => {
  it('is no part of what others said', () => {
    checkQuotations(`
      In a poll, 61 percent said they liked it but only 38 percent said they had seen it.
                                 ^^^^^^^^^^^^^ content
                                                                        ^^^^^^^^^^^^^^^^ content
    `)
  })

  it('is part of it where nobody else says it', () => {
    checkQuotations(`
      In a poll, 61 percent said they liked it but only on Sunday.
                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })
})

describe('that somebody was not persuaded', () => {
  it('is no part of the words', () => {
    checkQuotations(`
      Doe said the pier was old, but Roe was not persuaded.
               ^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      Doe said the pier was old, but Roe was not worried.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })
})

describe('what a team has found', () => {
  it('may stand before it', () => {
    checkQuotations(`
      Walkers were less likely to fall ill, the team found.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
                                            ^^^^^^^^ speaker
    `)
    checkNoQuotation('Walkers were less likely to fall ill, the gloves found.')
  })
})

describe('what the speaker does next by words', () => {
  it('is no part of them', () => {
    checkQuotations(`
      Doe said the plan was “late” and called on the board to resign.
               ^^^^^^^^^^^^^^^^^^^ content
                                                 ^^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      Doe says the plan is sound and accuses the board of delay.
               ^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('is part of them in another form', () => {
    checkQuotations(`
      Doe says the board was late and accused him of delay.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })
})

describe('what is cried out', () => {
  it('ends with its marks', () => {
    checkQuotations(`
      One man shouted “shame on you” from the gallery and left.
                       ^^^^^^^^^^^^ content
    `)
  })
})

describe('a word for a clause', () => {
  it('ends it', () => {
    checkQuotations(`
      Doe would not say why, but the board had met.
                        ^^^ content
    `)
    checkQuotations(`
      In the poll, 50 percent said yes while others left.
                                   ^^^ content
    `)
  })

  it('may open one', () => {
    checkQuotations(`
      Doe would not say why the board had met.
                        ^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })
})

describe('what somebody is called', () => {
  it('ends where the next verb of a row stands', () => {
    checkQuotations(`
      Doe called the board “a farce,” denounced its plan and left.
                 ^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      Doe called the board “a farce” run by clowns.
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })
})

describe('a charge behind a dash', () => {
  it('is what the article makes of the words', () => {
    checkQuotations(`
      Roe said the line had “pushed” its crews — a suggestion that Doe rejected on Monday.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      Roe said the line had cut its crews — a step that Doe made on Monday.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })
})

describe('what one and another call a thing', () => {
  it('is told apart by their names', () => {
    checkQuotations(`
      Doe called it “a lie,” and Roe's deputy, Lena Moe, called him “a bully.”
                 ^^^^^^^^^^^ content
                                                                ^^^^^^^^^^^^^^ content
    `)
  })
})

describe('what who speaks would not say', () => {
  it('is no part of the words', () => {
    checkQuotations(`
      Jane Doe said there were no plans, but declined to rule it out.
                    ^^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      Jane Doe said there were no plans but gave no details.
                    ^^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      Jane Doe said the boats were late but did not elaborate on it.
                    ^^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      Jane Doe said the boats were late but did not sink.
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      Jane Doe said the crew was asked but declined to leave the boat.
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('are over where another denies them', () => {
    for (const denial of [', but the palace denied it', ', but the board has rejected the claim', ' but Roe disagreed'])
      checkQuotations(`
      Jane Doe said the king was ill${denial}.
                    ^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      Jane Doe said the king was ill, which the palace denies.
                    ^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      Jane Doe said the king was ill but the queen denied him nothing.
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })
})
