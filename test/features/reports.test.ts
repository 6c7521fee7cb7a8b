import { strict as assert } from 'node:assert'
import { type Link, linksOf, MOST_LINES, placesAt, type Report, textOf } from '../../server/src/features/reports/report'
import { makeReport, reportsAt, reportsOfRow } from '../../server/src/features/reports/reports'
import { parseReportUri, type ReportAsk, reportUri } from '../../server/src/features/reports/reportUri'
import { wordingReport } from '../../server/src/features/reports/wordings'
import { rowSubject, rows } from '../../server/src/features/views'
import { DEFAULT_SETTINGS } from '../../server/src/files/settings'
import type { ReportKind, ViewName } from '../../server/src/protocol'
import { type FakeReference, fakeCorpus, openDocument, placeOf, positionOf, shortLocation, uriOf } from './fakeCorpus'

const STORY = `
  %! a.txt
  Jane Doe said "all is well". She met 12 people. Roe said "maybe" in Rome.
  ^^^^^^^^ Jane Doe
                 ^^^^^^^^^^^ says Jane Doe via Northwire
                                       ^^^^^^^^^ figure people
                                                  ^^^ Roe
                                                            ^^^^^ says Roe
  %! b.txt
  On Monday she met 14 people: "All was well". Xu said "never".
     ^^^^^^ date monday
                    ^^^^^^^^^ figure people
                                ^^^^^^^^^^^^ says Jane Doe inferred
                                               ^^ Xu
                                                        ^^^^^ says Xu
  %! c.txt
  He met 14 people.
         ^^^^^^^^^ figure people`

const PEOPLE: FakeReference = {
  sides: 'a.txt figure people | b.txt figure people, c.txt figure people',
  message: '12 differs from 14',
}
const WELL: FakeReference = {
  sides: 'a.txt says Jane Doe via Northwire, b.txt says Jane Doe inferred',
  kind: 'wording',
  verdict: 'varies',
  severity: 'hint',
  message: '“all is well” is worded in 2 ways',
}

const corpus = fakeCorpus(STORY, [PEOPLE, WELL], { published: '2021-12-15' })
const document = openDocument(corpus)

/** The document of a kind for a label of the first article. */
function ask(kind: ReportKind, label: string): ReportAsk {
  const found = reportsAt(document, 'key', positionOf(document, corpus, label), kind)
  const parsed = parseReportUri(found!.uris[0])
  assert.ok(parsed)
  return parsed
}

function made(kind: ReportKind, label: string): Report {
  const texts = new Map(corpus.files.map(file => [uriOf(file.name), file.text]))
  return makeReport(corpus, ask(kind, label), uri => texts.get(uri) ?? null)
}

/** Text of each linked stretch with where it leads. */
function links(report: Report): string[] {
  return report.flatMap(({ text, links: found }) =>
    found.map(({ start, end, to }: Link) => `${text.slice(start, end)} ${shortLocation(to)}`),
  )
}

describe('the comparison of a fact', () => {
  it('has a row for each statement, one side after the other, that leads to its passage', () => {
    const report = made('fact', 'figure people')
    const rows = report.filter(({ text }) => /^1\d people/.test(text)).map(({ text }) => text.split(/ {2,}/))
    assert.deepEqual(
      rows.map(cells => cells.slice(0, 4)),
      [
        ['12 people', 'at least', 'Dec 15, 2021', 'a.txt'],
        ['14 people', 'at least', 'Dec 15, 2021', 'b.txt'],
        ['14 people', 'at least', 'Dec 15, 2021', 'c.txt'],
      ],
    )
    assert.equal(links(report)[0], `12 people ${placeOf(corpus, 'a.txt', 'figure people')}`)
  })

  it('has the sentence below its row, where it wraps by itself, and leads to the passage, too', () => {
    const report = made('fact', 'figure people')
    const line = report.findIndex(({ text }) => text.startsWith('12 people'))
    assert.match(report[line + 1].text, /^ {4}\S.*She met 12 people/)
    assert.equal(
      shortLocation(placesAt(report, { line: line + 1, character: 20 })[0]),
      placeOf(corpus, 'a.txt', 'figure people'),
    )
    assert.ok(report.every(({ text }) => text.startsWith('    ') || text.length < 120))
  })

  it('parts the sides by an empty line', () => {
    const texts = made('fact', 'figure people').map(({ text }) => text.slice(0, 9))
    const rows = texts.filter(text => !text.startsWith('    '))
    assert.deepEqual(rows.slice(-4), ['12 people', '', '14 people', '14 people'])
  })

  it('leads from anywhere in a line to its passage', () => {
    const report = made('fact', 'figure people')
    const line = report.findIndex(({ text }) => text.startsWith('12 people'))
    assert.equal(shortLocation(placesAt(report, { line, character: 70 })[0]), placeOf(corpus, 'a.txt', 'figure people'))
    assert.deepEqual(placesAt(report, { line: 0, character: 0 }), [])
    assert.deepEqual(placesAt(report, { line: 999, character: 0 }), [])
  })

  it('says so when the articles do not have it any more', () => {
    const gone = makeReport(corpus, { kind: 'fact', corpus: 'key', id: 'gone' }, () => null)
    assert.equal(gone.length, 1)
  })
})

