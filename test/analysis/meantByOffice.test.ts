import { strict as assert } from 'node:assert'
import { checkNoQuotation, checkQuotations, speakersOf } from './quotationFixture'

describe('an office by its letters', () => {
  it('means who is known to hold it', () => {
    for (const [office, letters] of [
      ['Prime Minister', 'PM'],
      ['Alder District Attorney', 'DA'],
      ['Attorney General', 'AG'],
      ['Chief executive', 'CEO'],
      ['Vice President', 'VP'],
    ])
      assert.deepEqual(
        speakersOf(`${office} Jane Doe said it was late. The pier was old, the ${letters} said.`),
        ['Jane Doe', 'Jane Doe'],
        letters,
      )
  })

  it('means nobody who holds another', () => {
    assert.notEqual(speakersOf('Mayor Jane Doe said it was late. The pier was old, the DA said.')[1], 'Jane Doe')
    assert.notEqual(
      speakersOf('Alder Works AG said it was late. Ann Roe said it was old. The AG said no.')[2],
      'Ann Roe',
    )
  })
})

describe('a word for somebody by their age', () => {
  const told = 'The teenager told police that it was late.'

  it('means the one person of that age', () => {
    assert.deepEqual(speakersOf(`Officers met Otto Reyn, 16, on the pier. ${told}`), ['Otto Reyn'])
    assert.deepEqual(speakersOf(`Officers met 17-year-old Otto Reyn on the pier. ${told}`), ['Otto Reyn'])
    assert.deepEqual(speakersOf(`Officers met 17-year-old Jarvane Reyn on the pier. ${told}`), ['Jarvane Reyn'])
    assert.deepEqual(speakersOf('Officers met Otto Reyn, 71. The pensioner said it was late.'), ['Otto Reyn'])
  })

  it('means nobody known where there is none, or another', () => {
    for (const met of ['Otto Reyn, 61,', 'Otto Reyn, 16, and John Roe, 17,', 'Otto Reyn, 16, and a 17-year-old boy'])
      assert.deepEqual(speakersOf(`Officers met ${met} on the pier. ${told}`), ['teenager'], met)
  })
})

describe('an outlet named before what it is', () => {
  it('is nobody, though "official" stands before it', () => {
    const said = 'The official Danica news agency reported that it was late.'
    assert.deepEqual(speakersOf(`${said} He said the pier was old.`), ['Danica', 'unknown'])
    assert.deepEqual(speakersOf(`${said} The news agency said the pier was old.`), ['Danica', 'Danica'])
    assert.deepEqual(speakersOf('Mill official Ann Roe said it was late. She said it was old.'), ['Ann Roe', 'Ann Roe'])
    assert.notEqual(speakersOf('Acme said it was late. The news agency said it was old.')[1], 'Acme')
  })

  it('speaks together with the body behind "and"', () => {
    checkQuotations(`
      The official Danica news agency and the Alder Port Authority said it was late.
                                                                        ^^^^^^^^^^^ content
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker
    `)
    assert.deepEqual(speakersOf('Officials of the Danica news agency and the Alder Port Authority said it was late.'), [
      'Officials of the Danica news agency and the Alder Port Authority',
    ])
  })
})

describe('a name with a word that is also a verb', () => {
  it('is whole', () => {
    for (const body of ['government', 'Geological Survey'])
      checkQuotations(`
        The United States ${body} said it was late.
                          ${' '.repeat(body.length)}      ^^^^^^^^^^^ content
        ${body === 'government' ? '^^^^' : '    '}^^^^^^^^^^^^^^${'^'.repeat(body.length)} speaker
      `)
  })
})

describe('what stands under a picture', () => {
  it('is no speech of whom it shows', () => {
    checkNoQuotation('Baker: “Red Ann” on the old pier in May')
    assert.deepEqual(speakersOf('Baker: “The pier is old and nobody is safe.”'), ['Baker'])
  })
})

describe('an office or a body by what the text has told', () => {
  it('is theirs who were put into it, or left it', () => {
    assert.deepEqual(speakersOf('Ann Kettle was elected mayor of Orsk. Then the mayor said it was late.'), [
      'Ann Kettle',
    ])
    assert.deepEqual(speakersOf('Ann Kettle stepped down as chair of the fund. The chair said it was late.'), [
      'Ann Kettle',
    ])
    assert.deepEqual(speakersOf('Ann Kettle was named by the mayor. The mayor said it was late.'), ['mayor'])
  })

  it('is theirs whose title is short for it', () => {
    assert.deepEqual(speakersOf('Dr. Ann Kettle left the ward. The doctor said it was late.'), ['Ann Kettle'])
    assert.deepEqual(speakersOf('Sgt. Tom Hollow left the quay. The sergeant said it was late.'), ['Tom Hollow'])
    assert.deepEqual(speakersOf('Sgt. Tom Hollow left the quay. The doctor said it was late.'), ['doctor'])
  })

  it('is the body whose name tells as much', () => {
    assert.deepEqual(speakersOf('Alder Airways stayed on the ground. The airline said it was late.'), ['Alder Airways'])
    assert.deepEqual(speakersOf('Hale Bank stayed shut. The airline said it was late.'), ['airline'])
  })
})
