import { spawn } from 'node:child_process'
import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What is still to be undone, in the order it was begun. */
const pending = /** @type {Set<() => void>} */ (new Set())

/**
 * Undoes something exactly once: when the returned function is called, or else when this process ends, by itself or
 * by Ctrl+C.
 * @param {() => void} undo synchronous; what it throws is ignored, since others are still to be undone
 * @returns {() => void}
 */
export function atEnd(undo) {
  const once = () => {
    if (!pending.delete(once)) return
    try {
      undo()
    } catch {
      // already gone
    }
  }
  pending.add(once)
  return once
}

/**
 * Makes an empty folder for as long as this process lives.
 * @param {string} name what the folder's name begins with
 * @returns {string} its path, with symbolic links resolved
 */
export function temporaryFolder(name) {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), `${name}-`))
  atEnd(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))
  return folder
}

/**
 * Starts a program that lives no longer than this process, and neither do the programs that it starts.
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env] beside the environment of this process
 */
export function startProgram(command, args, env = {}) {
  const grouped = process.platform !== 'win32'
  const child = spawn(command, args, {
    detached: grouped,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const stop = atEnd(() => (grouped && child.pid ? process.kill(-child.pid, 'SIGKILL') : child.kill()))
  return { child, stop }
}

function undoAll() {
  for (const undo of [...pending].reverse()) undo()
}

process.on('exit', undoAll)
process.on('SIGINT', () => process.exit(130))
process.on('SIGTERM', () => process.exit(143))
process.on('SIGHUP', () => process.exit(129))
