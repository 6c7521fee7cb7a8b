import { strict as assert } from 'node:assert'
import { allDiagnostics, diagnostics } from '../../server/src/features/diagnostics'
import { resultId } from '../../server/src/features/resultId'
import { DEFAULT_SETTINGS } from '../../server/src/files/settings'
import type { Settings } from '../../server/src/protocol'
import { type FakeReference, fakeCorpus, placeOf, shortLocation, uriOf } from './fakeCorpus'

const DEAD = `
  %! a.txt
  12 died. Officials say 12 are dead, others 15.
  ^^ figure first
                         ^^ figure again
                                             ^^ figure other
  %! b.txt
  14 died.
  ^^ figure first`

const TOLL: FakeReference = {
  sides: 'a.txt figure first, a.txt figure again | b.txt figure first',
  message: '12 differs from 14',
}

/** "place severity message <- related places" of each diagnostic. */
function checkDiagnostics(
  name: string,
  references: readonly FakeReference[],
  severity: Partial<Settings['severity']> = {},
) {
  const corpus = fakeCorpus(DEAD, references)
  const options = { severity: { ...DEFAULT_SETTINGS.severity, ...severity }, documentation: 'file:///docs' }
  return { corpus, found: diagnostics(corpus, uriOf(name), options) }
}

describe('diagnostics', () => {
  it('name the finding once for each side of it in the article, with every other place', () => {
    const { corpus, found } = checkDiagnostics('a.txt', [TOLL])
    assert.equal(found.length, 1)
    const [diagnostic] = found
    assert.equal(
      shortLocation({ uri: uriOf('a.txt'), range: diagnostic.range }),
      placeOf(corpus, 'a.txt', 'figure first'),
    )
    assert.equal(diagnostic.source, 'corroborate')
    assert.equal(diagnostic.code, 'conflicts')
    assert.deepEqual(diagnostic.codeDescription, { href: 'file:///docs/conflicts.md' })
    assert.equal(diagnostic.message, '12 differs from 14')
    assert.equal(diagnostic.severity, 3)
    assert.deepEqual(
      diagnostic.relatedInformation?.map(({ location, message }) => [shortLocation(location), message]),
      [
        [placeOf(corpus, 'b.txt', 'figure first'), '“14”, b.txt'],
        [placeOf(corpus, 'a.txt', 'figure again'), '“12”, a.txt'],
      ],
    )
  })

  it('name both sides when an article contradicts itself', () => {
    const { found } = checkDiagnostics('a.txt', [{ sides: 'a.txt figure first | a.txt figure other' }])
    assert.deepEqual(
      found.map(({ range }) => range.start.character),
      [0, 43],
    )
  })

  it('come in the order of the text', () => {
    const late: FakeReference = { sides: 'a.txt figure other | b.txt figure first' }
    const { found } = checkDiagnostics('a.txt', [late, TOLL])
    assert.deepEqual(
      found.map(({ range }) => range.start.character),
      [0, 43],
    )
  })

  it('are the same when those of all articles are asked for', () => {
    const corpus = fakeCorpus(DEAD, [
      { ...TOLL, id: 'b' },
      { ...TOLL, id: 'a' },
    ])
    const options = { severity: DEFAULT_SETTINGS.severity, documentation: null }
    const all = [...allDiagnostics(corpus, options)]
    assert.equal(all.length, 2)
    for (const { uri, items } of all) assert.deepEqual(items, diagnostics(corpus, uri, options))
  })

  it('are none for what agrees, for what is not certain enough, and for other articles', () => {
    for (const reference of [{ verdict: 'agrees' }, { severity: 'none' }] as const) {
      assert.deepEqual(checkDiagnostics('a.txt', [{ ...TOLL, ...reference }]).found, [])
    }
    assert.deepEqual(checkDiagnostics('a.txt', [{ sides: 'b.txt figure first | b.txt figure first' }]).found, [])
  })

  it('take the severity that is set for their verdict, but never for what is not certain enough', () => {
    assert.equal(checkDiagnostics('a.txt', [TOLL], { conflicts: 'error' }).found[0].severity, 1)
    assert.deepEqual(checkDiagnostics('a.txt', [TOLL], { conflicts: 'none' }).found, [])
    assert.equal(checkDiagnostics('a.txt', [TOLL], { disputed: 'none' }).found.length, 1)
    assert.deepEqual(checkDiagnostics('a.txt', [{ ...TOLL, severity: 'none' }], { conflicts: 'error' }).found, [])
  })
})

describe('result ids', () => {
  it('are equal for equal content alone', () => {
    assert.equal(resultId([{ a: 1 }]), resultId([{ a: 1 }]))
    assert.notEqual(resultId([{ a: 1 }]), resultId([{ a: 2 }]))
    assert.notEqual(resultId([]), resultId([[]]))
  })
})
