import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { atEnd } from './cleanup.mjs'
import { HostMissing, npm, run } from './npm.mjs'
import { HOSTS } from './paths.mjs'

/** The npm package that contains VS Code as a server, and the VS Code in it. */
const CODE_SERVER = '4.139.1'
const VSCODE = '1.139.1'

/** What that VS Code runs on. */
const NODE = '24.21.0'

/**
 * The browser VS Code, installed.
 * @typedef {object} BrowserVSCode
 * @property {string} version of VS Code
 * @property {string} server path of the server's entry
 * @property {string} extensions folder of the extensions that are part of it
 * @property {string} node path of the Node that runs it
 */

/**
 * Makes sure that VS Code for the browser is installed under `.vscode-test/`: from the npm registry alone, about
 * 800 MB, one to three minutes the first time and nothing at all after that. It is installed beside its place and
 * moved there when complete, so an interrupted or a simultaneous run leaves nothing half done.
 * @param {(message: string) => void} progress
 * @returns {Promise<BrowserVSCode>}
 * @throws {HostMissing} naming what is missing
 */
export async function ensureBrowserVSCode(progress) {
  const place = join(HOSTS, `browser-vscode-${VSCODE}`)
  if (!existsSync(place)) await install(place, progress)
  return {
    version: VSCODE,
    server: join(vscodeIn(place), 'out', 'server-main.js'),
    extensions: join(vscodeIn(place), 'extensions'),
    node: join(nodeIn(place), 'bin', 'node'),
  }
}

/**
 * Installs packages into a folder that appears only when everything is there.
 * @param {string} place where the folder is to be
 * @param {(folder: string) => Promise<void>} fill
 */
export async function installInto(place, fill) {
  const staging = `${place}.part-${process.pid}`
  const remove = atEnd(() => rmSync(staging, { recursive: true, force: true }))
  mkdirSync(staging, { recursive: true })
  writeFileSync(join(staging, 'package.json'), '{ "private": true }\n')
  try {
    await fill(staging)
    if (!existsSync(place)) renameSync(staging, place)
  } finally {
    remove()
  }
}

/** @param {string} place @param {(message: string) => void} progress */
async function install(place, progress) {
  if (process.platform === 'win32') throw new HostMissing('The browser VS Code cannot be installed on Windows.')
  await requireCompiler()
  await installInto(place, async folder => {
    progress(`Installing VS Code ${VSCODE} for the browser (once, about 800 MB, from the npm registry) …`)
    await npm(['install', '--ignore-scripts', '--force', `code-server@${CODE_SERVER}`, nodePackage()], { cwd: folder })
    progress('Installing what it depends on …')
    await npm(['install', '--omit=dev', '--ignore-scripts'], { cwd: vscodeIn(folder) })
    progress('Compiling its logger …')
    await npm(['rebuild', '@vscode/spdlog'], { cwd: vscodeIn(folder), env: compileFor(nodeIn(folder)) })
    progress('VS Code for the browser is installed.')
  })
}

/** Without its logger, which is compiled here, VS Code starts no extension. */
async function requireCompiler() {
  const missing = []
  for (const tool of ['g++', 'make', 'python3']) {
    if ((await run(tool, ['--version'])).code !== 0) missing.push(tool)
  }
  if (missing.length > 0) {
    throw new HostMissing(`The browser VS Code compiles one module, and this machine lacks ${missing.join(', ')}.`)
  }
}

/** Where the compiler finds the headers of Node, so that none are downloaded. @param {string} nodedir */
function compileFor(nodedir) {
  return { npm_config_nodedir: nodedir, npm_package_config_node_gyp_nodedir: nodedir, JOBS: 'max' }
}

/** The package with the Node of this platform: the one that `node` installs by a script of its own. */
function nodePackage() {
  return `${nodeName()}@${NODE}`
}

function nodeName() {
  const prefix = process.platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node'
  return `${prefix}-${process.platform}-${process.arch}`
}

/** @param {string} folder */
const nodeIn = folder => join(folder, 'node_modules', nodeName())

/** @param {string} folder */
const vscodeIn = folder => join(folder, 'node_modules', 'code-server', 'lib', 'vscode')
