import { strict as assert } from 'node:assert'
import { codeActions } from '../../server/src/features/codeAction'
import { codeLenses, resolveCodeLens } from '../../server/src/features/codeLens'
import { diagnostics } from '../../server/src/features/diagnostics'
import { documentLinks } from '../../server/src/features/documentLink'
import { inlayHints, resolveInlayHint } from '../../server/src/features/inlayHint'
import { rangeOf } from '../../server/src/features/positions'
import { DEFAULT_SETTINGS } from '../../server/src/files/settings'
import { type FakeReference, fakeCorpus, openDocument, uriOf } from './fakeCorpus'

const STORY = `
  %! a.txt
  Jane Doe said "all is well", Northwire reported on Monday. "So it is."
                 ^^^^^^^^^^^ says Jane Doe via Northwire
  ^^^^^^^^ speaker
                               ^^^^^^^^^ via
                                                     ^^^^^^ date monday
                                                              ^^^^^^^^^ says Jane Doe inferred
  She met 12 people.
          ^^^^^^^^^ figure people
  %! b.txt
  Jane Doe said "all was well". She met 12 people.
                 ^^^^^^^^^^^^ says Jane Doe
  ^^^^^^^^ speaker
                                        ^^^^^^^^^ figure people
  %! c.txt
  Nothing.`

const PEOPLE: FakeReference = { sides: 'a.txt figure people | b.txt figure people' }
const WELL: FakeReference = {
  sides: 'a.txt says Jane Doe via Northwire, b.txt says Jane Doe',
  kind: 'wording',
  verdict: 'varies',
  severity: 'hint',
}
const ON = { headline: true, quotations: true }
const HINTS = { speakers: true, dates: true, figures: true }

const corpus = fakeCorpus(STORY, [PEOPLE, WELL], { blocks: [{ kind: 'headline', start: 0, end: 8, proseStart: 0 }] })
const document = openDocument(corpus)

describe('lenses', () => {
  const titles = (settings: typeof ON, name = 'a.txt') => {
    const own = openDocument(corpus, name)
    return codeLenses(own, settings).map(lens => resolveCodeLens(own, lens).command?.title)
  }

  it('say over the headline what the others have, too, and over a quotation that it is worded differently', () => {
    assert.deepEqual(titles(ON), [
      '1 statement, 1 quotation also in 1 other article · 1 conflict',
      'worded differently in 1 article',
    ])
  })

  it('come without words until they are resolved', () => {
    for (const lens of codeLenses(document, ON)) assert.equal(lens.command, undefined)
  })

  it('have a switch each', () => {
    assert.equal(titles({ headline: false, quotations: true }).length, 1)
    assert.equal(titles({ headline: true, quotations: false }).length, 1)
  })

  it('are none in an article that stands alone', () => assert.deepEqual(titles(ON, 'c.txt'), []))
})

describe('hints', () => {
  const whole = rangeOf(document.article, { start: 0, end: document.article.length })
  const labels = (settings: typeof HINTS, range = whole) =>
    inlayHints(document, range, settings).map(({ label }) => label)

  it('name the speaker where nothing beside the quotation does, and the day of a date', () => {
    assert.deepEqual(labels(HINTS), ['Jane Doe:', '= Dec 15, 2021'])
  })

  it('have a switch each', () => {
    assert.deepEqual(labels({ ...HINTS, speakers: false }), ['= Dec 15, 2021'])
    assert.deepEqual(labels({ ...HINTS, dates: false }), ['Jane Doe:'])
  })

  it('are made for the range that is seen', () => {
    assert.deepEqual(labels(HINTS, { start: { line: 1, character: 0 }, end: { line: 2, character: 0 } }), [])
  })

  it('explain themselves once they are resolved', () => {
    const [speaker] = inlayHints(document, whole, HINTS)
    assert.equal(speaker.tooltip, undefined)
    assert.match(String(resolveInlayHint(document, speaker).tooltip), /inferred/)
  })

  it('show measures in basic units, and large numbers in digits', () => {
    const figure = { kind: 'measure', hedge: null, start: 0, end: 9, number: { start: 0, end: 3 } } as const
    const quantities = [
      { ...figure, value: 3, unit: 'mile', baseUnit: 'metre', baseValue: 4828.03 },
      { ...figure, value: 40, unit: 'metre', baseUnit: 'metre', baseValue: 40 },
      { ...figure, kind: 'money', value: 1.2e9, unit: 'dollar' },
      { ...figure, kind: 'count', value: 50000, unit: 'people', number: { start: 0, end: 6 } },
      { ...figure, value: 64, unit: 'kilometre', baseUnit: 'metre', baseValue: 64000, conversion: true },
    ]
    const own = { ...document, article: { ...document.article, quantities } } as never
    const settings = { speakers: false, dates: false, figures: true }
    assert.deepEqual(
      inlayHints(own, whole, settings).map(({ label }) => label),
      ['= 4,828.03 metre', '= 1,200,000,000'],
    )
  })
})

describe('links in articles', () => {
  it('lead from who is credited to their article, to the same words there', () => {
    const article = (name: string, outlet: string | null) => {
      const own = corpus.article(uriOf(name))!
      return { ...own, layout: { ...own.layout, outlet } }
    }
    const articles = new Map([
      ['a.txt', article('a.txt', 'Daily News')],
      ['b.txt', article('b.txt', 'Northwire')],
    ])
    const source = (id: string) => {
      const own = corpus.source(id)
      return own && { ...own, kind: id === 'Northwire' ? ('organisation' as const) : own.kind }
    }
    const references = [...corpus.crossReferences()]
    const linked = {
      ...corpus,
      source,
      crossReferences: () => references,
      uris: () => [...articles.keys()].map(uriOf),
      article: (uri: string) => articles.get(uri.replace('file:///', '')),
    }
    const links = documentLinks({ ...document, corpus: linked, article: linked.article(uriOf('a.txt'))! })
    assert.deepEqual(
      links.map(({ range, target }) => [range.start.character, target]),
      [[29, `${uriOf('b.txt')}#L1,16`]],
    )
  })

  it('are none where nobody credited has an article', () => assert.deepEqual(documentLinks(document), []))
})

describe('code actions', () => {
  it('explain and compare the finding of a diagnostic, in this order, and edit nothing', () => {
    const found = diagnostics(corpus, document.uri, { severity: DEFAULT_SETTINGS.severity, documentation: null })
    const actions = codeActions(document, found)
    assert.deepEqual(
      actions.map(({ title }) => title),
      [
        'Explain this finding',
        'Compare this fact over all articles',
        'Compare the wordings',
        'Explain this finding',
        'Compare this fact over all articles',
      ],
    )
    assert.ok(actions.every(({ edit, isPreferred }) => edit === undefined && !isPreferred))
  })

  it('leave the problems of others alone', () => {
    const [own] = diagnostics(corpus, document.uri, { severity: DEFAULT_SETTINGS.severity, documentation: null })
    assert.deepEqual(codeActions(document, [{ ...own, source: 'spelling' }]), [])
    assert.deepEqual(codeActions(document, [{ ...own, data: { id: 'gone' } }]), [])
  })
})
