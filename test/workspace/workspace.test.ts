import { strict as assert } from 'node:assert'
import { DEFAULT_SETTINGS } from '../../server/src/files/settings'
import type { Settings } from '../../server/src/protocol'
import { Workspace } from '../../server/src/workspace/workspace'
import { type MemoryFiles, memoryFiles } from '../connection/memoryFiles'

const FOLDER = 'file:///news'

interface Scene {
  readonly workspace: Workspace
  readonly files: MemoryFiles
  readonly log: string[]
  readonly changes: (string | null)[]
}

async function open(
  content: Readonly<Record<string, string | Uint8Array | Error>>,
  settings: Partial<Settings> = {},
  folders: readonly string[] = [FOLDER],
): Promise<Scene> {
  const files = memoryFiles(content)
  const log: string[] = []
  const changes: (string | null)[] = []
  const chosen = { ...DEFAULT_SETTINGS, ...settings }
  const workspace = new Workspace(files, chosen, {
    changed: edited => changes.push(edited),
    progressed: () => {},
    annotated: () => {},
    log: message => log.push(message),
  })
  workspace.start(folders, chosen)
  await workspace.idle()
  return { workspace, files, log, changes }
}

/** Corpus key to the file names in it. */
function corpora(workspace: Workspace): Record<string, string[]> {
  const names = (uris: readonly string[]) => uris.map(uri => uri.slice(uri.lastIndexOf('/') + 1)).sort()
  return Object.fromEntries(workspace.allCorpora().map(({ key, corpus }) => [key, names(corpus.uris())]))
}

function lengthOf(workspace: Workspace, uri: string): number | undefined {
  return workspace.document(uri)?.article.length
}

describe('workspace', () => {
  it('makes a corpus of the articles of a folder', async () => {
    const { workspace } = await open({
      [`${FOLDER}/a.article`]: 'One.',
      [`${FOLDER}/x/b.article`]: 'Two.',
      [`${FOLDER}/c.pdf`]: 'Three.',
    })
    assert.deepEqual(corpora(workspace), { [FOLDER]: ['a.article', 'b.article'] })
  })

  it('leaves out text that is no news, and takes it when its language is article', async () => {
    const { workspace } = await open({ [`${FOLDER}/list.txt`]: 'eggs\nmilk' })
    assert.deepEqual(corpora(workspace), {})
    workspace.open(`${FOLDER}/list.txt`, 'article', 1, 'eggs\nmilk')
    assert.deepEqual(corpora(workspace), { [FOLDER]: ['list.txt'] })
  })

  it('leaves out what is excluded or hidden, and Markdown without front matter', async () => {
    const { workspace, files } = await open({
      [`${FOLDER}/node_modules/a.article`]: 'One.',
      [`${FOLDER}/.git/b.article`]: 'Two.',
      [`${FOLDER}/notes.md`]: 'PARIS (AP) - "We lost," Doe said.',
    })
    assert.deepEqual(corpora(workspace), {})
    assert.deepEqual(files.reads, [`${FOLDER}/notes.md`])
  })

  it('makes a corpus of each subfolder where it is set so', async () => {
    const content = { [`${FOLDER}/a.article`]: '', [`${FOLDER}/x/b.article`]: '', [`${FOLDER}/x/y/c.article`]: '' }
    const { workspace } = await open(content, { corpus: 'subfolders' })
    assert.deepEqual(corpora(workspace), { [FOLDER]: ['a.article'], [`${FOLDER}/x`]: ['b.article', 'c.article'] })
  })

  it('puts an article into its innermost folder, and a loose one into a corpus of its own', async () => {
    const content = { [`${FOLDER}/a.article`]: '', [`${FOLDER}/x/b.article`]: '' }
    const { workspace } = await open(content, {}, [FOLDER, `${FOLDER}/x`])
    workspace.open('file:///other/c.article', 'article', 1, '')
    assert.deepEqual(corpora(workspace), {
      [FOLDER]: ['a.article'],
      [`${FOLDER}/x`]: ['b.article'],
      'file:///other/c.article': ['c.article'],
    })
    workspace.close('file:///other/c.article')
    assert.equal(workspace.document('file:///other/c.article'), null)
  })

  it('reads only open documents where it is set so', async () => {
    const { workspace, files } = await open({ [`${FOLDER}/a.article`]: 'One.' }, { scope: 'openFiles' })
    assert.deepEqual(corpora(workspace), {})
    workspace.open(`${FOLDER}/a.article`, 'article', 1, 'One.')
    assert.deepEqual(corpora(workspace), { [FOLDER]: ['a.article'] })
    workspace.close(`${FOLDER}/a.article`)
    assert.deepEqual(corpora(workspace), {})
    assert.deepEqual(files.reads, [])
  })

  it('takes a URI in any spelling', async () => {
    const { workspace } = await open({ [`${FOLDER}/a%20%28b%29.article`]: 'One.' })
    assert.equal(lengthOf(workspace, `${FOLDER}/a%20(b).article`), 4)
  })
})

