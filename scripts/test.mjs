/**
 * Installs if needed, builds, and runs everything there is to check. What `npm test` runs.
 *
 *     node scripts/test.mjs [check] [unit] [vscode]
 *
 * Names limit it to those parts. The last line is the sum of all; exit code 1 when anything failed.
 */
import { readFileSync, rmSync } from 'node:fs'
import { ROOT } from '../test/vscode/host/paths.mjs'
import { build, ensureInstalled, succeeds, succeedsLocally } from './setup.mjs'

/**
 * How many tests passed and failed, by what ran them.
 * @typedef {Record<string, {passed: number, failed: number}>} Counts
 */

/**
 * What there is to run, in order.
 * @type {Record<string, () => Counts>}
 */
const PARTS = { check, unit, vscode }

const names = process.argv.slice(2)
const unknown = names.filter(name => PARTS[name] === undefined)
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}.`)
  process.exit(2)
}

process.chdir(ROOT)
ensureInstalled()
const counts = runParts(names.length > 0 ? names : Object.keys(PARTS))
for (const [name, { passed, failed }] of Object.entries(counts))
  console.log(`${name}: ${passed} passed, ${failed} failed`)
const { passed, failed } = sum(Object.values(counts))
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

/** @param {string[]} names @returns {Counts} */
function runParts(names) {
  rmSync('dist/test', { recursive: true, force: true }) // tests that are gone are not to run again
  if (!build()) return { build: { passed: 0, failed: 1 }, ...check() }
  return Object.assign({}, ...names.map(name => PARTS[name]()))
}

/** Types and lint are no tests, but count as one that failed when they do. */
function check() {
  return {
    ...withExitCode({}, 'types', succeedsLocally('tsc', '--noEmit')),
    ...withExitCode({}, 'lint', succeedsLocally('biome', 'check', '.')),
  }
}

/** Everything outside VS Code. */
function unit() {
  const output = 'dist/test/unit.json'
  const reporter = ['--reporter', 'scripts/counting-spec.cjs', '--reporter-option', `output=${output}`]
  const options = ['--enable-source-maps', '--timeout', '60000', '--recursive']
  const ok = succeedsLocally('mocha', ...reporter, ...options, 'dist/test/unit')
  return withExitCode({ unit: read(output) }, 'unit', ok)
}

/** The suite inside VS Code, in every host that there is. */
function vscode() {
  const ok = succeeds('node', 'test/vscode/run.mjs')
  const totals = Object.entries(read('dist/test/vscode/totals.json')).map(([host, counts]) => [
    `vscode, ${host}`,
    counts,
  ])
  return withExitCode(Object.fromEntries(totals), 'vscode', ok)
}

/**
 * A program that failed for another reason than its tests counts as a failure, too.
 * @param {Counts} counts @param {string} name @param {boolean} ok @returns {Counts}
 */
function withExitCode(counts, name, ok) {
  if (ok || sum(Object.values(counts)).failed > 0) return counts
  return { ...counts, [name]: sum([counts[name] ?? {}, { failed: 1 }]) }
}

/** @param {{passed?: number, failed?: number}[]} counts */
function sum(counts) {
  const total = { passed: 0, failed: 0 }
  for (const { passed = 0, failed = 0 } of counts) {
    total.passed += passed
    total.failed += failed
  }
  return total
}

/** What a program left in a file, or nothing when it never came that far. @param {string} path */
function read(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return {}
  }
}
