import * as vscode from 'vscode'

/** Milliseconds after which the lock of a writer is held to be left behind. */
const STALE = 10_000
/** Milliseconds to wait for a lock: somewhat longer than one that was left behind holds. */
const PATIENCE = 15_000
/** Milliseconds between two looks at another's lock. */
const WAIT = 50

/**
 * Puts bytes in the place of a file if it is still as expected: under a lock, a file that can be made only once, and by a
 * rename, so that a reader meets the old file or the new one.
 */
export async function replaceFile(
  uri: vscode.Uri,
  bytes: Uint8Array,
  expected: Uint8Array | null,
): Promise<{ written: boolean }> {
  const { fs } = vscode.workspace
  await fs.createDirectory(vscode.Uri.joinPath(uri, '..'))
  const unlock = await lock(uri)
  const made = besides(uri, `${Date.now().toString(36)}${Math.random().toString(36).slice(2)}.tmp`)
  try {
    if (!alike(await readIfThere(uri), expected)) return { written: false }
    await fs.writeFile(made, bytes)
    await fs.rename(made, uri, { overwrite: true })
    return { written: true }
  } catch (error) {
    await fs.delete(made).then(undefined, () => undefined)
    throw error
  } finally {
    await unlock()
  }
}

function besides(uri: vscode.Uri, suffix: string): vscode.Uri {
  return uri.with({ path: `${uri.path}.${suffix}` })
}

/** Takes the lock of a file: a file is moved to its name, which fails while there is one. */
async function lock(uri: vscode.Uri): Promise<() => Promise<void>> {
  const { fs } = vscode.workspace
  const held = besides(uri, 'held')
  for (const start = Date.now(); Date.now() - start < PATIENCE; ) {
    const mine = besides(uri, `${Date.now().toString(36)}${Math.random().toString(36).slice(2)}.held`)
    await fs.writeFile(mine, new Uint8Array())
    try {
      await fs.rename(mine, held, { overwrite: false })
      return async () => fs.delete(held).then(undefined, () => undefined)
    } catch (error) {
      await fs.delete(mine).then(undefined, () => undefined)
      if (!(error instanceof vscode.FileSystemError && error.code === 'FileExists')) throw error
    }
    if (await isStale(held)) await fs.delete(held).then(undefined, () => undefined)
    else await new Promise(resolve => setTimeout(resolve, WAIT))
  }
  throw new Error(`${held.path}: another program holds the file; delete this one if none does`)
}

async function isStale(held: vscode.Uri): Promise<boolean> {
  try {
    return Date.now() - (await vscode.workspace.fs.stat(held)).mtime > STALE
  } catch {
    return false
  }
}

async function readIfThere(uri: vscode.Uri): Promise<Uint8Array | null> {
  try {
    return await vscode.workspace.fs.readFile(uri)
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

function alike(a: Uint8Array | null, b: Uint8Array | null): boolean {
  if (a === null || b === null) return a === b
  return a.length === b.length && a.every((byte, i) => byte === b[i])
}

/** Whether an error says that there is no such file. */
export function isMissing(error: unknown): boolean {
  return error instanceof vscode.FileSystemError && error.code === 'FileNotFound'
}
