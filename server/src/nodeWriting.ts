import { mkdir, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { lock } from 'proper-lockfile'
import writeFileAtomic from 'write-file-atomic'

/** Milliseconds after which the lock of a writer that gives no sign of life is another's. */
const STALE = 10_000

/** How long a writer waits for another: somewhat longer than a dead one's lock holds. */
const RETRIES = { retries: 40, factor: 1.3, minTimeout: 10, maxTimeout: 500, randomize: true }

/** The bytes of a file, null when there is none. */
export async function readIfThere(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/**
 * Replaces a file by what `change` makes of its bytes, null leaving it as it is. Under a lock that all writers take, so that
 * none overwrites what another has just written; by a rename, so that readers and a crash meet the old file or the new one.
 */
export async function updateFile(
  path: string,
  change: (before: Uint8Array | null) => Uint8Array | null,
): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  let lost: Error | null = null
  const onCompromised = (error: Error) => {
    lost = error
  }
  const release = await lock(path, { stale: STALE, retries: RETRIES, realpath: false, onCompromised })
  try {
    const after = change(await readIfThere(path))
    if (lost) throw lost
    if (after !== null) await writeFileAtomic(path, Buffer.from(after))
  } finally {
    // One that was taken away from us is another's now.
    if (!lost) await release().catch(() => undefined)
  }
}
