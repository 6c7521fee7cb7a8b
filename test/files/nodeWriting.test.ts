import { strict as assert } from 'node:assert'
import { fork, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { readBook } from '../../server/src/annotations/book'
import { FILE } from '../../server/src/annotations/model'
import { readIfThere, updateFile } from '../../server/src/files/nodeWriting'

/** A child process that writes; what it does is in `writer.ts`. */
const WRITER = join('dist', 'test', 'writer.js')

describe('the file of annotations', function () {
  this.timeout(60_000)
  let folder = ''
  let file = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'corroborate-'))
    file = join(folder, FILE)
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const bytes = (text: string) => new TextEncoder().encode(text)

  it('is made with its folder, read and replaced', async () => {
    assert.equal(await readIfThere(file), null)
    await updateFile(file, before => bytes(`${before === null}`))
    await updateFile(file, before => bytes(`${new TextDecoder().decode(before!)}!`))
    assert.equal(readFileSync(file, 'utf8'), 'true!')
    await updateFile(file, () => null)
    assert.equal(readFileSync(file, 'utf8'), 'true!')
    assert.deepEqual(readdirSync(dirname(file)), ['annotations.jsonl'])
  })

  it('stays as it was when the change fails, and can be written again', async () => {
    await updateFile(file, () => bytes('old'))
    await assert.rejects(
      updateFile(file, () => {
        throw new Error('no')
      }),
      /no/,
    )
    assert.equal(readFileSync(file, 'utf8'), 'old')
    await updateFile(file, () => bytes('new'))
    assert.equal(readFileSync(file, 'utf8'), 'new')
  })

  it('is taken from a writer that died long ago', async () => {
    mkdirSync(`${file}.lock`, { recursive: true })
    utimesSync(`${file}.lock`, 0, 0)
    await updateFile(file, () => bytes('new'))
    assert.equal(readFileSync(file, 'utf8'), 'new')
  })

  it('cannot be written where there is no place for it, and the reason is told', async () => {
    writeFileSync(join(folder, '.corroborate'), 'a file')
    await assert.rejects(
      updateFile(file, () => bytes('x')),
      /EEXIST|ENOTDIR/,
    )
  })

  it('loses nothing of two processes that add a thousand annotations each', async () => {
    const add = (name: string) =>
      new Promise<number | null>(resolve => {
        fork(WRITER, ['add', folder, name, '1000', '50']).on('exit', resolve)
      })
    assert.deepEqual(await Promise.all([add('a'), add('b')]), [0, 0])
    const { annotations, unreadable } = readBook(readFileSync(file, 'utf8'))
    assert.deepEqual([annotations.length, unreadable.length], [2000, 0])
    assert.deepEqual(readdirSync(dirname(file)), ['annotations.jsonl'])
  })

  it('is the old one or the new one, whole, wherever in writing a process dies', () => {
    const outcomes = new Set<string>()
    for (let call = 1; ; call++) {
      rmSync(dirname(file), { recursive: true, force: true })
      mkdirSync(dirname(file))
      const old = 'old\n'.repeat(5000)
      writeFileSync(file, old)
      const { status, signal } = spawnSync(process.execPath, [WRITER, 'die', folder, String(call)])
      const now = readFileSync(file, 'utf8')
      outcomes.add(now === old ? 'old' : now === 'new\n'.repeat(5000) ? 'new' : `torn at call ${call}`)
      if (status === 0) break
      assert.equal(signal, 'SIGKILL', `call ${call}`)
      assert.ok(call < 100)
    }
    assert.deepEqual([...outcomes].sort(), ['new', 'old'])
  })

  it('is rid of what a dead writer has left behind when it is written again', async () => {
    mkdirSync(dirname(file))
    writeFileSync(`${file}.1234567`, 'half')
    writeFileSync(`${file}.mine`, 'kept')
    await updateFile(file, () => bytes('new'))
    assert.deepEqual(readdirSync(dirname(file)), ['annotations.jsonl', 'annotations.jsonl.mine'])
  })
})
