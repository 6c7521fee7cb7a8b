import { strict as assert } from 'node:assert'
import type { Corpus } from '../../server/src/corpus/model'
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from '../../server/src/features/callHierarchy'
import { codeLenses, resolveCodeLens } from '../../server/src/features/codeLens'
import { diagnostics } from '../../server/src/features/diagnostics'
import type { Document } from '../../server/src/features/document'
import { documentLinks } from '../../server/src/features/documentLink'
import { documentSymbols } from '../../server/src/features/documentSymbol'
import { hover } from '../../server/src/features/hover'
import { inlayHints, resolveInlayHint } from '../../server/src/features/inlayHint'
import { rangeOf } from '../../server/src/features/positions'
import { makeReport, reportsAt } from '../../server/src/features/reports/reports'
import { parseReportUri } from '../../server/src/features/reports/reportUri'
import { rows } from '../../server/src/features/views'
import { workspaceSymbols } from '../../server/src/features/workspaceSymbol'
import { DEFAULT_SETTINGS } from '../../server/src/files/settings'
import { type ReportKind, type Row, VIEWS, type ViewOptions } from '../../server/src/protocol'
import { fakeCorpus, openDocument, positionOf } from './fakeCorpus'

/** What somebody may put into an article to be more than text. */
const HOSTILE: Readonly<Record<string, string>> = {
  markdown: '**bold** _it_ [click](command:workbench.action.quit) ![x](http://evil.example/i.png) | a | b |',
  html: '<img src=x onerror="alert(1)"><script>alert(1)</script>&lt;b&gt;',
  'right-to-left marks': '\u202egnp.elif\u202c \u2066hidden\u2069 \u200fx\u200e',
  'control characters': 'one\u0000two\u0007three\u001b[31mfour\u009b',
  icons: '$(warning) $(sync~spin) `code` {0} {1}',
  'a name of 100 000 characters': 'Long '.repeat(20_000),
  'a word of 100 000 characters': 'x'.repeat(100_000),
}

/** Characters that reorder, hide or control text, and lone halves of characters. */
const TRICKS =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u

/** Two articles whose names, headlines, words and outlets are all hostile. */
function scene(evil: string): { corpus: Corpus; document: Document; at: { line: number; character: number } } {
  const words = evil.replace(/[\r\n"]/g, ' ')
  const marks = (label: string) => `${'^'.repeat(words.length)} ${label}`
  const story = [
    '%! a.txt',
    words,
    marks('says Jane Doe via Northwire'),
    '12 people',
    '^^^^^^^^^ figure people',
    '%! b.txt',
    words,
    marks('says Jane Doe'),
    '14 people',
    '^^^^^^^^^ figure people',
  ].join('\n')
  const base = fakeCorpus(
    story,
    [
      { sides: 'a.txt figure people | b.txt figure people', message: evil, why: [evil] },
      {
        sides: 'a.txt says Jane Doe via Northwire, b.txt says Jane Doe',
        kind: 'wording',
        verdict: 'varies',
        severity: 'hint',
        message: evil,
        why: [evil],
      },
    ],
    { title: evil, outlet: evil, published: evil },
  )
  const evilSource = (id: string) => {
    const source = base.source(id)
    return source && { ...source, name: evil, aliases: [evil], roles: [evil] }
  }
  const sources = base.sources().map(({ id }) => evilSource(id)!)
  const corpus = { ...base, source: evilSource, sources: () => sources, about: () => evil }
  const document = { ...openDocument(base), corpus }
  return { corpus, document, at: positionOf(document, base, 'figure people') }
}

/** Keys of values that nobody sees. */
const UNSEEN: ReadonlySet<string> = new Set(['uri', 'target', 'id', 'command', 'data', 'arguments', 'source', 'href'])

/** All texts in an answer that people see, by where they stand in it. */
function textsIn(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) =>
    UNSEEN.has(key) && (typeof each === 'string' || key !== 'command') ? [] : textsIn(each, `${path}.${key}`),
  )
}

function checkTexts(answer: unknown, longest = 1000): void {
  const texts = textsIn(answer)
  assert.ok(texts.length > 0)
  for (const [path, text] of texts) {
    assert.doesNotMatch(text, TRICKS, path)
    const most = path.endsWith('tooltip') ? 12 * 400 : longest
    assert.ok(text.length <= most, `${path}: ${text.length} characters`)
    if (!path.endsWith('tooltip')) assert.doesNotMatch(text, /[\r\n]/, path)
  }
}

for (const [name, evil] of Object.entries(HOSTILE)) {
  describe(`${name} in an article`, () => {
    const { corpus, document, at } = scene(evil)
    const views = { corpora: [{ key: 'key', name: evil, corpus }], severity: DEFAULT_SETTINGS.severity }

    it('shows as text in all rows of all views', () => {
      const all = (options: ViewOptions, parent?: string): Row[] =>
        rows(views, options, parent).flatMap(row => [row, ...(row.hasChildren ? all(options, row.id) : [])])
      for (const view of VIEWS) checkTexts(all({ view, grouping: 'kind', sort: 'name', filter: {} }))
      const two = { ...views, corpora: [...views.corpora, { ...views.corpora[0], key: 'other' }] }
      checkTexts(rows(two, { view: 'articles', grouping: 'kind', sort: 'place', filter: {} }, undefined))
    })

    it('shows as text in all documents, and in their names', () => {
      const kinds: ReportKind[] = ['fact', 'why', 'source', 'timeline', 'only', 'wordings']
      for (const kind of kinds) {
        const position = kind === 'source' || kind === 'wordings' ? { line: 0, character: 0 } : at
        const found = reportsAt(document, 'key', position, kind)
        assert.ok(found, kind)
        const ask = parseReportUri(found.uris[0])
        assert.ok(ask && decodeURIComponent(found.uris[0].split('?')[0]).length < 100, kind)
        for (const { text } of makeReport(corpus, ask, () => null)) {
          assert.doesNotMatch(text, TRICKS, kind)
          assert.ok(text.length <= 2500, `${kind}: ${text.length}`)
        }
      }
    })

    it('shows as text in lenses, hints, links, symbols, the chain of citation and diagnostics', () => {
      const range = rangeOf(document.article, { start: 0, end: document.article.length })
      const lenses = codeLenses(document, { headline: true, quotations: true })
      checkTexts(lenses.map(lens => resolveCodeLens(document, lens)))
      const hints = inlayHints(document, range, { speakers: true, dates: true, figures: true })
      checkTexts(hints.map(hint => resolveInlayHint(document, hint)))
      checkTexts(documentSymbols(document), 200)
      checkTexts(workspaceSymbols([corpus], ''), 200)
      const [item] = prepareCallHierarchy(document, at)
      checkTexts([item, outgoingCalls(corpus, item), incomingCalls(corpus, item)], 200)
      checkTexts(diagnostics(corpus, document.uri, { severity: DEFAULT_SETTINGS.severity, documentation: null }), 400)
      documentLinks(document)
    })

    it('shows as text in hovers', () => {
      for (const position of [at, { line: 0, character: 0 }]) {
        const value = (hover(document, position, true)!.contents as { value: string }).value
        assert.doesNotMatch(value, TRICKS)
        assert.doesNotMatch(value, /(?<!\\)<(?!file:)/)
        assert.doesNotMatch(value, /\]\((?!<file:)/)
        assert.ok(value.length < 20_000, String(value.length))
      }
    })
  })
}
