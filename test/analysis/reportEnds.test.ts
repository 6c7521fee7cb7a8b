import { strict as assert } from 'node:assert'
import { checkQuotations, speakersOf } from './quotationFixture'

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
    assert.deepEqual(speakersOf("Bob Jeffs’ lawyers say he is innocent. Jeffs' office said he was ill."), [
      'Bob Jeffs’ lawyers',
      "Jeffs' office",
    ])
  })

  it('of dotted abbreviations do, too', () =>
    assert.deepEqual(speakersOf('B.C. Premier Jane Doe is ill. “I am well,” says B.C.’s premier.'), ['Jane Doe']))
})
