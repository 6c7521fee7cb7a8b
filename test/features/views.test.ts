import { strict as assert } from 'node:assert'
import { PAGE, rowPath, rows } from '../../server/src/features/views'
import { DEFAULT_SETTINGS } from '../../server/src/files/settings'
import type { Row, ViewOptions } from '../../server/src/protocol'
import { type FakeReference, fakeCorpus, openDocument, placeOf, positionOf, shortLocation } from './fakeCorpus'

const STORY = `
  %! a.txt
  Jane Doe said "all is well". She met 12 people. "No", it was said.
  ^^^^^^^^ speaker
                 ^^^^^^^^^^^ says Jane Doe via Northwire
                                       ^^^^^^^^^ figure people
                                                   ^^ says ?
  %! b.txt
  She met 14 people: "All was well", Roe said "maybe".
          ^^^^^^^^^ figure people
                      ^^^^^^^^^^^^ says Jane Doe inferred
                                               ^^^^^ says Roe`

const PEOPLE: FakeReference = { sides: 'a.txt figure people | b.txt figure people', message: '12 differs from 14' }
const WELL: FakeReference = {
  sides: 'a.txt says Jane Doe via Northwire, b.txt says Jane Doe inferred',
  kind: 'wording',
  verdict: 'varies',
  severity: 'hint',
  message: '“all is well” is worded in 2 ways',
}

const SOURCES: ViewOptions = { view: 'sources', grouping: 'kind', sort: 'count', filter: {} }
const ARTICLES: ViewOptions = { view: 'articles', grouping: 'kind', sort: 'place', filter: {} }
const FINDINGS: ViewOptions = { view: 'findings', grouping: 'kind', sort: 'weight', filter: {} }

function scene(entries: readonly string[] = ['file:///'], story = STORY, references = [PEOPLE, WELL]) {
  const corpus = fakeCorpus(story, references)
  return {
    corpus,
    views: { corpora: entries.map(key => ({ key, name: key, corpus })), severity: DEFAULT_SETTINGS.severity },
  }
}

/** The whole tree as nested "label (description)". */
function tree(options: ViewOptions, { views } = scene(), parent?: string): unknown[] {
  return rows(views, options, parent).map(({ id, label, description, hasChildren }) => {
    const row = description ? `${label} (${description})` : label
    return hasChildren ? [row, tree(options, { views } as never, id)] : row
  })
}

/** Labels of the root rows. */
function roots(options: ViewOptions, filter: ViewOptions['filter'] = {}): string[] {
  return rows(scene().views, { ...options, filter }, undefined).map(({ label }) => label)
}

function all(options: ViewOptions, parent?: string): Row[] {
  return rows(scene().views, options, parent).flatMap(row => [row, ...(row.hasChildren ? all(options, row.id) : [])])
}

describe('the Sources view', () => {
  it('lists who speaks, with the quotations of all articles', () => {
    assert.deepEqual(tree(SOURCES), [
      ['Jane Doe (2 in 2 articles)', ['“all is well” (a.txt · via Northwire)', '“All was well” (b.txt · inferred)']],
      ['Roe (1 in 1 article)', ['“maybe” (b.txt)']],
    ])
  })

  it('is sorted by how much they say, or by name', () => {
    assert.deepEqual(roots({ ...SOURCES, sort: 'name' }), ['Jane Doe', 'Roe'])
  })

  it('is narrowed by words of a name or of what is said, a source, a verdict or an article', () => {
    assert.deepEqual(roots(SOURCES, { text: 'jan do' }), ['Jane Doe'])
    assert.deepEqual(roots(SOURCES, { text: 'MAY' }), ['Roe'])
    assert.deepEqual(roots(SOURCES, { text: 'aybe' }), [])
    assert.deepEqual(roots(SOURCES, { source: 'Roe' }), ['Roe'])
    assert.deepEqual(roots(SOURCES, { verdicts: ['varies'] }), ['Jane Doe'])
    assert.deepEqual(roots(SOURCES, { kinds: ['quantity'] }), [])
    assert.deepEqual(roots(SOURCES, { article: 'file:///a.txt' }), ['Jane Doe'])
  })

  it('shows all that a source says whose name is asked for, and only what matches of others', () => {
    const named = tree({ ...SOURCES, filter: { text: 'jane' } })
    assert.equal((named[0] as unknown[])[0], 'Jane Doe (2 in 2 articles)')
    const said = tree({ ...SOURCES, filter: { text: 'was well' } })
    assert.deepEqual(said, [['Jane Doe (1 in 1 article)', ['“All was well” (b.txt · inferred)']]])
  })
})

