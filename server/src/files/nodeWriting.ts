import { mkdir, readdir, readFile, unlink, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** Milliseconds after which the lock of a writer that gives no sign of life is another's. */
const STALE = 10_000

/** How long a writer waits for another: somewhat longer than a dead one's lock holds. */
const RETRIES = { retries: 50, factor: 1.3, minTimeout: 10, maxTimeout: 500, randomize: true }

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
  // What reads only is spared what writing needs.
  const { lock } = await import('proper-lockfile')
  let lost: Error | null = null
  const onCompromised = (error: Error) => {
    lost = error
  }
  const release = await lock(path, { stale: STALE, retries: RETRIES, realpath: false, onCompromised })
  try {
    const after = change(await readIfThere(path))
    if (after === null) return
    await sweep(path)
    if (lost) throw lost
    await replaceFile(path, after)
  } finally {
    // One that was taken away from us is another's now.
    if (!lost) await release().catch(() => undefined)
  }
}

/** The bytes are all on the disk before the file takes the place of the other: a disk that is full leaves the old one. */
async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const { default: writeFileAtomic } = await import('write-file-atomic')
  const tmpfileCreated = (made: string) => writeFile(made, bytes)
  for (let attempt = 1; ; attempt++) {
    try {
      return await writeFileAtomic(path, null as never, { tmpfileCreated })
    } catch (error) {
      if (attempt === ATTEMPTS || !isBusy(error)) throw error
      await new Promise(resolve => setTimeout(resolve, 50 * attempt))
    }
  }
}

/** How often a file is replaced anew that another program holds open. */
const ATTEMPTS = 6

/** Windows refuses to replace a file while somebody reads it, a scanner for viruses, say. */
function isBusy(error: unknown): boolean {
  return process.platform === 'win32' && /^(?:EPERM|EACCES|EBUSY)$/.test((error as NodeJS.ErrnoException).code ?? '')
}

/** Takes away what a writer that died has left behind. Nobody else is writing: the lock is ours. */
async function sweep(path: string): Promise<void> {
  const [folder, name] = [dirname(path), basename(path)]
  const left = (await readdir(folder)).filter(
    each => each.startsWith(`${name}.`) && /^\d+$/.test(each.slice(name.length + 1)),
  )
  await Promise.all(left.map(each => unlink(join(folder, each)).catch(() => undefined)))
}
