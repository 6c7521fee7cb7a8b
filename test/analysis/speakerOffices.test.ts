import { strict as assert } from 'node:assert'
import { checkQuotations, speakersOf } from './quotationFixture'

describe('who speaks, by office and company', () => {
  it('is named behind an office with a capital', () => {
    assert.deepEqual(speakersOf("Alder's Ambassador to the UN, Jane Doe, said the pier was old."), ['Jane Doe'])
    assert.deepEqual(speakersOf('The Director-General, Jane Doe, said the pier was old.'), ['Jane Doe'])
    assert.deepEqual(speakersOf('Mayor Roe, Alder Council, said the pier was old.'), ['Roe'])
    checkQuotations(`
      The board called for calm, with its engineer, Jane Doe, saying the pier was old.
                                      ^^^^^^^^^^^^^^^^^^^^^^ speaker
                                                                     ^^^^^^^^^^^^^^^^ content
    `)
  })

  it('is named with where they are from', () => {
    assert.deepEqual(speakersOf('The Democrat, Representative Ada B. Doe of Ohio, said the pier was old.'), [
      'Ada B. Doe',
    ])
    assert.deepEqual(speakersOf('Sens. Al Doe of Ohio and John Roe of Iowa, both Democrats, said the pier was old.'), [
      'Al Doe + John Roe',
    ])
    const named = 'Ann Roe is the president of the Free Brotherhood of Martin Doe. '
    assert.deepEqual(speakersOf(`${named}The brotherhood has claimed the pier was old.`), [
      'Free Brotherhood of Martin Doe',
    ])
  })

  it('is not whom the speakers know', () => {
    assert.deepEqual(speakersOf('Friends of Mr. Roe say the pier was old.'), ['Friends of Mr. Roe'])
    assert.deepEqual(speakersOf('Senator Jane Doe of Ohio said the pier was old.'), ['Jane Doe'])
  })

  it('is everybody whom a group names', () => {
    const members = 'Council members Jane Doe and John Roe'
    assert.deepEqual(speakersOf(`${members} said the pier was old.`), ['Jane Doe + John Roe'])
    assert.deepEqual(speakersOf(`${members}, who both voted, said the pier was old.`), ['Jane Doe + John Roe'])
    assert.deepEqual(speakersOf('The lawyer for Jane Doe and John Roe said the pier was old.'), [
      'the lawyer for Jane Doe and John Roe',
    ])
  })

  it('is no part of the name of a committee', () => {
    const text = 'House Tidelands and Pier Reform Committee spokesman Al Doe said the pier was old.'
    assert.deepEqual(speakersOf(text), ['Al Doe'])
    assert.deepEqual(speakersOf('Jane Roe and Al Doe said the pier was old.'), ['Jane Roe + Al Doe'])
  })

  it('is not the verb behind a pronoun', () => {
    checkQuotations(`
      She remembers her mother telling her that the pier was old.
                    ^^^^^^^^^^ speaker
                                                ^^^^^^^^^^^^^^^^ content
    `)
  })
})

describe('names with what stands beside them', () => {
  it('leave out ranks and honours behind them', () => {
    assert.deepEqual(speakersOf('Jane Doe KC said it was late. Ms Doe said it was old.'), ['Jane Doe', 'Jane Doe'])
    assert.deepEqual(speakersOf('Jane QC said it was late.'), ['Jane QC'])
  })

  it('leave out what an office is held of', () => {
    assert.deepEqual(speakersOf('Leader of the Opposition J. Doe said it was late.'), ['J. Doe'])
    assert.deepEqual(speakersOf('Chairman of the Board Jane Doe said it was late.'), ['Jane Doe'])
    assert.deepEqual(speakersOf('Leader of the Alder Sailors said it was late.'), ['Leader of the Alder Sailors'])
  })

  it('are whole names of bodies that hold a title', () => {
    assert.deepEqual(speakersOf('Lucia Doe of the Institute for Marine Research says it was late.'), ['Lucia Doe'])
    assert.deepEqual(speakersOf('The Institute for Marine Research said it was late.'), [
      'Institute for Marine Research',
    ])
  })

  it('end before where somebody is from', () => {
    assert.deepEqual(speakersOf('It was late, said Ulvar Roe of the Alder Policy Center, a think tank.'), ['Ulvar Roe'])
    assert.deepEqual(speakersOf('It was late, said the Trade Union of the Alder Ports.'), [
      'Trade Union of the Alder Ports',
    ])
  })

  it('stand behind what has become of somebody', () => {
    checkQuotations(`
      Bereaved mother Jane Doe, whose son died in May, said she was ill.
                                                            ^^^^^^^^^^^ content
      ^^^^^^^^^^^^^^^^^^^^^^^^ speaker
    `)
    checkQuotations(`
      Asked by Jane Roe, the mayor said she was ill.
                                        ^^^^^^^^^^^ content
                         ^^^^^^^^^ speaker
    `)
  })

  it('are who holds the office of a place, by the name between commas', () => {
    assert.deepEqual(speakersOf('The Bishop of Alder, the Right Reverend John Doe, said it was late.'), ['John Doe'])
    assert.deepEqual(speakersOf('Jane Doe of Alder, the Right Honourable member, said it was late.'), ['Jane Doe'])
    assert.deepEqual(speakersOf('The Bank of Alder, Jane Doe wrote, said it was late.').at(-1), 'Bank of Alder')
  })

  it('are named behind an office that they do not hold yet', () => {
    for (const office of ['Attorney General-designate', 'Vice President-elect'])
      assert.deepEqual(speakersOf(`${office} Jane Doe said it was late.`), ['Jane Doe'], office)
  })
})
