import { strict as assert } from 'node:assert'
import type { CrossReference } from '../../server/src/corpus/model'
import { told } from './told'

/** Every order of three. */
const ORDERS = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
]

/** The messages of a kind, which must be the same in whatever order the articles come. */
function messages(kind: CrossReference['kind'], texts: readonly [string, string, string]): readonly string[] {
  const found = ORDERS.map(order =>
    told(...order.map(i => texts[i]))
      .filter(reference => reference.kind === kind)
      .map(({ message }) => message)
      .sort(),
  )
  for (const one of found) assert.deepEqual(one, found[0])
  return found[0]
}

describe('a message', () => {
  it('names a figure by the fullest words that articles have for it', () => {
    const quake = (figure: string) => `A ${figure} earthquake struck the island of Orsa on Monday, officials said.`
    assert.deepEqual(
      messages('quantity', [
        quake('6.1-magnitude'),
        'The earthquake that struck the island of Orsa on Monday measured 6.1, officials said.',
        quake('5.4-magnitude'),
      ]).filter(message => message.includes('differs')),
      ['6.1-magnitude (officials) differs from 5.4-magnitude (officials)'],
    )
  })

  it('names both figures by a noun that both have', () => {
    const met = (figure: string) => `Ada Lorne and Bo Quist ${figure} at the harbour office in Orsa last winter.`
    const [message] = messages('quantity', [met('met 16 times'), met('held 16 meetings'), met('met 18 times')])
    assert.equal(message, '18 times differs from 16 times')
  })

  it('names both figures in one unit', () => {
    const gust = (speed: string) => `A gust of ${speed} was measured at Cape Lorn on Sunday, the weather office said.`
    const texts = [gust('174 kilometres an hour'), gust('108 miles an hour'), gust('147 kilometres an hour')] as const
    const [message] = messages('quantity', texts)
    assert.match(message, /^147 kilometres an hour .* differs from 174 kilometres an hour/)
  })

  it('names an age by its number beside the name', () => {
    const [message] = messages('quantity', [
      'Ada Lorne, 46, runs the harbour of Orsa.',
      'Forty-six-year-old Ada Lorne runs the harbour of Orsa.',
      'Ada Lorne, 51, runs the harbour of Orsa.',
    ])
    assert.equal(message, 'Ada Lorne: 51 differs from 46')
  })

  it('names a value that is written in several ways once', () => {
    const cost = (sum: string) => `The new harbour bridge of Orsa cost ${sum}, the council of Orsa said.`
    assert.deepEqual(messages('quantity', [cost('$28 million'), cost('$28m'), cost('28 million dollars')]), [
      '28 million dollars in 3 articles',
    ])
  })

  it('names words by the longest quotation', () => {
    const said = (words: string) => `“${words},” said Ada Lorne, the mayor of Orsa.`
    const [message] = messages('wording', [
      said('The old bridge was never safe for heavy lorries'),
      said('The old bridge was never safe for heavy lorries, and we told them so in the spring'),
      said('The old bridge was never safe'),
    ])
    assert.match(message, /^“The old bridge was never safe for heavy lorries,…” is cut/)
  })
})
