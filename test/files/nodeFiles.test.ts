import { strict as assert } from 'node:assert'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { EVERY_TEXT, pathFilter } from '../../server/src/files/candidate'
import { readUpTo, walk } from '../../server/src/files/nodeFiles'
import { DEFAULT_SETTINGS } from '../../server/src/files/settings'

describe('walk', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'corroborate-'))
    for (const name of ['x/y', 'node_modules/z', '.git']) mkdirSync(join(folder, name), { recursive: true })
    for (const name of ['b.txt', 'x/a.txt', 'x/y/c.txt', 'node_modules/z/d.txt', '.git/e.txt', 'f.pdf']) {
      writeFileSync(join(folder, name), 'text')
    }
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  async function walked(start = folder, errors: string[] = []): Promise<string[]> {
    const paths: string[] = []
    for await (const path of walk(start, pathFilter(DEFAULT_SETTINGS), failed => errors.push(failed))) paths.push(path)
    return paths.map(path => relative(folder, path).replaceAll('\\', '/'))
  }

  it('finds the files that match and spares folders that cannot', async () => {
    assert.deepEqual(await walked(), ['b.txt', 'x/a.txt', 'x/y/c.txt'])
  })

  it('ends on loops of links, and lists a folder that is linked to once', async () => {
    symlinkSync(folder, join(folder, 'x/loop'))
    symlinkSync(join(folder, 'x'), join(folder, 'a-link'))
    symlinkSync(join(folder, '..'), join(folder, 'x/up'))
    symlinkSync(join(folder, 'gone'), join(folder, 'dead.txt'))
    assert.deepEqual(await walked(), ['b.txt', 'x/a.txt', 'x/y/c.txt'])
  })

  it('follows links that lead elsewhere', async () => {
    symlinkSync(join(folder, 'x/y'), join(folder, 'link'))
    symlinkSync(join(folder, 'b.txt'), join(folder, 'x/same.txt'))
    assert.deepEqual(await walked(join(folder, 'x')), ['x/a.txt', 'x/same.txt', 'x/y/c.txt'])
    rmSync(join(folder, 'x'), { recursive: true })
    mkdirSync(join(folder, 'in'))
    mkdirSync(join(folder, 'out'))
    writeFileSync(join(folder, 'out/g.txt'), '')
    symlinkSync(join(folder, 'out'), join(folder, 'in/link'))
    assert.deepEqual(await walked(join(folder, 'in')), ['in/link/g.txt'])
  })

  it('fails for a folder that is not there', async () => {
    await assert.rejects(walked(join(folder, 'gone')), /ENOENT/)
  })

  it('takes every text where it is told to, but not packages', async () => {
    writeFileSync(join(folder, 'README.txt'), '')
    const paths: string[] = []
    for await (const path of walk(folder, EVERY_TEXT, () => {})) paths.push(relative(folder, path))
    assert.deepEqual(paths.length, 4)
  })

  it('reads a file, or only its size when it is too large', async () => {
    assert.equal(((await readUpTo(join(folder, 'b.txt'), 4)) as Uint8Array).length, 4)
    assert.deepEqual(await readUpTo(join(folder, 'b.txt'), 3), { size: 4 })
    await assert.rejects(readUpTo(join(folder, 'gone.txt'), 3), /ENOENT/)
    await assert.rejects(readUpTo(join(folder, 'x'), 1 << 20), /EISDIR/)
  })
})
