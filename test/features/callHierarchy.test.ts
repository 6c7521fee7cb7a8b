import { strict as assert } from 'node:assert'
import type { CallHierarchyItem } from 'vscode-languageserver-protocol'
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from '../../server/src/features/callHierarchy'
import { fakeCorpus, openDocument, positionOf } from './fakeCorpus'

const STORY = `
  %! a.txt
  Jane Doe said "all is well", Northwire reported. Roe said "no".
  ^^^^^^^^ Jane Doe
  ^^^^^^^^ speaker
                 ^^^^^^^^^^^ says Jane Doe via Northwire
                               ^^^^^^^^^ Northwire
                               ^^^^^^^^^ via
                                                   ^^^ Roe
                                                             ^^ says Roe
  Plain words.
  %! b.txt
  "Well", Doe said.
   ^^^^ says Jane Doe
          ^^^ Jane Doe`

const corpus = fakeCorpus(STORY)
const document = openDocument(corpus)

function prepared(label: string): CallHierarchyItem {
  const [item] = prepareCallHierarchy(document, positionOf(document, corpus, label))
  return item
}

const outgoing = (item: CallHierarchyItem) => outgoingCalls(corpus, item).map(({ to }) => to)
const incoming = (item: CallHierarchyItem) => incomingCalls(corpus, item).map(({ from }) => from.name)

describe('the chain of citation', () => {
  it('goes from the article by those who pass words on to those who speak', () => {
    const [article] = prepareCallHierarchy(document, { line: 1, character: 2 })
    assert.equal(article.name, 'a.txt')
    const first = outgoing(article)
    assert.deepEqual(
      first.map(({ name }) => name),
      ['Northwire', 'Roe'],
    )
    assert.deepEqual(
      outgoing(first[0]).map(({ name }) => name),
      ['Jane Doe'],
    )
    assert.deepEqual(outgoing(outgoing(first[0])[0]), [])
  })

  it('names who quotes a source, with the passages', () => {
    assert.deepEqual(incoming(prepared('Jane Doe')), ['Northwire', 'b.txt'])
    assert.deepEqual(incoming(prepared('Roe')), ['a.txt'])
    const [call] = incomingCalls(corpus, prepared('Roe'))
    assert.equal(call.fromRanges.length, 1)
  })

  it('starts at the speaker of a quotation', () => assert.equal(prepared('says Roe').name, 'Roe'))
})