describe('the Articles view', () => {
  it('lists speakers with their quotations, then figures, findings and origins', () => {
    assert.deepEqual(tree(ARTICLES)[0], [
      'a.txt',
      [
        ['Jane Doe (1 quotation)', ['“all is well” (via Northwire)']],
        ['Unknown speaker (1 quotation)', ['“No”']],
        ['Figures (1)', ['12 people (meetings of the two)']],
        [
          'Findings (2)',
          [
            ['12 differs from 14 (figure · 2 articles)', ['12 people (a.txt)', '14 people (b.txt)']],
            [
              '“all is well” is worded in 2 ways (wording · 2 articles)',
              ['all is well (a.txt)', 'All was well (b.txt)'],
            ],
          ],
        ],
        ['Origins (2)', ['a.txt', 'Northwire']],
      ],
    ])
  })

  it('is narrowed to articles that hold what is asked for', () => {
    assert.deepEqual(roots(ARTICLES, { text: 'maybe' }), ['b.txt'])
    assert.deepEqual(roots(ARTICLES, { text: 'b.tx' }), ['b.txt'])
    assert.deepEqual(roots(ARTICLES, { source: 'Roe' }), ['b.txt'])
    assert.deepEqual(roots(ARTICLES, { article: 'file:///gone.txt' }), [])
    const [article] = tree({ ...ARTICLES, filter: { text: 'maybe' } })
    assert.deepEqual((article as unknown[][])[1][0], ['Roe (1 quotation)', ['“maybe”']])
  })
})

describe('the Findings view', () => {
  it('lists verdicts, findings and what each article says', () => {
    assert.deepEqual(tree(FINDINGS), [
      ['Conflicts (1)', [['12 differs from 14 (figure · 2 articles)', ['12 people (a.txt)', '14 people (b.txt)']]]],
      [
        'Worded Differently (1)',
        [['“all is well” is worded in 2 ways (wording · 2 articles)', ['all is well (a.txt)', 'All was well (b.txt)']]],
      ],
    ])
  })

  it('is grouped by article or by source as well', () => {
    assert.deepEqual(roots({ ...FINDINGS, grouping: 'article' }), ['a.txt', 'b.txt'])
    assert.deepEqual(roots({ ...FINDINGS, grouping: 'source' }), ['The articles themselves'])
  })

  it('is narrowed by kind, verdict, words and article', () => {
    assert.deepEqual(roots(FINDINGS, { kinds: ['wording'] }), ['Worded Differently'])
    assert.deepEqual(roots(FINDINGS, { verdicts: ['conflicts', 'agrees'] }), ['Conflicts'])
    assert.deepEqual(roots(FINDINGS, { text: 'peop wor' }), [])
    assert.equal(roots(FINDINGS, { text: 'people' }).length, 2)
    assert.deepEqual(roots(FINDINGS, { text: 'nothing' }), [])
    assert.equal(roots(FINDINGS, { article: 'file:///b.txt' }).length, 2)
  })
})

