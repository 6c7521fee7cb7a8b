/**
 * Takes pictures of the extension in VS Code for the browser. A tool for developers; build first.
 *
 *     node scripts/screenshot.mjs --script steps.mjs [--folder PATH] [--out DIR] [--theme NAME] [--size 1280x800]
 *                                 [--scale 1]
 *
 * `steps.mjs` exports by default an async function that gets `Steps`, and may export `settings` for the user of that
 * VS Code:
 *
 *     export default async ({ open, hover, shot }) => {
 *       await open('northwire.txt')
 *       await hover('37 meetings')
 *       await shot('hover')
 *     }
 *
 * What the steps write goes to a copy of the folder.
 */
import { cpSync, mkdirSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { findBrowser } from '../test/vscode/host/browser.mjs'
import { temporaryFolder } from '../test/vscode/host/cleanup.mjs'
import { ensureBrowserVSCode } from '../test/vscode/host/install.mjs'
import { addressOf, openBrowser } from '../test/vscode/host/page.mjs'
import { ROOT } from '../test/vscode/host/paths.mjs'
import { startServer } from '../test/vscode/host/server.mjs'
import { stepsOn } from '../test/vscode/host/steps.mjs'

const { values } = parseArgs({
  options: {
    script: { type: 'string' },
    folder: { type: 'string', default: `${ROOT}/samples` },
    out: { type: 'string', default: '.' },
    theme: { type: 'string' },
    size: { type: 'string', default: '1280x800' },
    scale: { type: 'string', default: '1' },
  },
})
if (values.script === undefined) throw new Error('--script is missing')
const [width, height] = values.size.split('x').map(Number)
const script = await import(pathToFileURL(resolve(values.script)).href)
const theme = values.theme === undefined ? {} : { 'workbench.colorTheme': values.theme }

const folder = copyOf(resolve(values.folder))
const vscode = await ensureBrowserVSCode(console.log)
const browser = await findBrowser(vscode.node, console.log)
const server = await startServer(vscode, { ...script.settings, ...theme })
const { page, close } = await openBrowser(browser, {
  viewport: { width, height },
  deviceScaleFactor: Number(values.scale),
})
try {
  mkdirSync(values.out, { recursive: true })
  await page.goto(addressOf(server.port, { folder, extension: ROOT }))
  await page.waitForSelector('.monaco-workbench .statusbar-item')
  await script.default(stepsOn(page, resolve(values.out)))
} catch (error) {
  await page.screenshot({ path: resolve(values.out, 'failed.png') })
  console.error(error)
  process.exitCode = 1
} finally {
  await close()
  server.stop()
}

/** A copy that is thrown away, of the same name. @param {string} folder */
function copyOf(folder) {
  const copy = join(temporaryFolder('corroborate-pictures'), basename(folder))
  cpSync(folder, copy, { recursive: true })
  return copy
}
