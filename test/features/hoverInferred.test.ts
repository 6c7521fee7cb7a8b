import { strict as assert } from 'node:assert'
import { hover } from '../../server/src/features/hover'
import { takenFrom } from '../exports/scene'

const TEXTS = {
  'a.txt': [
    '‘Nobody came to open the old lock’: skippers wait all night',
    'PORT ALDER, May 3, 2021 (Northwire) — Forty boats waited on Monday.',
    '“Nobody came at all to open the old lock,” said Mary Doe, a skipper. She lit a lamp.',
    '“We slept on deck.”',
  ].join('\n\n'),
  'b.txt': [
    'Skippers wait at lock',
    'PORT ALDER, May 4, 2021 — “Nobody came at all to open the old lock,” said John Roe, a pilot, who waited on Monday.',
  ].join('\n\n'),
}

const { corpus, articles } = takenFrom(TEXTS)
const { uri, article } = articles.find(one => one.uri.endsWith('a.txt'))!

/** The hover over the first of some words in the first article. */
function hoverOver(words: string): string {
  const offset = TEXTS['a.txt'].indexOf(words) + 1
  const line = article.lineStarts.findLastIndex(start => start <= offset)
  const position = { line, character: offset - article.lineStarts[line] }
  return JSON.stringify(hover({ corpus, uri, article, text: TEXTS['a.txt'] }, position, false)?.contents ?? null)
}

describe('hover over a quotation beside which nobody is named', () => {
  it('says that the article names who says the same words, whoever says them elsewhere', () =>
    assert.match(hoverOver('Nobody came to open'), /Mary Doe · direct quotation · named beside the same words in this/))

  it('says that somebody goes on speaking', () =>
    assert.match(hoverOver('We slept'), /Mary Doe · direct quotation · taken to go on speaking/))

  it('says nothing of the kind where somebody is named', () =>
    assert.match(hoverOver('Nobody came at all'), /Mary Doe · direct quotation(?! ·)/))
})
