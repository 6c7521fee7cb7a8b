import { strict as assert } from 'node:assert'
import { clientFiles } from '../../server/src/files/clientFiles'
import { FindFilesRequest, ReadFileRequest, ReplaceFileRequest } from '../../server/src/protocol'

const URI = 'vscode-vfs://host/news/.corroborate/annotations.jsonl'

interface Replacement {
  readonly uri: string
  readonly base64: string
  readonly expected: string | null
}

/** A client with files, in base64; `meddle` is run before each replacement, as if by another window. */
function fakeClient(files: Map<string, string>, meddle: (files: Map<string, string>) => void = () => {}) {
  const asked: string[] = []
  return {
    asked,
    async sendRequest(method: string, params: unknown): Promise<unknown> {
      asked.push(method)
      if (method === FindFilesRequest.method) return { uris: [...files.keys()] }
      const { uri, base64, expected } = params as Replacement
      const now = files.get(uri) ?? null
      if (method === ReadFileRequest.method) return { base64: now, size: now === null ? -1 : atob(now).length }
      assert.equal(method, ReplaceFileRequest.method)
      meddle(files)
      if ((files.get(uri) ?? null) !== expected) return { written: false }
      files.set(uri, base64)
      return { written: true }
    },
  }
}

const bytes = (text: string) => new TextEncoder().encode(text)
const textOf = (read: Uint8Array | null) => (read === null ? null : new TextDecoder().decode(read))
const append = (line: string) => (before: Uint8Array | null) => bytes(`${textOf(before) ?? ''}${line}\n`)

describe('files that only the client reaches', () => {
  it('are made where there is none, and replaced as a whole', async () => {
    const files = new Map<string, string>()
    const client = clientFiles(fakeClient(files))
    assert.equal(await client.readIfThere(URI), null)
    await client.update(URI, append('one'))
    await client.update(URI, append('zwei “ü” 🚒'))
    assert.equal(textOf(await client.readIfThere(URI)), 'one\nzwei “ü” 🚒\n')
  })

  it('are changed anew when another has written them in between, so that nothing is lost', async () => {
    const others = ['from another window', 'and again']
    const fake = fakeClient(new Map(), files => {
      const other = others.shift()
      if (other !== undefined) files.set(URI, btoa(`${atob(files.get(URI) ?? '')}${other}\n`))
    })
    const client = clientFiles(fake)
    await client.update(URI, append('mine'))
    assert.equal(textOf(await client.readIfThere(URI)), 'from another window\nand again\nmine\n')
    assert.equal(fake.asked.filter(method => method === ReplaceFileRequest.method).length, 3)
  })

  it('are given up when others keep writing, and left when there is nothing to change', async () => {
    let count = 0
    const busy = clientFiles(fakeClient(new Map(), files => files.set(URI, btoa(`${count++}`))))
    await assert.rejects(busy.update(URI, append('mine')), /others keep writing/)
    assert.ok(count < 100)
    const fake = fakeClient(new Map([[URI, btoa('x')]]))
    await clientFiles(fake).update(URI, () => null)
    assert.ok(!fake.asked.includes(ReplaceFileRequest.method))
  })

  it('may hold megabytes', async () => {
    const files = new Map<string, string>()
    const large = new Uint8Array(3_000_000).map((_, i) => i % 251)
    await clientFiles(fakeClient(files)).update(URI, () => large)
    assert.deepEqual(await clientFiles(fakeClient(files)).readIfThere(URI), large)
  })
})
