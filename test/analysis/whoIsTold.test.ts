import { strict as assert } from 'node:assert'
import { checkNoQuotation, checkQuotations, speakersOf } from './quotationFixture'

describe('a word between commas behind a cue', () => {
  it('is read past to the clause that is said', () => {
    for (const word of ['however', 'though', 'nonetheless'])
      checkQuotations(`
        She pledged, ${word}, there is no plan to close the pier.
                     ${' '.repeat(word.length)}  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
      `)
  })

  it('is no part of what goes on behind it', () =>
    void checkQuotations(`
      The pier, Doe said, however, was old.
      ^^^^^^^^ content
                                   ^^^^^^^ content
    `))
})

describe('the title of a programme before a name', () => {
  it('is no part of the name', () => {
    for (const opening of [
      'On NBQ’s “Ask the Mayor”',
      'In “The Long Shore”',
      'On “Night Ferry” and “Harbour News Sunday”',
    ])
      assert.deepEqual(speakersOf(`${opening} Doe acknowledged the pier is old.`), ['Doe'], opening)
  })

  it('goes on with a word for who makes it', () =>
    assert.deepEqual(speakersOf('The “Night Ferry” star Jane Doe said the pier is old.'), ['Jane Doe']))
})

describe('an aside that tells who', () => {
  it('makes somebody of any noun before it', () => {
    for (const who of ['Roe’s soulmate', 'The pier’s stalwart'])
      assert.deepEqual(speakersOf(`${who}, who arrived late, said she was ill.`), [who.replace('The', 'the')], who)
    checkNoQuotation('The pier’s timber, which arrived late, said it all.')
  })
})

describe('a document before "that"', () => {
  it('tells what follows', () => {
    checkQuotations(`
      The vote has added weight to a Herald report that says the pier will close.
                                                             ^^^^^^^^^^^^^^^^^^^ content
                                   ^^^^^^^^^^^^^^^ speaker
    `)
    checkQuotations(`
      The mayor disputed on Friday a study that found the pier was safe.
                                                      ^^^^^^^^^^^^^^^^^ content
                                   ^^^^^^^ speaker
    `)
    checkQuotations(`
      The aides trashed reports that claimed the pier was safe.
                                             ^^^^^^^^^^^^^^^^^ content
                        ^^^^^^^ speaker
    `)
  })

  it('is none where a thing stands there, or somebody who points at it', () => {
    checkNoQuotation('She pointed to a sign that says the beach is closed.')
    checkNoQuotation('He handed in a report that listed the boats.')
  })

  it('speaks no further', () =>
    assert.deepEqual(
      speakersOf('“It is late,” Jane Doe said. Ann Roe held a report that said it was early. “It is,” Doe said.'),
      ['Jane Doe', 'report', 'Jane Doe'],
    ))
})

describe('what somebody says that they do not say', () => {
  it('is part of what they say', () => {
    for (const denied of ['cannot confirm', 'could not say'])
      checkQuotations(`
        Officials said they ${denied} whether the pier was safe.
                       ^^^^^${'^'.repeat(denied.length)}^^^^^^^^^^^^^^^^^^^^^^^^^^ content
      `)
  })
})

describe('who is threatened', () => {
  it('is nothing that is said', () => {
    checkNoQuotation('The play closes with a thief threatening the job of a baker.')
    checkNoQuotation('Officials threatened her family with court if they paid.')
  })

  it('may be the subject of what is threatened', () => {
    checkQuotations(`
      The rebels threatened that the town would burn.
                                 ^^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      The rebels threatened Roe would be killed.
                            ^^^^^^^^^^^^^^^^^^^ content
    `)
  })
})

describe('words that stand for what was said', () => {
  it('open no clause before whom it was said to', () =>
    checkNoQuotation('Doe reportedly said this to sailors who met in Alder.'))
})

describe('a body by its letters that are also a verb', () => {
  it('speaks where nothing around is in capitals', () => {
    assert.deepEqual(speakersOf('Now IS has claimed that the town fell.'), ['IS'])
    checkNoQuotation('NOBODY IS TOLD THAT THE TOWN FELL')
  })
})

describe('a passive with a clause', () => {
  it('is not said by who does something in the clause', () => {
    const [speaker] = speakersOf('It is now claimed the pier may have been burnt by sailors.')
    assert.ok(speaker === undefined || speaker === 'unknown')
    assert.deepEqual(speakersOf('The mayor was warned of “a long war” by sailors.'), ['sailors'])
  })
})

describe('somebody before "who", behind what is done before them', () => {
  it('is taken without it', () =>
    void checkQuotations(`
      Roe was shown standing before a hooded sailor, who said: “The pier is ours now.”
                                                                ^^^^^^^^^^^^^^^^^^^^^ content
                                    ^^^^^^^^^^^^^^^ speaker
    `))
})

describe('who urges somebody', () => {
  it('is told without what they did', () =>
    assert.deepEqual(
      speakersOf('Some 20 sailors sent open letters last week to the Alder and Orsk boards urging them to leave.'),
      ['20 sailors'],
    ))

  it('is nothing that somebody else acts on', () =>
    assert.notEqual(
      speakersOf('Surveys of sailors as they entered port offices showed that boats sink.')[0],
      'port offices',
    ))
})
