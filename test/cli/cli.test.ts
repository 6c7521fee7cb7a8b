import { strict as assert } from 'node:assert'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseCommand } from '../../server/src/cli/arguments'
import { createStyle, oneLine, table, wantsColour } from '../../server/src/cli/style'
import { EXPORT_FORMATS } from '../../server/src/exports/formats'
import { HARBOUR, WAREHOUSE } from '../connection/story'

interface Printed {
  readonly articles: readonly { path: string; quotations: readonly object[]; quantities: readonly object[] }[]
  readonly sources: readonly { id: string; name: string; aliases: readonly string[] }[]
  readonly crossReferences: readonly {
    kind: string
    verdict: string
    members: readonly { path: string; start: number; end: number }[]
  }[]
}

/** Runs the bundled command line in a folder. */
function corroborate(cwd: string, ...args: readonly string[]) {
  const env = { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined }
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(process.cwd(), 'dist/cli.js'), ...args], {
    cwd,
    env,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  return { status, stdout, stderr }
}

function analyzed(cwd: string, ...args: readonly string[]): Printed {
  return JSON.parse(corroborate(cwd, 'analyze', ...args).stdout)
}

describe('command line', function () {
  this.timeout(60_000)

  const folder = mkdtempSync(join(tmpdir(), 'corroborate-'))
  before(() => {
    mkdirSync(join(folder, 'news'))
    mkdirSync(join(folder, 'empty'))
    const files = {
      'news/a.txt': HARBOUR,
      'news/b.txt': WAREHOUSE,
      'news/list.txt': 'eggs\nmilk',
      'news/README.txt': HARBOUR,
    }
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  })
  after(() => rmSync(folder, { recursive: true }))

  it('prints the articles of a folder as one JSON object, by path', () => {
    const { articles, sources, crossReferences } = analyzed(folder, '--format', 'json', 'news')
    assert.deepEqual(
      articles.map(({ path }) => path),
      [join('news', 'a.txt'), join('news', 'b.txt')],
    )
    assert.ok(sources.some(({ name }) => name === 'Jane Doe'))
    const conflict = crossReferences.find(({ kind, verdict }) => kind === 'quantity' && verdict === 'conflicts')
    const texts = [HARBOUR, WAREHOUSE]
    assert.deepEqual(
      conflict?.members.map(({ start, end }, i) => texts[i].slice(start, end)),
      ['12 people', '19 people'],
    )
  })

  it('has the promised fields', () => {
    const { articles } = analyzed(folder, 'news/a.txt')
    const quotation = ['kind', 'content', 'quoted', 'cue', 'speaker', 'sources', 'inferred', 'via']
    for (const field of quotation) assert.ok(field in articles[0].quotations[0], field)
    const quantity = [
      'start',
      'end',
      'kind',
      'value',
      'low',
      'high',
      'lowClosed',
      'highClosed',
      'unit',
      'hedge',
      'of',
      'sources',
    ]
    for (const field of quantity) assert.ok(field in articles[0].quantities[0], field)
  })

  it('takes a file that is named, be it news or not, once', () => {
    const paths = analyzed(folder, 'news/list.txt', 'news', './news/a.txt').articles.map(({ path }) => path)
    assert.deepEqual(paths, ['./news/a.txt', join('news', 'b.txt'), 'news/list.txt'])
  })

  it('takes every text of a folder with --all', () => {
    assert.equal(analyzed(folder, '--all', 'news').articles.length, 4)
  })

  it('compares nothing between files with --each, and names a source once', () => {
    const { crossReferences, sources } = analyzed(folder, '--each', 'news')
    const paths = crossReferences.map(({ members }) => new Set(members.map(({ path }) => path)).size)
    assert.ok(paths.every(size => size === 1))
    assert.equal(new Set(sources.map(({ id }) => id)).size, sources.length)
  })

  it('prints what a folder without articles gives', () => {
    const { status, stdout, stderr } = corroborate(folder, 'analyze', 'empty')
    assert.deepEqual(JSON.parse(stdout), { version: 1, articles: [], sources: [], crossReferences: [] })
    assert.match(stderr, /no articles found/)
    assert.equal(status, 0)
  })

  it('goes on after a path that cannot be read, and exits 2', () => {
    const { status, stdout, stderr } = corroborate(folder, 'analyze', 'gone', 'news/a.txt')
    assert.equal(JSON.parse(stdout).articles.length, 1)
    assert.match(stderr, /gone: cannot be read: ENOENT/)
    assert.equal(status, 2)
  })

  it('prints a page for people, without colours where there is no terminal', () => {
    const { stdout } = corroborate(folder, 'analyze', '--format', 'text', '--explain', 'news')
    assert.match(stdout, /Jane Doe +“We have lost good neighbours/)
    assert.match(stdout, /^conflicts {2}.*differs from/m)
    assert.match(stdout, /^2 articles, \d+ quotations/m)
    assert.ok(!stdout.includes('\x1b'))
  })

  it('checks: a line per finding with the related places', () => {
    const { status, stdout } = corroborate(folder, 'check', 'news')
    const line = stdout.split('\n').find(text => text.includes('quantity conflicts'))
    assert.match(line ?? '', /^news.a\.txt:3:\d+: (?:warning|information): .*; see news.b\.txt:3:\d+ “19 people”$/)
    assert.equal(status, /: warning: /.test(stdout) ? 1 : 0)
    assert.deepEqual(corroborate(folder, 'check', 'news/a.txt'), { status: 0, stdout: '', stderr: '' })
  })

  it('compares two texts', () => {
    const { status, stdout } = corroborate(folder, 'compare', 'more than 12', '-5 degrees')
    const { verdict, why, a } = JSON.parse(stdout)
    assert.ok(
      ['compatible', 'conflict', 'incomparable'].includes(verdict) && typeof why === 'string' && a !== undefined,
    )
    assert.equal(status, 0)
  })

  it('exports a table, and goes on after a path that cannot be read', () => {
    const { status, stdout, stderr } = corroborate(
      folder,
      'export',
      '--format',
      'csv',
      '--of',
      'figures',
      'gone',
      'news',
    )
    assert.match(stdout, /^path,outlet,.*\r\n(?:.*\r\n)+$/)
    assert.ok(stdout.includes(`${join('news', 'b.txt')},Coast Press,`))
    assert.match(stderr, /gone: cannot be read: ENOENT/)
    assert.equal(status, 2)
  })

  it('exports the JSON that analyze prints', () => {
    const exported = corroborate(folder, 'export', '--format', 'json', 'news')
    assert.deepEqual(exported, corroborate(folder, 'analyze', '--format', 'json', 'news'))
    assert.equal(exported.status, 0)
  })

  it('exports what a folder without articles gives', () => {
    for (const format of EXPORT_FORMATS) {
      const { status, stdout, stderr } = corroborate(folder, 'export', '--format', format, 'empty')
      assert.ok(stdout.length > 0, format)
      assert.match(stderr, /no articles found/)
      assert.equal(status, 0)
    }
  })

  it('checks a draft against the articles, of which it is none', () => {
    const draft = '---\nrole: draft\n---\n\n"We have lost good friends and we will not forget them," Doe said.\n'
    mkdirSync(join(folder, 'drafted'))
    writeFileSync(join(folder, 'drafted', 'a.txt'), HARBOUR)
    writeFileSync(join(folder, 'drafted', 'draft.md'), draft)
    const { status, stdout } = corroborate(folder, 'check', 'drafted')
    assert.match(
      stdout,
      /^drafted.draft\.md:5:2: warning: The words differ from .* \[draft words\]; see drafted.a\.txt:5:2 “We/,
    )
    assert.deepEqual([status, stdout.trim().split('\n').length], [1, 1])
    const { articles, drafts } = JSON.parse(corroborate(folder, 'analyze', '--format', 'json', 'drafted').stdout)
    assert.equal(articles.length, 1)
    assert.deepEqual([drafts[0].path, drafts[0].checks[0].problem], [join('drafted', 'draft.md'), 'words'])
    assert.match(
      corroborate(folder, 'analyze', '--format', 'text', 'drafted').stdout,
      /draft: 1 quotation and figure checked, 1/,
    )
    assert.doesNotMatch(corroborate(folder, 'export', '--format', 'csv', 'drafted').stdout, /draft\.md/)
  })

  it('imports saved pages into a folder, once, and says what it could not import', () => {
    const page = `<title>Bridge closes | The Herald</title><h1>Bridge closes</h1>${'<p>The bridge, which is old, will be closed, the mayor said.</p>'.repeat(9)}`
    mkdirSync(join(folder, 'saved', 'a_files'), { recursive: true })
    for (const name of ['a.html', 'b.mhtml', 'a_files/ad.html'])
      writeFileSync(join(folder, 'saved', name), name === 'b.mhtml' ? 'MIME-Version: 1.0\n\nnothing' : page)
    const first = corroborate(folder, 'import', 'saved', '--out', 'taken')
    assert.equal(first.stdout, `${join('saved', 'a.html')} -> ${join('taken', 'a.article')}\n`)
    assert.match(first.stderr, /b\.mhtml: not imported: a MHTML file without a page\n.*1 of 2 pages not imported/)
    assert.equal(first.status, 2)
    assert.match(readFileSync(join(folder, 'taken', 'a.article'), 'utf8'), /^---\ntitle: "Bridge closes"/)
    assert.equal(readFileSync(join(folder, 'taken', 'a.html'), 'utf8'), page)
    const again = corroborate(folder, 'import', 'saved/a.html', '--out', 'taken')
    assert.match(again.stdout, /a\.article \(imported before\)\n$/)
    assert.equal(again.status, 0)
    assert.match(corroborate(folder, 'import', 'saved/a.html').stdout, /saved\/a\.html -> saved.a\.article\n$/)
  })

  it('exits 2 on bad usage, with the usage on standard error', () => {
    const { status, stdout, stderr } = corroborate(folder, 'analyze', '--bogus', 'news')
    assert.deepEqual([status, stdout], [2, ''])
    assert.match(stderr, /--bogus[\s\S]*Usage/)
  })

  it('prints help and version', () => {
    assert.match(corroborate(folder, '--help').stdout, /^corroborate reads/)
    assert.match(corroborate(folder, '--version').stdout, /^\d+\.\d+\.\d+\n$/)
  })

  it('writes all of a large result into a pipe, and ends quietly when nobody reads on', () => {
    const paragraphs = Array.from({ length: 500 }, (_, i) => `"We lost ${i} of them to plan ${i}," Jane Doe said.`)
    const large = `${HARBOUR}\n${paragraphs.join('\n\n')}`
    writeFileSync(join(folder, 'large.txt'), large)
    assert.equal(analyzed(folder, 'large.txt').articles.length, 1)
    const script = `"${process.execPath}" "${join(process.cwd(), 'dist/cli.js')}" analyze large.txt | head -c 10`
    const { stdout, stderr } = spawnSync('sh', ['-c', script], { cwd: folder, encoding: 'utf8' })
    assert.deepEqual([stdout, stderr], ['{"version"', ''])
  })
})

