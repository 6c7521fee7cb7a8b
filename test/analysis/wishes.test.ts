import { checkNoQuotation, checkQuotations } from './quotationFixture'

describe('a wish', () => {
  it('is what somebody calls for others to do', () => {
    checkQuotations(`
      Doe called for the mayor to close the pier.
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      Doe called on Friday for the clause to be dropped.
                               ^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkNoQuotation('Doe called for an end to violence on the pier.')
    checkNoQuotation('Doe called on Friday for an answer to the board.')
  })

  it('ends where something else is told', () => {
    checkQuotations(`
      Doe urged the board to close the pier, but it stayed open.
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      Doe called for the mayor to leave, as did the board.
                     ^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      Doe urged the board to say that the pier was old, but that it was safe.
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })
})

describe('the words of a report', () => {
  it('are not who somebody is to whom it was told', () => {
    checkQuotations(`
      “It is old,” Doe told Ann Roe who represents the board.
       ^^^^^^^^^^ content
    `)
    checkQuotations(`
      Doe told reporters who represents the board.
                         ^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('are given where nothing is said of a thing, and not where nothing is said', () => {
    checkNoQuotation('Doe said nothing new when she met the sailors on the pier.')
    checkQuotations(`
      Doe said nothing new had been found.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('are no thing that is kept from others', () => {
    checkQuotations(`
      Sailors asked why she did not reveal the plan sooner, and her past is known.
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      Doe did not reveal that the pier is old.
                              ^^^^^^^^^^^^^^^ content
    `)
  })

  it('go on where the second of two is still to do something', () => {
    checkQuotations(`
      Doe said it was odd that both the mayor, Tom Roe, and the judge, Ann Poe, had voiced support.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('end before what another says in the same row', () => {
    checkQuotations(`
      Doe expressed “great joy” at the plan, Roe speculated that it was late, and Poe said it was old.
                    ^^^^^^^^^^^^^^^^^^^^^^^ content
                                                                 ^^^^^^^^^^^ content
                                                                                           ^^^^^^^^^^ content
    `)
  })

  it('end before what they bring about', () => {
    checkQuotations(`
      Doe claims that the board knew of the leak, raising new questions about its chair.
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      Doe claims that the board is raising new questions about its chair.
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('end before the verb of whom a phrase beside tells', () => {
    checkQuotations(`
      Doe, in addition to calling for a vote to be held “at once,” called on Roe to “leave the board and the town.”
                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
                                                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('are what a share of those asked did', () => {
    checkQuotations(`
      A new poll shows 23 percent picked Doe.
                       ^^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkNoQuotation('A new poll shows 23 percent for Doe.')
  })

  it('are the claims of whom another reports on', () => {
    checkQuotations(`
      Northwire reported on a sailor's claims that the board had paid him.
                            ^^^^^^^^ speaker
                                                   ^^^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkNoQuotation('A ship set out from the coastal state of Ruritania that aims to be the first.')
  })

  it('stay whole beside what is conceded', () => {
    checkQuotations(`
      The inn is open, although the board says it is old, according to the Herald.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
                                               ^^^^^^^^^ content
    `)
  })

  it('are no thing that is added, and no wish that somebody did not have', () => {
    checkQuotations(`
      Doe added his voice after a neighbour urged Roe to step aside.
                                                  ^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      Doe added his boat was old.
                ^^^^^^^^^^^^^^^^ content
    `)
    checkNoQuotation('Doe did not tell the sailor to leave.')
    checkQuotations(`
      Doe told him not to get out.
                   ^^^^^^^^^^^^^^ content
    `)
  })

  it('are an answer, and not what is answered', () => {
    checkNoQuotation('Northwire responded to the complaint by holding an “open day” at its office.')
    checkQuotations(`
      Northwire responded to the row by saying that it was late.
                                                    ^^^^^^^^^^^ content
    `)
  })

  it('are no deed that is told with a participle for a quality', () => {
    checkNoQuotation('Doe declared a run for mayor on Tuesday with unconcealed joy.')
    checkQuotations(`
      Doe declared the run for mayor failed on Tuesday with unconcealed joy.
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })
})
