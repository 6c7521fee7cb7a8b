import { strict as assert } from 'node:assert'
import {
  type Evidence,
  evidenceMarkdown,
  evidenceText,
  figureEvidence,
  quotationEvidence,
} from '../../server/src/exports/evidence'
import { HOSTILE, hostileTaken, TRICKS } from './scene'

const PLAIN: Evidence = {
  words: '“We lost,”',
  figure: null,
  about: null,
  speaker: 'Jane Doe',
  via: 'Northwire',
  title: 'Votes are in',
  outlet: 'The Herald',
  published: '2021-05-03',
  url: 'https://herald.example/a(b)',
  key: 'doe2021votes',
}

describe('evidence', () => {
  it('links to the article on the web, and says through whom words came', () => {
    assert.equal(
      evidenceMarkdown(PLAIN),
      '> “We lost,”\n>\n> — Jane Doe, via Northwire. [Votes are in](<https://herald.example/a(b)>), The Herald, 2021-05-03 [@doe2021votes]\n',
    )
    assert.equal(
      evidenceText(PLAIN),
      '“We lost,”\n— Jane Doe, via Northwire. “Votes are in”, The Herald, 2021-05-03. https://herald.example/a(b) [doe2021votes]\n',
    )
  })

  it('leaves out what is not known', () => {
    const bare = { ...PLAIN, speaker: '', via: '', title: null, outlet: null, published: null, url: null }
    assert.equal(evidenceMarkdown(bare), '> “We lost,”\n>\n> — [@doe2021votes]\n')
    assert.equal(evidenceText(bare), '“We lost,”\n— [doe2021votes]\n')
  })

  for (const [name, evil] of Object.entries(HOSTILE)) {
    it(`shows ${name} as text`, () => {
      const { corpus, articles } = hostileTaken(evil)
      const [taken] = articles
      for (const make of [quotationEvidence, figureEvidence]) {
        const evidence = make(corpus, taken, 0, 'key')
        assert.doesNotMatch(evidenceMarkdown(evidence), /(?<!\\)<(?!https?:)|(?<!\\)\]\(<?(?!<?https?:)|(?<!\\)!\[/)
        for (const text of [evidenceMarkdown(evidence), evidenceText(evidence)]) {
          assert.doesNotMatch(text, TRICKS)
          assert.ok(text.length < 20_000)
        }
      }
    })
  }
})
