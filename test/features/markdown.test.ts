import { strict as assert } from 'node:assert'
import { visible } from '../../server/src/analysis/text/visible'
import { escapeMarkdown, shorten, toMarkdown, toPlain } from '../../server/src/features/markdown'

/** What hostile articles may hold; none of it may come to life. */
const HOSTILE = [
  '[click](command:workbench.action.terminal.new)',
  '![x](https://evil.example/pixel.png)',
  '<img src=x onerror=alert(1)>',
  'https://evil.example and www.evil.example and a@evil.example',
  '$(alert) **bold** _em_ `code` ~~gone~~',
  '| cell | cell |\n| --- | --- |',
  '# heading\n\n---\n\n- item\n1. item\n> quote',
  '&lt;b&gt; &#x3c;',
  '</td></table>\\[x](y)',
]

describe('markdown of hovers', () => {
  for (const text of HOSTILE) {
    it(`shows ${JSON.stringify(text)} literally`, () => {
      const escaped = escapeMarkdown(text)
      const unescaped = escaped.replace(/\\[!-/:-@[-`{-~]/g, '')
      assert.doesNotMatch(unescaped, /[!-/:-@[-`{-~\n]/)
      assert.equal(escaped.replace(/\\([!-/:-@[-`{-~])/g, '$1'), text.replace(/\s+/g, ' '))
    })
  }

  it('escapes every kind of piece, in lines and in tables', () => {
    const evil = '](command:x) | **'
    const card = {
      lines: [[evil, { bold: evil }, { italic: evil }, { link: evil, uri: 'file:///a.txt#L1' }]],
      table: { head: [evil], rows: [[[evil]]] },
    }
    assert.doesNotMatch(toMarkdown(card), /[^\\]\]\(command/)
    assert.equal(toMarkdown(card).match(/\]\(</g)?.length, 1)
  })

  it('keeps a link whole whatever its address holds', () => {
    const shown = toMarkdown({ lines: [[{ link: 'a', uri: 'file:///a> b).txt' }]] })
    assert.equal(shown, '[a](<file:///a%3E%20b).txt>)')
  })

  it('puts white space outside emphasis and drops emphasis of nothing', () => {
    assert.equal(toMarkdown({ lines: [['a', { bold: ' b ' }, 'c', { bold: '' }]] }), 'a **b** c')
  })

  it('takes out what hides or turns text round, and single surrogates', () => {
    assert.equal(visible('a\u202eb\u200bc\u0007\ud800d\n e'), 'abc\ufffdd e')
  })

  it('hides the same characters whether or not there are others to hide', () => {
    for (let unit = 0; unit < 0x10000; unit++) {
      const text = `a${String.fromCharCode(unit)}b`
      assert.equal(visible(text), visible(`${text}\u200b`), unit.toString(16))
    }
  })

  it('writes tables of five rows with what is left out below', () => {
    const rows = Array.from({ length: 7 }, (_, i) => [[String(i)]])
    const card = { lines: [['x']], table: { head: ['h'], rows } }
    assert.equal(toMarkdown(card), 'x\n\n| h |\n| --- |\n| 0 |\n| 1 |\n| 2 |\n| 3 |\n| 4 |\n\n\\+2 more')
    assert.equal(toPlain(card), 'x\n0\n1\n2\n3\n4\n+2 more')
  })

  it('shortens at a word, never inside a surrogate pair', () => {
    assert.equal(shorten('one two three', 13), 'one two three')
    assert.equal(shorten('one two three four', 11), 'one two…')
    assert.equal(shorten('ab😀cd', 4), 'ab…')
  })
})
