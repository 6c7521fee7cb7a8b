/**
 * A process that writes annotations, for tests that let several write at once, or die in writing:
 *
 *     node writer.js add FOLDER NAME COUNT BATCH     adds so many annotations, so many at a time
 *     node writer.js die FOLDER N                    replaces the file, and dies at the n-th call of the file system
 */
import fs from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const [kind, folder, ...rest] = process.argv.slice(2)

/** Adds annotations, a batch at a time. */
async function add(name: string, count: number, batch: number): Promise<void> {
  const { AnnotationStore } = await import('../../server/src/workspace/annotationStore')
  const { readIfThere, updateFile } = await import('../../server/src/files/nodeWriting')
  const path = (uri: string) => new URL(uri)
  const files = {
    readIfThere: (uri: string) => readIfThere(path(uri).pathname),
    update: (uri: string, change: Parameters<typeof updateFile>[1]) => updateFile(path(uri).pathname, change),
  }
  const store = new AnnotationStore(files, { changed: () => {}, log: message => console.error(message) })
  for (let made = 0; made < count; made += batch) {
    const changes = await Promise.all(Array.from({ length: batch }, (_, i) => change(`${name}-${made + i}`, made + i)))
    await store.edit(pathToFileURL(folder).toString(), () => changes)
  }
}

async function change(name: string, at: number) {
  const { readAnnotation } = await import('../../server/src/annotations/reading')
  const { noteContent, stored, storedTarget } = await import('../../server/src/annotations/writing')
  const signature = { id: `urn:uuid:${name}`, time: new Date(at).toISOString(), creator: null }
  const target = storedTarget('a.txt', 'some words', { start: at % 5, end: (at % 5) + 2 })
  const after = readAnnotation(stored(signature, noteContent(name, [], false), [target]))
  return { id: signature.id, before: null, after }
}

type Functions = Record<string, (...args: unknown[]) => unknown>

/** Lets the process be killed at the n-th of the calls that it makes from now on; of what is to be written half has been. */
function dieAt(call: number): void {
  let calls = 0
  const patch = (owner: Functions, name: string) => {
    const original = owner[name]
    owner[name] = (...args) => {
      if (++calls !== call) return original.apply(owner, args)
      if (name === 'writeFile') fs.writeFileSync(args[0] as string, (args[1] as Uint8Array).subarray(0, 1000))
      process.kill(process.pid, 'SIGKILL')
      return undefined
    }
  }
  for (const name of [
    'mkdir',
    'open',
    'write',
    'fsync',
    'close',
    'chmod',
    'chown',
    'rename',
    'unlink',
    'rmdir',
    'utimes',
    'stat',
  ])
    patch(fs as unknown as Functions, name)
  for (const name of ['mkdir', 'readFile', 'writeFile', 'readdir', 'unlink'])
    patch(fs.promises as unknown as Functions, name)
}

async function die(call: number): Promise<void> {
  dieAt(call)
  // Loaded only now, so that it meets the calls as they are patched.
  const { updateFile } = await import('../../server/src/files/nodeWriting')
  const { FILE } = await import('../../server/src/annotations/model')
  await updateFile(join(folder, FILE), () => new TextEncoder().encode('new\n'.repeat(5000)))
}

void (kind === 'add' ? add(rest[0], Number(rest[1]), Number(rest[2])) : die(Number(rest[0])))
