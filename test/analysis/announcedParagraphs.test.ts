import { strict as assert } from 'node:assert'
import { checkNoQuotation, checkQuotations, speakersOf } from './quotationFixture'

const before = 'The lock was shut on Monday. Ann Roe of the guild was at the gate.'
const words =
  'We believe the lock may be sold, as few of us had thought it could. It is one of the “oldest” in the town.'

describe('a paragraph without marks below a colon', () => {
  it('is said by whom the line above names', () => {
    checkQuotations(`
      The lock was shut on Monday. Ann Roe of the guild was at the gate.

      In a note to the guild, the analyst Ann Roe wrote:
                                          ^^^^^^^ speaker

      We believe the lock may be sold, as few of us had thought it could. It is one of the oldest in the town.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content

      The guild has not replied.
    `)
    for (const line of ['Roe writes:', 'It was an odd day at the gate, said Roe:'])
      assert.ok(speakersOf(`${before}\n\n${line}\n\n${words}`).includes('Ann Roe'), line)
  })

  it('is not where it tells of them, or the line says nothing', () => {
    checkNoQuotation(`${before}\n\nRoe writes:\n\nThe guild has shut the lock, and Roe has left the town for good.`)
    checkNoQuotation(`${before}\n\nAnn Roe left:\n\nThe guild has shut the lock, and some have left the town for good.`)
    checkNoQuotation(`${before}\n\nAnn Roe wrote:\n\n- the lock, the gate, the pier and the old yard behind it`)
  })
})
