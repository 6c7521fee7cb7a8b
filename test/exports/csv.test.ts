import { strict as assert } from 'node:assert'
import { CSV_TABLES, type CsvTable, csv, csvRow } from '../../server/src/exports/csv'
import type { Taken } from '../../server/src/exports/taken'
import { fire, HOSTILE, hostileTaken, TRICKS, takenFrom } from './scene'

/** A reader of RFC 4180; throws on anything else. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < text.length) {
    const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y
    cell.lastIndex = at
    const found = cell.exec(text)
    assert.ok(found, `no CSV at ${at}: ${JSON.stringify(text.slice(at, at + 40))}`)
    row.push(found[1]?.replaceAll('""', '"') ?? found[2])
    if (found[3] !== ',') {
      rows.push(row)
      row = []
    }
    at = cell.lastIndex
  }
  return rows
}

function records(taken: Taken, of: CsvTable): Record<string, string>[] {
  const [head, ...rows] = parseCsv([...csv(taken, of)].join(''))
  for (const row of rows) assert.equal(row.length, head.length)
  return rows.map(row => Object.fromEntries(row.map((cell, i) => [head[i], cell])))
}

describe('CSV', () => {
  const taken = takenFrom(fire())

  it('has a row for each quotation, with its speaker and place', () => {
    const said = records(taken, 'statements').filter(({ kind }) => kind === 'direct')
    assert.deepEqual(
      said.map(({ path, speaker, line, words, inferred }) => [path, speaker, line, words, inferred]),
      ['news/a.txt', 'news/b c.txt'].map(path => [
        path,
        'Jane Doe',
        '5',
        'We have lost good neighbours and we will not forget them,',
        'no',
      ]),
    )
    const { text } = taken.articles[0]
    const { start, end, words } = said[0]
    assert.equal(text.slice(Number(start), Number(end)), words)
  })

  it('has a row for each figure, with what its words allow and who gives it', () => {
    const found = records(taken, 'figures').find(({ path, text }) => path === 'news/a.txt' && text === '12 people')
    assert.ok(found)
    assert.deepEqual(
      [found.value, found.low, found.high, found.unit, found.given_by],
      ['12', '12', '12', 'person', 'Jane Doe'],
    )
    assert.match(found.sentence, /^The fire .* said\.$/)
    const date = records(taken, 'figures').find(({ text }) => text === 'Monday')
    assert.deepEqual([date?.date_start, date?.date_end, date?.value], ['2021-05-03', '2021-05-04', ''])
  })

  it('has a row for each statement of a finding, the weightiest findings first', () => {
    const rows = records(taken, 'findings')
    assert.deepEqual(
      rows.slice(0, 2).map(({ verdict, kind, text, side }) => [verdict, kind, text, side]),
      [
        ['conflicts', 'quantity', '12 people', '1'],
        ['conflicts', 'quantity', '19 people', '2'],
      ],
    )
    assert.equal(rows[0].finding, rows[1].finding)
  })

  it('has its head alone where there is nothing', () => {
    for (const of of CSV_TABLES) assert.equal(parseCsv([...csv(takenFrom({}), of)].join('')).length, 1)
  })

  it('comes back as it went in: quotes, commas and line ends in cells', () => {
    const rows = [
      ['a "b" c', 'd,e', 'f\r\ng', 'h\ni', '', '"'],
      ['“x”', '漢字 😀', ' y ', "'", '""', ','],
    ]
    assert.deepEqual(parseCsv(rows.map(csvRow).join('')), rows)
  })

  it('makes text of what a spreadsheet would take for a formula, and leaves numbers and other text alone', () => {
    const [evil] = parseCsv(csvRow(['=1+1', '+1+1', '-1+1', '@x', '\tx', '\rx', '－x']))
    for (const cell of evil) assert.match(cell, /^'/)
    assert.deepEqual(parseCsv(csvRow([-5, '-5', '+3.5', '5=5', "'=1", 'a@b'])), [
      ['-5', '-5', '+3.5', '5=5', "'=1", 'a@b'],
    ])
  })

  for (const [name, evil] of Object.entries(HOSTILE)) {
    it(`holds ${name} as text`, () => {
      for (const of of CSV_TABLES) {
        for (const record of records(hostileTaken(evil), of)) {
          for (const [column, cell] of Object.entries(record)) {
            assert.doesNotMatch(cell, TRICKS, column)
            assert.doesNotMatch(cell, /^(?:[=@\t\r]|[+-](?!\d+$))/, column)
          }
        }
      }
    })
  }

  it('says that long words are cut', () => {
    const [{ words }] = records(takenFrom(fire('Long '.repeat(10_000))), 'statements').filter(
      ({ kind }) => kind === 'direct',
    )
    assert.ok(words.endsWith('…') && words.length <= 30_001)
  })
})
