import { strict as assert } from 'node:assert'
import { analyze } from '../../server/src/analysis/analyze'
import { checkNoQuotation, speakersOf } from './quotationFixture'

const quoted = (text: string): string[] => analyze(text).quotations.map(q => q.text)

describe('interviews printed as transcripts', () => {
  const answers = `The engineer Jane Doe spoke to us on Monday.

Q: What do you think of the pier?

A: I think it is old. They say it should go.

It has no lights.

Q: And the ferry?

A: It is older.`

  it('give the answers to whom was named before, whatever is reported in them', () => {
    assert.deepEqual(quoted(answers), ['I think it is old. They say it should go. It has no lights.', 'It is older.'])
    assert.deepEqual(speakersOf(answers), ['Jane Doe', 'Jane Doe'])
  })

  it('give turns to whom their labels name, and leave out who asks', () => {
    const text = `Jane Doe met us in May.

HERALD: How did you begin?

Jane Doe: I began in 1990 with one boat.

HERALD: And now?

Jane Doe: It is fine.`
    assert.deepEqual(quoted(text), ['I began in 1990 with one boat.', 'It is fine.'])
    assert.deepEqual(speakersOf(text), ['Jane Doe', 'Jane Doe'])
  })

  it('are not made by headings with a colon', () => {
    const text = `When: Monday at noon.

Where: The old pier in Port Alder.

What: A meeting of the board.

How: By boat or on foot.`
    assert.deepEqual(quoted(text), [])
  })
})

describe('who speaks for whom', () => {
  const of = (text: string, name: string): string | undefined => {
    const { entities } = analyze(text)
    const index = entities.find(e => e.name === name)?.of ?? null
    return index === null ? undefined : entities[index].name
  }

  it('is told by titles, appositions and descriptions', () => {
    assert.equal(of('Harbour Board spokesman John Roe said the pier was old.', 'John Roe'), 'Harbour Board')
    assert.equal(of('John Roe, a lawyer for Jane Doe, said the pier was old.', 'John Roe'), 'Jane Doe')
    assert.equal(of(`The Harbour Board's spokeswoman, Ann Roe, said it was old.`, 'Ann Roe'), 'Harbour Board')
  })

  it('is nobody for those who speak for themselves', () =>
    assert.equal(of('Harbour Board member John Roe said the pier was old.', 'John Roe'), undefined))
})

describe('a list of links', () => {
  it('printed twice is no interview', () => {
    const links = 'Best moments: Doe stars in a classic\n\nDriver against cyclist: rage caught on film'
    checkNoQuotation(`The pier is old.\n\n${links}\n\nThe pier is long.\n\n${links}\n`)
  })
})
