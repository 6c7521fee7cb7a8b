import { strict as assert } from 'node:assert'
import { checkNoQuotation, checkQuotations, speakersOf } from './quotationFixture'

describe('people of one surname', () => {
  it('are two where an office stood before the full name of another', () => {
    assert.deepEqual(speakersOf('President Roe came with Ann Roe, a singer. “It is late,” the president said.'), [
      'Roe',
    ])
    assert.deepEqual(speakersOf('President Ann Roe came. “It is late,” President Roe said.'), ['Ann Roe'])
    assert.deepEqual(speakersOf('Ann Roe, the president, came. “It is late,” President Roe said.'), ['Ann Roe'])
  })

  it('are told apart by who has just spoken, where the words are about somebody else', () => {
    const told = 'Dale Roe was held. His mother, Darlene Roe, said the boat was lost.'
    assert.deepEqual(speakersOf(`${told} “He’s not a thief,” Roe said.`), ['Darlene Roe', 'Darlene Roe'])
    assert.deepEqual(speakersOf(`${told} “I am no thief,” Roe said.`), ['Darlene Roe', 'Dale Roe'])
    assert.deepEqual(speakersOf(`${told} It sank. “He’s not a thief,” Roe said.`), ['Darlene Roe', 'Dale Roe'])
  })

  it('may speak last before words that are still to come', () => {
    const told = 'Dale Roe said he was ill. Darlene Roe said:'
    assert.deepEqual(speakersOf(`${told}\n\n“He’s not a thief. I know him.”`), ['Dale Roe', 'Darlene Roe'])
  })

  it('are two where a form of address fits one only', () => {
    assert.deepEqual(speakersOf('Ann Roe came. “It is late,” Mr. Roe said.'), ['Roe'])
    assert.deepEqual(speakersOf('Asa Roe came. “It is late,” Mr. Roe said.'), ['Asa Roe'])
  })
})

describe('offices before a name', () => {
  it('keep what they are for out of it', () => {
    assert.deepEqual(
      speakersOf('The director of national safety came. “It is late,” Director of National Safety James Roe said.'),
      ['James Roe'],
    )
    assert.deepEqual(speakersOf('“It is late,” Minister of Works Jane Doe said.'), ['Jane Doe'])
  })
})

describe('a few words without a verb', () => {
  it('are said where a sentence gives them to somebody', () => {
    checkQuotations(`
      “Not yet,” Doe said. Nothing for the harbour, he added.
       ^^^^^^^^ content
                           ^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkNoQuotation('On Monday, he added.')
    checkNoQuotation('Later that day, Doe said.')
  })
})

describe('pronouns behind somebody of whom nothing is known', () => {
  it('mean nobody named before', () => {
    assert.deepEqual(
      speakersOf('John Roe came. One of the clerks said he was tired. “It is late,” he told Northwire.'),
      ['unknown', 'unknown'],
    )
    assert.deepEqual(speakersOf('John Roe came. John Roe said he was tired. “It is late,” he told Northwire.'), [
      'John Roe',
      'John Roe',
    ])
  })
})

describe('people who are named with others of their surname', () => {
  it('are not meant by the surname', () => {
    const sisters = 'Anna and Ella Moe went to Alder. '
    assert.deepEqual(speakersOf(`${sisters}Moe said the pier was old.`), ['Moe'])
    assert.deepEqual(speakersOf(`${sisters}President Moe said the pier was old.`), ['Moe'])
  })

  it('are meant by it where the article names them by themselves', () => {
    assert.deepEqual(speakersOf('Anna and Ella Moe went to Alder. Ella Moe was glad. Moe said it was old.'), [
      'Ella Moe',
    ])
    assert.deepEqual(speakersOf('Jane and John Moe went to Alder. Mr. Moe said the pier was old.'), ['John Moe'])
    assert.deepEqual(speakersOf('Doe and Ella Moe went to Alder. Moe said the pier was old.'), ['Ella Moe'])
  })
})
