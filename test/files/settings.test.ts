import { strict as assert } from 'node:assert'
import { contributes } from '../../package.json'
import { pathFilter } from '../../server/src/files/candidate'
import { DEFAULT_SETTINGS, readSettings } from '../../server/src/files/settings'
import { placementOf } from '../../server/src/workspace/placing'

describe('settings', () => {
  it('are the defaults where nothing or rubbish was sent', () => {
    for (const sent of [
      undefined,
      null,
      7,
      'x',
      [],
      {},
      { include: 3, corpus: 'x', maxFileSize: -1, severity: 'x', hover: null },
    ]) {
      assert.deepEqual(readSettings(sent), DEFAULT_SETTINGS)
    }
  })

  it('are taken where they are sound', () => {
    const sent = {
      include: ['*.txt', 3],
      exclude: { '*.md': true, '*.x': false },
      corpus: 'subfolders',
      scope: 'openFiles',
      maxFileSize: 10,
      severity: { conflicts: 'error', varies: 'loud' },
      hover: { enabled: false },
      codeLens: { headline: false, quotations: 'no' },
      inlayHints: { dates: true },
      links: { enabled: false },
      author: ' Iris Vale ',
    }
    assert.deepEqual(readSettings(sent), {
      include: ['*.txt'],
      exclude: ['*.md'],
      corpus: 'subfolders',
      scope: 'openFiles',
      maxFileSize: 10,
      severity: { ...DEFAULT_SETTINGS.severity, conflicts: 'error' },
      hover: { enabled: false },
      codeLens: { headline: false, quotations: true },
      inlayHints: { speakers: false, dates: true, figures: false },
      links: { enabled: false },
      author: 'Iris Vale',
    })
  })

  it("have the manifest's defaults", () => {
    const properties = Object.assign({}, ...[contributes.configuration].flat().map(section => section.properties))
    const flat = Object.entries(DEFAULT_SETTINGS).flatMap(([key, value]): [string, unknown][] =>
      typeof value === 'object' && !Array.isArray(value)
        ? Object.entries(value).map(([inner, setting]) => [`${key}.${inner}`, setting])
        : [[key, value]],
    )
    for (const [key, value] of flat) assert.deepEqual(properties[`corroborate.${key}`]?.default, value, key)
  })
})

describe('path filter', () => {
  const { matches, prunes } = pathFilter(DEFAULT_SETTINGS)

  it('takes saved articles', () => {
    const paths = ['a.txt', 'x/y/b.article', 'c.md', 'Licensed to Kill.TXT', 'Authors sue.txt', 'x/readme first.txt']
    for (const path of paths) assert.ok(matches(path), path)
  })

  it('leaves the text files of software alone', () => {
    const others = [
      'README.md',
      'x/LICENSE.txt',
      'license',
      'requirements-dev.txt',
      'CMakeLists.txt',
      'robots.txt',
      'a.pdf',
    ]
    for (const path of [...others, 'node_modules/x/a.txt', '.git/a.txt', 'x/.cache/a.txt'])
      assert.ok(!matches(path), path)
  })

  it('spares folders in which nothing can match', () => {
    for (const path of ['node_modules', 'x/node_modules', '.git', 'x/.venv', 'x/venv']) assert.ok(prunes(path), path)
    for (const path of ['x', 'x/news', 'modules']) assert.ok(!prunes(path), path)
  })

  it('takes a malformed glob for one that matches nothing', () => {
    assert.equal(pathFilter({ include: ['\0'.repeat(70000), '*.txt'], exclude: [] }).matches('a.txt'), true)
  })
})

describe('placement', () => {
  it('knows a folder from one whose name only begins alike, and decodes paths', () => {
    assert.equal(placementOf('file:///news2/a.txt', ['file:///news'], 'folder').inFolder, false)
    const { corpus, path } = placementOf('file:///news/a%20b/c.txt', ['file:///news'], 'subfolders')
    assert.deepEqual([corpus, path], ['file:///news/a%20b', 'a b/c.txt'])
  })

  it('holds apart file systems of the same paths', () => {
    assert.equal(placementOf('vscode-vfs://x/news/a.txt', ['file:///news'], 'folder').inFolder, false)
  })
})
