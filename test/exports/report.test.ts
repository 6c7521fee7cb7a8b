import { strict as assert } from 'node:assert'
import { join } from 'node:path'
import { html } from '../../server/src/exports/html'
import { escaped, markdown } from '../../server/src/exports/markdown'
import { matchSnapshot } from '../samples/snapshot'
import { readStories } from '../samples/stories'
import { fire, HOSTILE, hostileTaken, TRICKS, takenFrom } from './scene'

describe('the report in Markdown', () => {
  const text = [...markdown(takenFrom(fire(), { url: 'https://news.example/a?b=(c) <d>|\\' }))].join('')

  it('of a sample is as in its snapshot', () => {
    const { corpus, samples } = readStories().find(({ name }) => name === 'ferry')!
    const articles = samples.map(({ file, article, text }) => ({ uri: file, article, text }))
    matchSnapshot(join('test', 'exports', 'snapshots', 'ferry.md'), [...markdown({ corpus, articles })].join(''))
  })

  it('begins with the findings, each with its sides, sentences and places', () => {
    assert.match(text, /^# What 2 articles say\n\n.*\n\n## Findings\n\n### .*19 people.* differs from 12 people/)
    assert.match(
      text,
      /- Side 1: \*\*12 people\*\* — Jane Doe · .*`news\/a\.txt:3:\d+`\n {2}> The fire at .* said\.\n- Side 2: /,
    )
  })

  it('has the table of figures, who said what, and the articles', () => {
    assert.match(
      text,
      /## Every compared figure\n\n\| Fact \| Verdict \|.*\n\| --- \|.*\n\| 1 \| conflicts \| \*\*12 people\*\* \|/,
    )
    assert.match(text, /## Who said what\n\n### Jane Doe\n\nmayor\n\n(?:- .*\n)*- “We have lost good neighbours/)
    assert.match(text, /## Articles\n\n- \[Fire at the harbour\]/)
  })

  it('keeps a link whole whatever its address holds', () => {
    assert.ok(text.includes('[Fire at the harbour](<https://news.example/a?b=(c)%20%3Cd%3E%7C%5C>)'))
  })

  it('is short where there is nothing', () => {
    assert.equal(
      [...markdown(takenFrom({}))].join(''),
      '# What 0 articles say\n\n0 quotations, 0 figures\n\n## Findings\n\nNone.\n',
    )
  })

  it('escapes signs that could mean something, and reads well otherwise', () => {
    assert.equal(
      escaped('**a** <b> [c](d) | `e` &lt; #f $g$'),
      '\\*\\*a\\*\\* \\<b\\> \\[c\\](d) \\| \\`e\\` \\&lt; \\#f \\$g\\$',
    )
    assert.equal(escaped('http://x.example www.x.example :smile:'), 'http\\://x.example www\\.x.example \\:smile:')
    const plain = 'At 7:05 a.m. he said: “It’s 3.5% (or so), isn’t it?” – maybe!'
    assert.equal(escaped(plain), plain)
  })

  for (const [name, evil] of Object.entries(HOSTILE)) {
    it(`shows ${name} as text`, () => {
      for (const line of [...markdown(hostileTaken(evil))].join('').split('\n')) {
        assert.doesNotMatch(line, TRICKS)
        const own = line
          .replace(/\]\(<https?:[^<>\s]*>\)/g, ']')
          .replace(/^ {2}> /, '')
          .replace(/`news\/[\w. :]+`/g, '')
        assert.doesNotMatch(own, /(?<!\\)(?:\\\\)*[<>`~$]/, line.slice(0, 300))
        assert.doesNotMatch(own, /(?<!\\)(?:\\\\)*\]\(/, line.slice(0, 300))
        assert.doesNotMatch(own, /^(?:- )?(?:\d+[.)]|[+=]|-(?! ))/, line.slice(0, 300))
        assert.ok(line.length < 400_000)
      }
    })
  }
})

describe('the report in HTML', () => {
  const page = [...html(takenFrom(fire(), { url: 'https://news.example/a?b="c' }))].join('')

  /** Elements of our own. */
  const ELEMENT =
    /<\/?(?:html|head|body|style|title|h[1-3]|p|ul|li|blockquote|strong|code|table|thead|tbody|tr|td|a)>|<!doctype html>|<html lang="en">|<th scope="col">|<\/th>|<meta (?:[a-z-]+="[^"<>]*" ?)+>|<a href="https?:[^"<>]*" rel="noopener noreferrer">/g

  it('is one page that may load and run nothing', () => {
    assert.match(page, /^<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n/)
    assert.ok(
      page.includes(
        `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">`,
      ),
    )
    assert.doesNotMatch(page, /<script|<link|<img|\bsrc=|@import|url\(/)
    assert.ok(page.endsWith('</body>\n</html>\n'))
  })

  it('says what the Markdown says', () => {
    assert.match(page, /<h2>Findings<\/h2>\n<h3>.*19 people.* differs from 12 people/)
    assert.match(page, /<li>Side 1: <strong>12 people<\/strong> — Jane Doe · /)
    assert.match(page, /<td><strong>19 people<\/strong><\/td>/)
    assert.ok(
      page.includes('<a href="https://news.example/a?b=%22c" rel="noopener noreferrer">Fire at the harbour</a>'),
    )
  })

  for (const [name, evil] of Object.entries(HOSTILE)) {
    it(`shows ${name} as text`, () => {
      const text = [...html(hostileTaken(evil))].join('')
      assert.doesNotMatch(text, TRICKS)
      const [, body] = text.split('</style>')
      assert.equal(text.split('</style>').length, 2)
      const rest = body.replace(ELEMENT, '')
      assert.doesNotMatch(rest, /[<>"']/)
      assert.doesNotMatch(rest, /&(?!amp;|lt;|gt;|quot;|#39;)/)
      assert.doesNotMatch(text, /href="javascript/)
    })
  }
})
