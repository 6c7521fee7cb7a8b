import { strict as assert } from 'node:assert'
import { analyze } from '../../server/src/analysis/analyze'
import type { Claim } from '../../server/src/analysis/article'
import { eventOf, lemma, singular } from '../../server/src/analysis/words/lemmas'

/** The claim whose words are these, in a text of one paragraph. */
function claim(text: string, words: string): Claim {
  const found = analyze(`Storm news\n\n${text}\n`).claims.find(one => one.text.includes(words))
  assert.ok(found, `no claim "${words}" in "${text}"`)
  return found
}

const subjects = (text: string, words: string): string[] => {
  const { entities } = analyze(`Storm news\n\n${text}\n`)
  return claim(text, words)
    .subjects.map(entity => entities[entity].name)
    .sort()
}

describe('a claim', () => {
  it('of people killed is a toll, whichever way it is told', () => {
    assert.ok(claim('The flood killed 12 people on Monday.', '12').slots.includes('toll:kill'))
    assert.ok(claim('On Monday 12 people were killed in the flood.', '12').slots.includes('toll:kill'))
    assert.ok(claim('At least 12 people died in the flood.', '12').slots.includes('toll:kill'))
  })

  it('takes the event of its own figure, not of the next', () => {
    const text = 'Police said 15 miners had been killed and 40 wounded.'
    assert.ok(claim(text, '15').slots.includes('toll:kill'))
    assert.ok(claim(text, '40').slots.includes('toll:injure'))
  })

  it('of those with a verb of their own is not of the event told before it', () => {
    const text = 'Two people died in the flood and 56 were taken to hospital.'
    assert.deepEqual(claim(text, '56').slots, ['toll:hospitalise'])
    assert.deepEqual(claim('Two people died in the flood, and 56 were on the roof.', '56').slots, [])
    assert.ok(claim('The flood killed two in Orbane and 56 in Kestrel.', '56').slots.includes('toll:kill'))
    assert.deepEqual(claim('The hospital has 56 nurses.', '56').slots, ['count:nurs'])
  })

  it('of how often two met is one of their meetings, whichever way it is told', () => {
    assert.deepEqual(claim('Ada Lorne and Bo Quist have met 14 times since 2009.', '14').slots, ['count:meet'])
    assert.ok(claim('Ada Lorne and Bo Quist have had 15 meetings.', '15').slots.includes('count:meet'))
  })

  it('keeps itself in what it keeps of a long sentence, wherever it stands', () => {
    const filler = 'with rain over the northern hills and wind along the whole of the coast '.repeat(5)
    for (const text of [
      `Some 37 boats sank ${filler}.`,
      `It began ${filler}and 37 boats sank.`,
      `It began ${filler}and 37 boats sank ${filler}.`,
    ])
      assert.ok(claim(text, '37').context.includes('37 boats'), text)
  })

  it('keeps whole words of a long sentence, and marks where it was cut', () => {
    const long = (words: string) => Array.from({ length: 40 }, (_, i) => `${words}${i}`).join(' ')
    const text = `Officials ${long('before')} said the flood killed 12 people ${long('after')} on Monday.`
    const { context } = claim(text, '12')
    assert.match(context, /^… before\d+ .*killed 12 people.* after\d+ …$/)
    assert.match(claim(`The flood killed 12 people ${long('after')}.`, '12').context, /^The flood .*after\d+ …$/)
    assert.match(claim(`${long('Before')}, the flood killed 12 people.`, '12').context, /^… Before\d+ .*12 people\.$/)
    const runOn = claim(`${'x'.repeat(400)} flood killed 12 people ${'y'.repeat(400)}.`, '12').context
    assert.match(runOn, /12 people/)
  })

  it('of a meeting is about all who take part', () => {
    assert.deepEqual(subjects('Ada Lorne and Bo Quist have met 14 times since 2009.', '14'), ['Ada Lorne', 'Bo Quist'])
  })

  it('of an age is about who stands beside it', () => {
    assert.deepEqual(subjects('Ada Lorne, 42, and Bo Quist, 37, were found safe.', '42'), ['Ada Lorne'])
    assert.deepEqual(subjects('Ada Lorne, 42, and Bo Quist, 37, were found safe.', '37'), ['Bo Quist'])
    assert.deepEqual(subjects('Ada Lorne, a 42-year-old nurse, was found safe.', '42'), ['Ada Lorne'])
    assert.deepEqual(subjects('The school where 42-year-old Ada Lorne teaches is closed.', '42'), ['Ada Lorne'])
  })

  it('of an age is not about whom only the name of somebody else names', () => {
    const text = 'Ada Lorne won. A 63-year-old Lorne follower was hurt.'
    assert.deepEqual(subjects(text, '63'), [])
  })

  it('of the latest of many is of no fact that another article tells', () => {
    const slots = (text: string) =>
      analyze(`Storm news\n\n${text}\n`)
        .claims.filter(one => one.kind === 'quantity')
        .flatMap(one => one.slots)
    assert.deepEqual(slots('Ada Lorne entered four of the past five regattas.'), [])
    assert.deepEqual(slots('Ada Lorne entered five regattas.'), ['count:regatta'])
  })

  it('keeps the period for which it holds', () => {
    assert.match(claim('Ada Lorne and Bo Quist have met 14 times since 2009.', '14').scope?.text ?? '', /2009/)
    assert.equal(claim('The flood killed 12 people.', '12').scope, null)
  })

  it('of others is told apart from one of all', () => {
    assert.equal(claim('Police found two other rifles in the house.', 'rifles').part, 'other')
    assert.equal(claim('Police found two rifles in the house.', 'rifles').part, null)
  })

  it('of last week is not of what lasts', () => {
    assert.ok(!claim('Last week Ada Lorne paid $44 million.', '44').slots.includes('money:last'))
    assert.ok(!claim('Ada Lorne sailed for three hours last week.', 'three hours').slots.includes('duration:last'))
    assert.equal(claim('The talks will last three hours.', 'three hours').text, 'three hours')
  })

  it('of what was before is told apart from the news', () => {
    const former = (text: string, words: string) => assert.equal(claim(text, words).part, 'former', text)
    former('The mill earned $98 million, up from $81 million.', '81')
    former('Turnout was 67 percent, compared with 61 percent in 2021.', '61')
    former('The mill earned $98 million, against $81 million.', '81')
    former('The mill earned 98 cents a share, after 81 cents a year earlier.', '81')
    assert.equal(claim('The mill earned $98 million, up from $81 million.', '98').part, null)
    assert.equal(claim('Divers from 12 clubs took part.', '12').part, null)
    assert.equal(claim('Prices ranging from $12 were seen.', '12').part, null)
  })

  it('of what was expected is told apart from the news', () => {
    assert.equal(claim('Analysts had expected a profit of $81 million.', '81').part, 'expected')
    assert.equal(claim('The Lorne Project made a profit of $81 million.', '81').part, null)
  })

  it('of people already counted is told apart from one that counts them', () => {
    assert.equal(claim('The two leaders shook hands.', 'two').part, 'known')
    assert.equal(claim('Police arrested two leaders.', 'two').part, null)
  })

  it('of more than a number is one of all, one of more of them is not', () => {
    assert.equal(claim('The ferry carried more than 100 passengers.', '100').part, null)
    assert.equal(claim('The ferry carried 100 more passengers.', '100').part, 'other')
  })

  it('of a date is of the verb, and of what happened meanwhile', () => {
    const text = 'Ada Lorne disappeared during an exercise on Monday.'
    assert.deepEqual(claim(text, 'Monday').slots, ['date:exercise', 'date:miss'])
  })

  it('of a date belongs to what happened, not to who reported it', () => {
    const text = 'Ada Lorne said talks were held on Wednesday.'
    assert.deepEqual(claim(text, 'Wednesday').slots, ['date:meet'])
  })

  it('has its speaker as giver', () => {
    const text = 'Bo Quist said 15 miners had been killed.'
    const { entities } = analyze(`Storm news\n\n${text}\n`)
    assert.deepEqual(
      claim(text, '15').givers.map(entity => entities[entity].name),
      ['Bo Quist'],
    )
  })
})

