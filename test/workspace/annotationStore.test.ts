import { strict as assert } from 'node:assert'
import type { Change } from '../../server/src/annotations/book'
import { FILE } from '../../server/src/annotations/model'
import { readAnnotation } from '../../server/src/annotations/reading'
import { noteContent, stored, storedTarget } from '../../server/src/annotations/writing'
import { AnnotationStore } from '../../server/src/workspace/annotationStore'

const FOLDER = 'file:///story'

function added(name: string): Change {
  const signature = { id: `urn:uuid:${name}`, time: '2021-05-03T10:00:00.000Z', creator: null }
  const target = storedTarget('a.txt', 'some words', { start: 0, end: 4 })
  return {
    id: signature.id,
    before: null,
    after: readAnnotation(stored(signature, noteContent(name, [], false), [target])),
  }
}

/** A file system of one file, in which somebody reads the file while it is written, and has the answer after that. */
class SlowFile {
  private bytes: Uint8Array | null = null
  private began = () => {}
  private gate: Promise<void> = Promise.resolve()
  /** Begins a reading. */
  reads = () => {}

  async readIfThere(): Promise<Uint8Array | null> {
    const found = this.bytes
    this.began()
    await this.gate
    return found
  }

  async update(_: string, change: (bytes: Uint8Array | null) => Uint8Array | null): Promise<void> {
    const begun = new Promise<void>(resolve => {
      this.began = resolve
    })
    let open = () => {}
    this.gate = new Promise(resolve => {
      open = resolve
    })
    this.reads()
    await begun
    this.bytes = change(this.bytes)
    queueMicrotask(() => queueMicrotask(open))
  }
}

describe('the annotations of a folder', () => {
  it('are not replaced by what was read before they were written', async () => {
    const files = new SlowFile()
    const store = new AnnotationStore(files, { changed: () => {}, log: assert.fail })
    await store.load(FOLDER)
    files.reads = () => assert.ok(store.fileChanged(`${FOLDER}/${FILE}`))
    await store.edit(FOLDER, () => [added('note')])
    await store.load(FOLDER)
    assert.deepEqual([...store.book(FOLDER).byId.keys()], ['urn:uuid:note'])
  })
})
