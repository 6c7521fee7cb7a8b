import { strict as assert } from 'node:assert'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'

/** The rooms that a room may import from, besides itself. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  analysis: [],
  corpus: ['analysis'],
  protocol: [],
  annotations: ['analysis', 'corpus', 'protocol'],
  exports: ['analysis', 'corpus', 'annotations', 'protocol'],
  imports: ['analysis'],
  filing: ['imports'],
  features: ['analysis', 'corpus', 'annotations', 'protocol'],
  files: ['analysis', 'protocol'],
  workspace: ['analysis', 'corpus', 'annotations', 'features', 'protocol', 'files'],
  annotating: ['analysis', 'corpus', 'annotations', 'features', 'protocol', 'files', 'workspace'],
  connection: [
    'analysis',
    'corpus',
    'annotations',
    'exports',
    'features',
    'protocol',
    'files',
    'workspace',
    'annotating',
  ],
  node: ['connection', 'files', 'v8'],
  browser: ['connection', 'files'],
  cli: [
    'analysis',
    'corpus',
    'annotations',
    'exports',
    'features',
    'filing',
    'files',
    'imports',
    'manifest',
    'protocol',
    'v8',
  ],
  client: ['protocol', 'filing', 'imports'],
  manifest: [],
  v8: [],
}

/** Packages that a room may import, by prefix; rooms not named here may import any. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  analysis: ['chrono-node', 'fastest-levenshtein', 'franc-min', 'yaml', 'wink-'],
  corpus: ['fastest-levenshtein'],
  annotations: [],
  exports: [],
  imports: ['@mozilla/readability', 'linkedom', 'postal-mime', 'node:worker_threads'],
  filing: [],
  features: ['@vscode/l10n', 'vscode-languageserver-protocol', 'vscode-uri'],
  protocol: ['vscode-languageserver-protocol'],
}

/** The room of a path below the root; null for what is in none. */
function roomOf(path: string): string | null {
  const parts = path.split(sep)
  if (path === 'package.json') return 'manifest'
  if (parts[0] === 'client') return 'client'
  if (parts[0] !== 'server') return null
  return parts[2].replace(/\.ts$/, '')
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? sources(path) : entry.name.endsWith('.ts') ? [path] : []
  })
}

/** What a file imports, types too, as written. */
function importsOf(text: string): string[] {
  const statements = text.matchAll(
    /^(?:import|export)\b[^'"`;]*?\bfrom\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)/gm,
  )
  return [...statements].map(([, from, bare, dynamic]) => from ?? bare ?? dynamic)
}

/** The path that a relative import leads to, relative to the root. */
function resolveImport(file: string, specifier: string): string {
  const base = join(dirname(file), specifier)
  const found = [base, `${base}.ts`, join(base, 'index.ts')].find(path => existsSync(path) && statSync(path).isFile())
  assert.ok(found, `${file} imports ${specifier}, which is not there`)
  return relative('.', found)
}

/** What is wrong with an import; null when it is allowed. */
function fault(file: string, specifier: string): string | null {
  const room = roomOf(file)!
  if (!specifier.startsWith('.')) {
    const allowed = PACKAGES[room]
    return allowed && !allowed.some(prefix => specifier.startsWith(prefix))
      ? `${file}: ${room} imports ${specifier}`
      : null
  }
  const target = roomOf(resolveImport(file, specifier))
  if (target === room || (target !== null && ARROWS[room].includes(target))) return null
  return `${file}: ${room} imports ${specifier} of ${target ?? 'no room'}`
}

/** The lines of a file that export something without a doc comment right before it. */
function undocumented(text: string): string[] {
  const lines = text.split('\n')
  const declares = /^export (?:default )?(?:abstract )?(?:async )?(?:class|const|enum|function|interface|let|type) \w/
  return lines.filter((line, i) => declares.test(line) && !/\*\/\s*$/.test(lines[i - 1] ?? ''))
}

describe('architecture', () => {
  const files = [...sources(join('server', 'src')), ...sources(join('client', 'src'))]

  it('has imports that go one way', () => {
    const faults = files.flatMap(file =>
      importsOf(readFileSync(file, 'utf8')).flatMap(specifier => fault(file, specifier) ?? []),
    )
    assert.deepEqual(faults, [])
  })

  it('would notice a wrong arrow', () => {
    const analysis = join('server', 'src', 'analysis', 'analyze.ts')
    assert.match(fault(analysis, '../protocol')!, /analysis imports/)
    assert.match(fault(analysis, 'node:fs')!, /analysis imports/)
    assert.match(fault(join('client', 'src', 'extension.ts'), '../../server/src/files/settings')!, /client imports/)
    assert.match(fault(join('server', 'src', 'cli.ts'), './connection/server')!, /cli imports/)
    assert.match(fault(join('server', 'src', 'exports', 'csv.ts'), '../features/markdown')!, /exports imports/)
    assert.equal(fault(analysis, './article'), null)
    assert.deepEqual(importsOf("import type { A } from './a'\nexport { b } from './b'\nimport './c'\nimport('./d')"), [
      './a',
      './b',
      './c',
      './d',
    ])
  })

  it('says of everything exported what it is', () => {
    const bare = files.flatMap(file => undocumented(readFileSync(file, 'utf8')).map(line => `${file}: ${line}`))
    assert.deepEqual(bare, [])
  })

  it('would notice what is exported without a word', () => {
    const text = "/** A. */\nexport const A = 1\nexport const B = 2\n\nexport type C = 'c'\nexport { D } from './d'"
    assert.deepEqual(undocumented(text), ['export const B = 2', "export type C = 'c'"])
  })

  it('has its rooms', () => {
    const rooms = new Set(files.map(roomOf))
    for (const room of Object.keys(ARROWS)) assert.ok(rooms.has(room) || room === 'manifest', room)
  })
})
