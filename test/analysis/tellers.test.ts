import { strict as assert } from 'node:assert'
import { checkNoQuotation, checkQuotations, speakersOf } from './quotationFixture'

describe('who tells it, in whatever order', () => {
  it('stands behind "say" in the plural, at the end of the clause', () => {
    checkQuotations(`
      The weir may not last the winter, say two engineers who have walked it.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
                                            ^^^^^^^^^^^^^ speaker
    `)
    checkQuotations(`
      The weir, say anglers in the valley, is rotten.
      ^^^^^^^^ content
                    ^^^^^^^ speaker
                                           ^^^^^^^^^ content
    `)
    checkNoQuotation('It should be somewhere with a view, say the weir or the mill.')
    checkNoQuotation('The repair will take a while, say five or six weeks.')
  })

  it('is a noun of no list behind its words', () => {
    assert.deepEqual(speakersOf('“It leaks,” said the almoner.'), ['almoner'])
    assert.deepEqual(speakersOf('“It leaks,” said the ex-reeve on Friday.'), ['ex-reeve'])
    assert.deepEqual(speakersOf('The weir leaks, said the almoner.'), ['almoner'])
    checkQuotations(`
      The club, which calls itself “the oldest,” said the weir in Orsk was rotten.
      ^^^^^^^^ speaker
                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkNoQuotation('Last week Acme, where she once baked, announced a plan.')
  })

  it('is told of behind the verb', () => {
    checkQuotations(`
      The weir leaks, said a walker who would not be named.
      ^^^^^^^^^^^^^^ content
                           ^^^^^^^^ speaker
    `)
    checkQuotations(`
      The weir leaks, says a survey published on Monday.
      ^^^^^^^^^^^^^^ content
                           ^^^^^^^^ speaker
    `)
  })

  it('is told of before the verb, behind a mark too', () => {
    checkQuotations(`
      On Tuesday, a walker who asked to stay nameless told officers that the weir leaked.
                  ^^^^^^^^ speaker
                                                                         ^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      Walkers who have crossed the weir, by day or at night, said it shook.
      ^^^^^^^ speaker
                                                                  ^^^^^^^^ content
    `)
    checkQuotations(`
      The weir leaks, a walker who asked to stay nameless said.
      ^^^^^^^^^^^^^^ content
                      ^^^^^^^^ speaker
    `)
  })

  it('says it behind "with", with what tells more of them', () => {
    checkQuotations(`
      The vote was put off, with a report by the surveyors saying the weir leaked.
                                 ^^^^^^^^^^^^^^^^^^^^^^^^^ speaker
                                                                  ^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      The vote was put off, with Ann Kettle, 45, saying the weir leaked.
                                 ^^^^^^^^^^ speaker
                                                        ^^^^^^^^^^^^^^^ content
    `)
    checkNoQuotation('The vote was put off, with neither side saying the weir leaked.')
  })

  it('is whose they are: friends of somebody', () => {
    checkQuotations(`
      Friends of Mr. Kettle’s said that he was ill.
      ^^^^^^^^^^^^^^^^^^^^^^^ speaker
                                        ^^^^^^^^^^ content
    `)
  })

  it('is a share of those asked, with its number beside it', () => {
    checkQuotations(`
      Just over a third, 34 percent, say they would stay.
           ^^^^^^^^^^^^ speaker
                                         ^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      One in four tenants say the rent is too high.
      ^^^^^^^^^^^^^^^^^^^ speaker
                              ^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('are several in one noun, of which some papers speak in the plural', () => {
    checkQuotations(`
      The couple say they would stay.
      ^^^^^^^^^^ speaker
                     ^^^^^^^^^^^^^^^ content
    `)
    checkNoQuotation('Nobody let the couple say they would stay.')
  })

  it('is both sides, and not neither', () => {
    checkQuotations(`
      Both sides have acknowledged that the weir leaks.
      ^^^^^^^^^^ speaker
                                        ^^^^^^^^^^^^^^ content
    `)
    checkNoQuotation('Neither side said that the weir leaks.')
  })

  it('stands before "that" with what only people do', () => {
    checkQuotations(`
      The bill has angered owners that warn the weir will break.
                           ^^^^^^ speaker
                                            ^^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      He told walkers that claims of a leak were false.
      ^^ speaker
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('is named behind "according to", with what they are before the clause', () => {
    checkQuotations(`
      According to Ann Kettle, a surveyor in Orsk, the weir leaked.
                   ^^^^^^^^^^ speaker
                                                   ^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      According to Kettle (45), the weir leaked.
                   ^^^^^^ speaker
                                ^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      According to Ann Kettle, a surveyor and two walkers were hurt.
                   ^^^^^^^^^^ speaker
                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      According to Ann Kettle, the surveyor, Tom Hollow, fled.
                   ^^^^^^^^^^ speaker
                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('interrupts a clause that goes on with a number', () => {
    checkQuotations(`
      By May, Kettle said, at least four of the gates had gone.
      ^^^^^^ content
              ^^^^^^ speaker
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })
})

describe('who is asked, announces or goes on', () => {
  it('is the person of whom "who" tells, and "who" asks nothing', () => {
    checkQuotations(`
      “Where is the weir?” asked one angler who would not give a name.
       ^^^^^^^^^^^^^^^^^^ content
                                 ^^^^^^^^^^ speaker
    `)
    assert.deepEqual(speakersOf('Ann Roe asked who had built the weir.'), ['Ann Roe'])
  })

  it('is named before what was announced', () => {
    checkQuotations(`
      The sale follows a Tolvane announcement that it will leave the port.
                         ^^^^^^^ speaker
                                                   ^^^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkNoQuotation('The sale follows a Monday announcement that left the port in doubt.')
    checkNoQuotation('He was held on a Dutch complaint that he fixed the race.')
  })

  it('is the body that spoke, where it adds', () => {
    assert.deepEqual(speakersOf('Hale Lines said sales fell.\n\nThe rope business did well, it added.').slice(-1), [
      'Hale Lines',
    ])
    assert.deepEqual(speakersOf('Ann Roe said sales fell.\n\nThe rope business did well, it added.').slice(-1), [
      'unknown',
    ])
  })
})

describe('the whole of who says it', () => {
  it('is the title with what stands before it', () => {
    for (const who of [
      'Weir board safety critic Ann Roe',
      'Orsk Anglers’ Association president Ann Roe',
      'Police Chief Ann Roe',
      'Orsk’s Deputy Mayor Ann Roe',
    ])
      checkQuotations(`
      ${who} said the weir was rotten.
      ${'^'.repeat(who.length)} speaker
      ${' '.repeat(who.length)}      ^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('is no adverb and no form of address before it', () => {
    checkQuotations(`
      Perhaps Mr. Roe said the weir was rotten.
              ^^^^^^^ speaker
                           ^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('stands behind what emails show', () => {
    assert.deepEqual(speakersOf('Emails show anglers warned that the weir was rotten.').sort(), ['Emails', 'anglers'])
    assert.deepEqual(speakersOf('The show staff warned that the weir was rotten.'), ['the show staff'])
  })

  it('confirmed it to somebody who passes it on', () => {
    checkQuotations(`
      Two anglers confirmed to Northwire that the weir was rotten.
      ^^^^^^^^^^^ speaker
                               ^^^^^^^^^ via
                                              ^^^^^^^^^^^^^^^^^^^ content
    `)
  })
})

describe('what is said, to its edges', () => {
  it('opens with a time that owns something', () => {
    checkQuotations(`
      Roe said last week’s vote was rushed.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
      ^^^ speaker
    `)
    checkQuotations(`
      Roe said last week the vote was rushed.
                         ^^^^^^^^^^^^^^^^^^^ content
      ^^^ speaker
    `)
    checkQuotations(`
      Roe says so far no one was hurt.
                      ^^^^^^^^^^^^^^^ content
      ^^^ speaker
    `)
  })

  it('ends with a verb that is no attribution', () => {
    checkQuotations(`
      Roe says when she saw the weir, she cried.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
      ^^^ speaker
    `)
    checkQuotations(`
      Roe goes on to say the weir is rotten.
      ^^^ speaker
                         ^^^^^^^^^^^^^^^^^^ content
    `)
  })
})
