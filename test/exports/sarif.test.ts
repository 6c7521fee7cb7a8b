import { strict as assert } from 'node:assert'
import { uriOf } from '../../server/src/annotations/addresses'
import { sarif } from '../../server/src/exports/sarif'
import type { Taken } from '../../server/src/exports/taken'
import { readStories } from '../samples/stories'
import { fire, HOSTILE, hostileTaken, TRICKS, takenFrom } from './scene'

interface Location {
  readonly id?: number
  readonly message?: { readonly text: string }
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string }
    readonly region: Readonly<
      Record<'startLine' | 'startColumn' | 'endLine' | 'endColumn' | 'charOffset' | 'charLength', number>
    > & {
      readonly snippet: { readonly text: string }
    }
  }
}

interface Log {
  readonly $schema: string
  readonly version: string
  readonly runs: readonly {
    readonly tool: {
      readonly driver: {
        readonly name: string
        readonly rules: readonly { id: string; shortDescription: { text: string } }[]
      }
    }
    readonly columnKind: string
    readonly results: readonly {
      readonly ruleId: string
      readonly ruleIndex: number
      readonly level: string
      readonly message: { readonly text: string }
      readonly locations: readonly Location[]
      readonly relatedLocations: readonly Location[]
      readonly partialFingerprints: Readonly<Record<string, string>>
    }[]
  }[]
}

function logOf(taken: Taken): Log {
  return JSON.parse([...sarif(taken)].join(''))
}

/** Holds a log against what SARIF 2.1.0 requires of the properties that are used. */
function checkLog({ $schema, version, runs }: Log): void {
  assert.equal(version, '2.1.0')
  assert.match($schema, /^https:.*sarif.*2\.1\.0/)
  assert.equal(runs.length, 1)
  const [{ tool, results, columnKind }] = runs
  assert.deepEqual([tool.driver.name, columnKind], ['Corroborate', 'utf16CodeUnits'])
  assert.ok(tool.driver.rules.every(({ id, shortDescription }) => id && shortDescription.text))
  for (const { ruleId, ruleIndex, level, message, locations, relatedLocations, partialFingerprints } of results) {
    assert.equal(tool.driver.rules[ruleIndex].id, ruleId)
    assert.ok(['warning', 'note'].includes(level))
    assert.ok(message.text.length > 0)
    assert.equal(locations.length, 1)
    assert.deepEqual(
      relatedLocations.map(({ id }) => id),
      relatedLocations.map((_, i) => i + 1),
    )
    for (const { physicalLocation } of [...locations, ...relatedLocations]) checkPlace(physicalLocation)
    assert.match(Object.keys(partialFingerprints).join(), /^\w+\/v\d+$/)
  }
  const prints = results.map(({ partialFingerprints }) => JSON.stringify(partialFingerprints))
  assert.equal(new Set(prints).size, prints.length)
}

function checkPlace({ artifactLocation, region }: Location['physicalLocation']): void {
  assert.match(artifactLocation.uri, /^[\w%.~/:-]+$/)
  const { startLine, startColumn, endLine, endColumn, charOffset, charLength } = region
  for (const count of [startLine, startColumn, endLine, endColumn, charLength]) assert.ok(count >= 1)
  assert.ok(charOffset >= 0 && (endLine > startLine || endColumn > startColumn))
}

describe('SARIF', () => {
  const log = logOf(takenFrom(fire()))

  it('has the properties that are required, for every sample', () => {
    for (const { corpus, samples } of readStories()) {
      const articles = samples.map(({ file, article, text }) => ({ uri: file, article, text }))
      const story = logOf({ corpus, articles })
      checkLog(story)
      assert.ok(story.runs[0].results.length > 0)
    }
    checkLog(log)
    checkLog(logOf(takenFrom({})))
  })

  it('has a result for each finding, at its first statement, the others related', () => {
    const [result] = log.runs[0].results
    assert.deepEqual([result.ruleId, result.level], ['conflicts', 'warning'])
    const [{ physicalLocation }] = result.locations
    assert.equal(physicalLocation.artifactLocation.uri, 'news/a.txt')
    assert.deepEqual([physicalLocation.region.startLine, physicalLocation.region.snippet.text], [3, '12 people'])
    const [other] = result.relatedLocations
    assert.equal(other.physicalLocation.artifactLocation.uri, 'news/b%20c.txt')
    assert.equal(other.message?.text, 'Jane Doe (Coast Press): 19 people')
  })

  it('leaves out what is found and not shown', () => {
    const rules = new Set(log.runs[0].results.map(({ ruleId }) => ruleId))
    assert.ok(!rules.has('agrees'))
  })

  it('has fingerprints that stay when other lines move and files are renamed', () => {
    const [a, b] = Object.values(fire())
    const moved = a
      .replace('\n\nPORT', '\n\nBy Ann Roe\n\n\n\nPORT')
      .replace('“We', 'Snow fell on the hills all night.\n\n“We')
    const after = logOf(takenFrom({ 'other/x.txt': moved, 'other/y.txt': b })).runs[0].results
    const prints = (results: Log['runs'][number]['results']) => results.map(each => each.partialFingerprints)
    assert.deepEqual(prints(after), prints(log.runs[0].results))
    assert.notEqual(after[0].locations[0].physicalLocation.region.startLine, 3)
  })

  for (const [name, evil] of Object.entries(HOSTILE)) {
    it(`shows ${name} as text`, () => {
      const hostile = logOf(hostileTaken(evil))
      for (const { message, relatedLocations } of hostile.runs[0].results) {
        for (const text of [message.text, ...relatedLocations.map(each => each.message!.text)]) {
          assert.doesNotMatch(text, TRICKS)
          assert.doesNotMatch(text.replaceAll('{{', '').replaceAll('}}', ''), /[{}]/)
          assert.doesNotMatch(text.replaceAll('\\\\', ''), /(?<!\\)[[\]]/)
        }
      }
    })
  }
})

describe('addresses', () => {
  it('are URI references: relative paths stay so, absolute ones are file URIs', () => {
    assert.equal(uriOf('./news/a b#1.txt'), 'news/a%20b%231.txt')
    assert.equal(uriOf('../x.txt'), '../x.txt')
    assert.equal(uriOf('/tmp/ä.txt'), 'file:///tmp/%C3%A4.txt')
    assert.equal(uriOf('C:\\news\\a b.txt'), 'file:///C:/news/a%20b.txt')
    assert.equal(uriOf('news\\a.txt'), 'news/a.txt')
    assert.equal(uriOf('news/a\\b.txt'), 'news/a%5Cb.txt')
    assert.equal(uriOf('file:///a%20b.txt'), 'file:///a%20b.txt')
    assert.equal(uriOf('news:today.txt'), 'news%3Atoday.txt')
    assert.equal(uriOf('\ud800.txt'), '%EF%BF%BD.txt')
  })
})
