import { strict as assert } from 'node:assert'
import { join } from 'node:path'
import { matchSnapshot } from '../samples/snapshot'
import { markedArticles, parseMarked } from './marked'
import { type Reading, readMarked } from './reading'

const SNAPSHOT = join('test', 'articles', 'differences.snap')

const articles = markedArticles()
const readings = articles.map(article => ({ name: article.name, ...readMarked(article) }))

const sum = (count: (reading: Reading) => number): number => readings.reduce((all, one) => all + count(one), 0)
const marked = sum(one => one.marked)
const found = sum(one => one.found)
const rightSpeaker = sum(one => one.rightSpeaker)
const besides = sum(one => one.besides)

const summary = `${readings.length} articles, ${marked} statements: ${found} found, ${rightSpeaker} of them of the right speaker, ${besides} besides`

/** The differences by article, behind the counts. */
const report = [
  summary,
  ...readings.flatMap(({ name, differences }) => ['', name, ...differences.map(line => `  ${line}`)]),
  '',
].join('\n')

describe('whole articles in many house styles', () => {
  it('are read as in differences.snap', () => matchSnapshot(SNAPSHOT, report))

  it('are read right for the most part, whatever the snapshot says', () => {
    assert.ok(found >= marked * 0.92, summary)
    assert.ok(rightSpeaker >= found * 0.92, summary)
    assert.ok(besides <= found * 0.05, summary)
  })
})

describe('marks in an article', () => {
  it('are taken out of its text', () => {
    const { text, statements } = parseMarked('a', 'Doe said [[Doe|no]]. [[Roe<Post|Yes]], she said. [[?|Why]]?')
    assert.equal(text, 'Doe said no. Yes, she said. Why?')
    assert.deepEqual(
      statements.map(({ start, end, speaker, via }) => [text.slice(start, end), speaker, via]),
      [
        ['no', 'Doe', null],
        ['Yes', 'Roe', 'Post'],
        ['Why', null, null],
      ],
    )
  })
})
