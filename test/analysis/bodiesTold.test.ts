import { strict as assert } from 'node:assert'
import { analyze } from '../../server/src/analysis/analyze'
import { speakersOf } from './quotationFixture'

const again = (opening: string, noun: string): string =>
  speakersOf(`${opening}\n\nThe ${noun} said the pumps were safe.\n\nShops buy pumps from Tolvane and Brisse.`)[0]

describe('what a body is', () => {
  it('is told by what it has, or by what stands beside its name', () => {
    assert.equal(again('Shares in Tolvane fell on Monday, as expected.', 'company'), 'Tolvane')
    assert.equal(again("Tolvane's chief executive, Jane Doe, met the mayor on Monday.", 'firm'), 'Tolvane')
    assert.equal(again('The mayor met Jane Doe, chief executive of Tolvane.', 'company'), 'Tolvane')
    assert.equal(again('On Monday Tolvane, a pump company in Alder, called its pumps back.', 'company'), 'Tolvane')
    assert.equal(again('On Monday Tolvane, one of the largest retailers in Alder, shut.', 'retailer'), 'Tolvane')
    assert.equal(again('Tolvane, which makes pumps, will shut a plant.', 'company'), 'Tolvane')
    assert.equal(again('On Monday the Alder daily Tolvane shut a plant.', 'paper'), 'Tolvane')
    assert.equal(again('On Monday Tolvane, an activist group, met the mayor.', 'group'), 'Tolvane')
  })

  it('is told of a house of any kind, and where it is', () => {
    assert.equal(again('On Monday Tolvane, a clinic in Alder, met the mayor.', 'clinic'), 'Tolvane')
    assert.equal(again('On Monday Tolvane Inc. met the mayor of Alder.', 'Alder-based company'), 'Tolvane Inc.')
  })

  it('is another thing than what is spoken of', () => {
    assert.equal(again('On Monday Tolvane, an activist group, met the mayor.', 'airline'), 'airline')
    assert.equal(again('On Monday the Alder daily Tolvane shut a plant.', 'union'), 'union')
    assert.equal(again('On Monday Tolvane, a company analyst, met the mayor.', 'company'), 'company')
  })

  it('stays open where another may be meant', () => {
    assert.equal(again('Shares in Tolvane fell on Monday. Brisse has shut its plant.', 'company'), 'company')
    assert.equal(again('Shares in Tolvane fell on Monday when Brisse closed its plant.', 'company'), 'company')
  })

  it('is a company where it is the only one that the text has told of', () => {
    assert.equal(again('Tolvane has cut 300 jobs in the north.', 'company'), 'Tolvane')
    assert.equal(again('Tolvane has cut 300 jobs. A company in Alder had hired them.', 'company'), 'company')
    assert.equal(again('Jane Doe has cut 300 jobs in the north.', 'company'), 'company')
  })
})

describe('“it” behind a body', () => {
  const it_ = (opening: string): string =>
    speakersOf(`${opening}\n\nIt said the pumps were safe.\n\nShops buy pumps from Tolvane and Brisse.`)[0]
  it('is one that has something of its own', () => {
    assert.equal(it_('Tolvane shut its plant in the north.'), 'Tolvane')
    assert.equal(it_('Tolvane and its rivals met in the north.'), 'unknown')
  })
})

describe('a firm that is named for short', () => {
  const names = (text: string): string[] => analyze(text).entities.map(({ name }) => name)
  it('is the one whose name says what it is', () => {
    for (const full of ['Tolvane Inc.', 'Tolvane, Inc.', 'Tolvane Motors', 'Tolvane Foods Ltd.', 'Tolvane & Co.'])
      assert.equal(names(`${full} has shut a plant.\n\nTolvane said the plant was old.`).length, 1, full)
    assert.deepEqual(names('Tolvane Foods Ltd. has shut it.\n\nTolvane Foods said it was old.'), ['Tolvane Foods Ltd.'])
  })

  it('is no place, and nobody of that name', () => {
    assert.equal(
      names('London Airways has cut flights.\n\nThe mayor of London said it was sad.').includes('London'),
      true,
    )
    assert.deepEqual(
      names('Jane Doe met the head of Doe Motors.\n\nDoe said it was late.').filter(name => name === 'Jane Doe'),
      ['Jane Doe'],
    )
    assert.deepEqual(speakersOf('Jane Doe left Doe Motors.\n\nDoe said it was late.'), ['Jane Doe'])
  })
})

describe('a genitive in the name of a body', () => {
  const spoken = (body: string): string[] => speakersOf(`The ${body} said it was late.`)
  it('is part of the name', () => {
    for (const body of [
      'Alder Nurses’ Association',
      "Alder Nurses' Association",
      'Teachers’ Federation of Alder',
      "Children's Aid Society",
      'Women’s College Hospital',
      'People’s Party',
    ])
      assert.deepEqual(spoken(body), [body])
    assert.deepEqual(speakersOf('St. Mary’s General Hospital said it was late.'), ['St. Mary’s General Hospital'])
    assert.deepEqual(speakersOf("King's College said it was late."), ["King's College"])
  })

  it('is an owner elsewhere', () => {
    assert.deepEqual(speakersOf('Ruritania’s Parliament said it was late.'), ['Parliament'])
    assert.deepEqual(speakersOf('Jane Doe’s Party said it was late.'), ['Party'])
    assert.deepEqual(speakersOf('The nurses’ Jane Doe said it was late.'), ['Jane Doe'])
  })
})

describe('a member of a party', () => {
  it('is who has just been named with an office', () => {
    assert.deepEqual(speakersOf('Senator Jane Doe met the board.\n\nThe Ohio Republican said it was late.'), [
      'Jane Doe',
    ])
    assert.deepEqual(speakersOf('The baker met Jane Doe.\n\nThe Ohio Republican said it was late.'), [
      'the Ohio Republican',
    ])
    assert.deepEqual(speakersOf('Senator Jane Doe met Governor Ann Poe.\n\nThe Ohio Republican said it was late.'), [
      'the Ohio Republican',
    ])
  })
})
