import { strict as assert } from 'node:assert'
import { isHeard } from '../../server/src/features/heard'
import { hover } from '../../server/src/features/hover'
import { workspaceSymbols } from '../../server/src/features/workspaceSymbol'
import { takenFrom } from '../exports/scene'

const TEXT = [
  'Storm hits Port Alder',
  'PORT ALDER, May 3, 2021 (Northwire) — The Saint Orla sank on Monday, Jane Doe, the mayor, said.',
  '“We lost the Saint Orla, and Hallin Lines knew it,” Doe said.',
  'Hallin Lines said that 12 people were missing. Two were found, according to Coastwatch. Ann Roe was not there.',
].join('\n\n')

const { corpus, articles } = takenFrom({ 'a.txt': TEXT })
const [{ uri, article }] = articles
const named = (name: string) => corpus.sources().find(source => source.name === name)!

/** The hover over the last of some words. */
function hoverOver(words: string): string {
  const offset = TEXT.lastIndexOf(words) + 1
  const line = article.lineStarts.findLastIndex(start => start <= offset)
  const position = { line, character: offset - article.lineStarts[line] }
  return JSON.stringify(hover({ corpus, uri, article, text: TEXT }, position, false)?.contents ?? null)
}

describe('what is named like an organisation', () => {
  it('is shown where it speaks, and people are anyway', () => {
    for (const name of ['Hallin Lines', 'Jane Doe', 'Ann Roe']) assert.ok(isHeard(corpus, named(name)), name)
  })

  it('is not listed where it says nothing', () => {
    assert.ok(!isHeard(corpus, named('Saint Orla')))
    assert.deepEqual(
      workspaceSymbols([corpus], 'saint orla').filter(({ name }) => name === 'Saint Orla'),
      [],
    )
    assert.ok(workspaceSymbols([corpus], 'ann roe').some(({ name }) => name === 'Ann Roe'))
  })

  it('shows by its hover the words in which it stands', () => {
    assert.match(hoverOver('Saint Orla'), /Jane Doe.*direct quotation/)
    assert.match(hoverOver('Hallin Lines'), /Hallin Lines/)
  })
})
