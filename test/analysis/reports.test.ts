import { strict as assert } from 'node:assert'
import { analyze } from '../../server/src/analysis/analyze'
import { checkNoQuotation, checkQuotations, speakersOf } from './quotationFixture'

describe('subjects of reporting verbs', () => {
  it('are shares of people', () => {
    checkQuotations(`
      About three in 20 said they’re bored.
      ^^^^^^^^^^^^^^^^^ speaker
                             ^^^^^^^^^^^^^ content
    `)
    assert.deepEqual(speakersOf('Some 61% say the pier is old.'), ['Some 61%'])
  })

  it('stand before what tells when', () => {
    checkQuotations(`
      Jane Doe on Monday announced that the pier would close.
      ^^^^^^^^ speaker
                                        ^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('may be parted from their verb by a stray comma', () => {
    checkQuotations(`
      The ferry firm Acme, has said that the pier would close.
                     ^^^^ speaker
                                         ^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('are the plural before an aside', () => {
    checkQuotations(`
      Managers of Acme, which runs the ferry, say the pier will close.
      ^^^^^^^^^^^^^^^^ speaker
                                                  ^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('go together with the name behind their description', () => {
    checkQuotations(`
      The board's engineer, Jane Doe, said the pier was old.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker
                                           ^^^^^^^^^^^^^^^^ content
    `)
    assert.deepEqual(speakersOf('The port director, Jane Doe, met Ann Roe. “The pier is old,” the director said.'), [
      'Jane Doe',
    ])
  })
})

describe('clauses that an attribution interrupts', () => {
  it('are taken whole', () => {
    checkQuotations(`
      Overall, Doe said, the pier is in good order.
      ^^^^^^^ content
                         ^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      Small boats, said Ann Roe, are required to leave.
      ^^^^^^^^^^^ content
                                 ^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('are none where what follows tells of the saying', () =>
    checkNoQuotation('On Monday, Doe replied, leaving the room at once.'))
})

describe('clauses beside their attribution', () => {
  it('stand behind or before "as Doe said"', () => {
    checkQuotations(`
      As Doe told the council, the pier has been closed.
         ^^^ speaker
                               ^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      The pier was closed in May, as Doe said.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('may have the relative before it for their subject', () => {
    checkQuotations(`
      The town built a pier that engineers said was unsafe.
                                                ^^^^^^^^^^ content
                                 ^^^^^^^^^ speaker
    `)
    checkNoQuotation('The town built a pier that engineers said little of.')
  })

  it('follow an infinitive that reports, and none that is refused', () => {
    checkQuotations(`
      Doe went on to say that the pier was unsafe.
      ^^^ speaker
                              ^^^^^^^^^^^^^^^^^^^ content
    `)
    checkNoQuotation('Doe refused to say that the pier was unsafe.')
    checkNoQuotation('It is fair to say that the pier was unsafe.')
  })

  it('need no speaker in the passive', () => {
    checkQuotations(`
      It was announced on Monday that the pier would close.
                                      ^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkNoQuotation('It should be noted that the pier would close.')
    assert.deepEqual(speakersOf('It was stated by the board that the pier would close.'), ['board'])
  })

  it('are none behind "that" as a determiner', () => checkNoQuotation('Doe repeated that claim in May.'))
})

describe('speakers with more about them', () => {
  it('are told apart from the clause about them', () => {
    checkQuotations(`
      An official who asked not to be named said the pier was old.
      ^^^^^^^^^^^ speaker
                                                 ^^^^^^^^^^^^^^^^ content
    `)
  })

  it('go with the name behind them also when inverted', () =>
    assert.deepEqual(speakersOf(`“It is old,” said the board's engineer, Jane Doe.`), ['Jane Doe']))

  it('are announced by whom they told', () =>
    assert.deepEqual(speakersOf('Jane Doe, the mayor, told the agency. “The pier is old.”'), ['Jane Doe']))

  it('sign what they say', () => {
    checkQuotations(`
      From Jane Doe: “The pier is old and must go.”
           ^^^^^^^^ speaker
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkNoQuotation('From May: The “old pier” is closed.')
  })

  it('have no words in a name that somebody is known by', () =>
    checkNoQuotation('Doe, known as “the Fox”, came on Monday.'))

  it('are vias of any depth', () => {
    checkQuotations(`
      Northwire cited Roe as saying that Doe had told the board that the pier was old.
                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
                                                                     ^^^^^^^^^^^^^^^^ content
      ^^^^^^^^^ via
                      ^^^ via
    `)
  })
})

describe('offices', () => {
  it('are known by the seat of a government', () => {
    const text = 'Brazilian President Jane Doe met Ann Roe. “It is safe,” the Planalto chief said.'
    assert.deepEqual(speakersOf(text), ['Jane Doe'])
    const other = 'French President Jane Doe met Ann Roe. “It is safe,” the Planalto chief said.'
    assert.deepEqual(speakersOf(other), ['the Planalto chief'])
  })

  it('go with countries of several words', () =>
    assert.deepEqual(
      speakersOf(
        'Jane Doe, the president of the United States, met Ann Roe. “It is safe,” the American president said.',
      ),
      ['Jane Doe'],
    ))
})

describe('an answer told by an agency', () => {
  it('passes on the quotation that it answers', () => {
    const { quotations, entities } = analyze(
      'Doe called the plan “a very good idea indeed”. Roe answered with a smile, according to the Northwire news agency.',
    )
    assert.deepEqual(
      quotations[0].via.flatMap(v => v.entities.map(e => entities[e].name)),
      ['Northwire'],
    )
  })

  it('passes nothing on when it tells of something else', () => {
    const { quotations } = analyze(
      'Doe called the plan “a very good idea indeed”. The pier closed in May, according to the Northwire news agency.',
    )
    assert.deepEqual(quotations[0].via, [])
  })
})
