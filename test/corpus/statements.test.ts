import { strict as assert } from 'node:assert'
import { shortly, told } from './told'

const stated = (...texts: readonly string[]): string[] => shortly('characterisation', ...texts)

describe('statements of two articles', () => {
  it('agree when they share words that not every report has', () =>
    assert.deepEqual(
      stated(
        'Ada Lorne was soon treated for marsh fever, her brother said.',
        'The sponsors of Ada Lorne knew of her treatment for marsh fever.',
      ),
      ['agrees: Ada Lorne knew of her treatment for marsh fever / Ada Lorne was soon treated for marsh fever'],
    ))

  it('do not when what they share stands in every report', () =>
    assert.deepEqual(
      stated(
        'Ada Lorne told reporters that the government would change the law.',
        'The government may use the law, said a friend of Ada Lorne.',
      ),
      [],
    ))

  it('do not when the articles are about other people and places', () =>
    assert.deepEqual(
      stated(
        'Ada Lorne was soon treated for marsh fever, her brother said.',
        'Bo Quist had a treatment for marsh fever.',
      ),
      [],
    ))

  it('do not when one denies what the other says', () => {
    const positive = 'Ada Lorne smuggled counterfeit tractors across the fjord.'
    const negative = 'Ada Lorne never smuggled counterfeit tractors across the fjord.'
    assert.deepEqual(stated(positive, negative), [])
    assert.equal(stated(negative, negative.replace('never', 'had not')).length, 1)
  })

  it('do not when their figures differ', () => {
    const some = 'Ada Lorne smuggled 30 counterfeit tractors across the fjord.'
    assert.equal(stated(some, some).length, 1)
    assert.deepEqual(stated(some, some.replace('30', '45')), [])
  })

  it('join people with their country', () =>
    assert.deepEqual(
      stated(
        'Ada Lorne saw a Canadian lighthouse from her window.',
        'A lighthouse in Canada was what the neighbours of Ada Lorne saw.',
      ),
      ['agrees: Ada Lorne saw a Canadian lighthouse / lighthouse in Canada was what the neighbours of Ada Lorne saw'],
    ))

  it('join a name with its shorter form and with its role', () =>
    assert.deepEqual(
      stated(
        'Ada Lorne confessed on Monday. The case is before Judge Henrik L. Sandvik.',
        'Ada Lorne will wait. The judge hearing the case, Henrik Sandvik, was ill.',
      ).filter(short => short.includes('Sandvik')),
      ['agrees: case is before Judge Henrik L. Sandvik / judge hearing the case, Henrik Sandvik'],
    ))

  it('are no second finding where all give the same quotation', () => {
    const said = '“The counterfeit tractors crossed the fjord,” she said.'
    assert.deepEqual(stated(`Ada Lorne runs Norrhamn. ${said}`, `Ada Lorne left. ${said}`), [])
    const other = 'The counterfeit tractors of Ada Lorne crossed the fjord.'
    assert.equal(stated(`Ada Lorne runs Norrhamn. ${said}`, `Ada Lorne left. ${other}`).length, 1)
  })

  it('tell little by words that a third of many articles have', () => {
    const stories = ['smuggled bananas', 'married', 'slept', 'sang', 'swam', 'lied', 'painted', 'rowed']
    const texts = stories.map(deed => `Ada Lorne of the Orla lighthouse ${deed}.`)
    assert.deepEqual(stated(...texts), [])
    assert.equal(stated(...texts.slice(0, 4)).length, 1)
  })

  it('say who is reported to state them', () => {
    const [reference] = told(
      'Bo Quist lives in Norway. Ada Lorne said that the orchards had been poisoned by mercury.',
      'Ada Lorne knows Bo Quist. The orchards were poisoned by mercury.',
    ).filter(({ kind }) => kind === 'characterisation')
    assert.deepEqual(
      reference?.members.map(({ sources }) => sources),
      [['person:ada lorne'], []],
    )
  })
})
