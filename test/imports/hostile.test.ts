import { strict as assert } from 'node:assert'
import { analyze } from '../../server/src/analysis/analyze'
import { html } from '../../server/src/exports/html'
import { importPage } from '../../server/src/imports/importPage'
import { fire, takenFrom } from '../exports/scene'

/** A paragraph of an article; nine of them are enough for one. */
const P =
  '<p>The mayor of the town said on Tuesday that the bridge, which is old, would be closed for a year, and more.</p>'
const NINE = P.repeat(9)
const SENTENCE = 'the bridge, which is old, would be closed'

async function outcome(page: string | Uint8Array): Promise<string> {
  const bytes = typeof page === 'string' ? new TextEncoder().encode(page) : page
  const result = await importPage({ bytes, written: null })
  return result.kind === 'article' ? result.text : `refused: ${result.reason}`
}

describe('a broken or hostile page', function () {
  this.timeout(30_000)

  const readable: Readonly<Record<string, () => string>> = {
    'nested 100 000 deep': () => '<div>'.repeat(100_000) + NINE + '</div>'.repeat(100_000),
    'of tags that are never closed': () => `${'<b>'.repeat(200_000)}<blockquote>${NINE}`,
    'of tags that were never opened': () => NINE + '</p></div></table></b>'.repeat(100_000),
    'with a picture of 20 MB in it': () => `${NINE}<img src="data:image/png;base64,${'A'.repeat(20e6)}">`,
    'with quotation marks that never close': () => NINE + '<a href="x '.repeat(100_000),
    'of comments that never close': () => NINE + '<!--'.repeat(500_000),
    'of scripts that never close': () => `${NINE}<script>${'</scrip'.repeat(300_000)}`,
    'with attributes without end': () => `<div ${'a=a='.repeat(500_000)}>${NINE}`,
    'with a name of 1 MB': () => `<${'a'.repeat(1e6)}>${NINE}`,
    'full of zero bytes': () => NINE.replaceAll(' ', ' \0') + '\0'.repeat(1e6),
    'with linked data nested without end': () =>
      `<script type="application/ld+json">${'['.repeat(300_000)}</script>${NINE}`,
    'with linked data that names itself': () =>
      `<script type="application/ld+json">{"@type":"Article","headline":"A","author":{"@id":"#a"},"@id":"#a","name":{"@id":"#a"}}</script>${NINE}`,
  }
  for (const [name, page] of Object.entries(readable)) {
    it(`${name} is read`, async () => assert.ok((await outcome(page())).includes(SENTENCE)))
  }

  const refused: Readonly<Record<string, readonly [() => string | Uint8Array, RegExp]>> = {
    'of 50 MB': [() => new Uint8Array(50e6).fill(60), /larger than 40 MB/],
    'of a million elements': [() => '<i>a</i>'.repeat(1e6), /more than 30000 elements/],
    'of ten million characters': [() => `<p>${'word, '.repeat(1.7e6)}</p>`, /million characters/],
    'of 100 000 character references': [() => `<p>${'&amp;'.repeat(1e5)}`, /character references/],
    'without an article': [() => '<ul><li><a href="/">Home</a></ul>', /no text of an article/],
    'that is empty': [() => '', /no HTML page/],
    'that is a PDF': [() => '%PDF-1.7 …', /a PDF file/],
    'that is a report of ours': [
      () => `${[...html(takenFrom(fire()))].join('').split('<body>')[0]}<body>${NINE}`,
      /a report of Corroborate/,
    ],
    'that is a web archive': [() => 'bplist00…', /web archive of Safari/],
    'in MHTML of 100 000 parts': [
      () => `MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n${'--x\n\n<p>a\n'.repeat(100_000)}`,
      /more than 10000 parts/,
    ],
    'in MHTML without a page': [() => 'MIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nhello', /without a page/],
  }
  for (const [name, [page, reason]] of Object.entries(refused)) {
    it(`${name} is refused with the reason`, async () => assert.match(await outcome(page()), reason))
  }

  it('gives no script, hidden text or trick of its own', async () => {
    const text = await outcome(`<title>x</title><h1>A "title"
      --- : # [x] {y}</h1><div>${NINE}<script>alert(1)</script><style>p{}</style>
      <p hidden>secret one, said nobody at all in the end.</p><p style="color:red; display : none">secret two, said nobody.</p>
      <p class="sr-only">secret three, said nobody.</p><p>--- a line, which opens with a rule, said the mayor of the town.</p>
      <p>A\u202eright-to-left\u202c mark, said the mayor of the town on Tuesday, and\u200b more.</p>${NINE}</div>`)
    assert.doesNotMatch(text, /alert|secret|[\u202a-\u202e\u200b]|<\w/)
    const { layout } = analyze(text)
    assert.equal(layout.title, 'A "title" --- : # [x] {y}')
    assert.equal(layout.blocks.filter(({ kind }) => kind === 'frontMatter').length, 1)
  })

  it('takes one article of a page that goes on to the next, the one that it is called by', async () => {
    const article = (name: string) =>
      `<article class="story"><h1>${name} closes for good</h1>${P.replaceAll('bridge', name).repeat(9)}</article>`
    const page = (title: string) =>
      `<title>${title} | The Herald</title><main>${['market', 'bridge', 'school'].map(article).join('')}</main>`
    assert.doesNotMatch(await outcome(page('Bridge closes for good')), /market|school/)
    assert.doesNotMatch(await outcome(page('News')), /bridge|school/)
  })

  it('keeps an article whose parts are headed like headlines', async () => {
    const part = (name: string) => `<h1>${name}</h1>${P.replaceAll('bridge', name).repeat(5)}`
    const text = await outcome(`<h1>Two things close</h1><div class="body">${part('market')}${part('school')}</div>`)
    assert.match(text, /market[\s\S]*school/)
  })

  it('keeps what looks like mark-up in its words', async () => {
    const text = await outcome(
      `${NINE}<p>He wrote 3 &lt; 5, and 5 > 3, and a<b, said the mayor of the town on Tuesday.</p>`,
    )
    assert.ok(text.includes('He wrote 3 < 5, and 5 > 3, and a'))
  })
})