describe('open documents', () => {
  const uri = `${FOLDER}/a.article`

  it('win over their files, and hand back to them when closed', async () => {
    const { workspace, files } = await open({ [uri]: 'File.' })
    workspace.open(uri, 'article', 1, 'Document.')
    assert.equal(lengthOf(workspace, uri), 9)
    assert.equal(workspace.document(uri)?.text, 'Document.')
    files.files.set(uri, 'File again.')
    workspace.filesChanged([{ uri, kind: 'changed' }])
    await workspace.idle()
    assert.equal(lengthOf(workspace, uri), 9)
    workspace.close(uri)
    await workspace.idle()
    assert.equal(lengthOf(workspace, uri), 11)
    assert.equal(workspace.document(uri)?.text, null)
  })

  it('are analysed as edited by the time they are asked about', async () => {
    const { workspace, changes } = await open({})
    workspace.open(uri, 'article', 1, 'One.')
    assert.equal(lengthOf(workspace, uri), 4)
    const end = { line: 0, character: 4 }
    workspace.change(uri, 2, [{ range: { start: end, end }, text: ' Two.' }])
    assert.equal(lengthOf(workspace, uri), 9)
    assert.equal(workspace.versionOf(uri), 2)
    assert.deepEqual(changes.slice(-2), [uri, uri])
  })

  it('win even when they are opened while their file is read', async () => {
    const { workspace, files } = await open({})
    files.files.set(uri, 'File.')
    files.beforeRead = () => workspace.open(uri, 'article', 1, 'Document.')
    workspace.filesChanged([{ uri, kind: 'created' }])
    await workspace.idle()
    assert.equal(workspace.document(uri)?.text, 'Document.')
    assert.equal(lengthOf(workspace, uri), 9)
  })
})

