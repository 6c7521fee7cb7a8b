import { strict as assert } from 'node:assert'
import { definition } from '../../server/src/features/definition'
import { documentHighlight } from '../../server/src/features/documentHighlight'
import { next } from '../../server/src/features/next'
import { references } from '../../server/src/features/references'
import { DEFAULT_SETTINGS } from '../../server/src/files/settings'
import { type FakeReference, fakeCorpus, openDocument, placeOf, positionOf, shortLocation } from './fakeCorpus'

const SEVERITY = DEFAULT_SETTINGS.severity

const STORY = `
  %! a.txt
  Doe said 12 had died. Ms Doe left.
  ^^^ Jane Doe
           ^^^^^^^^^^^ figure dead
                        ^^^^^^ Jane Doe (again)
  %! b.txt
  Minister Jane Doe said "all is well". Roe was silent.
  ^^^^^^^^^^^^^^^^^ Jane Doe
                          ^^^^^^^^^^^ says Jane Doe
                                        ^^^ Roe
  It lost 14 people.
          ^^^^^^^^^ figure dead
  %! c.txt
  Jane Doe said "all was well". It lost 12 people.
  ^^^^^^^^ Jane Doe
                 ^^^^^^^^^^^^ says Jane Doe
                                        ^^^^^^^^^ figure dead`.replace(' (again)', '')

const DEAD: FakeReference = { sides: 'a.txt figure dead, c.txt figure dead | b.txt figure dead' }
const WELL: FakeReference = { sides: 'b.txt says Jane Doe, c.txt says Jane Doe', verdict: 'varies', severity: 'hint' }

function scene(name: string, label: string, given: readonly FakeReference[] = [DEAD, WELL]) {
  const corpus = fakeCorpus(STORY, given)
  const document = openDocument(corpus, name)
  return { corpus, document, position: positionOf(document, corpus, label) }
}

function places(corpus: ReturnType<typeof fakeCorpus>, list: string): (string | null)[] {
  return list.split(', ').map(item => placeOf(corpus, item.slice(0, 5), item.slice(6)))
}

describe('definition', () => {
  function check(name: string, label: string, expected: string, given?: readonly FakeReference[]) {
    const { corpus, document, position } = scene(name, label, given)
    assert.deepEqual(definition(document, position).map(shortLocation), places(corpus, expected))
  }

  it('leads from a mention to the fullest introduction in the corpus', () =>
    check('a.txt', 'Jane Doe', 'b.txt Jane Doe'))
  it('leads from a figure to its counterparts', () =>
    check('a.txt', 'figure dead', 'b.txt figure dead, c.txt figure dead'))
  it('leads from a quotation to its counterparts', () => check('b.txt', 'says Jane Doe', 'c.txt says Jane Doe'))

  it('leads nowhere from a figure that stands alone, or from other words', () => {
    const { document, position } = scene('a.txt', 'figure dead', [])
    assert.deepEqual(definition(document, position), [])
    assert.deepEqual(definition(document, { line: 0, character: 30 }), [])
  })
})

describe('references', () => {
  it('are all mentions of a source, its introduction only when asked for', () => {
    const { corpus, document, position } = scene('a.txt', 'Jane Doe')
    const all = references(document, position, true).map(shortLocation)
    const without = references(document, position, false).map(shortLocation)
    assert.deepEqual(all.length, 4)
    assert.deepEqual(
      all.filter(place => !without.includes(place)),
      places(corpus, 'b.txt Jane Doe'),
    )
  })

  it('are all statements of a fact, the one under the cursor too', () => {
    const { corpus, document, position } = scene('b.txt', 'figure dead')
    const expected = places(corpus, 'a.txt figure dead, b.txt figure dead, c.txt figure dead')
    assert.deepEqual(references(document, position, true).map(shortLocation), expected)
  })

  it('are the figure alone where nothing is compared with it', () => {
    const { corpus, document, position } = scene('b.txt', 'figure dead', [])
    assert.deepEqual(references(document, position, true).map(shortLocation), places(corpus, 'b.txt figure dead'))
  })
})

describe('document highlight', () => {
  it('marks the mentions of the source in this article', () => {
    const { document, position } = scene('a.txt', 'Jane Doe')
    assert.deepEqual(
      documentHighlight(document, position).map(({ range }) => range.start.character),
      [0, 22],
    )
  })

  it('marks one source and not another', () => {
    const { document, position } = scene('b.txt', 'Roe')
    assert.deepEqual(
      documentHighlight(document, position).map(({ range }) => range.start.character),
      [38],
    )
  })
})

