import { strict as assert } from 'node:assert'
import { encodeTokens, tokens, tokensIn } from '../../server/src/features/tokens'
import { type FakeReference, fakeCorpus, openDocument } from './fakeCorpus'

/** "type.modifiers words" of each token of the first file. */
function checkTokens(source: string, references: readonly FakeReference[] = []): string[] {
  const corpus = fakeCorpus(source, references)
  const document = openDocument(corpus)
  const lines = document.text!.split('\n')
  return tokens(document).map(({ range: { start, end }, type, modifiers }) => {
    assert.equal(start.line, end.line)
    return `${[type, ...modifiers].join('.')} ${lines[start.line].slice(start.character, end.character)}`
  })
}

describe('tokens', () => {
  it('are the quotation with the figure in it cut out, its cue and its speaker', () => {
    const source = `
      "We met 12 times," Doe said.
       ^^^^^^^^^^^^^^^^ says Doe
              ^^^^^^^^ figure met
                         ^^^ speaker
                             ^^^^ cue`
    const expected = ['quotation We met ', 'figure 12 times', 'quotation ,', 'speaker Doe', 'cue said']
    assert.deepEqual(checkTokens(source), expected)
  })

  it('name the reporter of a chain a speaker, and dates apart from figures', () => {
    const source = `
      On Monday "all is well", Doe told Northwire.
         ^^^^^^ date monday
                 ^^^^^^^^^^^ says Doe via Northwire
                               ^^^ speaker
                                        ^^^^^^^^^ via`
    assert.deepEqual(checkTokens(source), ['date Monday', 'quotation all is well', 'speaker Doe', 'speaker Northwire'])
  })

  it('are told apart as contested or agreed; a dispute outweighs an agreement', () => {
    const source = `
      %! a.txt
      12 dead, 3 hurt, 4 lost.
      ^^ figure dead
               ^ figure hurt
                       ^ figure lost
      %! b.txt
      14 dead
      ^^ figure dead`
    const conflict: FakeReference = { sides: 'a.txt figure dead | b.txt figure dead' }
    const agreed: FakeReference = {
      sides: 'a.txt figure dead, a.txt figure hurt, b.txt figure dead',
      verdict: 'agrees',
    }
    for (const given of [
      [conflict, agreed],
      [agreed, conflict],
    ]) {
      assert.deepEqual(checkTokens(source, given), ['figure.contested 12', 'figure.agreed 3', 'figure 4'])
    }
    assert.deepEqual(checkTokens(source, [{ ...conflict, severity: 'none' }])[0], 'figure 12')
  })

  it('mark words whose speaker other articles name', () => {
    assert.deepEqual(checkTokens('"We lost"\n ^^^^^^^ says Doe inferred'), ['quotation.inferred We lost'])
  })

  it('never span two lines and leave out line breaks', () => {
    const corpus = fakeCorpus('%! a.txt\none\n^^^ says Doe')
    const base = openDocument(corpus)
    const text = 'one\r\n\r\ntwo'
    const span = { start: 0, end: text.length }
    const quotations = [{ ...base.article.quotations[0], content: [span] }]
    const document = {
      ...base,
      text,
      article: { ...base.article, quotations, length: text.length, lineStarts: [0, 5, 7] },
    }
    const found = tokens(document).map(({ range: { start, end } }) => [start.line, start.character, end.character])
    assert.deepEqual(found, [
      [0, 0, 3],
      [2, 0, 3],
    ])
  })

  it('are encoded relative to one another', () => {
    const corpus = fakeCorpus('%! a.txt\n12 and 13\n^^ figure a\n       ^^ figure b\n\n14\n^^ figure c', [
      { sides: 'a.txt figure b | a.txt figure c' },
    ])
    assert.deepEqual(encodeTokens(tokens(openDocument(corpus))), [0, 0, 2, 2, 0, 0, 7, 2, 2, 1, 2, 0, 2, 2, 1])
  })

  it('of a range are those that touch it', () => {
    const corpus = fakeCorpus('%! a.txt\n12 and 13\n^^ figure a\n       ^^ figure b')
    const range = { start: { line: 0, character: 5 }, end: { line: 0, character: 8 } }
    assert.deepEqual(
      tokensIn(openDocument(corpus), range).map(token => token.range.start.character),
      [7],
    )
  })
})
