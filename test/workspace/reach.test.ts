import { strict as assert } from 'node:assert'
import { DEFAULT_SETTINGS } from '../../server/src/files/settings'
import type { Settings } from '../../server/src/protocol'
import { Reach } from '../../server/src/workspace/reach'

const FOLDER = 'file:///news'

function reach(settings: Partial<Settings> = {}): Reach {
  return new Reach({ ...DEFAULT_SETTINGS, ...settings }, [FOLDER])
}

describe('the reach of a workspace', () => {
  it('ends at its folders, at globs and at hidden folders', () => {
    const watched = (path: string) => reach().isWatched(path)
    assert.equal(watched(`${FOLDER}/may/a.txt`), true)
    assert.equal(watched(`${FOLDER}/may/a.pdf`), false)
    assert.equal(watched(`${FOLDER}/.old/a.txt`), false)
    assert.equal(watched(`${FOLDER}/node_modules/x/a.txt`), false)
    assert.equal(watched('file:///elsewhere/a.txt'), false)
  })

  it('takes in loose documents when they are open', () =>
    assert.equal(reach().isLookedAt('file:///elsewhere/a.txt'), true))

  it('has nothing to watch where only open files count', () => {
    const open = reach({ scope: 'openFiles' })
    assert.deepEqual(open.watched, [])
    assert.equal(open.isWatched(`${FOLDER}/a.txt`), false)
    assert.equal(open.mayHoldWatched(`${FOLDER}/june`), false)
  })

  it('grows by a folder that is moved in, not by what has the name of a file', () => {
    assert.equal(reach().mayHoldWatched(`${FOLDER}/june`), true)
    assert.equal(reach().mayHoldWatched(`${FOLDER}/june.pdf`), false)
    assert.equal(reach().mayHoldWatched(`${FOLDER}/node_modules`), false)
    assert.equal(reach().mayHoldWatched('file:///elsewhere/june'), false)
  })
})

describe('the home of annotations', () => {
  it('is the folder of the corpus', () => {
    assert.equal(reach().homeOf(`${FOLDER}/may/a.txt`), FOLDER)
    assert.equal(reach({ corpus: 'subfolders' }).homeOf(`${FOLDER}/may/a.txt`), `${FOLDER}/may`)
  })

  it('is the folder of a loose document, and nowhere for one that was never saved', () => {
    assert.equal(reach().homeOf('file:///elsewhere/a.txt'), 'file:///elsewhere')
    assert.equal(reach().homeOf('untitled:Untitled-1'), null)
  })

  it('is the same by the key of a corpus', () => {
    assert.equal(reach().homeOfCorpus(FOLDER, false), FOLDER)
    assert.equal(reach().homeOfCorpus(`${FOLDER}/may`, false), `${FOLDER}/may`)
    assert.equal(reach().homeOfCorpus('file:///elsewhere/a.txt', true), 'file:///elsewhere')
  })
})
