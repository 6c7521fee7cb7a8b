/**
 * Runs the suite inside VS Code: in its Node extension host (the desktop VS Code if it can be had, else the one for
 * the browser), then in its web extension host.
 *
 *     node test/vscode/run.mjs [--host all|desktop|node|web] [--grep REGEXP] [--folder PATH …] [--timeout SECONDS]
 *                              [--no-download] [--verbose] [--sittings [--pictures DIR]]
 *
 * With `--sittings` instead a person's sittings of `test/vscode/sittings`, from an empty window on, over several
 * windows: minutes each, and at the mercy of a slow machine; pictures of each step go to DIR.
 * VS Code opens a copy of each folder in turn: the samples and those in `test/vscode/folders`, unless others are named.
 * Exit code 1 when a test failed, or when a host is missing and `CI=true`; 2 on bad usage.
 */
import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { HostMissing } from './host/npm.mjs'
import { ROOT } from './host/paths.mjs'
import { forgetTotals, saveTotals } from './host/results.mjs'
import { runSittings } from './host/sitting.mjs'
import { IN_WORKER, runSuite } from './host/suite.mjs'

/** @typedef {import('./host/results.mjs').Host} Host */
/** @typedef {import('./host/results.mjs').Results} Results */

/**
 * The hosts to run in for each value of `--host`: of the hosts in a row, the first that this machine can have.
 * @type {Record<string, Host[][]>}
 */
const PLANS = {
  default: [['desktop', 'node'], ['web']],
  all: [['desktop'], ['node'], ['web']],
  desktop: [['desktop']],
  node: [['node']],
  web: [['web']],
}

/** The panel of comments, which opens at the first note, comes back from a reload as a terminal that takes the focus. */
const QUIET = { 'comments.openView': 'never' }

const options = readOptions()
/** @type {Record<string, import('./host/results.mjs').Results>} */
const totals = {}
/** @type {string[]} */
const missing = []

forgetTotals()
for (const hosts of PLANS[options.host]) missing.push(...(await runInFirst(hosts)))
saveTotals(totals)
report()

/**
 * @param {Host[]} hosts
 * @returns {Promise<string[]>} what is missing, if none of them ran
 */
async function runInFirst(hosts) {
  const reasons = []
  for (const host of hosts) {
    try {
      totals[host] = await runFolders(host, host === hosts.at(-1))
      return []
    } catch (error) {
      if (!(error instanceof HostMissing) && host === hosts.at(-1)) throw error
      const reason = /** @type {Error} */ (error).message
      console.log(`host: no ${host}: ${reason}`)
      reasons.push(reason)
    }
  }
  return [`No ${hosts.join(' or ')} host, tests skipped. ${reasons.join(' ')}`]
}

/**
 * Runs the suite in one host, once for each folder.
 * @param {Host} host
 * @param {boolean} last whether a suite that breaks off is a failure, rather than a reason to try another host
 * @throws {HostMissing}
 */
async function runFolders(host, last) {
  if (options.sittings) return sit(host === 'desktop' ? 'node' : host)
  const total = { passed: 0, failed: 0, pending: 0 }
  for (const folder of options.folders) {
    const { passed, failed, pending } = await runSuite(host, { ...options, folder }).catch(error => {
      if (error instanceof HostMissing || !last) throw error
      console.error(error.message)
      return { passed: 0, failed: 1, pending: 0 }
    })
    total.passed += passed
    total.failed += failed
    total.pending += pending
  }
  return total
}

/** @param {'node' | 'web'} host */
function sit(host) {
  return runSittings(host, options, { ...QUIET, ...(host === 'web' ? IN_WORKER : {}) })
}

function report() {
  for (const [host, { passed, failed, pending }] of Object.entries(totals)) {
    console.log(`${host} host: ${passed} passed, ${failed} failed${pending > 0 ? `, ${pending} skipped` : ''}`)
  }
  for (const message of missing) console.error(`\n!!! ${message}\n`)
  const failed = Object.values(totals).some(results => results.failed > 0)
  process.exit(failed || (missing.length > 0 && process.env.CI === 'true') ? 1 : 0)
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      host: { type: 'string', default: 'default' },
      grep: { type: 'string' },
      folder: { type: 'string', multiple: true },
      timeout: { type: 'string', default: '600' },
      'no-download': { type: 'boolean', default: false },
      verbose: { type: 'boolean', default: false },
      sittings: { type: 'boolean', default: false },
      pictures: { type: 'string' },
    },
  })
  const folders = values.folder?.map(folder => resolve(folder)) ?? allFolders()
  if (PLANS[values.host] === undefined) usage(`--host is one of ${Object.keys(PLANS).slice(1).join(', ')}`)
  if (!(Number(values.timeout) > 0)) usage('--timeout is a number of seconds')
  for (const folder of folders) if (!existsSync(folder)) usage(`there is no folder ${folder}`)
  return {
    host: values.host,
    grep: values.grep,
    folders,
    timeoutMs: Number(values.timeout) * 1000,
    allowDownload: !values['no-download'],
    verbose: values.verbose,
    pictures: values.pictures === undefined ? undefined : resolve(values.pictures),
    sittings: values.sittings,
    print: console.log,
  }
}

/** The samples, and those for which `test/vscode/suite/tests.ts` has other tests. */
function allFolders() {
  const special = join(ROOT, 'test', 'vscode', 'folders')
  const names = existsSync(special) ? readdirSync(special) : []
  return [join(ROOT, 'samples'), ...names.map(name => join(special, name))]
}

/** @param {string} message @returns {never} */
function usage(message) {
  console.error(message)
  process.exit(2)
}
