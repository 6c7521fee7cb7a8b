import { strict as assert } from 'node:assert'
import { type Folder, filePage, isPageName } from '../../server/src/filing/filePage'
import { PageImporter, type PageWorker } from '../../server/src/filing/pageImporter'
import type { Imported } from '../../server/src/imports/importPage'

const TEXT = '---\ntitle: "T"\n---\n\n# T\n\nWords.\n'
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const page = { name: 'a.html', bytes: bytes('<p>page') }

function memory(files: Record<string, Uint8Array> = {}): Folder & { readonly files: Record<string, Uint8Array> } {
  return {
    files,
    read: async name => files[name] ?? null,
    async create(name, content) {
      assert.ok(!(name in files), `${name} is there`)
      files[name] = content
    },
  }
}

describe('filing an imported page', () => {
  it('puts the article and the page beside each other', async () => {
    const folder = memory()
    assert.deepEqual(await filePage(folder, page, TEXT), { kind: 'new', name: 'a.article' })
    assert.deepEqual(Object.keys(folder.files).sort(), ['a.article', 'a.html'])
    assert.equal(new TextDecoder().decode(folder.files['a.article']), TEXT.replace('"T"', '"T"\noriginal: "a.html"'))
  })

  it('makes no copy of a page that is there already', async () => {
    const folder = memory({ 'a.html': page.bytes })
    await filePage(folder, { name: 'a.html', bytes: null }, TEXT)
    assert.deepEqual(Object.keys(folder.files).sort(), ['a.article', 'a.html'])
  })

  it('says of the same page that it was imported before', async () => {
    const folder = memory()
    await filePage(folder, page, TEXT)
    assert.deepEqual(await filePage(folder, page, TEXT), { kind: 'same', name: 'a.article' })
    assert.equal(Object.keys(folder.files).length, 2)
  })

  it('gives another save of the page a number, and its copy too', async () => {
    const folder = memory()
    await filePage(folder, page, TEXT)
    const later = { name: 'a.html', bytes: bytes('<p>later') }
    assert.deepEqual(await filePage(folder, later, `${TEXT}More.\n`), { kind: 'new', name: 'a-2.article' })
    assert.deepEqual(Object.keys(folder.files).sort(), ['a-2.article', 'a-2.html', 'a.article', 'a.html'])
  })

  it('writes no name that a file system or another folder would take amiss', async () => {
    const folder = memory()
    await filePage(folder, { name: '..\\a:b?"<x>.htm', bytes: null }, TEXT)
    await filePage(folder, { name: `${'long '.repeat(100)}.mhtml`, bytes: null }, TEXT)
    await filePage(folder, { name: '.html', bytes: null }, TEXT)
    for (const name of Object.keys(folder.files)) assert.match(name, /^[^<>:"/\\|?*]{1,130}$/)
  })

  it('knows a saved page by its name', () => {
    for (const name of ['a.html', 'b.HTM', 'c.xhtml', 'd.mhtml', 'e.mht']) assert.ok(isPageName(name), name)
    for (const name of ['a.txt', 'html', 'a.html.bak', 'b.article']) assert.ok(!isPageName(name), name)
  })
})

describe('a page that is imported in a thread', () => {
  const file = { bytes: bytes('x'), written: null }
  const article: Imported = { kind: 'article', text: TEXT, title: 'T', isCut: false }

  function threads(...workers: PageWorker['send'][]) {
    let [started, ended] = [0, 0]
    const start = async () => {
      const send = workers[started++]
      return { send, end: () => void ended++ }
    }
    return { start, counts: () => [started, ended] }
  }

  it('shares the thread with the next', async () => {
    const { start, counts } = threads((_, done) => done(article))
    const importer = new PageImporter(start)
    assert.deepEqual([await importer.import(file), await importer.import(file)], [article, article])
    assert.deepEqual(counts(), [1, 0])
  })

  it('is given up when it takes too long, or breaks the thread; the next has a new one', async () => {
    const { start, counts } = threads(
      () => undefined,
      (_, __, failed) => failed('out of memory'),
      (_, done) => done(article),
    )
    const importer = new PageImporter(start, 0.01)
    assert.deepEqual(await importer.import(file), { kind: 'refused', reason: 'takes longer than 0.01 seconds' })
    assert.deepEqual(await importer.import(file), { kind: 'refused', reason: 'cannot be read: out of memory' })
    assert.deepEqual(await importer.import(file), article)
    assert.deepEqual(counts(), [3, 2])
  })

  it('can be stopped', async () => {
    const { start } = threads(() => undefined)
    const refused = await new PageImporter(start).import(file, stop => stop())
    assert.deepEqual(refused, { kind: 'refused', reason: 'stopped' })
  })
})