describe('next conflict', () => {
  function check(name: string, label: string, direction: 1 | -1, expected: string) {
    const { corpus, document, position } = scene(name, label)
    assert.deepEqual(
      [shortLocation(next(document, { position, what: 'conflict', direction }, SEVERITY))],
      places(corpus, expected),
    )
  }

  it('goes on in the next article', () => check('a.txt', 'figure dead', 1, 'b.txt figure dead'))
  it('goes to the one ahead in the same article', () => check('a.txt', 'Jane Doe', 1, 'a.txt figure dead'))
  it('wraps round at the end', () => check('c.txt', 'figure dead', 1, 'a.txt figure dead'))
  it('goes back', () => check('b.txt', 'figure dead', -1, 'a.txt figure dead'))
  it('wraps round at the start', () => check('a.txt', 'Jane Doe', -1, 'c.txt figure dead'))

  it('stops neither at what agrees or is worded differently, nor at what is not certain enough', () => {
    const agreed: FakeReference = { ...DEAD, verdict: 'agrees', severity: 'none' }
    for (const reference of [agreed, WELL, { ...DEAD, severity: 'none' as const }]) {
      const { document, position } = scene('a.txt', 'figure dead', [reference])
      assert.equal(next(document, { position, what: 'conflict', direction: 1 }, SEVERITY), null)
    }
  })
})

describe('same claim in the next article', () => {
  function check(name: string, label: string, direction: 1 | -1, expected: string) {
    const { corpus, document, position } = scene(name, label)
    assert.deepEqual(
      [shortLocation(next(document, { position, what: 'sameClaim', direction }, SEVERITY))],
      places(corpus, expected),
    )
  }

  it('follows a figure', () => check('a.txt', 'figure dead', 1, 'b.txt figure dead'))
  it('wraps round', () => check('c.txt', 'figure dead', 1, 'a.txt figure dead'))
  it('goes back', () => check('a.txt', 'figure dead', -1, 'c.txt figure dead'))
  it('follows a quotation', () => check('b.txt', 'says Jane Doe', 1, 'c.txt says Jane Doe'))
  it('takes what is compared on the line when the cursor stands beside it', () =>
    check('a.txt', 'Jane Doe', 1, 'b.txt figure dead'))

  it('is nothing where no other article has it', () => {
    const { document, position } = scene('a.txt', 'figure dead', [])
    assert.equal(next(document, { position, what: 'sameClaim', direction: 1 }, SEVERITY), null)
  })
})

describe('next finding', () => {
  function check(direction: 1 | -1, expected: string, severity = SEVERITY) {
    const { corpus, document, position } = scene('a.txt', 'figure dead')
    const found = next(document, { position, what: 'finding', direction }, severity)
    assert.deepEqual([shortLocation(found)], places(corpus, expected))
  }

  it('goes to what is worded differently, too', () => check(1, 'b.txt says Jane Doe'))
  it('wraps round', () => check(-1, 'c.txt figure dead'))
  it('leaves out what the settings do not show', () => check(1, 'b.txt figure dead', { ...SEVERITY, varies: 'none' }))
})

describe('next quotation', () => {
  function check(name: string, label: string, direction: 1 | -1, expected: string) {
    const { corpus, document, position } = scene(name, label)
    const found = next(document, { position, what: 'quotation', direction }, SEVERITY)
    assert.deepEqual([shortLocation(found)], places(corpus, expected))
  }

  it('goes on in the next article that has one', () => check('a.txt', 'Jane Doe', 1, 'b.txt says Jane Doe'))
  it('goes back and wraps round', () => check('a.txt', 'Jane Doe', -1, 'c.txt says Jane Doe'))
  it('leaves the one it stands on', () => check('b.txt', 'says Jane Doe', 1, 'c.txt says Jane Doe'))
})

describe('next statement of the same source', () => {
  function check(name: string, label: string, expected: string) {
    const { corpus, document, position } = scene(name, label)
    const found = next(document, { position, what: 'statement', direction: 1 }, SEVERITY)
    assert.deepEqual([shortLocation(found)], places(corpus, expected))
  }

  it('leads from a mention to what its bearer says', () => check('a.txt', 'Jane Doe', 'b.txt says Jane Doe'))
  it('leads from a quotation to the next of its speaker', () => check('b.txt', 'says Jane Doe', 'c.txt says Jane Doe'))
  it('takes who speaks on the line when the cursor stands on other words', () =>
    check('c.txt', 'figure dead', 'b.txt says Jane Doe'))

  it('is nothing for those who say nothing', () => {
    const { document, position } = scene('b.txt', 'Roe')
    assert.equal(next(document, { position, what: 'statement', direction: 1 }, SEVERITY), null)
  })
})
