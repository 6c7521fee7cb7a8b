import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { installInto } from './install.mjs'
import { HostMissing, npm, run } from './npm.mjs'
import { HOSTS } from './paths.mjs'

/** The npm package with a headless Chromium for 64-bit Linux inside. */
const CHROMIUM = '153.0.0'

/** What installed browsers are called on the PATH. */
const NAMES = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome', 'microsoft-edge']

/** Where they are on macOS. */
const APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  name => `/Applications/${name}.app/Contents/MacOS/${name}`,
)

/**
 * A browser that playwright can start.
 * @typedef {object} Browser
 * @property {string} path
 * @property {NodeJS.ProcessEnv} env what it needs beside the environment of this process
 */

/**
 * Finds a browser: the one named by the environment variable CHROME_PATH, an installed Chrome, Chromium or Edge, or
 * else a headless Chromium from the npm registry, installed under `.vscode-test/`.
 * @param {string} node path of a Node 24, which the npm package wants
 * @param {(message: string) => void} progress
 * @returns {Promise<Browser>}
 * @throws {HostMissing} when there is none and none can be had
 */
export async function findBrowser(node, progress) {
  const path = process.env.CHROME_PATH ?? [...NAMES.flatMap(onPath), ...APPS].find(isProgram)
  if (path === undefined) return packagedChromium(node, progress)
  if (!isProgram(path)) throw new HostMissing(`CHROME_PATH names no program: ${path}`)
  return { path, env: {} }
}

/** @param {string} name @returns {string[]} the paths at which a program of that name may be */
export function onPath(name) {
  return (process.env.PATH ?? '').split(delimiter).map(folder => join(folder, name))
}

/** @param {string} path */
export function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** @param {string} node @param {(message: string) => void} progress @returns {Promise<Browser>} */
async function packagedChromium(node, progress) {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new HostMissing('No Chrome, Chromium or Edge was found (CHROME_PATH can name one).')
  }
  const place = join(HOSTS, `chromium-${CHROMIUM}`)
  if (!existsSync(place)) await install(place, node, progress)
  const browser = { path: join(place, 'chromium'), env: fontsIn(place) }
  await requireLibraries(browser)
  return browser
}

/** @param {string} place @param {string} node @param {(message: string) => void} progress */
async function install(place, node, progress) {
  await installInto(place, async folder => {
    progress('Installing a headless Chromium (once, about 70 MB, from the npm registry) …')
    await npm(['install', '--ignore-scripts', '--force', `@sparticuz/chromium@${CHROMIUM}`], { cwd: folder })
    const unpack = "import('@sparticuz/chromium').then(chromium => chromium.default.executablePath())"
    const { code, output } = await run(node, ['-e', unpack], { cwd: folder, env: { ...process.env, TMPDIR: folder } })
    if (code !== 0) throw new HostMissing(`The headless Chromium could not be unpacked:\n${output}`)
  })
}

/** The package brings a font along for machines that have none. @param {string} place */
function fontsIn(place) {
  return existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(place, 'fonts') }
}

/** @param {Browser} browser */
async function requireLibraries({ path, env }) {
  const { code, output } = await run(path, ['--version'], { env: { ...process.env, ...env } })
  if (code === 0) return
  throw new HostMissing(`The headless Chromium does not start; installing Chromium would help:\n${output.trim()}`)
}
