import { analyze } from '../../server/src/analysis/analyze'
import type { Article } from '../../server/src/analysis/article'
import { CorpusIndex } from '../../server/src/corpus/corpusIndex'
import type { Source } from '../../server/src/corpus/model'
import type { Taken } from '../../server/src/exports/taken'

/** Articles by their paths, read as one corpus. */
export function takenFrom(texts: Readonly<Record<string, string>>, layout: Partial<Article['layout']> = {}): Taken {
  const corpus = new CorpusIndex()
  const articles = Object.entries(texts).map(([uri, text]) => {
    const read = analyze(text)
    return { uri, text, article: { ...read, layout: { ...read.layout, ...layout } } }
  })
  for (const { uri, article } of articles) corpus.set(uri, article)
  return { corpus, articles }
}

/** Two reports that differ in a figure, with words of a speaker. */
export function fire(words = 'We have lost good neighbours and we will not forget them'): Record<string, string> {
  const story = (toll: number, outlet: string) =>
    [
      'Fire at the harbour',
      `PORT ALDER, May 3, 2021 (${outlet}) — The fire at the harbour warehouse killed ${toll} people on Monday, Mayor Jane Doe said.`,
      `“${words},” said Mayor Jane Doe.`,
    ].join('\n\n')
  return { 'news/a.txt': story(12, 'Northwire'), 'news/b c.txt': story(19, 'Coast Press') }
}

/** What somebody may put into an article to be more than text. */
export const HOSTILE: Readonly<Record<string, string>> = {
  html: '<img src=x onerror="alert(1)"></style></title><script>alert(1)</script>&lt;b&gt; \'x',
  markdown:
    '# **bold** _it_ ~~x~~ [click](command:quit) ![x](http://evil.example/i.png) | a | `c` <b> 1. $x$ www.evil.example',
  formula: '=HYPERLINK("http://evil.example";"x"), +1+cmd|calc, @SUM(A1)',
  'right-to-left marks': '\u202egnp.elif\u202c \u2066hidden\u2069 \u200fx\u200e',
  'control characters': 'one\u0000two\u0007three\u001b[31mfour\u009b \ud800',
  placeholders: '{0} [link](1) {{x}} \\[ \\',
  'a link that is none': 'javascript:alert(1)',
  'a word of 100 000 characters': 'x'.repeat(100_000),
}

/** Characters that reorder, hide or control text, and lone halves of characters. */
export const TRICKS =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u

/** Two articles whose headlines, outlets, authors, addresses, words, speakers and findings are all hostile. */
export function hostileTaken(evil: string): Taken {
  const layout = { title: evil, outlet: evil, author: evil, url: evil }
  const { corpus, articles } = takenFrom(fire(`We lost ${evil.replace(/[\r\n"]/g, ' ')} and others`), layout)
  const evilSource = (source: Source) => ({ ...source, name: evil, aliases: [evil], roles: [evil] })
  const references = corpus.crossReferences().map(reference => ({
    ...reference,
    message: evil,
    why: [evil],
    members: reference.members.map(member => ({ ...member, text: evil, context: evil })),
  }))
  const hostile = Object.assign(Object.create(corpus), {
    sources: () => corpus.sources().map(evilSource),
    source: (id: string) => {
      const source = corpus.source(id)
      return source && evilSource(source)
    },
    about: () => evil,
    crossReferences: () => references,
  })
  return { corpus: hostile, articles }
}
