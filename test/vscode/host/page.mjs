import { chromium } from 'playwright-core'
import { HostMissing } from './npm.mjs'

/** Needed by a root user and for quiet: no sandbox, no GPU, nothing fetched in the background. */
const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * What VS Code is to open.
 * @typedef {object} Workbench
 * @property {string} folder absolute path
 * @property {string} extension absolute path of the extension under development
 * @property {string} [tests] absolute path of a suite: a CommonJS bundle that exports `run(): Promise<void>`
 */

/**
 * The address of a workbench, for a person as for a program.
 * @param {number} port of the server
 * @param {Partial<Workbench> & Pick<Workbench, 'extension'>} workbench an empty window where it names no folder
 */
export function addressOf(port, { folder, extension, tests }) {
  /** @param {string} path */
  const remote = path => `vscode-remote://127.0.0.1:${port}${encodeURI(path)}`
  const payload = [
    ['extensionDevelopmentPath', remote(extension)],
    ['skipWelcome', 'true'],
    ...(tests === undefined ? [] : [['extensionTestsPath', remote(tests)]]),
  ]
  const opened = folder === undefined ? { ew: 'true' } : { folder }
  const query = new URLSearchParams({
    .../** @type {Record<string, string>} */ (opened),
    payload: JSON.stringify(payload),
  })
  return `http://127.0.0.1:${port}/?${query}`
}

/**
 * Starts a browser with an empty profile and one page.
 * @param {import('./browser.mjs').Browser} browser
 * @param {import('playwright-core').BrowserContextOptions} [options]
 * @returns {Promise<{page: import('playwright-core').Page, close: () => Promise<void>}>}
 * @throws {HostMissing} when the browser does not start
 */
export async function openBrowser({ path, env }, options = { viewport: { width: 1280, height: 800 } }) {
  const launched = await chromium
    .launch({ executablePath: path, args: BROWSER_FLAGS, env: /** @type {any} */ ({ ...process.env, ...env }) })
    .catch(error => {
      throw new HostMissing(`The browser ${path} does not start: ${reasonIn(error.message)}`)
    })
  const context = await launched.newContext(options)
  return { page: await context.newPage(), close: () => launched.close() }
}

/** What playwright says first, and what the browser said; the rest is how it was started. @param {string} message */
function reasonIn(message) {
  const [first, ...lines] = message.split('\n')
  const errors = lines.filter(line => line.startsWith('[pid=') && line.includes('[err]'))
  return [first, ...errors.slice(0, 5)].join('\n')
}

/**
 * Opens a workbench with a suite in it and waits until the suite has ended.
 * @param {import('playwright-core').Page} page
 * @param {string} address as `addressOf` makes it, with tests
 * @param {(line: string) => void} log receives what the suite prints
 * @returns {Promise<number>} its exit code: 0 when `run()` resolved
 * @throws {Error} when the page crashes or does not load
 */
export async function runInPage(page, address, log) {
  const ended = new Promise((resolve, reject) => {
    page.once('crash', () => reject(new Error('The page with VS Code crashed.')))
    page.exposeFunction('codeAutomationExit', resolve)
  })
  await page.exposeFunction('codeAutomationLog', (/** @type {string} */ _, /** @type {unknown[]} */ args) =>
    log(args.join(' ')),
  )
  await page.goto(address)
  return /** @type {Promise<number>} */ (ended)
}
