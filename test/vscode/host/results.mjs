import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { SUITES } from './paths.mjs'

/**
 * The hosts a suite can run in: VS Code's Node extension host (on the desktop or behind the browser), and its web
 * extension host.
 * @typedef {'desktop' | 'node' | 'web'} Host
 */

/**
 * How a run ended; `test/vscode/suite/report.ts` writes it.
 * @typedef {object} Results
 * @property {number} passed
 * @property {number} failed
 * @property {number} pending
 * @property {boolean} [inWorker] whether it ran in a web extension host
 */

const OPTIONS = join(SUITES, 'options.json')
const RESULTS = join(SUITES, 'results.json')
const TOTALS = join(SUITES, 'totals.json')

/**
 * Tells the suite, which shares no environment with this process, how to run, and forgets the results of another run.
 * @param {{grep?: string}} options
 */
export function prepare(options) {
  mkdirSync(SUITES, { recursive: true })
  rmSync(RESULTS, { force: true })
  writeFileSync(OPTIONS, JSON.stringify(options))
}

/** What the last run left, or undefined when it never came to its end. @returns {Results | undefined} */
export function results() {
  return read(RESULTS)
}

/**
 * Keeps the results of all hosts that ran, for whoever sums them up.
 * @param {Record<string, Results>} totals
 */
export function saveTotals(totals) {
  mkdirSync(SUITES, { recursive: true })
  writeFileSync(TOTALS, JSON.stringify(totals, null, 2))
}

/** @returns {Record<string, Results>} by host; empty when nothing ran */
export function savedTotals() {
  return read(TOTALS) ?? {}
}

/** Forgets the results of all hosts. */
export function forgetTotals() {
  rmSync(TOTALS, { force: true })
}

/** @param {string} path */
function read(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}
