import { strict as assert } from 'node:assert'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FILE, type Stored } from '../../server/src/annotations/model'
import {
  correctionContent,
  noteContent,
  type StoredTarget,
  stored,
  storedTarget,
} from '../../server/src/annotations/writing'
import { HARBOUR, WAREHOUSE } from '../connection/story'

describe('annotations on the command line', function () {
  this.timeout(60_000)
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'corroborate-'))
    mkdirSync(join(folder, '.corroborate'))
    writeFileSync(join(folder, 'a.txt'), HARBOUR)
    writeFileSync(join(folder, 'b.txt'), `---\nsource: https://example.org/fire\ntitle: Fire\n---\n${WAREHOUSE}`)
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  function corroborate(...args: readonly string[]) {
    const cli = join(process.cwd(), 'dist/cli.js')
    return spawnSync(process.execPath, [cli, ...args], { cwd: folder, encoding: 'utf8' })
  }

  const about = (words: string): StoredTarget => {
    const start = HARBOUR.indexOf(words)
    return storedTarget('a.txt', HARBOUR, { start, end: start + words.length })
  }

  function write(...lines: readonly (Stored | string)[]): void {
    const text = lines.map(line => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')
    writeFileSync(join(folder, FILE), `${text}\n`)
  }

  const signature = (id: string) => ({ id: `urn:uuid:${id}`, time: '2021-05-04T00:00:00.000Z', creator: 'Ann' })
  const note = (id: string, words: string) =>
    stored(signature(id), noteContent('Ask again', ['toll'], false), [about(words)])
  const speaker = stored(signature('s'), correctionContent({ kind: 'speaker', speaker: 'Ann Poe' }, null), [
    about('We have lost good neighbours'),
  ])

  it('are in force when articles are read', () => {
    write(speaker)
    const { sources } = JSON.parse(corroborate('analyze', '--format', 'json', '.').stdout)
    assert.ok(sources.some(({ name }: { name: string }) => name === 'Ann Poe'))
    assert.match(corroborate('export', '--format', 'csv', '.').stdout, /Ann Poe/)
  })

  it('are listed with where they stand', () => {
    write(note('1', '12 people'), speaker)
    const { stdout, status } = corroborate('annotations', 'list', '--format', 'text', '.')
    assert.equal(status, 0)
    assert.deepEqual(stdout.trim().split('\n'), [
      'a.txt:3:91: note: Ask again [Ann, 2021-05-04]',
      'a.txt:5:2: correction: Speaker: Ann Poe [Ann, 2021-05-04]',
    ])
    const { annotations } = JSON.parse(corroborate('annotations', 'list', 'a.txt').stdout)
    assert.deepEqual(annotations[0].passages[0].quote, '12 people')
  })

  it('are checked: whose passage is gone, and lines that are none', () => {
    write(note('1', '12 people'))
    assert.equal(corroborate('annotations', 'check', '.').status, 0)
    write(note('1', '12 people'), 'nonsense')
    writeFileSync(join(folder, 'a.txt'), HARBOUR.replace(' killed 12 people on Monday', ' went out'))
    const { stdout, status } = corroborate('annotations', 'check', '--format', 'text', '.')
    assert.equal(status, 1)
    assert.match(stdout, /^a\.txt: detached \(“12 people”\): note: Ask again/m)
    assert.match(stdout, /annotations\.jsonl:2: unreadable: not JSON/)
  })

  it('are taken in from Hypothesis, once', () => {
    const target = [
      {
        selector: [
          { type: 'TextQuoteSelector', exact: '19 people', prefix: 'warehouse killed ', suffix: ' on Monday' },
        ],
      },
    ]
    const rows = [
      { id: 'h1', uri: 'http://www.example.org/fire?utm_source=x', text: 'Really?', tags: [], target },
      { id: 'h2', uri: 'https://example.org/other', text: 'Elsewhere', tags: [], target },
    ]
    writeFileSync(join(folder, 'export.json'), JSON.stringify({ rows }))
    const first = corroborate('annotations', 'import', 'export.json', '.')
    assert.match(first.stdout, /^1 taken in, 0 known already, 1 about no article/)
    assert.match(first.stderr, /example\.org\/other: no article/)
    assert.match(corroborate('annotations', 'import', 'export.json', '.').stdout, /^0 taken in, 1 known already/)
    assert.match(corroborate('annotations', 'list', '--format', 'text', '.').stdout, /^b\.txt:\d+:\d+: note: Really\?/)
    assert.equal(corroborate('annotations', 'import', 'a.txt', '.').status, 2)
  })

  it('are the same after export and import', () => {
    write(
      note('1', '12 people'),
      stored(signature('2'), noteContent('Whole', [], true), [storedTarget('b.txt', '', null)]),
      speaker,
    )
    const before = readFileSync(join(folder, FILE), 'utf8')
    const { stdout } = corroborate('export', '--format', 'jsonld', '.')
    writeFileSync(join(folder, 'all.jsonld'), stdout)
    rmSync(join(folder, FILE))
    assert.match(corroborate('annotations', 'import', 'all.jsonld', '.').stdout, /^3 taken in/)
    const lines = (text: string) =>
      text
        .trim()
        .split('\n')
        .map(line => JSON.parse(line))
        .sort((a, b) => (a.id < b.id ? -1 : 1))
    assert.deepEqual(lines(readFileSync(join(folder, FILE), 'utf8')), lines(before))
  })

  it('want what they are told they want', () => {
    for (const args of [
      ['annotations'],
      ['annotations', 'list'],
      ['annotations', 'import', 'x'],
      ['annotations', 'list', '--all', '.'],
    ])
      assert.equal(corroborate(...args).status, 2, args.join(' '))
  })
})
