import { strict as assert } from 'node:assert'
import { checkNoQuotation, checkQuotations, speakersOf } from './quotationFixture'

describe('a noun that reports', () => {
  it('gives a clause with "that" to its owner', () => {
    checkQuotations(`
      Doe's claim that the lock was safe surprised the board.
      ^^^ speaker
            ^^^^^ cue
                       ^^^^^^^^^^^^^^^^^ content
      Perhaps Roe’s strangest suggestion was that the gate had never been shut.
              ^^^ speaker
                              ^^^^^^^^^^ cue
                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
      The mayor had heard the skippers' repeated warnings that the crane would fall.
                          ^^^^^^^^^^^^ speaker
                                                 ^^^^^^^^ cue
                                                               ^^^^^^^^^^^^^^^^^^^^ content
      It was a complaint by the pilots that nobody had warned them.
               ^^^^^^^^^ cue
                            ^^^^^^^^^^ speaker
                                            ^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('finds its owner behind "of" and before what is told of the noun', () => {
    checkQuotations(`
      It was a repeat of Doe's oft-repeated claims that the lock was safe.
                         ^^^ speaker
                                                        ^^^^^^^^^^^^^^^^^ content
      The board heard the head of the pilots’ old warning that the crane would fall.
                      ^^^^^^^^^^^^^^^^^^^^^^ speaker
                                                               ^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('gives words in marks to its owner', () => {
    checkQuotations(`
      Jane Doe took a week. Doe's response was: “Is the crane painted yet?”
                            ^^^ speaker
                                  ^^^^^^^^ cue
                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^ content
      Her message to shippers is “pay up or leave the bay.”
      ^^^ speaker
          ^^^^^^^ cue
                                  ^^^^^^^^^^^^^^^^^^^^^^^^ content
      Her reply was blunt: “No pier, no town.”
      ^^^ speaker
          ^^^^^ cue
                            ^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('gives an infinitive to who promises it', () => {
    checkQuotations(`
      Jane Doe won. Her promise to stay “fair” to both sides was kept.
                    ^^^ speaker
                        ^^^^^^^ cue
                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
      Voters remember Roe's pledge to mend the lock.
                      ^^^ speaker
                            ^^^^^^ cue
                                   ^^^^^^^^^^^^^^^^ content
    `)
  })

  it('ends where the verb of which it is the subject stands', () => {
    checkQuotations(`
      Doe's accusation that Roe is gambling with the dam and must resign was met with jeers.
                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
      Despite Doe's claims that the ship is worth ten million, all of the banks valued it lower.
                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
      Old papers, including Doe's promise to pay, have been forgotten.
                                          ^^^^^^ content
    `)
  })

  it('is none without an owner, or with a relative clause behind it', () => {
    checkNoQuotation('There was a suggestion that the crane had fallen.')
    checkNoQuotation('Monday’s statement that the lock would close came late.')
    checkNoQuotation("Doe's statement that drew jeers was short.")
    checkNoQuotation("Doe's promise that she made on Monday was forgotten.")
    checkNoQuotation("Doe's claim to the throne was weak.")
  })

  it('is none behind whom or what it is about, and no thing that is promised to somebody', () => {
    checkNoQuotation("Doe's threat to her rook was parried.")
    checkNoQuotation('Her pledge to charity was small.')
    checkNoQuotation("The company's promise to investors was broken.")
    checkNoQuotation("The storm's threat to public health has grown, and Roe's threat to democracy too.")
    checkNoQuotation("The town's claim to fame is that it has two piers.")
  })

  it('is none where something is done with the words', () => {
    checkNoQuotation("Doe's claim that the judge rejected was about money.")
    checkNoQuotation('Her statement that police had released in March was two pages long.')
    checkNoQuotation("Doe's promise that voters remember is the one about taxes.")
    checkQuotations(`
      Doe's claim that the judge rejected the bid was false.
      ^^^ speaker
            ^^^^^ cue
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('is none where "is" tells of another noun', () => {
    checkNoQuotation('The trouble with his claim is that the pier fell.')
    checkNoQuotation("At the heart of Doe's complaint is that the gate was shut.")
    checkNoQuotation('Missing from her statement was “sorry”.')
    checkQuotations(`
      One of Roe's claims is that the lock leaks.
             ^^^ speaker
                   ^^^^^^ cue
                                  ^^^^^^^^^^^^^^ content
    `)
  })

  it('is none where the words in marks judge it', () => {
    checkNoQuotation("Doe's remarks were “inappropriate”.")
    checkNoQuotation('His claims are “a pack of lies.”')
    checkNoQuotation('The board’s answer was “too late”.')
    checkQuotations(`
      The board’s verdict was “not guilty”.
      ^^^^^^^^^ speaker
                  ^^^^^^^ cue
                               ^^^^^^^^^^ content
      Doe's remarks were: “inappropriate jokes”.
      ^^^ speaker
            ^^^^^^^ cue
                           ^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('may stand before whom it is told to', () => {
    checkNoQuotation("Doe's charge to shops that take cards is small.")
    checkNoQuotation("Doe's statement to the paper that she owns was short.")
    checkQuotations(`
      Doe's promise to the board that the lock would be safe was kept.
      ^^^ speaker
            ^^^^^^^ cue
                                      ^^^^^^^^^^^^^^^^^^^^^^ content
      Doe's claims in the press that there was “fraud” were false.
      ^^^ speaker
            ^^^^^^ cue
                                     ^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('ends before another, and before what it is called', () => {
    checkQuotations(`
      The paper printed Doe's claim that “the lock was safe” and Roe's reply that “it was not”.
                        ^^^ speaker
                              ^^^^^ cue
                                          ^^^^^^^^^^^^^^^^^ content
                                                                 ^^^ speaker
                                                                       ^^^^^ cue
                                                                                   ^^^^^^^^^^ content
      Doe called Roe's suggestion that the lock was safe “nonsense”.
                 ^^^ speaker
                       ^^^^^^^^^^ cue
                                       ^^^^^^^^^^^^^^^^^ content
      A response to Roe's claim that the pier was safe drew jeers on Monday.
                    ^^^ speaker
                          ^^^^^ cue
                                     ^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('is part of what somebody else says', () => {
    checkQuotations(`
      Roe said Doe's claim that the lock was safe is false.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })
})

describe('whose words a noun reports', () => {
  it('is the one person whom the sentence has named, whoever spoke before', () => {
    assert.deepEqual(
      speakersOf('“It is old,” Mary Roe said. The vote embarrassed John Doe and his claim that the lock was safe.'),
      ['Mary Roe', 'John Doe'],
    )
  })

  it('is nobody known where two may be meant', () => {
    assert.deepEqual(speakersOf('The vote set John Doe against Paul Roe and his claim that the lock was safe.'), [
      'unknown',
    ])
  })

  it('is not who disputes them', () => {
    assert.deepEqual(speakersOf('Jane Doe spoke. Mary Roe dismissed her claim that the lock was safe.'), ['unknown'])
    assert.deepEqual(speakersOf('Jane Doe spoke on Monday. She rejected her claim that the lock was safe.'), [
      'unknown',
    ])
    assert.deepEqual(speakersOf('Jane Doe spoke. Paul Roe responded to her claim that the lock was safe.'), [
      'Jane Doe',
    ])
    assert.deepEqual(speakersOf('Jane Doe spoke. Mary Roe kept her promise to mend the lock.'), ['Mary Roe'])
  })

  it('is not who asked', () => {
    const asked = 'Mary Roe asked Jane Doe if the pier was safe. '
    assert.deepEqual(speakersOf(`${asked}Her answer was: “No.”`), ['Mary Roe', 'Jane Doe'])
    assert.deepEqual(speakersOf(`${asked}She replied: “No.”`), ['Mary Roe', 'Jane Doe'])
    assert.deepEqual(speakersOf(`${asked}She added: “It looks old.”`), ['Mary Roe', 'Mary Roe'])
  })

  it('does not go on speaking', () => {
    assert.deepEqual(
      speakersOf('Mary Roe said it was old. She rejected John Doe’s claim that it was safe. “I saw it,” she said.'),
      ['Mary Roe', 'John Doe', 'Mary Roe'],
    )
  })
})

describe('an answer', () => {
  it('may be one word', () => {
    checkQuotations(`
      Doe's answer was “yes”.
                        ^^^ content
      ^^^ speaker
    `)
    checkQuotations(`
      Doe's reply was “no, never”.
                       ^^^^^^^^^ content
    `)
  })

  it('is not what others call it', () => {
    checkNoQuotation("Doe's answer was “late”.")
    checkNoQuotation("Doe's remarks were “no help”.")
  })
})

describe('a message', () => {
  it('is said', () => {
    checkQuotations(`
      The party's message is: “We will not stop.”
                               ^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('is not a slogan', () => {
    checkNoQuotation("The party's message is “Made in Alder”.")
    checkNoQuotation("The party's message was “Time for Change”.")
  })
})

describe('what a noun reports', () => {
  it('ends where somebody else comes in', () => {
    checkQuotations(`
      Doe repeated his claim that the pier was safe, but Roe did not agree.
                                  ^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      Doe repeated his claim that the pier was old, but safe.
                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('may have a clause for its subject', () => {
    checkQuotations(`
      Doe's suggestion that what the board did was wrong angered Roe.
                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      Doe's suggestion that the board did have a plan angered Roe.
                            ^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })
})
