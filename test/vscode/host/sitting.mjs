import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { findBrowser } from './browser.mjs'
import { temporaryFolder } from './cleanup.mjs'
import { ensureBrowserVSCode } from './install.mjs'
import { addressOf, openBrowser } from './page.mjs'
import { ROOT, SUITES } from './paths.mjs'
import { startServer } from './server.mjs'
import { stepsOn } from './steps.mjs'

/** How long a step may wait: a window that is loaded anew starts everything again. */
const TIMEOUT_MS = 60_000

/** Where the sittings are. */
const FOLDER = join(ROOT, 'test', 'vscode', 'sittings')

/**
 * What a sitting gets. It begins in an empty window, and may load others.
 * @typedef {object} Sitting
 * @property {import('./steps.mjs').Steps} steps
 * @property {import('playwright-core').Page} page
 * @property {string} folder empty, for what it makes
 * @property {(name: string, action: () => Promise<unknown>) => Promise<void>} step does one thing, says so, and takes a
 *   picture if there are to be any; the first that fails ends the sitting
 * @property {(reason: string) => void} skip says that something is left out
 */

/**
 * Runs what a person does in a browser's VS Code from an empty window on, over several windows: what no suite inside
 * VS Code can do, since it ends with its window.
 * @param {'node' | 'web'} host
 * @param {import('./suite.mjs').SuiteOptions & {pictures?: string}} options
 * @param {Record<string, unknown>} settings of the user of that host
 * @returns {Promise<import('./results.mjs').Results>}
 */
export async function runSittings(host, options, settings) {
  const total = { passed: 0, failed: 0, pending: 0 }
  for (const file of readdirSync(FOLDER).filter(name => name.endsWith('.sitting.mjs'))) {
    const { title, sit } = await import(pathToFileURL(join(FOLDER, file)).href)
    if (options.grep !== undefined && !new RegExp(options.grep).test(title)) continue
    options.print(`\n  ${title} (${host} extension host)`)
    await runOne(host, { title, sit }, options, settings, total)
  }
  return total
}

/**
 * @param {string} host
 * @param {{title: string, sit: (sitting: Sitting) => Promise<void>}} sitting
 * @param {import('./suite.mjs').SuiteOptions & {pictures?: string}} options
 * @param {Record<string, unknown>} settings
 * @param {import('./results.mjs').Results} total
 */
async function runOne(host, { title, sit }, { print, pictures }, settings, total) {
  const vscode = await ensureBrowserVSCode(print)
  const browser = await findBrowser(vscode.node, print)
  const server = await startServer(vscode, settings)
  const { page, close } = await openBrowser(browser, { viewport: { width: 1400, height: 1000 } })
  const out = pictures ?? SUITES
  mkdirSync(out, { recursive: true })
  const steps = stepsOn(page, out)
  page.setDefaultTimeout(TIMEOUT_MS)
  /** @param {string} name */
  const pictureOf = name => `${host}-${title}-${name}`.replace(/[^\w]+/g, '-').slice(0, 100)
  const step = async (/** @type {string} */ name, /** @type {() => Promise<unknown>} */ action) => {
    await action().catch(async error => {
      print(`    ✘ ${name}`)
      await steps.shot(`failed-${pictureOf(name)}`).catch(() => undefined)
      throw error
    })
    total.passed++
    print(`    ✔ ${name}`)
    if (pictures !== undefined) await steps.shot(`${String(total.passed).padStart(2, '0')}-${pictureOf(name)}`)
  }
  const skip = (/** @type {string} */ reason) => {
    total.pending++
    print(`    - skipped: ${reason}`)
  }
  try {
    await page.goto(addressOf(server.port, { extension: ROOT }))
    await page.waitForSelector('.activitybar [aria-label^="Corroborate"]') // the extension is known
    await sit({ steps, page, folder: temporaryFolder('corroborate-sitting'), step, skip })
  } catch (error) {
    total.failed++
    print(`      ${/** @type {Error} */ (error).stack ?? error}\n      a picture of it is in ${out}`)
  } finally {
    await close()
    server.stop()
  }
}
