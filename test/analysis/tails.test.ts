import { checkQuotations } from './quotationFixture'

describe('what stands between a verb and the words', () => {
  it('is no part of them, but what rounds their first number is', () => {
    checkQuotations(`
      The board said about 310,000 customers were in the dark.
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      The board said nearly half the boats had sunk.
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      The board said between 30 and 40 houses were lost.
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      The board said 10 years ago that the pier was old.
                                       ^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      The board said only that the pier was old.
                               ^^^^^^^^^^^^^^^^ content
    `)
  })

  it('may be any word', () => {
    checkQuotations(`
      Doe said constructor costs were too high.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('is a name that ends with a number', () => {
    checkQuotations(`
      Doe told reporters aboard Air Force One that the pier was old.
                                                   ^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      Doe told reporters in Alder one boat was lost.
                                  ^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('is a programme with its channel', () => {
    checkQuotations(`
      "It was late," Doe told Radio 4's Today programme, adding that the pier was old.
       ^^^^^^^^^^^^ content
                                                                     ^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      Doe told Northwire today the pier was old.
                               ^^^^^^^^^^^^^^^^ content
    `)
  })

  it('is when the words were said', () => {
    checkQuotations(`
      A man told a sailor "I have lost it" moments after the boat sank.
                           ^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      A man said "Night Ferry" in May was late.
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('is no clause beside what is said', () => {
    checkQuotations(`
      Doe said when she came over to help, the boat was gone.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      "It was gone," Doe said when she came over to help, and left.
       ^^^^^^^^^^^^ content
    `)
  })

  it('is what is told of a paper', () => {
    checkQuotations(`
      According to the report, written by Jane Roe, the pier was old.
                                                    ^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      According to the report, written records were lost.
                               ^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })
})

describe('an infinitive that is reported', () => {
  it('ends where the verb that reports goes on', () => {
    checkQuotations(`
      Soldiers who took power in this nation pledged on Saturday to hold a vote but gave no date.
                                                                 ^^^^^^^^^^^^^^ content
      ^^^^^^^^ speaker
    `)
    checkQuotations(`
      Soldiers pledged to help all who fled and gave up.
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })
})

describe('who is told something', () => {
  it('may be described', () => {
    checkQuotations(`
      Doe told Ann Roe, the Democratic nominee, that it was new.
                                                     ^^^^^^^^^^ content
    `)
    checkQuotations(`
      Doe told Ann Roe, who runs the inn, that it was new.
                                               ^^^^^^^^^^ content
    `)
  })

  it('is not who is the subject of what is told', () => {
    checkQuotations(`
      Doe told Ann Roe, the board was late and that it was lost.
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })
})

describe('afterward', () => {
  it('tells when', () => {
    checkQuotations(`
      Doe said afterward she was glad.
                         ^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      Doe said what came afterward was sad.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })
})

describe('a letter that others have seen', () => {
  it('is passed by', () => {
    checkQuotations(`
      The council's engineer told Roe in a letter, which was seen by Northwire, that the pier was old.
                                                                                     ^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      Roe wrote back: “Noted.”
                       ^^^^^^ content
    `)
    checkQuotations(`
      Roe said back pain was a plague.
               ^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })
})

describe('when something was told', () => {
  it('is no part of words that stand before', () => {
    checkQuotations(`
      “It was late,” she told me when I first met her in May.
       ^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      She told me when I was to leave.
                  ^^^^^^^^^^^^^^^^^^^ content
    `)
  })
})

describe('words that somebody vows to say', () => {
  it('are part of the vow', () => {
    checkQuotations(`
      The board vowed to respond “in good time”.
                      ^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      The board went on to respond “in good time”.
                                    ^^^^^^^^^^^^ content
    `)
  })
})