describe('a characterisation', () => {
  it('is read from closed patterns, with its negation', () => {
    assert.equal(claim('Ada Lorne and Bo Quist are allies.', 'allies').polarity, 'positive')
    assert.equal(claim('Ada Lorne and Bo Quist are not allies.', 'not allies').polarity, 'negative')
  })

  it('takes an opposite for a negation', () => {
    assert.equal(claim('Ada Lorne was found alive; officials say Ada Lorne is alive.', 'alive').polarity, 'positive')
    assert.equal(claim('Officials say Ada Lorne is dead.', 'dead').polarity, 'negative')
  })

  const none = (text: string) =>
    assert.deepEqual(
      analyze(`Storm news\n\n${text}\n`).claims.filter(one => one.kind === 'characterisation'),
      [],
    )
  it('is none when nothing is asserted', () => {
    none('Nobody knows if Ada Lorne is guilty.')
    none('Ada Lorne would stay even if it were shown that Bo Quist was guilty.')
    none('It would be false to say that.')
  })
  it('of "the two companies" is of those that the article names', () => {
    const { entities, claims } = analyze(
      `Storm news\n\nOrbane Mills met Kestrel Mills. The two companies are partners.\n`,
    )
    const found = claims.find(({ slots }) => slots.includes('partner'))
    assert.deepEqual(
      found?.subjects.map(entity => entities[entity].name),
      ['Orbane Mills', 'Kestrel Mills'],
    )
  })
  it('is none before the noun it belongs to', () => none('This is a real token of patience.'))
})

describe('lemmas', () => {
  it('are one for the forms of a word', () => {
    for (const [a, b] of ['met meeting', 'released release', 'killed kills', 'agreed agrees', 'struck striking'].map(
      pair => pair.split(' '),
    ))
      assert.equal(lemma(a), lemma(b))
  })
  it('differ for different words', () => assert.notEqual(lemma('mass'), lemma('mas')))
  it('join verbs with the nouns made of them', () => {
    assert.equal(eventOf(lemma('summit')), eventOf(lemma('met')))
    assert.equal(eventOf(lemma('deaths')), eventOf(lemma('killed')))
    assert.notEqual(eventOf(lemma('wounded')), eventOf(lemma('killed')))
    assert.equal(eventOf(lemma('table')), null)
  })
  it('have dictionary forms for nouns', () => {
    assert.equal(singular('countries'), 'country')
    assert.equal(singular('people'), 'person')
    assert.equal(singular('crisis'), 'crisis')
  })
})
