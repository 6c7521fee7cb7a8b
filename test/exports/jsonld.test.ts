import { strict as assert } from 'node:assert'
import fc from 'fast-check'
import { codePointsOf, selectorsIn } from '../../server/src/annotations/selectors'
import { jsonld } from '../../server/src/exports/jsonld'
import type { Taken } from '../../server/src/exports/taken'
import { fire, HOSTILE, hostileTaken, TRICKS, takenFrom } from './scene'

interface Selector {
  readonly type: string
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  readonly start: number
  readonly end: number
}

interface Target {
  readonly source: string
  readonly scope?: string
  readonly selector: readonly [Selector, Selector]
}

interface Annotation {
  readonly id: string
  readonly type: string
  readonly motivation: string
  readonly body: readonly { readonly type: string; readonly purpose: string; readonly value: string }[]
  readonly target: Target | readonly Target[]
}

interface Collection {
  readonly '@context': string
  readonly id: string
  readonly type: string
  readonly total: number
  readonly first: { readonly id: string; readonly type: string; readonly items: readonly Annotation[] }
}

/** The motivations and purposes of the model. */
const MOTIVATIONS = ['identifying', 'describing', 'tagging']

function collectionOf(taken: Taken): Collection {
  return JSON.parse([...jsonld(taken)].join(''))
}

function targetsOf({ target }: Annotation): Target[] {
  return [target].flat() as Target[]
}

/** Holds a collection against what the model requires, and its selectors against the texts. */
function checkCollection(taken: Taken): Collection {
  const collection = collectionOf(taken)
  const { items } = collection.first
  assert.deepEqual(
    [collection['@context'], collection.type, collection.first.type, collection.total],
    ['http://www.w3.org/ns/anno.jsonld', 'AnnotationCollection', 'AnnotationPage', items.length],
  )
  const ids = [collection.id, collection.first.id, ...items.map(({ id }) => id)]
  assert.equal(new Set(ids).size, ids.length)
  for (const id of ids) assert.match(id, /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
  for (const item of items) {
    assert.equal(item.type, 'Annotation')
    assert.ok(MOTIVATIONS.includes(item.motivation))
    assert.ok(item.body.length > 0)
    for (const { type, purpose, value } of item.body) {
      assert.ok(type === 'TextualBody' && MOTIVATIONS.includes(purpose) && value !== '')
    }
    for (const { source, selector } of targetsOf(item)) {
      const { text } = taken.articles.find(({ uri }) => encodeURI(uri) === source)!
      checkSelectors([...text], selector)
    }
  }
  return collection
}

function checkSelectors(characters: readonly string[], [quote, position]: Target['selector']): void {
  assert.deepEqual([quote.type, position.type], ['TextQuoteSelector', 'TextPositionSelector'])
  const { start, end } = position
  assert.equal(characters.slice(start, end).join(''), quote.exact)
  assert.equal(characters.slice(Math.max(0, start - 32), start).join(''), quote.prefix)
  assert.equal(characters.slice(end, end + 32).join(''), quote.suffix)
}

describe('web annotations', () => {
  it('identify the speaker of a quotation, and describe a figure', () => {
    const { items } = checkCollection(takenFrom(fire(), { url: 'https://news.example/fire' })).first
    const said = items.find(({ body }) => body.some(({ value }) => value === 'direct quotation'))!
    assert.equal(said.motivation, 'identifying')
    assert.deepEqual([said.body[0].purpose, said.body[0].value], ['identifying', 'Jane Doe'])
    const [target] = targetsOf(said)
    assert.deepEqual([target.source, target.scope], ['news/a.txt', 'https://news.example/fire'])
    const figure = items.find(item => targetsOf(item)[0].selector[0].exact === '12 people')!
    assert.deepEqual(
      [figure.motivation, figure.body[0].value],
      ['describing', '12 person; of people; given by Jane Doe'],
    )
    const date = items.find(item => targetsOf(item)[0].selector[0].exact === 'Monday')!
    assert.match(date.body[0].value, /^2021-05-03\/2021-05-04;/)
  })

  it('have the passages of an interrupted quotation as targets', () => {
    const text = 'A fire broke out in Port Alder on Monday.\n\n“We lost,” Jane Doe said, “all that we had here.”'
    const { items } = checkCollection(takenFrom({ 'a.txt': text })).first
    const exact = items.map(item => targetsOf(item).map(({ selector }) => selector[0].exact))
    assert.ok(
      exact.some(parts => parts.length === 2 && parts[0] === 'We lost,' && parts[1] === 'all that we had here.'),
    )
  })

  it('only tag a quotation whose speaker is unknown', () => {
    const text = 'A fire broke out in Port Alder on Monday.\n\n“We have lost all that we ever had here and more.”'
    const said = checkCollection(takenFrom({ 'a.txt': text })).first.items.filter(({ body }) =>
      body.some(({ value }) => value.endsWith('quotation')),
    )
    assert.deepEqual(
      said.map(({ motivation, body }) => [motivation, body.length]),
      [['tagging', 1]],
    )
  })

  it('count code points, be there characters outside the basic plane or not', () => {
    const [a] = Object.values(fire())
    checkCollection(
      takenFrom({ 'a.txt': a.replace('harbour\n', '😀harbour𝒳\n').replace('We have', '😀😀We 𝒳 have😀') }),
    )
    assert.equal(checkCollection(takenFrom({})).total, 0)
  })

  it('select any stretch of any text', () => {
    const texts = fc.array(fc.constantFrom('a', ' ', '\r\n', '😀', '𝒳', 'é', '漢'), { maxLength: 120 })
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (characters, from, length) => {
        const start = from % (characters.length + 1)
        const end = Math.min(characters.length, start + (length % 50))
        const offset = (count: number) => characters.slice(0, count).join('').length
        const text = characters.join('')
        const selectors = selectorsIn(text)({ start: offset(start), end: offset(end) })
        checkSelectors([...text], selectors as unknown as Target['selector'])
      }),
    )
    assert.deepEqual([0, 1, 2, 3, 4].map(codePointsOf('a😀b')), [0, 1, 2, 2, 3])
    assert.deepEqual([0, 1, 2].map(codePointsOf('\ud800\ud800')), [0, 1, 2])
  })

  it('keep their names from one export to the next', () => {
    assert.deepEqual(collectionOf(takenFrom(fire())), collectionOf(takenFrom(fire())))
  })

  for (const [name, evil] of Object.entries(HOSTILE)) {
    it(`hold ${name} as text, and the passage as it is`, () => {
      const taken = hostileTaken(evil)
      for (const { body, target } of collectionOf(taken).first.items) {
        for (const { value } of body) assert.doesNotMatch(value, TRICKS)
        for (const { scope, selector } of [target].flat() as Target[]) {
          assert.equal(scope, undefined)
          assert.ok(taken.articles.some(({ text }) => text.includes(selector[0].exact)))
        }
      }
    })
  }
})
