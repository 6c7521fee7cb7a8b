import { strict as assert } from 'node:assert'
import fc from 'fast-check'
import { analyze } from '../../server/src/analysis/analyze'
import type { Article, Span } from '../../server/src/analysis/article'
import { readWritten } from '../../server/src/analysis/claims/compareWritten'
import { anyText, newsText, shuffledNews } from './newsText'

const runs = { numRuns: 300 }

/** Every span that an article holds, with what it is. */
function spansOf(article: Article): [string, Span][] {
  const named = (name: string, spans: readonly (Span | null)[]): [string, Span][] =>
    spans.flatMap(s => (s ? [[name, s]] : []))
  return [
    ...named('block', article.layout.blocks),
    ...named('sentence', article.sentences),
    ...named('mention', article.mentions),
    ...named(
      'name',
      article.mentions.map(m => m.name),
    ),
    ...named(
      'content',
      article.quotations.flatMap(q => q.content),
    ),
    ...named(
      'quoted',
      article.quotations.flatMap(q => q.quoted),
    ),
    ...named(
      'cue',
      article.quotations.map(q => q.cue),
    ),
    ...named(
      'speaker',
      article.quotations.map(q => q.speaker),
    ),
    ...named(
      'via',
      article.quotations.flatMap(q => q.via.map(v => v.span)),
    ),
    ...named(
      'word',
      article.quotations.flatMap(q => q.wordSpans),
    ),
    ...named('quantity', article.quantities),
    ...named(
      'number',
      article.quantities.map(q => q.number),
    ),
    ...named('claim', article.claims),
  ]
}

/** Sentences in which a table is asked for a word of the text. */
const FORMS = [
  'Jane Doe said X costs were high.',
  'Jane Doe, in her X 40s, X, said the X was old.',
  '"It is old," X Jane Doe said on X morning. X (X) was 40 X.',
]

describe('news put together anew', () => {
  it('is read to its end, with words in each quotation', () => {
    fc.assert(
      fc.property(shuffledNews, text => {
        for (const { content } of analyze(text).quotations) assert.ok(content.length > 0)
      }),
      { numRuns: 2000 },
    )
  }).timeout(60_000)
})

describe('any text', () => {
  it('gives an article whose spans lie in it and are not empty', () => {
    fc.assert(
      fc.property(anyText, text => {
        for (const [name, span] of spansOf(analyze(text)))
          assert.ok(
            span.start >= 0 && span.start < span.end && span.end <= text.length,
            `${name} ${span.start}-${span.end} of ${text.length}`,
          )
      }),
      runs,
    )
  })

  it('is read where its words are the names of what every object has', () => {
    for (const word of Object.getOwnPropertyNames(Object.prototype)) {
      assert.equal(readWritten(word), null, word)
      for (const form of FORMS) {
        const found = analyze(form.replaceAll('X', word)).quotations.length
        if (/^[a-z]+$/i.test(word)) assert.equal(found, analyze(form).quotations.length, `${form} ${word}`)
      }
    }
  })

  it('gives the same article twice', () => {
    fc.assert(
      fc.property(anyText, text => {
        assert.deepEqual(analyze(text), analyze(text))
      }),
      { numRuns: 60 },
    )
  })

  it('has indexes that point at something', () => {
    fc.assert(
      fc.property(newsText, text => {
        const { entities, mentions, quotations, quantities, claims, sentences, layout } = analyze(text)
        const within = (index: number, list: readonly unknown[]): void => assert.ok(index >= 0 && index < list.length)
        for (const sentence of sentences) within(sentence.block, layout.blocks)
        for (const index of mentions.flatMap(m => m.entities)) within(index, entities)
        for (const index of quotations.flatMap(q => [...q.entities, ...q.via.flatMap(v => v.entities)]))
          within(index, entities)
        for (const quotation of quotations) within(quotation.sentence, sentences)
        for (const quantity of quantities) within(quantity.sentence, sentences)
        for (const claim of claims) if (claim.quantity !== null) within(claim.quantity, quantities)
      }),
      runs,
    )
  })
})

describe('quotations of any text', () => {
  it('have contents in order that do not overlap, and as many word spans as words', () => {
    fc.assert(
      fc.property(newsText, text => {
        for (const { content, words, wordSpans } of analyze(text).quotations) {
          assert.ok(content.length > 0)
          for (let i = 1; i < content.length; i++) assert.ok(content[i - 1].end <= content[i].start)
          assert.equal(words.length, wordSpans.length)
        }
      }),
      runs,
    )
  })

  it('lie within one another or apart', () => {
    fc.assert(
      fc.property(newsText, text => {
        const contents = analyze(text).quotations.map(q => q.content)
        for (const one of contents)
          for (const a of one)
            for (const b of contents.filter(other => other !== one).flat())
              if (a.start < b.start && b.start < a.end) assert.ok(b.end <= a.end, JSON.stringify(text))
      }),
      runs,
    )
  })

  it('are spoken by nobody inside their own quotation marks', () => {
    fc.assert(
      fc.property(newsText, text => {
        for (const { quoted, speaker } of analyze(text).quotations)
          if (speaker)
            assert.ok(!quoted.some(q => q.start <= speaker.start && speaker.end <= q.end), JSON.stringify(text))
      }),
      runs,
    )
  })

  it('are passed on by nobody inside their own quotation marks', () => {
    fc.assert(
      fc.property(newsText, text => {
        for (const { quoted, via } of analyze(text).quotations)
          for (const { span } of via)
            assert.ok(!quoted.some(q => q.start <= span.start && span.end <= q.end), JSON.stringify(text))
      }),
      runs,
    )
  })

  it('come in the order of the text', () => {
    fc.assert(
      fc.property(newsText, text => {
        const starts = analyze(text).quotations.map(q => q.content[0].start)
        assert.deepEqual(
          starts,
          [...starts].sort((a, b) => a - b),
        )
      }),
      runs,
    )
  })
})

describe('figures of any text', () => {
  it('have a number inside their span and a low end not above their high end', () => {
    fc.assert(
      fc.property(newsText, text => {
        for (const { number, start, end, low, high } of analyze(text).quantities) {
          assert.ok(start <= number.start && number.end <= end)
          if (low !== null && high !== null) assert.ok(low <= high)
        }
      }),
      runs,
    )
  })
})
