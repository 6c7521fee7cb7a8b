import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { download } from '@vscode/test-electron'
import { isProgram, onPath } from './browser.mjs'
import { startProgram, temporaryFolder } from './cleanup.mjs'
import { HostMissing } from './npm.mjs'
import { HOSTS } from './paths.mjs'
import { writeSettings } from './settings.mjs'

/** How long the server of VS Code may be silent. */
const TIMEOUT_MS = 15_000

/** What `runTests` of `@vscode/test-electron` gives VS Code; that one can't be stopped when it hangs. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu-sandbox',
  '--disable-updates',
  '--skip-welcome',
  '--skip-release-notes',
  '--disable-workspace-trust',
]

/**
 * The desktop VS Code, installed.
 * @typedef {object} DesktopVSCode
 * @property {string} version
 * @property {string} executable
 */

/**
 * Downloads the desktop VS Code, as `@vscode/test-electron` does it, unless the newest is already there. Where its
 * server cannot be reached this takes one request, and at most fifteen seconds.
 * @param {{allowDownload: boolean}} options
 * @returns {Promise<DesktopVSCode>}
 * @throws {HostMissing}
 */
export async function ensureDesktopVSCode({ allowDownload }) {
  if (!hasDisplay() && xvfb() === undefined) throw new HostMissing('The desktop VS Code needs a display, or xvfb-run.')
  const version = allowDownload ? 'stable' : downloadedVersion()
  if (version === undefined) throw new HostMissing('The desktop VS Code is not downloaded.')
  const executable = await download({ version, cachePath: HOSTS, timeout: TIMEOUT_MS }).catch(error => {
    throw new HostMissing(`The desktop VS Code could not be downloaded (${error?.message ?? error}).`)
  })
  return { version: versionIn(executable) ?? version, executable }
}

/**
 * Runs a suite in the desktop VS Code with a profile of its own.
 * @param {DesktopVSCode} vscode
 * @param {import('./page.mjs').Workbench & {tests: string}} workbench
 * @param {(line: string) => void} log receives what the suite prints
 * @returns {{exitCode: Promise<number>, stop: () => void}}
 */
export function runOnDesktop({ executable }, { folder, extension, tests }, log) {
  const profile = temporaryFolder('corroborate-desktop')
  writeSettings(join(profile, 'user'))
  const args = [
    folder,
    `--user-data-dir=${join(profile, 'user')}`,
    `--extensions-dir=${join(profile, 'extensions')}`,
    ...FLAGS,
    `--extensionDevelopmentPath=${extension}`,
    `--extensionTestsPath=${tests}`,
  ]
  const command = hasDisplay() ? [executable] : [/** @type {string} */ (xvfb()), '-a', executable]
  const { child, stop } = startProgram(command[0], [...command.slice(1), ...args])
  for (const input of [child.stdout, child.stderr]) createInterface({ input }).on('line', log)
  return { exitCode: whenClosed(child), stop }
}

/** @param {ReturnType<typeof startProgram>['child']} child @returns {Promise<number>} */
function whenClosed(child) {
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', code => resolve(code ?? 1))
  })
}

function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/** A display for those who have none. */
function xvfb() {
  return onPath('xvfb-run').find(isProgram)
}

/** Any version that an earlier run downloaded completely. */
function downloadedVersion() {
  if (!existsSync(HOSTS)) return undefined
  const complete = readdirSync(HOSTS).filter(name => existsSync(join(HOSTS, name, 'is-complete')))
  return complete.map(versionIn).find(version => version !== undefined)
}

/** @param {string} path */
function versionIn(path) {
  return /\bvscode-(?:linux|darwin|win32)[a-z0-9-]*-(\d+\.\d+\.\d+)/.exec(path)?.[1]
}
