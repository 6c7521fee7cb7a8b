import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../test/vscode/host/paths.mjs'

/**
 * Installs what `package-lock.json` says, unless it is installed: a fresh clone has nothing but Node and npm.
 * @throws {Error} when npm fails
 */
export function ensureInstalled() {
  if (isInstalled()) return
  console.log('Installing dependencies …')
  if (!succeeds('npm', 'ci', '--no-audit', '--no-fund')) throw new Error('npm ci failed.')
}

/** Bundles everything into `dist/`. @returns whether that went well */
export function build() {
  return succeeds('node', 'esbuild.mjs')
}

/** Runs a program of `node_modules`, such as `tsc`. @param {string} name @param {string[]} args */
export function succeedsLocally(name, ...args) {
  return succeeds(join(ROOT, 'node_modules', '.bin', name), ...args)
}

/**
 * Runs a program in this terminal, in the folder of the project.
 * @param {string} command
 * @param {string[]} args
 * @returns whether it ended with exit code 0
 */
export function succeeds(command, ...args) {
  const program = command === 'node' ? process.execPath : command
  const shell = process.platform === 'win32' && command !== 'node' // where other programs are scripts
  const words = shell ? args.map(arg => `"${arg}"`) : args
  return spawnSync(program, words, { cwd: ROOT, stdio: 'inherit', shell }).status === 0
}

/** Whether npm's note of what it installed agrees with `package-lock.json`. */
function isInstalled() {
  const note = join(ROOT, 'node_modules', '.package-lock.json')
  if (!existsSync(note)) return false
  const [wanted, installed] = [join(ROOT, 'package-lock.json'), note].map(path => packages(path))
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  )
}

/** @param {string} path @returns {Record<string, {version: string, optional?: boolean}>} */
function packages(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages
}
