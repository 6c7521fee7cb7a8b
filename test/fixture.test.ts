import { strict as assert } from 'node:assert'
import { mark, parseFile, parseFixture, textOf } from './fixture'

describe('marker fixtures', () => {
  it('give the text without markers and the marked stretches', () => {
    const file = parseFile(`
      %! wire.txt
      "We lost," Doe said, "twice."
       ^^^^^^^^ content
                 ^^^ speaker
      It rained.
         ^^^^^^ weather report`)
    assert.equal(file.name, 'wire.txt')
    assert.equal(file.text, '"We lost," Doe said, "twice."\nIt rained.')
    assert.equal(textOf(file, mark(file, 'content')), 'We lost,')
    assert.equal(textOf(file, mark(file, 'speaker')), 'Doe')
    assert.equal(textOf(file, mark(file, 'weather report')), 'rained')
  })

  it('hold several files, each with offsets of its own', () => {
    const { files } = parseFixture('%! a.txt\none\n^^^ x\n\n%! b.txt\n\ntwo\n\nthree\n  ^^ y\n')
    assert.deepEqual(
      files.map(file => file.text),
      ['one', 'two\n\nthree'],
    )
    assert.deepEqual(files[1].marks, [{ start: 7, end: 9, label: 'y' }])
  })

  it('name a text without a header a.txt', () => {
    assert.equal(parseFile('Hello.').name, 'a.txt')
  })

  it('keep dollar signs and carets that stand among words', () => {
    assert.equal(parseFile('It cost $0.5 million ^^ then.').text, 'It cost $0.5 million ^^ then.')
  })

  it('refuse a marker that reaches past its line, and a label that is not there', () => {
    assert.throws(() => parseFixture('one\n ^^^ x'), /outside its line/)
    assert.throws(() => mark(parseFile('one'), 'x'), /no mark/)
  })
})
