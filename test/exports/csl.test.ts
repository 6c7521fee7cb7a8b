import { strict as assert } from 'node:assert'
import { csl, namesIn } from '../../server/src/exports/csl'
import type { Taken } from '../../server/src/exports/taken'
import { fire, HOSTILE, hostileTaken, TRICKS, takenFrom } from './scene'

function items(taken: Taken): Record<string, unknown>[] {
  return JSON.parse([...csl(taken)].join(''))
}

describe('CSL-JSON', () => {
  it('has an item for each article, with what the article says of itself', () => {
    const layout = { author: 'Elin Marsh and Peter Quill', url: 'https://news.example/fire' }
    assert.deepEqual(items(takenFrom({ 'a.txt': fire()['news/a.txt'] }, layout)), [
      {
        id: 'marsh2021fire',
        type: 'article-newspaper',
        title: 'Fire at the harbour',
        'container-title': 'Northwire',
        author: [
          { family: 'Marsh', given: 'Elin' },
          { family: 'Quill', given: 'Peter' },
        ],
        'publisher-place': 'PORT ALDER',
        issued: { 'date-parts': [[2021, 5, 3]] },
        URL: 'https://news.example/fire',
      },
    ])
  })

  it('leaves out what is not known', () => {
    assert.deepEqual(items(takenFrom({ 'eggs.txt': '' }, { title: null })), [
      { id: 'eggs-txt', type: 'article-newspaper', title: 'eggs.txt' },
    ])
    assert.deepEqual(items(takenFrom({})), [])
  })

  it('has keys that are all different', () => {
    const same = Object.fromEntries([1, 2, 3].map(count => [`${count}.txt`, fire()['news/a.txt']]))
    assert.deepEqual(
      items(takenFrom(same)).map(({ id }) => id),
      ['northwire2021fire', 'northwire2021fire-2', 'northwire2021fire-3'],
    )
  })

  it('tells the parts of names, and leaves whole what is no name of a person', () => {
    assert.deepEqual(namesIn('By Jane Doe, John Q. van der Roe Jr. & Northwire Staff'), [
      { family: 'Doe', given: 'Jane' },
      { family: 'Roe', given: 'John Q.', 'non-dropping-particle': 'van der', suffix: 'Jr.' },
      { literal: 'Northwire Staff' },
    ])
    assert.deepEqual(namesIn('Jane Doe, Jr.; Cher and Élodie O’Neill-Roux'), [
      { family: 'Doe', given: 'Jane', suffix: 'Jr.' },
      { literal: 'Cher' },
      { family: 'O’Neill-Roux', given: 'Élodie' },
    ])
  })

  for (const [name, evil] of Object.entries(HOSTILE)) {
    it(`holds ${name} as text`, () => {
      for (const item of items(hostileTaken(evil))) {
        assert.equal(item.URL, undefined)
        assert.match(String(item.id), /^[\p{L}\p{N}-]+$/u)
        const texts = JSON.stringify(item)
        assert.doesNotMatch(texts, TRICKS)
        assert.doesNotMatch(texts, /<\/?(?:i|b|su[bp]|sc|span)\b/)
        assert.ok(texts.length < 5000)
      }
    })
  }
})
