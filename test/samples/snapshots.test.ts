import { strict as assert } from 'node:assert'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { articleText } from './articleText'
import { markerLines, rowsOf } from './markerRows'
import { firstDifference, matchSnapshot } from './snapshot'
import { readStories } from './stories'
import { storyText } from './storyText'

const SNAPSHOTS = join('test', 'samples', 'snapshots')

const stories = readStories()
const snapshots = stories.flatMap(story => [
  { name: `${story.name}.snap`, text: () => storyText(story) },
  ...story.samples.map(sample => ({
    name: `${story.name}-${sample.file}.snap`,
    text: () => articleText(sample, story.corpus),
  })),
])

describe('samples', () => {
  for (const { name, text } of snapshots) {
    it(`read as in ${name}`, () => matchSnapshot(join(SNAPSHOTS, name), text()))
  }

  it('have a snapshot each, and there is no other', () => {
    assert.deepEqual(readdirSync(SNAPSHOTS).sort(), snapshots.map(({ name }) => name).sort())
  })
})

describe('labels under the text', () => {
  it('stand under their words', () => {
    const [row] = rowsOf('one two')
    assert.deepEqual(markerLines(row, [{ start: 4, end: 7, label: 'second' }]), ['    ^^^ second'])
  })

  it('share a line where there is room, and take another where there is none', () => {
    const [row] = rowsOf('one two three four')
    const labels = [
      { start: 0, end: 3, label: 'a' },
      { start: 4, end: 7, label: 'b' },
      { start: 8, end: 13, label: 'c' },
    ]
    assert.deepEqual(markerLines(row, labels), ['^^^ a   ^^^^^ c', '    ^^^ b'])
  })

  it('go on over wrapped rows, where every letter of the text is on one row', () => {
    const text = `${'word '.repeat(40)}end\r\nnext`
    const rows = rowsOf(text)
    assert.equal(rows.map(row => row.text).join(''), text.replace('\r\n', ''))
    const labels = [{ start: 100, end: 120, label: 'long' }]
    assert.deepEqual(
      rows.map(row => markerLines(row, labels)),
      [[`${' '.repeat(100)}^^^^^^^^^^ long`], ['^^^^^^^^^^'], []],
    )
  })
})

describe('a difference from a snapshot', () => {
  it('is none between equal texts', () => assert.equal(firstDifference('a\nb\n', 'a\nb\n'), null))

  it('shows the lines that differ, and those before', () => {
    const shown = firstDifference('one\ntwo\nthree\nfour\n', 'one\ntwo\n3\nfour\n')
    assert.equal(shown, 'First difference at line 3:\n  one\n  two\n- three\n+ 3')
  })

  it('shows lines that were added at the end', () => {
    assert.equal(firstDifference('one\n', 'one\ntwo\n'), 'First difference at line 2:\n  one\n+ two')
  })
})
