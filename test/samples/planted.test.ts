import { strict as assert } from 'node:assert'
import { CorpusIndex } from '../../server/src/corpus/corpusIndex'
import type { CrossReference } from '../../server/src/corpus/model'
import { KNOWN_FALSE, KNOWN_MISSES, READ } from './known'
import { joined, locate, membersAt, type Planted, type PlantedReference, readPlanted, setsApart } from './planted'
import { hasFigure, isReported, readingOf } from './plantedQuotations'
import { readStories, type Story } from './stories'

const planted = readPlanted()
const stories = readStories()

/** The planted cross-references of which one sets two groups apart. */
function plantedIn(story: Story, reference: CrossReference): PlantedReference[] {
  return planted[story.name].crossReferences.filter(({ kind, members }) => {
    const found = members.filter(member => membersAt(story, reference, member).length > 0)
    return kind === reference.kind && new Set(found.map(({ group }) => group)).size > 1
  })
}

/** A cross-reference in one line: by what is planted there, else by its members. */
function inShort(story: Story, reference: CrossReference): string {
  const { verdict, severity, kind, members } = reference
  const ids = plantedIn(story, reference).map(({ id }) => `${story.name}/${id}`)
  const what =
    ids.join(', ') || `${story.name}: ${kind}: ${members.map(({ uri, text }) => `${uri} ${text}`).join(' / ')}`
  return `${what}: ${verdict}, ${severity}`
}

describe('what is planted', () => {
  it('is of the stories that there are', () => {
    assert.deepEqual(
      Object.keys(planted).sort(),
      stories.map(({ name }) => name),
    )
  })

  it('is known to be missed under its own name only', () => {
    const ids = stories.flatMap(({ name }) => planted[name].crossReferences.map(({ id }) => `${name}/${id}`))
    assert.deepEqual(
      Object.keys(KNOWN_MISSES).filter(id => !ids.includes(id)),
      [],
    )
  })
})

for (const story of stories) {
  const { crossReferences, never, quotations, notQuotations, figures } = planted[story.name]

  describe(`the ${story.name} story: cross-references`, () => {
    for (const reference of crossReferences) {
      const miss = KNOWN_MISSES[`${story.name}/${reference.id}`]
      const all = reference.members.length
      const title = miss ? `finds ${miss.joined} of ${all} of ${reference.id}` : `finds ${reference.id}`
      it(title, () => {
        const found = joined(story, reference)
        assert.ok(!miss || found <= miss.joined, `${reference.id}: found ${found} of ${all}: correct KNOWN_MISSES`)
        assert.equal(found, miss?.joined ?? all, `${reference.id}: members joined, of ${all}`)
      })
    }

    it('sets no look-alikes apart', () => {
      const violated = story.corpus
        .crossReferences()
        .flatMap(reference =>
          never
            .filter(pair => isBetween(story, reference, pair))
            .map(([, , why]) => `${inShort(story, reference)} (${why})`),
        )
      assert.deepEqual(violated, [])
    })

    it('shows no difference that is not planted, but for known ones', () => {
      const shown = story.corpus.crossReferences().filter(reference => {
        const accepted = plantedIn(story, reference).some(({ verdict }) => verdict.includes(reference.verdict))
        return setsApart(reference) && !accepted
      })
      const known = KNOWN_FALSE.filter(line => line.startsWith(story.name))
      assert.deepEqual(shown.map(reference => inShort(story, reference)).sort(), [...known].sort())
    })
  })

  describe(`the ${story.name} story: quotations and figures`, () => {
    const read = READ[story.name]

    it(`has ${read.contents} quotations, ${read.speakers} with their speaker, ${read.chains} with whoever passed them on`, () => {
      const readings = quotations.map(quotation => ({ text: quotation.text, ...readingOf(story, quotation) }))
      atLeast(readings, read.contents, ({ content }) => content)
      atLeast(readings, read.speakers, ({ speaker }) => speaker)
      atLeast(readings, read.chains, ({ via }) => via)
    })

    it(`has ${read.figures} figures`, () => atLeast(figures, read.figures, figure => hasFigure(story, figure)))

    it('takes names and nicknames in marks for no quotations, but for known ones', () => {
      const reported = notQuotations.filter(passage => isReported(story, passage))
      assert.deepEqual(
        reported.map(({ text }) => text),
        read.namesReported,
      )
    })

    it('plants what is there', () => {
      for (const { file, text, rest = [] } of quotations)
        for (const part of [text, ...rest]) locate(story, { file, text: part })
    })
  })
}

describe('two passages', () => {
  const story = stories.find(({ name }) => name === 'ferry')!
  const jackets = 'Nobody on that deck told us'
  const [attribution] = story.corpus.crossReferences().filter(({ kind }) => kind === 'attribution')
  const pair = (b: string, text: string): Planted['never'][number] => [
    { file: 'marlow-courier.txt', text: jackets },
    { file: b, text },
    'one of them is a mistake',
  ]

  it('are seen to be set apart', () => assert.ok(isBetween(story, attribution, pair('daily-beacon.md', jackets))))

  it('are not when the cross-reference has only one of them', () => {
    assert.ok(!isBetween(story, attribution, pair('daily-beacon.md', 'He is a broken man')))
  })
})

describe('the three stories in one corpus', () => {
  it('are told apart', () => {
    const corpus = new CorpusIndex()
    for (const { name, samples } of stories) {
      for (const { file, article } of samples) corpus.set(`${name}/${file}`, article)
    }
    const between = corpus.crossReferences().filter(({ severity, members }) => {
      return severity !== 'none' && new Set(members.map(({ uri }) => uri.split('/')[0])).size > 1
    })
    assert.deepEqual(
      between.map(({ message }) => message),
      [],
    )
  })
})

function isBetween(story: Story, reference: CrossReference, [a, b]: Planted['never'][number]): boolean {
  if (!setsApart(reference)) return false
  const groups = new Set(membersAt(story, reference, b).map(({ group }) => group))
  return groups.size > 0 && membersAt(story, reference, a).some(({ group }) => groups.size > 1 || !groups.has(group))
}

/** Fails with what is missing when fewer than before are found. */
function atLeast<T extends { readonly text: string }>(
  planted: readonly T[],
  count: number,
  isFound: (item: T) => boolean,
) {
  const missing = planted.filter(item => !isFound(item)).map(({ text }) => text)
  const found = planted.length - missing.length
  assert.ok(found >= count, `${found} found, ${count} before; missing:\n  ${missing.join('\n  ')}`)
}
