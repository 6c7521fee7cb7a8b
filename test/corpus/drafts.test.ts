import { strict as assert } from 'node:assert'
import { analyze } from '../../server/src/analysis/analyze'
import { DraftedCorpus } from '../../server/src/corpus/draftedCorpus'
import { checkDraft } from '../../server/src/corpus/drafts/drafts'

const dated = (outlet: string, day: number, text: string) =>
  `---\ntitle: "Fire at the harbour"\noutlet: "${outlet}"\npublished: 2021-05-0${day}\n---\n\n${text}\n`

const NORTHWIRE = dated(
  'Northwire',
  3,
  `The fire at the Port Alder harbour warehouse killed at least 12 people on Monday, Mayor Jane Doe said.

“We have lost good neighbours and we will not forget them,” Mayor Jane Doe said. “A sad day,” she added.

The warehouse, which had stood at the harbour of Port Alder for 36 years, held 400 tonnes of grain.`,
)
const COAST = dated(
  'Coast Press',
  3,
  `The fire at the Port Alder harbour warehouse killed at least 12 people on Monday, the police said.

“We have lost good neighbours and we will not forget them,” said Jane Doe, the mayor of Port Alder.`,
)

function corpusWith(draft: string, ...articles: readonly string[]): DraftedCorpus {
  const corpus = new DraftedCorpus()
  for (const [i, text] of articles.entries()) corpus.set(`a${i}`, analyze(text))
  corpus.set('draft', analyze(`---\nrole: draft\n---\n\n${draft}\n`))
  return corpus
}

/** What is said of a draft: problem, the draft's words, the nearest passage. */
function checks(draft: string, ...articles: readonly string[]): string[] {
  const texts = articles.length > 0 ? articles : [NORTHWIRE, COAST]
  const corpus = corpusWith(draft, ...texts).corpusFor('draft')
  return checkDraft(corpus, 'draft')
    .filter(({ kind, problem, nearest }) => kind === 'quotation' || problem !== null || nearest !== null)
    .map(({ problem, text, nearest }) => `${problem ?? 'found'}: ${text}${nearest ? ` | ${nearest.text}` : ''}`)
}

const TOLL = (figure: string) =>
  `The fire at the Port Alder harbour warehouse killed ${figure} on Monday, Mayor Jane Doe said.`
const only = (found: readonly string[], word: string) => found.filter(line => line.includes(word))

describe('a quotation in a draft', () => {
  it('is found where an article has its words, whole or a part', () => {
    const whole = '“We have lost good neighbours and we will not forget them,” Mayor Jane Doe said.'
    assert.match(checks(whole)[0], /^found: We have lost/)
    assert.match(checks('Mayor Jane Doe said that “we will not forget them”.')[0], /^found: /)
  })

  it('is found in short, too, and under part of the name', () =>
    assert.match(checks('“A sad day,” Doe said.')[0], /^found: A sad day/))

  it('differs where words of a passage are changed or added', () => {
    const changed = '“We have lost good friends and we will not forget them,” Mayor Jane Doe said.'
    assert.match(checks(changed)[0], /^words: We have lost good friends.* \| We have lost good neighbours/)
    const added = '“We have lost good neighbours and we will not ever forget them,” Mayor Jane Doe said.'
    assert.match(checks(added)[0], /^words: /)
  })

  it('differs where it is given to somebody else', () => {
    const other = '“We have lost good neighbours and we will not forget them,” Minister Ann Roe said.'
    assert.match(checks(other)[0], /^speaker: /)
  })

  it('does not differ where either speaker is not known by name', () => {
    const words = '“We have lost good neighbours and we will not forget them,”'
    assert.match(checks(`${words} an official said.`)[0], /^found: /)
    const unnamed = NORTHWIRE.replaceAll('Mayor Jane Doe said', 'a witness said')
    assert.match(checks(`${words} Minister Ann Roe said.`, unnamed, unnamed)[0], /^found: /)
  })

  it('is unknown where no article has anything like it', () =>
    assert.deepEqual(checks('“Nobody ever told the harbour board about it,” Mayor Jane Doe said.'), [
      'unknown: Nobody ever told the harbour board about it,',
    ]))

  it('is left alone as a paraphrase, and as a word or two in quotation marks', () => {
    assert.deepEqual(checks('Mayor Jane Doe said that the town mourned. He called it “very sad”.'), [])
  })

  it('is not found in another draft', () => {
    const words = '“Nobody ever told the harbour board about it,” Mayor Jane Doe said.'
    const corpus = corpusWith(words, NORTHWIRE)
    corpus.set('other', analyze(`---\nrole: draft\n---\n\n${words}\n`))
    assert.equal(checkDraft(corpus.corpusFor('draft'), 'draft')[0].problem, 'unknown')
  })
})

describe('a figure in a draft', () => {
  it('is found as an article has it, hedge and all', () =>
    assert.match(only(checks(TOLL('at least 12 people')), '12')[0], /^found: .*12 people \| at least 12 people/))

  it('lacks a hedge that every article has', () =>
    assert.match(only(checks(TOLL('12 people')), '12')[0], /^hedge: 12 people \| at least 12 people/))

  it('lacks none where an article gives it bare', () => {
    const bare = COAST.replace('at least 12', '12')
    assert.match(only(checks(TOLL('12 people'), NORTHWIRE, bare), '12')[0], /^found: /)
  })

  it('has another value for the same fact', () =>
    assert.match(only(checks(TOLL('9 people')), '9')[0], /^value: 9 people \| at least 12 people/))

  it('is unknown where no article has the figure, and not where one has it of something else', () => {
    assert.deepEqual(only(checks('The council has 4,711 members.'), '4,711').length, 1)
    assert.deepEqual(only(checks('The council has 36 years of history.'), '36 years'), [])
  })

  it('is left alone where it is small, or a date', () =>
    assert.deepEqual(checks('Two men and one woman came on 9 July 2020.'), []))
})

describe('drafts', () => {
  it('are no evidence: the corpus is as if they were not there', () => {
    const without = new DraftedCorpus()
    for (const [i, text] of [NORTHWIRE, COAST].entries()) without.set(`a${i}`, analyze(text))
    const { evidence } = corpusWith(`${TOLL('9 people')}\n\n“We have lost it all,” Ann Roe said.`, NORTHWIRE, COAST)
    assert.deepEqual(evidence.uris(), ['a0', 'a1'])
    assert.deepEqual(evidence.crossReferences(), without.evidence.crossReferences())
    assert.deepEqual(evidence.sources(), without.evidence.sources())
  })

  it('follow the articles, and become articles when their front matter says so no more', () => {
    const corpus = corpusWith(TOLL('at least 14 people'), NORTHWIRE)
    const problem = () =>
      checkDraft(corpus.corpusFor('draft'), 'draft').find(({ text }) => text.includes('14'))?.problem
    assert.equal(problem(), 'hedge')
    corpus.set('a0', analyze(NORTHWIRE.replace('at least 12', 'at least 14')))
    assert.equal(problem(), null)
    corpus.set('draft', analyze(TOLL('at least 14 people')))
    assert.deepEqual(corpus.draftUris(), [])
    assert.deepEqual(corpus.evidence.uris(), ['a0', 'draft'])
    corpus.delete('a0')
    corpus.delete('draft')
    assert.ok(corpus.isEmpty)
  })
})
