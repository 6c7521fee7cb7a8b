import { strict as assert } from 'node:assert'
import type { DocumentSymbol, SelectionRange } from 'vscode-languageserver-protocol'
import { documentSymbols, flatSymbols } from '../../server/src/features/documentSymbol'
import { foldingRanges } from '../../server/src/features/foldingRange'
import { selectionRanges } from '../../server/src/features/selectionRange'
import { matches, workspaceSymbols } from '../../server/src/features/workspaceSymbol'
import { fakeCorpus, openDocument, placeOf, positionOf, shortLocation } from './fakeCorpus'

const STORY = `
  %! a.txt
  Jane Doe said "all is well". She met 12 people. "So it is", Doe said. "No", it was said.
  ^^^^^^^^ Jane Doe
                 ^^^^^^^^^^^ says Jane Doe via Northwire
                                       ^^^^^^^^^ figure people
                                                   ^^^^^^^^ says Jane Doe inferred
                                                                         ^^ says ?
  %! b.txt
  Nothing.`

describe('document symbols', () => {
  it('are the article, its speakers with their quotations, and its figures', () => {
    const layout = { title: 'All is Well', outlet: 'Daily News', published: '2021-12-15' }
    const outline = ({ name, detail, children }: DocumentSymbol): unknown =>
      children ? [name, detail, children.map(outline)] : [name, detail]
    assert.deepEqual(documentSymbols(openDocument(fakeCorpus(STORY, [], layout))).map(outline), [
      [
        'All is Well',
        'Daily News · Dec 15, 2021',
        [
          [
            'Jane Doe',
            'minister',
            [
              ['“all is well”', 'via Northwire'],
              ['“So it is”', 'inferred'],
            ],
          ],
          ['Unknown speaker', '', [['“No”', '']]],
          ['Figures', undefined, [['12 people', 'meetings of the two']]],
        ],
      ],
    ])
  })

  it('have ranges that hold their selection', () => {
    const check = ({ range, selectionRange, children }: DocumentSymbol) => {
      assert.ok(range.start.character <= selectionRange.start.character)
      assert.ok(range.end.character >= selectionRange.end.character)
      for (const child of children ?? []) check(child)
    }
    for (const symbol of documentSymbols(openDocument(fakeCorpus(STORY)))) check(symbol)
  })

  it('are a list for clients without hierarchy', () => {
    const list = flatSymbols(openDocument(fakeCorpus(STORY)))
    assert.deepEqual(list.map(({ name, containerName }) => [name, containerName]).slice(0, 3), [
      ['a.txt', undefined],
      ['Jane Doe', 'a.txt'],
      ['“all is well”', 'Jane Doe'],
    ])
  })

  it('are the article alone where nothing is said', () => {
    const corpus = fakeCorpus(STORY)
    assert.deepEqual(
      documentSymbols(openDocument(corpus, 'b.txt')).map(({ name, children }) => [name, children]),
      [['b.txt', []]],
    )
  })
})

describe('workspace symbols', () => {
  it('find sources by name or alias, and articles, at their places', () => {
    const corpus = fakeCorpus(STORY)
    const found = (query: string) =>
      workspaceSymbols([corpus], query).map(({ name, location }) => [name, shortLocation(location)])
    assert.deepEqual(found('jdoe'), [['Jane Doe', placeOf(corpus, 'a.txt', 'Jane Doe')]])
    assert.deepEqual(found('b.t'), [['b.txt', 'b.txt:0:0-0:0']])
    assert.deepEqual(found('xyzzy'), [])
  })

  it('find contested statements by what the finding says', () => {
    const corpus = fakeCorpus(STORY, [{ sides: 'a.txt figure people | a.txt figure people', message: 'zwölf' }])
    assert.equal(workspaceSymbols([corpus], 'zwölf')[0].name, '12 people')
  })

  it('find quotations and figures by the words they hold', () => {
    const symbols = (query: string) =>
      workspaceSymbols([fakeCorpus(STORY)], query).map(({ name, containerName }) => `${name} (${containerName})`)
    assert.ok(
      symbols('well all').some(symbol => symbol.startsWith('all is well')),
      symbols('well all').join(),
    )
    assert.ok(
      symbols('12').some(symbol => symbol.startsWith('12 people (meetings')),
      symbols('12').join(),
    )
    assert.deepEqual(symbols('zzz'), [])
  })

  it('match characters in their order', () => {
    assert.ok(matches('Jane Doe', 'JD') && matches('Jane Doe', ''))
    assert.ok(!matches('Jane Doe', 'dj'))
  })
})

describe('folding ranges', () => {
  const base = openDocument(fakeCorpus('%! a.txt\none\ntwo\nthree\nfour\nfive')).article
  const lines = base.lineStarts
  const block = (kind: string, from: number, to: number) => ({
    kind,
    start: lines[from],
    end: lines[to] + 3,
    proseStart: 0,
  })
  const folds = (blocks: readonly object[], quotations: readonly object[] = []) =>
    foldingRanges({ ...base, layout: { ...base.layout, blocks }, quotations } as never).map(fold => [
      fold.startLine,
      fold.endLine,
    ])

  it('are front matter and runs of what is not the article', () => {
    const blocks = [block('frontMatter', 0, 1), block('boilerplate', 2, 2), block('boilerplate', 3, 4)]
    assert.deepEqual(folds(blocks), [
      [0, 1],
      [2, 4],
    ])
  })

  it('are quotations of several paragraphs, not those of one', () => {
    const content = (from: number, to: number) => ({ content: [{ start: lines[from], end: lines[to] + 2 }] })
    assert.deepEqual(folds([block('paragraph', 0, 1)], [content(1, 2), content(3, 3)]), [[1, 2]])
  })
})

describe('selection ranges', () => {
  it('grow from the name to the whole text', () => {
    const corpus = fakeCorpus(STORY)
    const document = openDocument(corpus)
    const [range] = selectionRanges(document.article, null, [positionOf(document, corpus, 'says ?', 1)])
    assert.deepEqual(widths(range), [2, document.article.length])
  })

  it('start with the word and take in the quotation marks where the text is at hand', () => {
    const text = 'Ann said “we are not late” twice.'
    const document = openDocument(fakeCorpus(`%! a.txt\n${text}\n          ^^^^^^^^^^^^^^^ says ?`))
    const at = { line: 0, character: text.indexOf('not') + 1 }
    const [range] = selectionRanges(document.article, text, [at])
    assert.deepEqual(widths(range), [3, 15, 17, text.length])
  })

  function widths(range: SelectionRange | undefined): number[] {
    if (!range) return []
    return [range.range.end.character - range.range.start.character, ...widths(range.parent)]
  }
})
