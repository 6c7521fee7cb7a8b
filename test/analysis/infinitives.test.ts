import { strict as assert } from 'node:assert'
import { checkNoQuotation, checkQuotations, speakersOf } from './quotationFixture'

describe('an infinitive that tells what was said', () => {
  it('stands behind the means by which somebody spoke', () => {
    checkQuotations(`
      The mayor took to the stage to say the pier was shut.
                                         ^^^^^^^^^^^^^^^^^ content
      ^^^^^^^^^ speaker
    `)
    for (const means of ['rang the station', 'used a speech on Monday', 'went on'])
      assert.deepEqual(speakersOf(`Jane Doe ${means} to say the pier was shut.`), ['Jane Doe'], means)
  })

  it('stands behind what others heard', () => {
    checkQuotations(`
      Jane Doe was heard to say the pier was old.
                                ^^^^^^^^^^^^^^^^ content
      ^^^^^^^^ speaker
    `)
  })

  it('tells nothing where somebody only meant or refused to, or where it has no clause', () => {
    for (const meant of ['wanted', 'refused', 'was not able', 'came back too late'])
      checkNoQuotation(`Jane Doe ${meant} to say the pier was shut.`)
    checkNoQuotation('Jane Doe took to the stage to say the rosary.')
  })
})

describe('the agent of a passive', () => {
  it('is who announces, whatever it is', () => {
    checkQuotations(`
      It was announced by the palace that the king was ill.
                                          ^^^^^^^^^^^^^^^^ content
                          ^^^^^^^^^^ speaker
    `)
  })
})
