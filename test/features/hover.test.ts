import { strict as assert } from 'node:assert'
import type { MarkupContent } from 'vscode-languageserver-protocol'
import { hover } from '../../server/src/features/hover'
import { type FakeReference, fakeCorpus, openDocument, positionOf } from './fakeCorpus'

const TALKS = `
  %! a.txt
  "We met at least 12 times," Jane Doe said.
   ^^^^^^^^^^^^^^^^^^^^^^^^^ says Jane Doe via Northwire
                             ^^^^^^^^ speaker
                                      ^^^^ cue
          ^^^^^^^^^^^^^^^^^ figure meetings
                             ^^^^^^^^ Jane Doe
  %! b.txt
  "We met some 40 times," Doe said.
   ^^^^^^^^^^^^^^^^^^^^^ says Jane Doe
                          ^^^ speaker
          ^^^^^^^^^^^^^ figure meetings
                          ^^^ Jane Doe`

const MEETINGS: FakeReference = {
  sides: 'a.txt figure meetings | b.txt figure meetings',
  message: '12 differs from 40',
}
const WORDING: FakeReference = { sides: 'a.txt says Jane Doe via Northwire, b.txt says Jane Doe', verdict: 'varies' }

/** The hover over a label of the first file, white space at the ends of lines aside. */
function checkHover(source: string, label: string, references: readonly FakeReference[], asMarkdown = false): string {
  const corpus = fakeCorpus(source, references)
  const document = openDocument(corpus)
  const answer = hover(document, positionOf(document, corpus, label), asMarkdown)
  return ((answer?.contents as MarkupContent | undefined)?.value ?? '').replace(/ +$/gm, '')
}

describe('hover over a figure', () => {
  it('shows what it counts, what the words allow, the verdict, why, and each value with its giver and sentence', () => {
    assert.equal(
      checkHover(TALKS, 'figure meetings', [MEETINGS]),
      [
        'at least 12 times · meetings of the two · 12 or more',
        'conflicts · 2 articles',
        'Jane Doe, via Northwire · direct quotation',
        'at least 12 times | the article | a.txt | "We met at least 12 times," Jane Doe said.',
        'some 40 times | the article | b.txt | "We met some 40 times," Doe said.',
        'Both are said of her.',
      ].join('\n'),
    )
  })

  it('says how many origins stand behind the articles where they are fewer', () => {
    assert.match(
      checkHover(TALKS, 'figure meetings', [{ ...MEETINGS, origins: 1 }]),
      /conflicts · 2 articles, 1 origin/,
    )
  })

  it('says so when no other article gives it', () => {
    assert.match(checkHover(TALKS, 'figure meetings', []), /No other article gives this\./)
  })

  it('leaves to the problem what the table says, and says of a second finding what it is, below', () => {
    const second = { ...MEETINGS, verdict: 'agrees', message: '12 and some 40 are of one kind' } as const
    const lines = checkHover(TALKS, 'figure meetings', [MEETINGS, second]).split('\n')
    assert.equal(lines.filter(line => line.includes('12 differs from 40')).length, 0)
    assert.equal(lines.at(-1), 'agrees: 12 and some 40 are of one kind (2 articles)')
  })

  it('shows five values at most, one of every side first, and how many more there are', () => {
    const labels = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
    const source = labels.map(name => `%! ${name}.txt\n12 dead\n^^^^^^^ figure dead`).join('\n')
    const sides = `${labels
      .slice(0, 6)
      .map(name => `${name}.txt figure dead`)
      .join(', ')} | g.txt figure dead`
    const lines = checkHover(source, 'figure dead', [{ sides }]).split('\n')
    const more = lines.indexOf('+2 more')
    assert.match(lines[more - 5], /a\.txt/)
    assert.match(lines[more - 4], /g\.txt/)
  })
})

describe('hover over a quotation', () => {
  it("shows the speaker with the chain of report and the other articles' wordings", () => {
    assert.equal(
      checkHover(TALKS, 'says Jane Doe via Northwire', [WORDING]),
      [
        'Jane Doe, via Northwire · direct quotation',
        'varies · 2 articles',
        'b.txt | Jane Doe | We met some 40 times,',
      ].join('\n'),
    )
  })

  it('marks the words that differ', () => {
    const shown = checkHover(TALKS, 'says Jane Doe via Northwire', [WORDING], true)
    assert.match(shown, /We met \*\*some 40\*\* times/)
  })

  it('says when the speaker is known from other articles only, and when unknown', () => {
    const inferred = '%! a.txt\n"We lost"\n ^^^^^^^ says Jane Doe inferred'
    assert.match(checkHover(inferred, 'says Jane Doe inferred', []), /^Jane Doe · direct quotation · inferred/)
    assert.match(checkHover('%! a.txt\n"We lost"\n ^^^^^^^ says ?', 'says ?', []), /^Unknown speaker · direct/)
  })
})

describe('hover over a speaker', () => {
  it('shows who it is and where they speak, the present article first', () => {
    assert.equal(
      checkHover(TALKS, 'Jane Doe', []),
      [
        'Jane Doe · minister',
        'also JD',
        '2 quotations, 2 mentions in 2 articles',
        'a.txt | 1 | 1 | We met at least 12 times,',
        'b.txt | 1 | 1 | We met some 40 times,',
      ].join('\n'),
    )
  })
})

describe('hover', () => {
  it('covers the word under the cursor, also at its end, and nothing beside it', () => {
    const corpus = fakeCorpus(TALKS)
    const document = openDocument(corpus)
    const range = hover(document, positionOf(document, corpus, 'Jane Doe', 8), true)?.range
    assert.deepEqual(range, { start: { line: 0, character: 27 }, end: { line: 0, character: 35 } })
    assert.equal(hover(document, { line: 0, character: 41 }, true), null)
  })

  it('never has more than twelve lines', () => {
    const names = Array.from({ length: 12 }, (_, i) => `n${i}.txt`)
    const source = names
      .map(name => `%! ${name}\n"So we met 12 times"\n          ^^^^^^^^ figure met\n ^^^^^^^^^^^^^^^^^ says Jane Doe`)
      .join('\n')
    const sides = names.map(name => `${name} figure met`).join('|')
    for (const label of ['figure met', 'says Jane Doe']) {
      const lines = checkHover(source, label, [{ sides }, { sides }, { sides }], true)
        .split('\n')
        .filter(line => line !== '')
      assert.ok(lines.length <= 12, lines.join('\n'))
    }
  })
})
