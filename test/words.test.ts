import { strict as assert } from 'node:assert'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rows } from '../server/src/features/views'
import { dateWords, speak, t } from '../server/src/features/words'
import { DEFAULT_SETTINGS } from '../server/src/files/settings'
import { fakeCorpus } from './features/fakeCorpus'

type Words = Readonly<Record<string, string>>

const read = (path: string): Words => JSON.parse(readFileSync(path, 'utf8'))

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? sources(path) : entry.name.endsWith('.ts') ? [readFileSync(path, 'utf8')] : []
  })
}

/** The texts that sources hand to a function, and those in tables of moulds. */
function texts(folder: string, call: RegExp): Set<string> {
  const found = sources(folder).flatMap(source => [...source.matchAll(call)].map(match => match[1]))
  return new Set(found.map(text => text.replaceAll("\\'", "'")))
}

const holes = (text: string): string => (text.match(/\{\d\}/g) ?? []).sort().join()
const commands = (text: string): string => (text.match(/\(command:[^)]*\)/g) ?? []).sort().join()

/** The Spanish of each text, and of no other; with the same holes and commands. */
function check(english: Words, spanish: Words): void {
  assert.deepEqual(Object.keys(spanish).sort(), Object.keys(english).sort())
  for (const [key, text] of Object.entries(spanish)) {
    assert.ok(text.trim().length > 0, key)
    assert.equal(holes(text), holes(english[key]), key)
    assert.equal(commands(text), commands(english[key]), key)
  }
}

const asWords = (keys: Iterable<string>): Words => Object.fromEntries([...keys].map(key => [key, key]))

describe('words in Spanish', () => {
  it('are complete for the manifest', () => check(read('package.nls.json'), read('package.nls.es.json')))

  it('are complete for the client', () => {
    const used = texts('client/src', /l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)
    check(asWords(used), read('l10n/bundle.l10n.es.json'))
  })

  it('are complete for the server', () => {
    const called = texts('server/src', /\bt\(\s*'((?:[^'\\]|\\.)*)'/g)
    const moulds = texts('server/src/features', /^ {2}\[\/.*\/, '((?:[^'\\]|\\.)*)'\],$/gm)
    check(asWords([...called, ...moulds]), read('server/src/features/words.es.json'))
  })
})

describe('the language of the server', () => {
  afterEach(() => speak('en'))

  it('is that of the editor, in texts, numbers and dates', () => {
    speak('es')
    assert.equal(t('{0} articles', 12345), '12.345 artículos')
    assert.equal(dateWords('2021-12-15'), '15 dic 2021')
    assert.equal(dateWords('2021-12-15T14:30'), '15 dic 2021, 14:30')
  })

  it('is English where there is no other', () => {
    for (const tag of ['xx', 'de', '', '../../etc']) {
      speak(tag)
      assert.equal(t('{0} more', 3), '3 more')
    }
  })

  it('words findings anew that the corpus words in English', () => {
    speak('es-MX')
    const story = '%! a.txt\n12 people\n^^^^^^^^^ figure x\n%! b.txt\n14 people\n^^^^^^^^^ figure x'
    const message = '12 people (Doe) differs from 14 people, and 2 more'
    const corpus = fakeCorpus(story, [{ sides: 'a.txt figure x | b.txt figure x', message }])
    const views = { corpora: [{ key: 'k', name: 'n', corpus }], severity: DEFAULT_SETTINGS.severity }
    const options = { view: 'findings', grouping: 'kind', sort: 'weight', filter: {} } as const
    const [group] = rows(views, options, undefined)
    assert.equal(group.label, 'Contradicciones')
    assert.equal(rows(views, options, group.id)[0].label, '12 people (Doe) difiere de 14 people, y 2 más')
  })

  it('leaves what stands in an article alone, holes and all', () => {
    assert.equal(t('{0} differs from {1}', '{1}', '$&'), '{1} differs from $&')
  })
})
