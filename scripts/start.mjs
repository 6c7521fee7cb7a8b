/**
 * Shows what the extension does. What `npm start` runs: installs if needed, builds, prints the samples' findings, and
 * opens VS Code on them, with the extension: the one on this machine, or else one for the browser.
 *
 *     node scripts/start.mjs [FOLDER] [--browser]
 *
 * FOLDER is opened instead of the samples; `--browser` takes the VS Code for the browser in any case.
 */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { ROOT } from '../test/vscode/host/paths.mjs'
import { build, ensureInstalled, succeeds } from './setup.mjs'

const { values, positionals } = parseArgs({
  options: { browser: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const here = process.env.INIT_CWD ?? process.cwd() // npm runs scripts elsewhere than it was called
const folder = resolve(here, positionals[0] ?? join(ROOT, 'samples'))
if (!existsSync(folder)) fail(`There is no folder ${folder}.`)

ensureInstalled()
if (!build()) fail('The build failed.')
succeeds('node', 'dist/cli.js', 'check', folder) // its exit code tells that there are findings
if (values.browser || !openDesktop()) await openInBrowser()

/** @returns whether there is a VS Code on this machine, and it opened */
function openDesktop() {
  if (!succeeds('code', `--extensionDevelopmentPath=${ROOT}`, folder)) return false
  console.log(`\nVS Code opens ${folder} with the extension.`)
  return true
}

/** Serves VS Code until Ctrl+C. */
async function openInBrowser() {
  const [{ ensureBrowserVSCode }, { startServer }, { addressOf }] = await Promise.all([
    import('../test/vscode/host/install.mjs'),
    import('../test/vscode/host/server.mjs'),
    import('../test/vscode/host/page.mjs'),
  ])
  try {
    const server = await startServer(await ensureBrowserVSCode(console.log))
    console.log(`\nVS Code with the extension is at\n\n  ${addressOf(server.port, { folder, extension: ROOT })}\n`)
    console.log('Open that in a browser on this machine. Ctrl+C ends it.')
    await server.failed
  } catch (error) {
    fail(`${/** @type {Error} */ (error).message}
VS Code for the browser could not be started. Install VS Code (https://code.visualstudio.com) and run
  code --extensionDevelopmentPath=${ROOT} ${folder}`)
  }
}

/** @param {string} message @returns {never} */
function fail(message) {
  console.error(message)
  process.exit(1)
}
