import { strict as assert } from 'node:assert'
import { checkNoQuotation, checkQuotations, speakersOf } from './quotationFixture'

describe('speakers further off', () => {
  it('are those who are due to say it, behind its quotation', () => {
    checkQuotations(`
      “The pier comes first,” Doe is expected to say.
       ^^^^^^^^^^^^^^^^^^^^^ content
                              ^^^ speaker
    `)
    checkNoQuotation('Doe is expected to say little.')
  })

  it('are not what was done to something', () => {
    checkNoQuotation('A pier -- as seen in plans made in Alder and Brix state -- will do.')
    checkNoQuotation('A boat being kept in the port said much of the town.')
  })

  it('are things only where they are read', () => {
    checkQuotations(`
      “Mind the step,” reads the notice.
       ^^^^^^^^^^^^^^ content
                             ^^^^^^^^^^ speaker
    `)
    checkNoQuotation('Behind “Mind the Step” the clerk reads a book.')
  })

  it('stand behind an office held once', () => {
    checkQuotations(`
      Her doubts were shared by former Gov. John Roe, who added that the pier was old.
                                       ^^^^^^^^^^^^^ speaker
                                                                     ^^^^^^^^^^^^^^^^ content
    `)
  })

  it('are named with what they stand for', () => {
    assert.deepEqual(speakersOf('The Alder Observatory for Human Rights said it was late.'), [
      'Alder Observatory for Human Rights',
    ])
    assert.deepEqual(speakersOf('The Institute for the Study of Tides said it was late.'), [
      'Institute for the Study of Tides',
    ])
    assert.deepEqual(speakersOf('Human Resources Director Jane Doe said it was late.'), ['Jane Doe'])
  })

  it('are a prize-winner, and no prize', () => {
    assert.deepEqual(speakersOf('River prize-winning painter Jane Doe left after learning that she had won.'), [
      'Jane Doe',
    ])
  })

  it('are whoever holds the office that a sentence is about', () => {
    assert.deepEqual(
      speakersOf(
        'Mayor John Roe came. Mark Poe, a clerk, said it was late. The mayor opened it. The next day, he clarified that it was old.',
      ),
      ['Mark Poe', 'John Roe'],
    )
    assert.deepEqual(
      speakersOf('Mark Poe, a clerk, said it was late. The pier closed. Then he clarified that it was old.'),
      ['Mark Poe', 'Mark Poe'],
    )
  })
})

describe('words reported', () => {
  it('start with a number, however rounded', () => {
    checkQuotations(`
      Doe said at least 15 boats were lost.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      Doe said at last that the boats were lost.
                            ^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('keep their last word', () => {
    checkQuotations(`
      Doe said he had plans to do so.
               ^^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      Doe said he was late, so she left.
               ^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('stand behind what dashes part from "that", and behind how long before it was', () => {
    checkQuotations(`
      Doe asserted — in a single breath — that the pier was old.
                                               ^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      As Doe had warned only two weeks earlier, “The pier is old.”
                                                 ^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      Doe said years earlier would have been better.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('are no time of day', () => {
    checkNoQuotation('The theft was reported at 4:15 p.m. and is now handled by the harbour police.')
    checkQuotations(`
      Of the fire Doe said: the pier was lost.
                            ^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('may be parted by "as she said"', () => {
    checkQuotations(`
      Before the flood, as Jane Doe wrote in a letter, the boats were made of reed.
      ^^^^^^^^^^^^^^^^ content
                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkNoQuotation('As for the flood, the boats were made of reed.')
  })

  it('go on behind a source in the middle of a clause', () => {
    checkQuotations(`
      Roe, who according to the harbour master drew the first chart, was praised.
                                               ^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      But, according to the poll, 40 percent of boats remain unsold, so prices may fall.
                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('end before an answer that a colon opens', () => {
    assert.deepEqual(speakersOf('On the radio, Doe asks: “Is it late?” Roe responds: “Not yet.”'), ['Doe', 'Roe'])
  })

  it('hold the pronoun of what is cited', () => {
    checkQuotations(`
      Doe cited that note as “proof of malice.”
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })
})