describe('files', () => {
  const uri = `${FOLDER}/a.article`

  it('come, change and go', async () => {
    const { workspace, files } = await open({})
    files.files.set(uri, 'One.')
    workspace.filesChanged([{ uri, kind: 'created' }])
    await workspace.idle()
    assert.equal(lengthOf(workspace, uri), 4)
    files.files.set(uri, 'Three.')
    workspace.filesChanged([{ uri, kind: 'changed' }])
    await workspace.idle()
    assert.equal(lengthOf(workspace, uri), 6)
    workspace.filesChanged([{ uri, kind: 'deleted' }])
    assert.equal(workspace.document(uri), null)
  })

  it('go with their folder, and come with one that is moved in', async () => {
    const { workspace, files } = await open({ [`${FOLDER}/x/b.article`]: 'One.', [`${FOLDER}/xy.article`]: 'Two.' })
    workspace.filesChanged([{ uri: `${FOLDER}/x`, kind: 'deleted' }])
    assert.deepEqual(corpora(workspace), { [FOLDER]: ['xy.article'] })
    files.files.set(`${FOLDER}/z/c.article`, 'Three.')
    workspace.filesChanged([{ uri: `${FOLDER}/z`, kind: 'created' }])
    await workspace.idle()
    assert.deepEqual(corpora(workspace), { [FOLDER]: ['c.article', 'xy.article'] })
  })

  it('that match nothing are not read', async () => {
    const { workspace, files } = await open({})
    for (const other of ['a.pdf', '.git/a.article', 'node_modules/x/a.article']) {
      workspace.filesChanged([{ uri: `${FOLDER}/${other}`, kind: 'changed' }])
    }
    await workspace.idle()
    assert.deepEqual(files.reads, [])
  })

  it('that change while they are read are read again', async () => {
    const { workspace, files } = await open({})
    files.files.set(uri, 'Old.')
    files.beforeRead = () => {
      files.beforeRead = () => {}
      files.files.set(uri, 'Newer.')
      workspace.filesChanged([{ uri, kind: 'changed' }])
    }
    workspace.filesChanged([{ uri, kind: 'created' }])
    await workspace.idle()
    assert.equal(lengthOf(workspace, uri), 6)
    assert.equal(files.reads.length, 2)
  })

  it('that cannot be read are named with the reason, and harm no other', async () => {
    const { workspace, log } = await open({ [uri]: new Error('EACCES'), [`${FOLDER}/b.article`]: 'One.' })
    assert.deepEqual(corpora(workspace), { [FOLDER]: ['b.article'] })
    assert.deepEqual(workspace.skippedFiles(), [{ uri, reason: 'cannot be read: EACCES' }])
    assert.deepEqual(log, [`${uri}: cannot be read: EACCES`])
  })

  it('that are too large or binary are named, closed or open, and taken again when they have shrunk', async () => {
    const binary = new Uint8Array([1, 0, 0, 0, 5])
    const { workspace } = await open({ [uri]: 'x'.repeat(2000), [`${FOLDER}/b.article`]: binary }, { maxFileSize: 1 })
    const reasons = () => workspace.skippedFiles().map(({ reason }) => reason)
    assert.deepEqual(reasons(), ['larger than 1 KB (corroborate.maxFileSize)', 'is binary, not text'])
    workspace.open(uri, 'article', 1, 'x'.repeat(2000))
    assert.equal(workspace.document(uri), null)
    workspace.change(uri, 2, [{ text: 'x' }])
    assert.equal(lengthOf(workspace, uri), 1)
    assert.deepEqual(reasons(), ['is binary, not text'])
  })

  it('that are not UTF-8 are taken, and the log says so', async () => {
    const latin1 = new Uint8Array([0x63, 0x61, 0x66, 0xe9])
    const { workspace, log } = await open({ [uri]: latin1 })
    assert.equal(lengthOf(workspace, uri), 4)
    assert.match(log[0], /not UTF-8/)
  })

  it('of a folder that cannot be listed are missing, and the log says so', async () => {
    const { workspace, log } = await open({ [FOLDER]: new Error('gone'), 'file:///other/b.article': '' }, {}, [
      FOLDER,
      'file:///other',
    ])
    assert.deepEqual(corpora(workspace), { 'file:///other': ['b.article'] })
    assert.deepEqual(log, [`${FOLDER}: cannot be listed: gone`])
  })
})

describe('indexing', () => {
  it('starts again with other folders or settings and keeps open documents', async () => {
    const { workspace } = await open({ [`${FOLDER}/a.article`]: '', 'file:///other/b.article': '' })
    workspace.open('file:///other/c.article', 'article', 1, '')
    workspace.start(['file:///other'], { ...DEFAULT_SETTINGS, exclude: ['b.*'] })
    await workspace.idle()
    assert.deepEqual(corpora(workspace), { 'file:///other': ['c.article'] })
  })

  it('can be stopped; what was read stays', async () => {
    const content = Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`${FOLDER}/${i}.article`, 'One.']))
    const files = memoryFiles(content)
    const workspace: Workspace = new Workspace(files, DEFAULT_SETTINGS, {
      changed: () => {},
      progressed: () => {},
      annotated: () => {},
      log: () => {},
    })
    files.beforeRead = () => {
      if (files.reads.length === 10) workspace.cancel()
    }
    workspace.start([FOLDER], DEFAULT_SETTINGS)
    await workspace.idle()
    const read = workspace.allCorpora()[0].corpus.uris().length
    assert.ok(read >= 10 && read < 20, String(read))
    assert.equal(workspace.progress().indexing, false)
  })

  it('tells once that many files have changed, and nothing while nothing does', async () => {
    const content = Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`${FOLDER}/${i}.article`, 'One.']))
    const { workspace, changes } = await open(content)
    assert.deepEqual(changes, [null, null])
    workspace.filesChanged([{ uri: `${FOLDER}/a.pdf`, kind: 'deleted' }])
    await workspace.idle()
    assert.equal(changes.length, 2)
  })
})
