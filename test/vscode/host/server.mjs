import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { startProgram, temporaryFolder } from './cleanup.mjs'
import { HostMissing } from './npm.mjs'
import { writeSettings } from './settings.mjs'

/**
 * A VS Code server that runs.
 * @typedef {object} Server
 * @property {number} port on 127.0.0.1
 * @property {Promise<never>} failed rejects when the server ends before it is stopped
 * @property {() => void} stop ends the server and what it started, and nothing else
 */

/**
 * Starts the server of the browser VS Code on a free port, with settings and storage of its own that vanish with this
 * process.
 * @param {import('./install.mjs').BrowserVSCode} vscode
 * @param {Record<string, unknown>} [settings] of its user
 * @returns {Promise<Server>} once it answers
 * @throws {HostMissing} with what it said, when it ends before that
 */
export async function startServer(vscode, settings) {
  const data = temporaryFolder('corroborate-vscode')
  writeSettings(join(data, 'data'), settings)
  symlinkSync(vscode.extensions, join(data, 'builtin'), 'dir')
  const { child, stop } = startProgram(vscode.node, [vscode.server, ...flags(data)], environment(data))
  const failed = whenEnded(child, stop)
  return { port: await Promise.race([portOf(child), failed]), failed, stop }
}

/** @param {string} data @returns {NodeJS.ProcessEnv} */
function environment(data) {
  return {
    EXTENSIONS_GALLERY: '{}', // it is not to ask the network for extensions
    ...(process.platform === 'linux' ? { TMPDIR: data, XDG_RUNTIME_DIR: data } : {}), // its sockets go with the data
  }
}

/** @param {string} data */
function flags(data) {
  return [
    '--host=127.0.0.1',
    '--port=0',
    '--without-connection-token',
    '--accept-server-license-terms',
    '--enable-smoke-test-driver', // what makes the page accept an extension under development from its address
    '--disable-telemetry',
    '--disable-workspace-trust',
    `--server-data-dir=${data}`,
    // Themes below the folder of an extension under development come before the user's, and VS Code is installed there.
    `--builtin-extensions-dir=${join(data, 'builtin')}`,
  ]
}

/** The port is free by its own choice and is printed once it answers. @returns {Promise<number>} */
function portOf(/** @type {ReturnType<typeof startProgram>['child']} */ child) {
  return new Promise(resolve => {
    createInterface({ input: child.stdout }).on('line', line => {
      const port = /Extension host agent listening on (\d+)/.exec(line)?.[1]
      if (port !== undefined) resolve(Number(port))
    })
  })
}

/**
 * @param {ReturnType<typeof startProgram>['child']} child
 * @param {() => void} stop
 * @returns {Promise<never>}
 */
function whenEnded(child, stop) {
  let errors = ''
  child.stderr.on('data', chunk => (errors += chunk))
  const failed = /** @type {Promise<never>} */ (
    new Promise((_, reject) => {
      child.on('error', reject)
      child.on('exit', (code, signal) => {
        stop()
        reject(new HostMissing(`The VS Code server ended (${code ?? signal}).\n${errors}`.trim()))
      })
    })
  )
  failed.catch(() => {}) // whoever waits for the server hears of it; nobody else has to
  return failed
}
