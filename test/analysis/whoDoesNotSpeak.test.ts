import { strict as assert } from 'node:assert'
import { checkNoQuotation, checkQuotations, speakersOf } from './quotationFixture'

describe('who does not speak', () => {
  it('is who asks', () => {
    const start = 'Jane Doe met the judge. '
    assert.deepEqual(speakersOf(`${start}Asked by Jill Roe whether it was old, she replied: "Not as such."`), [
      'Jane Doe',
    ])
    assert.deepEqual(speakersOf(`${start}Jill Roe was asked by him. She replied: "Not as such."`), ['Jill Roe'])
  })

  it('is who does not tell', () => {
    checkQuotations(`
      Residents complained that no one had told them to leave.
                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
      ^^^^^^^^^ speaker
    `)
    checkNoQuotation('Neither Doe nor Roe said the pier was old.')
    assert.deepEqual(speakersOf('One of them told residents to leave.'), ['unknown'])
  })

  it('is who denies a charge', () => {
    checkQuotations(`
      Sailors maintain that jobs are at risk, a charge the company denies.
                            ^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      Sailors maintain that jobs are at risk, a charge against the company.
                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('is not whose claim another gives a name to', () => {
    const start = 'Carl Roe said the pier was old, a claim'
    for (const answer of ['Ann Poe called “absurd”', 'Ann Poe dismissed as “absurd”', 'that Ann Poe called “absurd”'])
      assert.deepEqual(speakersOf(`${start} ${answer}.`), ['Carl Roe', 'Ann Poe'], answer)
    assert.deepEqual(speakersOf(`${start} the board denies.`), ['Carl Roe'])
  })

  it('is who agrees to do something', () => {
    checkQuotations(`
      When Acme agreed last spring to buy its largest rival, analysts figured the price would rise.
                                                                              ^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      Acme agreed last spring that its largest rival was lost.
                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })
})

describe('who speaks in their place', () => {
  it('is a company behind its description', () => {
    const text = 'The power company, Enelco, said it was late. It said crews were lost.'
    assert.deepEqual(speakersOf(text), ['Enelco', 'Enelco'])
    assert.deepEqual(speakersOf('One, Delmar Foods Co., says it moved.'), ['Delmar Foods Co.'])
  })

  it('is who stands behind a union', () => {
    const text = `Jane Roe said it was late.\n\nSailors' Council chief executive Tony Doe disputed that. "It is not so," he said.`
    assert.deepEqual(speakersOf(text), ['Jane Roe', 'Tony Doe'])
  })

  it('shows what was never built', () => {
    assert.deepEqual(speakersOf('Jane Doe showed plans for a pier that was never built.'), [])
    assert.deepEqual(speakersOf('Jane Doe showed that the pier was never built.'), ['Jane Doe'])
    assert.deepEqual(speakersOf('Jane Doe said the pier that was never built had cost a fortune.'), ['Jane Doe'])
  })

  it('figures and submits', () => {
    assert.deepEqual(speakersOf('Mr. Roe figures the travel will help.'), ['Roe'])
    assert.deepEqual(speakersOf('Jane Doe submitted that the tender was late.'), ['Jane Doe'])
    assert.deepEqual(speakersOf('Sales figures the council published were late.'), [])
    assert.deepEqual(speakersOf('Jane Doe submitted the tender that was late.'), [])
    assert.deepEqual(speakersOf('Jane Doe submitted her plans and the board was impressed by them.'), [])
    assert.deepEqual(speakersOf('One of the harbour figures in the province, Al Doe, said the pier was old.'), [
      'Al Doe',
    ])
  })
})

describe('whoever stands in what is told of another', () => {
  const start = 'Mary Roe met John Doe. '

  it('does not go on behind it', () => {
    const relatives = [
      'who had been attacked by Doe',
      'who was praised by Doe on Monday',
      'whom Doe had praised',
      'whose plan was opposed by Doe',
    ]
    for (const told of relatives) {
      assert.deepEqual(speakersOf(`${start}Roe, ${told}, hit back, saying the pier was old.`).at(-1), 'Mary Roe', told)
      assert.deepEqual(speakersOf(`${start}Roe, ${told}, hit back: “The pier is old.”`).at(-1), 'Mary Roe', told)
    }
  })

  it('speaks within it', () => {
    checkQuotations(`
      Roe, whom Doe had praised for “a long life of work on the pier,” left early.
                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
                ^^^ speaker
    `)
  })

  it('goes on behind it where the main clause is over', () => {
    assert.deepEqual(speakersOf(`${start}Roe beat Doe, who hit back, saying the pier was old.`), ['John Doe'])
    assert.deepEqual(speakersOf(`${start}Roe beat Doe, who is 90, saying the pier was old.`), ['Mary Roe'])
  })
})

describe('who is accused', () => {
  it('accuses nobody', () => {
    checkNoQuotation('Mayor accused of “sleeping through the storm”.')
    checkNoQuotation('Two men accused of “lying to the board” went free.')
  })

  it('is not who accuses', () => {
    checkQuotations(`
      Ann Roe named the men she accused of “lying to the board.”
                            ^^^ speaker
                                        ^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })
})

describe('who asks in court', () => {
  const asked =
    'Simon Coe met Paul Rees. Mr Coe said it was old. Under questions by Paul Rees, defending, he said it was new.'

  it('is not who goes on speaking', () =>
    assert.deepEqual(speakersOf(`${asked} “I was afraid,” he said.`), ['Simon Coe', 'Simon Coe', 'Simon Coe']))

  it('may be named as the one who speaks', () =>
    assert.deepEqual(speakersOf(`${asked} Mr Rees nodded. “I see,” he said.`).at(-1), 'Paul Rees'))
})