describe('the rows of all views', () => {
  it('stand below a row per corpus where there are several', () => {
    assert.deepEqual(
      tree(FINDINGS, scene(['file:///x', 'file:///y'])).map(row => (row as unknown[])[0]),
      ['file:///x (2 articles)', 'file:///y (2 articles)'],
    )
  })

  it('have ids of their own, and places to jump to', () => {
    for (const options of [SOURCES, ARTICLES, FINDINGS, { ...FINDINGS, grouping: 'article' as const }]) {
      const found = all(options)
      assert.equal(new Set(found.map(({ id }) => id)).size, found.length)
      for (const row of found) assert.ok(row.location || row.hasChildren || row.kind === 'origin', row.label)
    }
    const { corpus } = scene()
    const quotation = all(SOURCES).find(row => row.kind === 'quotation')
    assert.equal(shortLocation(quotation!.location!), placeOf(corpus, 'a.txt', 'says Jane Doe via Northwire'))
  })

  it('carry the verdict of their figure', () => {
    const figure = all(ARTICLES).find(row => row.label === '12 people')
    assert.deepEqual([figure?.verdict, figure?.severity], ['conflicts', 'information'])
  })

  it('come in pages where they are many', () => {
    const story = Array.from({ length: 2 * PAGE + 5 }, (_, i) => `%! a${i + 1000}.txt\nNothing.`).join('\n')
    const many = scene(undefined, story, [])
    const first = rows(many.views, ARTICLES, undefined)
    assert.equal(first.length, PAGE + 2)
    assert.deepEqual(
      first.slice(PAGE).map(({ label }) => label),
      ['101 to 200 of 205', '201 to 205 of 205'],
    )
    assert.deepEqual(
      rows(many.views, ARTICLES, first.at(-1)!.id).map(({ label }) => label),
      ['a1200.txt', 'a1201.txt', 'a1202.txt', 'a1203.txt', 'a1204.txt'],
    )
    const path = rowPath(many.views, ARTICLES, openDocument(many.corpus, 'a1203.txt'), { line: 0, character: 0 })
    assert.deepEqual(
      path.map(({ label }) => label),
      ['201 to 205 of 205', 'a1203.txt'],
    )
  })

  it('are none without articles and below rows that have gone', () => {
    assert.deepEqual(rows({ ...scene().views, corpora: [] }, ARTICLES, undefined), [])
    for (const gone of [
      '["file:///","finding","","gone"]',
      '["file:///","article","gone"]',
      '["gone","corpus"]',
      'rubbish',
      '[]',
      '{}',
      '["file:///","speaker","gone","x"]',
      '["file:///","figures","gone"]',
      '["file:///","findings","gone"]',
      '["file:///","origins","gone"]',
      '["file:///","source","gone"]',
      '["file:///","verdict","gone"]',
    ]) {
      for (const options of [SOURCES, ARTICLES, FINDINGS])
        assert.deepEqual(rows(scene().views, options, gone), [], gone)
    }
  })
})

describe('the row of what stands at a position', () => {
  function path(options: ViewOptions, label: string, entries?: readonly string[]): string[] {
    const { corpus, views } = scene(entries)
    const document = openDocument(corpus)
    return rowPath(views, options, document, positionOf(document, corpus, label, 1)).map(row => row.label)
  }

  it('is the quotation below its source', () => {
    assert.deepEqual(path(SOURCES, 'says Jane Doe via Northwire'), ['Jane Doe', '“all is well”'])
    assert.deepEqual(path(SOURCES, 'says ?'), [])
  })

  it('is the figure or quotation in its article', () => {
    assert.deepEqual(path(ARTICLES, 'figure people'), ['a.txt', 'Figures', '12 people'])
    assert.deepEqual(path(ARTICLES, 'says ?'), ['a.txt', 'Unknown speaker', '“No”'])
    assert.deepEqual(path(ARTICLES, 'speaker'), ['a.txt'])
  })

  it('is the statement in its finding, however they are grouped', () => {
    assert.deepEqual(path(FINDINGS, 'figure people'), ['Conflicts', '12 differs from 14', '12 people'])
    const grouped = path({ ...FINDINGS, grouping: 'article' }, 'figure people')
    assert.deepEqual(grouped, ['a.txt', '12 differs from 14', '12 people'])
    assert.deepEqual(path(FINDINGS, 'says ?'), [])
  })

  it('ends where the filter leaves nothing', () => {
    assert.deepEqual(path({ ...ARTICLES, filter: { text: 'well' } }, 'figure people'), ['a.txt'])
  })
})
