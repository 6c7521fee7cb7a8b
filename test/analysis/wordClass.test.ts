import assert from 'node:assert/strict'
import fc from 'fast-check'
import { readProse } from '../../server/src/analysis/analyze'
import { itemsOf } from '../../server/src/analysis/phrases/items'
import { GIVEN_NAME, GIVEN_NAMES } from '../../server/src/analysis/words/givenNames'
import { wordLexeme } from '../../server/src/analysis/words/lexicon'
import { PERSON_TITLE, ROLE_NOUN } from '../../server/src/analysis/words/titles'
import { FINITE, isFiniteForm } from '../../server/src/analysis/words/verbs'
import type { WordClass } from '../../server/src/analysis/words/wordClass'
import { AUXILIARIES, PERSONAL_SUBJECTS, PREPOSITIONS, PRONOUNS } from '../../server/src/analysis/words/words'

const CLASSES = [PREPOSITIONS, AUXILIARIES, PERSONAL_SUBJECTS, GIVEN_NAME, ROLE_NOUN, PERSON_TITLE, FINITE]

describe('classes of words', () => {
  it('hold the words that they have, and no others', () => {
    const listed = fc.constantFrom('under', 'was', 'they', 'jane', 'witnesses', 'judge', 'mr', 'says', 'harbour', "'s")
    fc.assert(
      fc.property(fc.oneof(listed, fc.stringMatching(/^[a-z]{1,12}$/)), word => {
        const lexeme = wordLexeme(word, 0, word.length)
        for (const words of CLASSES) assert.equal(words.holds(lexeme), words.has(word))
      }),
    )
  })

  it('hold a word however it is written', () => {
    for (const written of ['Under', 'UNDER']) assert.ok(PREPOSITIONS.holds(wordLexeme(written, 0, written.length)))
  })

  it('know a rule as they know a list', () => {
    for (const word of ['docked', 'says', 'harbour'])
      assert.equal(FINITE.holds(wordLexeme(word, 0, word.length)), isFiniteForm(word))
    assert.ok(PERSON_TITLE.has('judge') && !PERSON_TITLE.has('witnesses'))
    assert.ok(GIVEN_NAME.has([...GIVEN_NAMES.keys()][0]))
  })

  it('leave names that are other words in small letters to themselves', () => {
    const prose = readProse('The US said that the WHO would wait for us, whatever it costs.\n')
    const items = itemsOf(prose, 0, [])
    const classed = (words: WordClass): string[] => items.filter(item => words.holds(item)).map(({ text }) => text)
    assert.deepEqual(classed(PRONOUNS), ['that', 'us', 'it'])
  })
})
