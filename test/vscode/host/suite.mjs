import { cpSync, existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { findBrowser } from './browser.mjs'
import { temporaryFolder } from './cleanup.mjs'
import { ensureDesktopVSCode, runOnDesktop } from './desktop.mjs'
import { ensureBrowserVSCode } from './install.mjs'
import { openLog } from './log.mjs'
import { HostMissing } from './npm.mjs'
import { addressOf, openBrowser, runInPage } from './page.mjs'
import { ROOT, SUITES } from './paths.mjs'
import { prepare, results } from './results.mjs'
import { startServer } from './server.mjs'

/**
 * Makes VS Code run the extension by its `browser` entry. The page has a parameter for that, `extensionDevelopmentKind`,
 * but VS Code 1.139 reads it and then overlooks it.
 */
export const IN_WORKER = { 'remote.extensionKind': { 'corroborate.corroborate': ['web'] } }

/**
 * What to run and how.
 * @typedef {object} SuiteOptions
 * @property {string} folder what VS Code opens; the suite gets a copy of it and may do with it what it likes
 * @property {number} timeoutMs for the whole run in one host
 * @property {boolean} allowDownload of the desktop VS Code
 * @property {string} [grep] only tests whose full titles match this regular expression
 * @property {boolean} verbose whether to print all that VS Code says
 * @property {(line: string) => void} print
 */

/**
 * Runs the suite in one host.
 * @param {import('./results.mjs').Host} host
 * @param {SuiteOptions} options
 * @returns {Promise<import('./results.mjs').Results>}
 * @throws {import('./npm.mjs').HostMissing} when there is no such host on this machine
 * @throws {Error} when the suite came to no end: it hung, or VS Code crashed
 */
export async function runSuite(host, options) {
  const tests = join(SUITES, host === 'web' ? 'web.js' : 'node.js')
  if (!existsSync(tests)) throw new Error(`${tests} is missing: run \`npm run build\` first.`)
  const workbench = { folder: copyOf(options.folder), extension: ROOT, tests }
  prepare({ grep: options.grep })
  const log = openLog(host, options)
  try {
    return outcome(host, await RUN[host](workbench, options, log.write))
  } catch (error) {
    if (error instanceof HostMissing) throw error
    throw new Error(`${/** @type {Error} */ (error).message}\nThe end of ${log.path}:\n${log.tail()}`)
  }
}

/** @param {import('./results.mjs').Host} host @param {number} code */
function outcome(host, code) {
  const found = results()
  if (found === undefined) throw new Error(`The suite broke off with exit code ${code}.`)
  if (found.inWorker !== (host === 'web')) throw new Error(`The suite ran, but not in the ${host} host.`)
  return code !== 0 && found.failed === 0 ? { ...found, failed: 1 } : found
}

/**
 * @typedef {(workbench: import('./page.mjs').Workbench & {tests: string}, options: SuiteOptions,
 *   write: (text: string) => void) => Promise<number>} Run resolves with an exit code
 */

/** @type {Record<import('./results.mjs').Host, Run>} */
const RUN = { desktop: onDesktop, node: inBrowser('Node'), web: inBrowser('web', IN_WORKER) }

/** @type {Run} */
async function onDesktop(workbench, { print, timeoutMs, allowDownload }, write) {
  const vscode = await ensureDesktopVSCode({ allowDownload })
  print(`host: desktop ${vscode.version} by @vscode/test-electron, on ${basename(workbench.folder)}`)
  const { exitCode, stop } = runOnDesktop(vscode, workbench, write)
  return within(timeoutMs, exitCode).finally(stop)
}

/** @param {string} kind of extension host @param {Record<string, unknown>} [settings] @returns {Run} */
function inBrowser(kind, settings) {
  return async (workbench, { print, timeoutMs }, write) => {
    const vscode = await ensureBrowserVSCode(print)
    const browser = await findBrowser(vscode.node, print)
    print(`host: browser VS Code ${vscode.version}, ${kind} extension host, on ${basename(workbench.folder)}`)
    const server = await startServer(vscode, settings)
    const { page, close } = await openBrowser(browser)
    const ended = Promise.race([runInPage(page, addressOf(server.port, workbench), write), server.failed])
    return within(timeoutMs, ended).finally(close).finally(server.stop)
  }
}

/** @param {string} folder */
function copyOf(folder) {
  const copy = join(temporaryFolder('corroborate-suite'), basename(folder))
  cpSync(folder, copy, { recursive: true })
  return copy
}

/**
 * @template T
 * @param {number} timeoutMs
 * @param {Promise<T>} promise
 * @returns {Promise<T>}
 */
async function within(timeoutMs, promise) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No result after ${timeoutMs / 1000} seconds.`)), timeoutMs)
  })
  return /** @type {Promise<T>} */ (Promise.race([promise, late])).finally(() => clearTimeout(timer))
}
