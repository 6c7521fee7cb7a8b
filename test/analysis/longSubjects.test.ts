import { strict as assert } from 'node:assert'
import { checkNoQuotation, checkQuotations, speakersOf } from './quotationFixture'

describe('who speaks, past what is told of them', () => {
  it('is no town with its state, but who is from there', () => {
    assert.deepEqual(speakersOf('“It is dry,” said cooper Dan Hollow of Mote County, Neb., who said they liked it.'), [
      'Dan Hollow',
      'Dan Hollow',
    ])
    assert.deepEqual(speakersOf('The board heard from Dan Hollow, Ann Roe, who said that she was glad, and others.'), [
      'Ann Roe',
    ])
  })

  it('is who were something at the time', () => {
    checkQuotations(`
      The Herald met four bakers who were apprentices back then who claimed Doe left in May.
                     ^^^^^^^^^^^ speaker
                                                                            ^^^^^^^^^^^^^^^ content
    `)
  })

  it('is the thing that a clause with "which" tells more of', () => {
    checkQuotations(`
      The complaint, which was filed by Alder’s mayor, Jon Bell, and Orsk’s mayor, Sam Prynne, said the pier was old.
      ^^^^^^^^^^^^^ speaker
                                                                                                    ^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      The suit was brought by Ohio’s mayor, Jon Bell, and Utah’s mayor, Sam Prynne, said the pier was old.
                                                          ^^^^^^^^^^^^^^^^^^^^^^^^ speaker
                                                                                         ^^^^^^^^^^^^^^^^ content
    `)
  })

  it('is named behind an office, with a party or without', () => {
    assert.deepEqual(
      speakersOf(
        'The chairman of the Harbour Committee, Representative Tom Goward, Republican of Ohio, said he would go.',
      ),
      ['Tom Goward'],
    )
  })

  it('stands before a time with its article, and before a bracket and a comma', () => {
    assert.deepEqual(speakersOf('Jane Doe over the weekend had written that it was “sold.”'), ['Jane Doe'])
    assert.deepEqual(speakersOf('Sen. Jim Cane (R-Utah), said the pier was “rotten” by now.'), ['Jim Cane'])
  })

  it('is named behind "at least one", and no clause with an object', () => {
    checkQuotations(`
      Several sailors called on him to go, and at least one sailor, Jon Cane, said he should stay.
      ^^^^^^^^^^^^^^^ speaker
                                    ^^^^^ content
                                                        ^^^^^^^^^^^^^^^^^^^^ speaker
                                                                                   ^^^^^^^^^^^^^^ content
    `)
  })

  it('is the poll of two papers, and not one of them', () => {
    assert.deepEqual(speakersOf('A new Herald/Northwire poll found that the pier was liked.'), [
      'new Herald/Northwire poll',
    ])
    assert.deepEqual(speakersOf('A source told Northwire/Herald that the pier was liked.'), ['source'])
  })

  it('is a document, and not who wrote it', () => {
    checkQuotations(`
      The pier is sold, according to a memo Jane Doe wrote in May.
                                     ^^^^^^ speaker
      ^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      The pier is sold, according to a friend of Jane Doe.
                                     ^^^^^^^^^^^^^^^^^^^^ speaker
      ^^^^^^^^^^^^^^^^ content
    `)
  })

  it('is an office held once, and no former wife', () => {
    assert.deepEqual(speakersOf('Former Sen. Jane Doe was fined. The ex-senator said she was sorry.'), ['Jane Doe'])
    assert.notDeepEqual(speakersOf('Jane Doe, a wife and a cook, was fined. The ex-wife said she was sorry.'), [
      'Jane Doe',
    ])
  })

  it('is a group that its own sentence is about', () => {
    assert.deepEqual(
      speakersOf(
        'Two pilots said it was late. Some sailors who saw it are leaving as well, but they say it is dark. They say it is cold.',
      ),
      ['pilots', 'sailors', 'sailors'],
    )
    assert.deepEqual(speakersOf('Two pilots said it was late. “Sailors want to go,” they said.'), ['pilots', 'pilots'])
  })

  it('writes what stands behind a colon, and does not find it', () => {
    assert.deepEqual(
      speakersOf(
        'Jane Doe said it was late. A senior aide was blunter in an email to sailors: “We will not go there again.”',
      ),
      ['Jane Doe', 'senior aide'],
    )
  })

  it('is somebody on whom a thing or a body hangs, for nothing else is "who"', () => {
    assert.deepEqual(speakersOf('The film showed the beating of Roe by a masked sailor, who said he was glad.'), [
      'masked sailor',
    ])
    assert.deepEqual(speakersOf('It drew anger from senior members of Parliament, who said it was old.'), [
      'senior members of Parliament',
    ])
    assert.deepEqual(speakersOf('It drew anger from critics like Mr. Poe, who said it was old.'), ['Poe'])
    assert.deepEqual(speakersOf('The baker from a family of sailors, who said it was old, has gone.'), [
      'the baker from a family of sailors',
    ])
  })

  it('is the name behind an office of something', () => {
    assert.deepEqual(speakersOf('Acme’s vice president of harbours Phil Doe said it was late.'), ['Phil Doe'])
    assert.deepEqual(speakersOf('Director of clinics for the Alder School of Law, Jane Roe, said it was late.'), [
      'Jane Roe',
    ])
    assert.deepEqual(speakersOf('The chairman of the Harbour Committee Rep. Adam Poe (D-Ohio) said it was late.'), [
      'Adam Poe',
    ])
    for (const other of [
      'The author of the book',
      'The wife of singer',
      'A friend of the late',
      'A spokesman for Mayor',
    ])
      assert.notDeepEqual(speakersOf(`${other} Ann Poe said it was late.`), ['Ann Poe'])
  })

  it('is a firm with its form behind a comma', () => {
    assert.deepEqual(speakersOf('Acme Foods, Inc. and Roe Motors today announced that they would merge.'), [
      'Acme Foods Inc. + Roe Motors',
    ])
    assert.deepEqual(speakersOf('The firm left Acme, and Roe Motors said it was late.'), ['Roe Motors'])
  })

  it('stands behind a name in marks that a comma ends', () => {
    checkQuotations(`
      In what his team calls the “Roe Rule,” the mayor said it was late.
                                             ^^^^^^^^^ speaker
                                                            ^^^^^^^^^^^ content
    `)
  })

  it('is no strike that continues', () => {
    assert.deepEqual(speakersOf('Doe says that so long as tides turn, “our boats will stay in the harbour.”'), ['Doe'])
    assert.deepEqual(speakersOf('“It is late.” Doe continued, “Our boats will stay in the harbour.”').at(-1), 'Doe')
  })

  it('is no body that is part of whom a source is close to', () => {
    assert.deepEqual(
      speakersOf('A source close to the company said it was late. The company said in a note that it was not.'),
      ['source close to the company', 'company'],
    )
  })

  it('says nothing of what it ought to say', () => {
    assert.deepEqual(
      speakersOf('Jane Doe said the mayor should insist that others come. “I would not trust him,” she said.'),
      ['Jane Doe', 'Jane Doe'],
    )
    checkNoQuotation('The mayor should demand that the pier be closed.')
  })
})

describe('names', () => {
  it('may be titles', () => {
    assert.deepEqual(
      speakersOf('Rep. Pete T. King, a Democrat, said he would go. Mr. King said he was glad. King said it was old.'),
      ['Pete T. King', 'Pete T. King', 'Pete T. King'],
    )
    assert.deepEqual(speakersOf('Tim Cook said he would go. Cook said it was old.'), ['Tim Cook', 'Tim Cook'])
  })

  it('are no titles of others', () => {
    assert.deepEqual(
      speakersOf('Rep. Pete King said he would go. The King said he was old. King Otto said he was ill.'),
      ['Pete King', 'King', 'Otto'],
    )
  })

  it('are not those of towers that bear them', () => {
    assert.deepEqual(speakersOf('The plan was for an Ostrow Tower in Alder. President Ostrow said he was glad.'), [
      'Ostrow',
    ])
    assert.deepEqual(speakersOf('Jane Tower was late. Ms. Tower said she was glad.'), ['Jane Tower'])
  })
  it('are not those of parties', () => {
    assert.deepEqual(speakersOf('Leading Democrats said they would go. The Democratic caucus said it was glad.'), [
      'Leading Democrats',
      'the Democratic caucus',
    ])
  })
})
