import { strict as assert } from 'node:assert'
import { sourceNodes } from '../../server/src/features/sourcesView'
import type { Grouping, SourceNode } from '../../server/src/protocol'
import { DEFAULT_SETTINGS } from '../../server/src/settings'
import { type FakeReference, fakeCorpus, placeOf, shortLocation } from './fakeCorpus'

const STORY = `
  %! a.txt
  Jane Doe said "all is well". She met 12 people. "No", it was said.
  ^^^^^^^^ speaker
                 ^^^^^^^^^^^ says Jane Doe via Northwire
                                       ^^^^^^^^^ figure people
                                                   ^^ says ?
  %! b.txt
  She met 14 people: "All was well".
          ^^^^^^^^^ figure people
                      ^^^^^^^^^^^^ says Jane Doe inferred`

const PEOPLE: FakeReference = { sides: 'a.txt figure people | b.txt figure people', message: '12 differs from 14' }

function view(entries: readonly string[] = ['file:///']) {
  const corpus = fakeCorpus(STORY, [PEOPLE])
  const corpora = entries.map(key => ({ key, name: key, corpus }))
  return { corpus, corpora, severity: DEFAULT_SETTINGS.severity }
}

/** The whole tree as nested "label (description)". */
function tree(grouping: Grouping, entries?: readonly string[], parent?: string): unknown[] {
  return sourceNodes(view(entries), grouping, parent).map(({ id, label, description, hasChildren }) => {
    const row = description ? `${label} (${description})` : label
    return hasChildren ? [row, tree(grouping, entries, id)] : row
  })
}

function all(grouping: Grouping, parent?: string): SourceNode[] {
  return sourceNodes(view(), grouping, parent).flatMap(node => [
    node,
    ...(node.hasChildren ? all(grouping, node.id) : []),
  ])
}

describe('sources view', () => {
  it('by article lists speakers with their quotations, then figures', () => {
    assert.deepEqual(tree('article'), [
      [
        'a.txt',
        [
          ['Jane Doe (1 quotation)', ['“all is well” (via Northwire)']],
          ['Unknown speaker (1 quotation)', ['“No”']],
          ['Figures (1)', ['12 people (meetings of the two)']],
        ],
      ],
      [
        'b.txt',
        [
          ['Jane Doe (1 quotation)', ['“All was well” (inferred)']],
          ['Figures (1)', ['14 people (meetings of the two)']],
        ],
      ],
    ])
  })

  it('by source lists who speaks, with the quotations of all articles', () => {
    assert.deepEqual(tree('source'), [
      [
        'Jane Doe (2 quotations in 2 articles)',
        ['“all is well” (a.txt · via Northwire)', '“All was well” (b.txt · inferred)'],
      ],
    ])
  })

  it('by finding lists verdicts, findings and what each article says', () => {
    assert.deepEqual(tree('finding'), [
      ['Conflicts (1)', [['12 differs from 14 (2 articles)', ['12 people (a.txt)', '14 people (b.txt)']]]],
    ])
  })

  it('has a row per corpus above where there are several', () => {
    assert.deepEqual(
      tree('finding', ['file:///x', 'file:///y']).map(row => (row as unknown[])[0]),
      ['file:///x (2 articles)', 'file:///y (2 articles)'],
    )
  })

  it('gives every row an id of its own, and leaves a place to jump to', () => {
    for (const grouping of ['article', 'source', 'finding'] as const) {
      const ids = all(grouping).map(node => node.id)
      assert.equal(new Set(ids).size, ids.length)
      for (const node of all(grouping)) assert.ok(node.location || node.hasChildren)
    }
    const { corpus } = view()
    const quotation = all('source').find(node => node.kind === 'quotation')
    assert.equal(shortLocation(quotation!.location!), placeOf(corpus, 'a.txt', 'says Jane Doe via Northwire'))
  })

  it('marks figures with their verdict', () => {
    const figure = all('article').find(node => node.label === '12 people')
    assert.deepEqual([figure?.verdict, figure?.severity], ['conflicts', 'information'])
  })

  it('is empty without articles and below rows that have gone', () => {
    assert.deepEqual(sourceNodes({ ...view(), corpora: [] }, 'article', undefined), [])
    for (const gone of [
      '["file:///","finding","gone"]',
      '["file:///","article","gone"]',
      '["gone","corpus"]',
      'rubbish',
      '[]',
      '["file:///","speaker","gone","x"]',
      '["file:///","figures","gone"]',
      '["file:///","source","gone"]',
    ]) {
      assert.deepEqual(sourceNodes(view(), 'article', gone), [])
    }
  })
})
