import { strict as assert } from 'node:assert'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keepCompiled, startCompiled } from '../../server/src/cli/compiled'

describe('a module that is started from what was compiled', () => {
  let folder: string
  let file: string
  const shared = globalThis as { said?: string }

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'compiled-'))
    file = join(folder, 'teller.js')
    writeFileSync(file, "const word = () => 'ferry'; globalThis.said = word()\n")
  })
  afterEach(() => {
    rmSync(folder, { recursive: true })
    delete shared.said
  })

  it('runs without anything kept, and says so', () => {
    assert.equal(startCompiled(file).script.cachedDataRejected, undefined)
    assert.equal(shared.said, 'ferry')
  })

  it('runs from what was kept', () => {
    keepCompiled(startCompiled(file))
    assert.equal(startCompiled(file).script.cachedDataRejected, false)
    assert.equal(shared.said, 'ferry')
  })

  it('takes nothing that was kept of another source of the same length', () => {
    keepCompiled(startCompiled(file))
    writeFileSync(file, readFileSync(file, 'utf8').replace('ferry', 'coast'))
    assert.equal(startCompiled(file).script.cachedDataRejected, undefined)
    assert.equal(shared.said, 'coast')
  })

  for (const [what, damage] of [
    ['cut short', (kept: Buffer) => kept.subarray(0, 40)],
    ['empty', () => Buffer.alloc(0)],
    ['of another engine', (kept: Buffer) => Buffer.concat([kept.subarray(0, 32), Buffer.alloc(kept.length - 32, 7)])],
  ] as const)
    it(`runs where what was kept is ${what}`, () => {
      keepCompiled(startCompiled(file))
      const kept = join(folder, 'teller.compiled')
      writeFileSync(kept, damage(readFileSync(kept)))
      startCompiled(file)
      assert.equal(shared.said, 'ferry')
    })

  it('hands the module what a module is handed, and its errors on', () => {
    writeFileSync(file, "globalThis.said = [typeof require('node:fs').readFileSync, __filename].join(' ')\n")
    startCompiled(file)
    assert.equal(shared.said, `function ${file}`)
    writeFileSync(file, "throw new Error('no pier')\n")
    assert.throws(() => startCompiled(file), /no pier/)
  })
})