describe('arguments', () => {
  it('are misused in many ways', () => {
    const misuses = ['', 'bogus', 'analyze', 'check', 'compare a', 'compare a b c', 'analyze --format xml x', '--bogus']
    misuses.push('export', 'export x', 'export --format csv', 'export --format text x', 'export --format csv --of x x')
    misuses.push('export --format json --of figures x', 'export --format csv --each x', 'analyze --of figures x')
    misuses.push(
      'import',
      'import --all x',
      'import --format json x',
      'analyze --out x y',
      'export --format csl --out x y',
    )
    for (const line of misuses) assert.equal(parseCommand(line.split(' ').filter(Boolean)).kind, 'misuse', line)
  })

  it('leave the format to the place of printing unless it is given', () => {
    const command = parseCommand(['analyze', 'x'])
    assert.ok(command.kind === 'analyze' && command.options.format === null)
  })

  it('take figures below zero for figures', () => {
    const command = parseCommand(['compare', '-5', '-.5 degrees'])
    assert.ok(command.kind === 'compare' && command.a === '-5' && command.b === '-.5 degrees')
  })
})

describe('printed text', () => {
  it('is coloured on a terminal alone, and not where colours are refused', () => {
    assert.ok(wantsColour({ isTTY: true }, {}))
    for (const [tty, env] of [
      [false, {}],
      [true, { NO_COLOR: '1' }],
      [true, { TERM: 'dumb' }],
    ] as const) {
      assert.ok(!wantsColour({ isTTY: tty }, env))
    }
    assert.equal(createStyle(true).red('x'), '\x1b[31mx\x1b[39m')
    assert.equal(createStyle(false).red('x'), 'x')
  })

  it('never hands an article its terminal', () => {
    assert.equal(oneLine('a\x1b[31m\x07b\u202e\r\nc'), 'a [31m b c')
  })

  it('is cut to a width', () => {
    assert.equal(oneLine('abcdef', 4), 'abc…')
    assert.equal(oneLine('abcd', 4), 'abcd')
  })

  it('stands in columns, wide characters counted as wide', () => {
    assert.deepEqual(
      table([
        ['a', '1'],
        ['漢字', '2'],
      ]),
      ['a     1', '漢字  2'],
    )
  })
})
