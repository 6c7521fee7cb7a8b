import { strict as assert } from 'node:assert'
import { readAnnotated } from '../../server/src/annotations/annotated'
import { bookOf } from '../../server/src/annotations/book'
import { judgementOf } from '../../server/src/annotations/judging'
import { threadsIn } from '../../server/src/annotations/passages'
import { readAnnotation } from '../../server/src/annotations/reading'
import {
  type Content,
  correctionContent,
  noteContent,
  replyContent,
  type StoredTarget,
  statusContent,
  stored,
  storedTarget,
} from '../../server/src/annotations/writing'
import { CorpusIndex } from '../../server/src/corpus/corpusIndex'
import { html } from '../../server/src/exports/html'
import { jsonld } from '../../server/src/exports/jsonld'
import { markdown } from '../../server/src/exports/markdown'
import type { Taken } from '../../server/src/exports/taken'
import { checkWebAnnotation } from '../annotations/webAnnotation'
import { fire, HOSTILE, TRICKS } from './scene'

const TEXTS = fire()

function at(uri: string, words: string): StoredTarget {
  const start = TEXTS[uri].indexOf(words)
  return storedTarget(uri, TEXTS[uri], { start, end: start + words.length })
}

const signed = (id: string) => ({ id: `urn:uuid:${id}`, time: '2021-05-04T00:00:00.000Z', creator: 'Ann' })
const make = (id: string, content: Content, ...targets: Parameters<typeof stored>[2]) =>
  stored(signed(id), content, targets)

/** The two reports with annotations. */
function annotated(...annotations: readonly ReturnType<typeof stored>[]): Taken {
  const book = bookOf({ annotations: annotations.map(readAnnotation), unreadable: [] })
  const read = Object.entries(TEXTS).map(([uri, text]) => ({
    uri,
    text,
    ...readAnnotated(text, book.byPath.get(uri) ?? []),
  }))
  const anchors = new Map(read.map(each => [each.uri, each.anchors]))
  const places = { uriOf: (path: string) => path, anchorsOf: (uri: string, id: string) => anchors.get(uri)?.get(id) }
  const corpus = new CorpusIndex()
  corpus.judge(judgementOf(book, places))
  for (const { uri, article } of read) corpus.set(uri, article)
  return { corpus, articles: read, annotations: threadsIn(book, places) }
}

const written = (pieces: Iterable<string>) => [...pieces].join('')

describe('notes and judgements in exports', () => {
  it('stand in the report: at their finding, and all together', () => {
    const note = make('1', noteContent('Ask the *morgue*', ['toll'], true), at('news/a.txt', '12 people'))
    const text = written(
      markdown(
        annotated(
          note,
          make('2', replyContent('Done'), note.id),
          make(
            '3',
            correctionContent({ kind: 'speaker', speaker: 'Ann Poe' }, null),
            at('news/b c.txt', 'We have lost good neighbours'),
          ),
          make('4', noteContent('Gone', [], false), {
            source: 'news/a.txt',
            selector: [{ type: 'TextQuoteSelector', exact: 'nothing of this', prefix: 'x', suffix: 'y' }],
          }),
          make('5', noteContent('Elsewhere', [], false), { source: 'other.txt' }),
        ),
      ),
    )
    const [, findings, notes] =
      /## Findings\n([\s\S]*?)\n## Every[\s\S]*\n## Notes, checks and corrections\n([\s\S]*?)\n## /.exec(text)!
    assert.match(
      findings,
      /- \*\*Ask the \\\*morgue\\\* · \\#toll\*\* — Ann, 2021-05-04, resolved\n- ↳ Done — Ann, 2021-05-04/,
    )
    assert.match(notes, /Ask the .* · .*`news\/a\.txt:3:\d+`\n {2}> 12 people\n- ↳ Done/)
    assert.match(notes, /\*\*speaker\\?: Ann Poe\*\* — Ann, 2021-05-04 · /)
    assert.match(notes, /\*\*Gone\*\* — Ann, 2021-05-04 · `news\/a\.txt` \(detached\)\n {2}> nothing of this/)
    assert.match(notes, /\*\*Elsewhere\*\* .* · `other\.txt` \(missing\)/)
  })

  it('say what was dismissed, and how far a finding has been checked', () => {
    const plain = annotated()
      .corpus.crossReferences()
      .find(({ verdict }) => verdict === 'conflicts')!
    const targets = [at('news/a.txt', '12 people'), at('news/b c.txt', '19 people')]
    const status = statusContent({ value: 'verified', source: 'coroner', date: null }, '', [], plain.id)
    assert.match(
      written(markdown(annotated(make('1', status, ...targets)))),
      /differs from[\s\S]*?\n\*\*verified, coroner\.\*\*/,
    )
    const dismissal = correctionContent({ kind: 'notConflict', reason: 'a later toll' }, plain.id)
    const text = written(markdown(annotated(make('1', dismissal, ...targets))))
    assert.match(text, /## Dismissed\n\n- .*differs from.* — a later toll/)
    assert.doesNotMatch(/## Findings\n([\s\S]*?)\n## /.exec(text)![1], /19 people differs/)
  })

  it('are Web Annotations behind what was recognised', () => {
    const note = make('1', noteContent('x', [], false), at('news/b c.txt', '19 people'))
    const taken = annotated(note, make('2', replyContent('y'), note.id))
    const collection = JSON.parse(written(jsonld(taken)))
    assert.equal(collection.total, collection.first.items.length)
    const [own, reply] = collection.first.items.slice(-2)
    for (const item of [own, reply]) checkWebAnnotation({ '@context': collection['@context'], ...item })
    assert.deepEqual([own.target.source, reply.target], ['news/b%20c.txt', note.id])
  })

  it('show hostile text as text', () => {
    for (const evil of Object.values(HOSTILE)) {
      const note = make('1', noteContent(evil, [evil], false), at('news/a.txt', '12 people'))
      const dismissal = correctionContent({ kind: 'notConflict', reason: evil }, 'quantity-x')
      const taken = annotated(
        note,
        make('2', replyContent(evil), note.id),
        make('3', dismissal, at('news/a.txt', '12 people'), at('news/b c.txt', '19 people')),
      )
      const page = written(html(taken))
      assert.doesNotMatch(page.replace(/<style>[\s\S]*?<\/style>/, ''), /<(?:script|img|style|b)\b/i)
      for (const text of [page, written(markdown(taken))]) assert.doesNotMatch(text, TRICKS)
      assert.doesNotMatch(written(markdown(taken)), /(?<!\\)\]\(command:|(?<!\\)<(?:img|script)/)
    }
  })
})