describe('the explanation of a finding', () => {
  it('says what it means, why, by which words, and which setting quiets it', () => {
    const text = textOf(made('why', 'figure people'))
    for (const part of ['cannot all be true', 'Both are said of her.', 'corroborate.severity.conflicts', '14 people'])
      assert.ok(text.includes(part), part)
  })

  it('names the words that quotations share', () => {
    assert.match(textOf(made('why', 'says Jane Doe via Northwire')), /# Which words decided\n.*\ball\b.*\bwell\b/)
  })
})

describe('the dossier of a source', () => {
  it('has everything it says, other wordings below the first', () => {
    const lines = made('source', 'Jane Doe').map(({ text }) => text)
    const said = lines.flatMap((text, i) => (text.includes('“') ? [[...lines[i - 1].split(/ {2,}/), text.trim()]] : []))
    assert.deepEqual(said, [
      ['a.txt', 'Dec 15, 2021', 'Northwire', '“all is well”'],
      ['b.txt', 'Dec 15, 2021', '–', '≈ “All was well”'],
    ])
  })

  it('is opened from a mention, a quotation or a row', () => {
    assert.equal(ask('source', 'says Roe').id, 'Roe')
    assert.equal(ask('source', 'Roe').id, 'Roe')
  })
})

describe('the timeline', () => {
  it('puts what the articles of a story date into order', () => {
    const text = textOf(made('timeline', 'figure people'))
    assert.match(text, /# Dec 15, 2021\n[\s\S]*On Monday she met/)
  })

  it('leaves out articles that tell of something else', () => {
    const other = fakeCorpus(STORY, [WELL], { published: '2021-12-15' })
    const report = makeReport(other, { kind: 'timeline', corpus: 'key', id: uriOf('a.txt') }, () => null)
    assert.ok(!textOf(report).includes('c.txt'))
  })

  it('leaves out articles that share one thing, where another shares many', () => {
    const withOthers = (shared: number) => {
      const other = fakeCorpus(STORY, [PEOPLE, ...Array(shared - 1).fill(WELL)], { published: '2021-12-15' })
      return textOf(makeReport(other, { kind: 'only', corpus: 'key', id: uriOf('a.txt') }, () => null))
    }
    assert.match(withOthers(3), /compared with: 2 articles/)
    assert.match(withOthers(4), /compared with: 1 article\n/)
  })
})

describe('what is only here or missing', () => {
  it('compares an article with the others of its story', () => {
    const text = textOf(made('only', 'figure people'))
    assert.match(text, /Only here: sources \(1\)\nRoe/)
    assert.match(text, /Only here: quotations \(1\)\n“maybe” {2}– Roe/)
    assert.match(text, /Only here: figures \(0\)/)
    assert.match(text, /sources that others quote \(1\)\nXu {2}– b\.txt/)
  })

  it('names findings of others that the article has no part in', () => {
    const only = fakeCorpus(STORY, [{ ...PEOPLE, sides: 'b.txt figure people, c.txt figure people' }, WELL])
    const report = makeReport(only, { kind: 'only', corpus: 'key', id: uriOf('a.txt') }, () => null)
    assert.match(textOf(report), /agree or differ on \(1\)\n12 differs from 14 {2}– b\.txt, c\.txt/)
  })
})

describe('two wordings', () => {
  it('are a document each', () => {
    const found = reportsAt(document, 'key', positionOf(document, corpus, 'says Jane Doe via Northwire'), 'wordings')
    assert.equal(found?.uris.length, 2)
    assert.equal(found?.title, 'a.txt ↔ b.txt')
    assert.equal(textOf(made('wordings', 'says Jane Doe via Northwire')), 'all is well\n')
  })

  it('are aligned by sentence', () => {
    const story = `
      %! a.txt
      "We lost the match today. Nobody came. Tomorrow is another day."
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ says Roe
      %! b.txt
      "We have lost the match today. Tomorrow will be another day."
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ says Roe`
    const two = fakeCorpus(story)
    const side = (name: string) => ({ uri: uriOf(name), index: 0, text: two.files.find(f => f.name === name)!.text })
    const lines = (own: string, other: string) => wordingReport(two, side(own), side(other)).map(({ text }) => text)
    assert.deepEqual(lines('a.txt', 'b.txt'), ['We lost the match today.', 'Nobody came.', 'Tomorrow is another day.'])
    assert.deepEqual(lines('b.txt', 'a.txt'), ['We have lost the match today.', '', 'Tomorrow will be another day.'])
  })

  it('are none for a quotation that no other article has', () => {
    assert.equal(reportsAt(document, 'key', positionOf(document, corpus, 'says Roe'), 'wordings'), null)
  })
})

describe('documents of rows', () => {
  const views = { corpora: [{ key: 'key', name: 'x', corpus }], severity: DEFAULT_SETTINGS.severity }
  const options = (view: ViewName) => ({ view, grouping: 'kind', sort: 'weight', filter: {} }) as const

  function titles(view: ViewName, kind: ReportKind, parent?: string): (string | undefined)[] {
    return rows(views, options(view), parent).map(row => {
      const subject = rowSubject(views, row.id)
      return subject ? reportsOfRow(subject, kind)?.title : undefined
    })
  }

  it('are comparison and explanation for a finding, dossier for a source, the others for an article', () => {
    const [conflicts] = rows(views, options('findings'), undefined)
    assert.deepEqual(titles('findings', 'fact', conflicts.id), ['12 differs from 14'])
    assert.deepEqual(titles('findings', 'why', conflicts.id), ['Why: 12 differs from 14'])
    assert.deepEqual(titles('findings', 'timeline'), [undefined, undefined])
    assert.ok(titles('sources', 'source').includes('Dossier: Roe'))
    assert.deepEqual(titles('articles', 'only'), ['Only in a.txt', 'Only in b.txt', 'Only in c.txt'])
  })
})

describe('addresses of documents', () => {
  it('say again what they were made of', () => {
    const asked: ReportAsk = { kind: 'source', corpus: 'file:///x', id: 'person:a/b?c#d' }
    assert.deepEqual(parseReportUri(reportUri(asked, 'Dossier: A/B?')), asked)
  })

  it('are refused when they are somebody else’s', () => {
    for (const uri of [
      'file:///a.txt',
      'corroborate:/x.comparison',
      'corroborate:/x?[]',
      'corroborate:/x?{"kind":"rm","corpus":"","id":""}',
      'corroborate:/x?{"kind":"wordings","corpus":"","id":""}',
    ])
      assert.equal(parseReportUri(uri), null, uri)
  })
})

describe('long documents', () => {
  it('are cut, and say how much is left out', () => {
    const figures = Array.from({ length: 3 }, (_, i) => `%! a${i}.txt\n12 died.\n^^^^^^^ figure dead`).join('\n')
    const many = fakeCorpus(figures, [{ sides: 'a0.txt figure dead, a1.txt figure dead' }])
    const [reference] = many.crossReferences()
    const members = Array.from({ length: MOST_LINES + 10 }, () => reference.members[0])
    const large = { ...many, crossReferences: () => [{ ...reference, members }] }
    const report = makeReport(large, { kind: 'fact', corpus: 'key', id: reference.id }, () => null)
    assert.ok(report.length < MOST_LINES + 20)
    assert.match(textOf(report), /\d+ more/)
    assert.ok(linksOf(report).length > 0)
  })
})
