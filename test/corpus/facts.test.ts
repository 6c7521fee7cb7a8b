import { strict as assert } from 'node:assert'
import { analyze } from '../../server/src/analysis/analyze'
import { CorpusIndex } from '../../server/src/corpus/corpusIndex'
import { inShort, shortly, told } from './told'

const figures = (...texts: readonly string[]): string[] => shortly('quantity', ...texts)
const characterised = (...texts: readonly string[]): string[] =>
  shortly('characterisation', ...texts).filter(short => !short.startsWith('agrees'))

describe('a clause that one article states and another denies', () => {
  const states = 'Ada Lorne runs the harbour. Ada Lorne said: "The accident was caused by fog."'

  it('is a dispute of two who are named', () =>
    assert.deepEqual(
      characterised(states, 'Ada Lorne went home. Bo Quist said: "The accident was not caused by fog."'),
      ['disputed: accident was caused by fog | accident was not caused by fog'],
    ))
  it('is a dispute where one denies that it is so', () => {
    const [finding] = told(
      states,
      'Ada Lorne went home. Bo Quist denied on Friday that the accident was caused by fog.',
    ).filter(({ verdict }) => verdict !== 'agrees')
    assert.equal(inShort(finding), 'disputed: accident was caused by fog | accident was caused by fog')
    assert.match(finding.message, /differs from “denied on Friday that the accident/)
  })
  it('is none where one denies that it is not so', () =>
    assert.deepEqual(
      characterised(states, 'Ada Lorne went home. Bo Quist denied that the accident was not caused by fog.'),
      [],
    ))
  it('is none when more is said of one', () =>
    assert.deepEqual(
      characterised(states, 'Ada Lorne went home. Bo Quist said: "The accident was not caused by fog alone."'),
      [],
    ))
  it('is none when one only supposes it', () =>
    assert.deepEqual(
      characterised(states, 'Ada Lorne went home. Bo Quist asked whether the accident was not caused by fog.'),
      [],
    ))
  it('is none without a verb that asserts it', () =>
    assert.deepEqual(
      characterised(
        'Ada Lorne runs the harbour. Row as if you had a place in the choir.',
        'Ada Lorne runs the harbour. Row for honour, not a place in the choir.',
      ),
      [],
    ))
})

describe('a deed and its opposite', () => {
  const opposed = (one: string, other: string) =>
    characterised(`Ada Lorne runs the harbour. ${one}`, `Ada Lorne runs the harbour. ${other}`)

  it('exclude each other where one and the same was admitted and denied', () =>
    assert.deepEqual(
      opposed(
        'Ada Lorne confirmed to the Courier on Monday that she had sold the lighthouse to a brewer.',
        'Ada Lorne denied that she had sold the lighthouse to a brewer.',
      ),
      [
        'conflicts: denied that she had sold the lighthouse to a brewer | confirmed to the Courier on Monday that she had sold the lighthouse to a brewer',
      ],
    ))
  it('do not where it was another thing, or denied by nobody', () => {
    const denied = 'Ada Lorne denied that she had sold the lighthouse to a brewer.'
    assert.deepEqual(opposed('Ada Lorne confirmed that she had met a brewer.', denied), [])
    assert.deepEqual(opposed('Ada Lorne could not confirm that she had sold the lighthouse to a brewer.', denied), [])
    assert.deepEqual(opposed('If Ada Lorne confirmed that she had sold the lighthouse to a brewer.', denied), [])
    assert.deepEqual(opposed('Ada Lorne would confirm that she had sold the lighthouse to a brewer.', denied), [])
  })
  it('are a dispute of two who say of one thing that it is so, and that it is not', () =>
    assert.deepEqual(
      opposed(
        'The Orbane Brewery confirmed that it had made an offer for the lighthouse.',
        'Ada Lorne denied that the brewery had made an offer for the lighthouse.',
      ),
      [
        'disputed: denied that the brewery had made an offer for the lighthouse | confirmed that it had made an offer for the lighthouse',
      ],
    ))
  it('exclude each other where one offer was accepted and turned away', () => {
    assert.deepEqual(
      opposed('Ada Lorne accepted the offer from the brewery.', 'Ada Lorne rejected the offer from the brewery.')
        .length,
      1,
    )
    assert.deepEqual(opposed('Ada Lorne accepted the prize.', 'Ada Lorne rejected the offer from the brewery.'), [])
  })
  it('exclude each other where somebody was convicted and acquitted, but for one who was both', () => {
    const convicted = 'Ada Lorne was convicted of smuggling tractors.'
    const acquitted = 'A jury acquitted Ada Lorne of smuggling tractors.'
    assert.deepEqual(opposed(convicted, acquitted), [
      'conflicts: acquitted Ada Lorne of smuggling tractors | was convicted of smuggling tractors',
    ])
    assert.deepEqual(opposed(convicted, `${acquitted} ${convicted}`), [])
    assert.deepEqual(opposed(convicted, 'A jury acquitted Ada Lorne of fraud.'), [])
    assert.deepEqual(opposed(convicted, 'Ada Lorne was acquitted of smuggling tractors in 1958.'), [])
  })
  it('exclude each other where somebody was convicted and cleared of one thing', () => {
    const convicted = 'Ada Lorne was convicted of smuggling tractors.'
    assert.deepEqual(opposed(convicted, 'Ada Lorne was cleared of smuggling tractors.'), [
      'conflicts: was cleared of smuggling tractors | was convicted of smuggling tractors',
    ])
    assert.deepEqual(opposed(convicted, 'Ada Lorne was cleared to leave the harbour.'), [])
  })
  it('keep what is pleaded apart from what is found', () => {
    const pleaded = 'Ada Lorne pleaded not guilty on Monday.'
    assert.deepEqual(opposed(pleaded, 'Ada Lorne was found guilty on Monday.'), [])
    assert.equal(opposed('Ada Lorne was found not guilty.', 'The jury found Ada Lorne guilty.').length, 1)
  })
  it('are a change where what is told later ends it', () => {
    const [early, late] = ['June 4, 2025', 'June 6, 2025']
    const missing = `${early}\n\nAda Lorne fell from the pier. Police said that Ada Lorne is alive.`
    const dead = `${late}\n\nAda Lorne fell from the pier. Ada Lorne died in hospital.`
    assert.deepEqual(characterised(missing, dead), ['updated: died in hospital | alive'])
  })
})

describe('figures of two articles', () => {
  it('are of one fact in whatever unit they are measured', () =>
    assert.deepEqual(
      figures(
        'Ada Lorne said the wreck of the ferry lies at a depth of 40 metres.',
        'The wreck of the ferry lies at a depth of about 130 feet, said Ada Lorne.',
      ),
      ['agrees: 40 metres / about 130 feet'],
    ))
  it('are of one fact when they are hundreds of people, under whatever noun', () =>
    assert.deepEqual(
      figures(
        'Ada Lorne leads the camp. More than 600 participants came to the camp.',
        'Ada Lorne is in charge. There are 600 soldiers in the camp.',
      ),
      ['agrees: 600 soldiers / More than 600 participants'],
    ))
  it('are of one fact when a share is told in other words', () => {
    const poor = (share: string) => `Ada Lorne said that ${share} of the children of Norrhamn are poor.`
    assert.deepEqual(figures(poor('some 20 per cent'), poor('a fifth')), [
      'agrees: a fifth of the children / some 20 per cent',
    ])
    assert.deepEqual(figures(poor('some 20 per cent'), poor('a third')), [])
    assert.deepEqual(figures(poor('20 percentage points'), poor('a fifth')), [])
  })
  it('are of no one fact when they are shares that a poll finds of several', () => {
    const poll = 'Ada Lorne ordered the poll of the voters of Norrhamn.'
    const voters = (share: string, whom: string) =>
      `${share} of the voters of Norrhamn told the poll they back ${whom}.`
    assert.deepEqual(
      figures(
        `${poll} ${voters('Two-thirds', 'Ada Lorne')} A third of the voters do not.`,
        `${poll} ${voters('Half', 'Bo Quist')}`,
      ),
      [],
    )
    const found = (share: string) => `${poll} The poll found that ${share} of the voters of Norrhamn like the ferry.`
    assert.deepEqual(figures(found('46 percent'), found('40 percent')), [])
  })
  it('are of one fact when it is told how often something was done, and how many deeds there were', () => {
    const inspected = 'Ada Lorne said that the ship had been inspected 12 times since 2021.'
    const inspections = (count: string) => `Ada Lorne said that the ship had passed ${count} inspections since 2021.`
    assert.deepEqual(figures(inspected, inspections('12')), ['agrees: 12 inspections / 12 times'])
    assert.deepEqual(figures(inspected, inspections('nine')), ['conflicts: nine inspections | 12 times'])
    assert.deepEqual(figures(inspected, 'Ada Lorne said that the ship had passed nine lighthouses since 2021.'), [])
  })
  it('are told of a time that is over, to which none is added by a later report', () => {
    const met = (date: string, times: string) =>
      `${date}\n\nAda Lorne met Bo Quist ${times} times between 2018 and 2021.`
    const told = (one: string, other: string) => figures(met('June 4, 2025', one), met('June 6, 2025', other))
    assert.deepEqual(told('16', '18'), ['conflicts: 16 times | 18 times'])
    assert.deepEqual(told('16', '16'), ['agrees: 16 times'])
  })
  it('do not stand against what was before, or was expected', () => {
    const earned = (sum: string) =>
      `Ada Lorne runs the Orbane mill. The Orbane mill earned a net profit of ${sum} in the spring.`
    assert.deepEqual(figures(earned('$98 million'), earned('$94 million')), ['conflicts: $94 million | $98 million'])
    const before = 'Ada Lorne runs the Orbane mill. The Orbane mill earned a net profit from $94 million in the spring.'
    assert.deepEqual(figures(earned('$98 million'), before), [])
    const expected =
      'Ada Lorne runs the Orbane mill. Analysts expected the Orbane mill to earn a net profit of $94 million in the spring.'
    assert.deepEqual(figures(earned('$98 million'), expected), [])
  })
  it('are of the year with which their sentence opens', () => {
    const told = (turnout: string) =>
      `4 March 2024\n\nPetra Marsh was elected mayor of Orsund on Sunday. ${turnout} in the mayoral election, the board said.`
    const set = (opening: string) =>
      figures(told('Turnout in Orsund was 61.3 percent'), told(`${opening}turnout in Orsund was 57.1 percent`))
    assert.deepEqual(set('In 2018, when the board was new, '), [])
    assert.equal(set('In Orsund, when the board was new, ').length, 1)
  })
  it('are the only ones of their time beside those of another year', () => {
    const quake = (dead: string) =>
      `June 4, 2025\n\nAda Lorne flew to Orbane. The Orbane quake killed ${dead} people on Monday. In 1998 a quake killed 212 people in Orbane.`
    assert.deepEqual(figures(quake('37'), quake('39')), ['agrees: 212 people', 'conflicts: 37 people | 39 people'])
    const past = 'June 4, 2025\n\nAda Lorne flew to Orbane. In 1998 the Orbane quake killed 39 people.'
    assert.deepEqual(figures(quake('37'), past), [])
  })
  it('are of how long one person was sent to prison, whoever else was', () => {
    const jailed = (words: string) => `Ada Lorne ran the harbour. ${words} Bo Quist was jailed for two years.`
    const six = jailed('Ada Lorne was sentenced to six years in jail on Monday.')
    const eight = jailed('A court jailed Ada Lorne for eight years.')
    assert.deepEqual(figures(six, eight), ['agrees: two years', 'conflicts: six years | eight years'])
    const differs = (words: string) => figures(six, jailed(words)).filter(short => short.startsWith('conflicts'))
    assert.deepEqual(differs('Ada Lorne could be sentenced to eight years in jail.'), [])
    assert.deepEqual(differs('Ada Lorne was not sentenced to eight years in jail.'), [])
    assert.deepEqual(differs('Prosecutors wanted eight years in jail for Ada Lorne.'), [])
    assert.deepEqual(differs('Carl Norr was sentenced to eight years in jail.'), [])
  })
  it('are each set against the other value with those of like sentences', () => {
    const exercise = (countries: string) =>
      `Ada Lorne runs the camp. The drill brings 310 sailors from ${countries} countries together.`
    const again = 'Ada Lorne runs the camp. Among those at the drill are 310 sailors from six countries.'
    assert.deepEqual(
      figures(exercise('five'), exercise('six'), again).filter(short => /countries/.test(short)),
      ['conflicts: six countries | five countries'],
    )
  })
  it('are compared among several by the words next to them', () => {
    const budget = (schools: string) =>
      `Ada Lorne wrote the budget. The budget of Orbane gives ${schools} to rural schools with leaking roofs. Harbours get $93 million. Ada Lorne earns $1.2 million.`
    assert.deepEqual(
      figures(budget('$41 million'), budget('$57 million')).filter(short => !short.startsWith('agrees')),
      ['conflicts: $41 million | $57 million'],
    )
    const second = (schools: string) =>
      budget(schools).replace(
        'Harbours get $93 million',
        'Last week the budget of Orbane gave $44 million to rural schools with leaking roofs',
      )
    assert.deepEqual(
      figures(second('$41 million'), second('$57 million')).filter(short => !short.startsWith('agrees')),
      [],
    )
  })
  it('are compared anew when the words next to another figure of the article change', () => {
    const budget = (sum: string, other: string) =>
      `Budget\n\nAda Lorne wrote the budget. The budget of Orbane gives ${sum} to rural schools with leaking roofs. Last week the ${other}.\n`
    const like = 'budget of Orbane gave $44 million to rural schools with leaking roofs'
    const unlike = 'harbour gave $44 million to sailors'
    const index = new CorpusIndex()
    const conflicts = () => index.crossReferences().filter(({ verdict }) => verdict === 'conflicts').length
    index.set('a', analyze(budget('$41 million', like)))
    index.set('b', analyze(budget('$57 million', unlike)))
    assert.equal(conflicts(), 0)
    index.set('a', analyze(budget('$41 million', unlike)))
    assert.equal(conflicts(), 1)
  })
  it('do not conflict where one article gives both sums', () => {
    const earned = (words: string) => `Ada Lorne runs the Orbane mill. The Orbane mill earned a profit ${words}.`
    assert.deepEqual(
      figures(earned('of $132 million'), earned('before tax of $187 million. After tax it was $132 million')),
      [],
    )
    assert.deepEqual(
      figures(earned('of $132 million'), earned('before tax of $187 million. After tax it was $131 million')),
      ['conflicts: $132 million | $187 million'],
    )
  })
  it('are told of a period that opens in one year and ends in another, wherever it stands', () => {
    const first = (times: string) => `Ada Lorne sails. Between 2018 and 2021 Ada Lorne met Bo Quist ${times} times.`
    const last = (times: string) => `Ada Lorne sails. Ada Lorne met Bo Quist ${times} times between 2018 and 2021.`
    assert.deepEqual(figures(first('16'), last('18')), ['conflicts: 16 times | 18 times'])
  })
  it('do not grow by two digits that change places, but for a toll', () => {
    const on = (date: string, words: string) => `${date}\n\nAda Lorne flew to Orbane on Monday. ${words}`
    const won = (votes: string) => `Ada Lorne won the Orbane harbour seat by ${votes} votes.`
    const [first, then] = ['June 4, 2025', 'June 6, 2025']
    assert.deepEqual(figures(on(first, won('312')), on(then, won('321'))), ['conflicts: 312 votes | 321 votes'])
    const killed = (dead: string) => `The Orbane quake killed ${dead} people on Monday.`
    assert.deepEqual(figures(on(first, killed('134')), on(then, killed('143'))), ['updated: 134 people | 143 people'])
  })
  it('do not conflict where one article tells both, as a part and its whole', () => {
    const joined = 'Ada Lorne said that 4,500 workers had joined the strike at the port.'
    const all = (words: string) =>
      `Ada Lorne runs the port. ${words} workers are on strike at the port, Ada Lorne said.`
    assert.deepEqual(figures(joined, all("Some 4,500 of the port's 5,100")), [])
    assert.deepEqual(figures(joined, all('A total of 5,100')), ['conflicts: 4,500 workers | A total of 5,100 workers'])
  })
  it('of how long something lasted differ where they are the only ones', () => {
    const lasted = (weeks: string) => `Ada Lorne was convicted. The trial of Ada Lorne lasted ${weeks} weeks.`
    assert.deepEqual(figures(lasted('five'), lasted('seven')), ['conflicts: five weeks | seven weeks'])
    assert.deepEqual(figures(lasted('five'), 'Ada Lorne was convicted. The storm lasted seven weeks.'), [])
  })
  const camp = (words: string) =>
    `Ada Lorne said bombs fell on the Orla camp in the border region. Ada Lorne said the Orla camp in the border region ${words}.`
  it('are not when some are those who live there, and the others were hurt', () =>
    assert.deepEqual(figures(camp('holds about 20,000 refugees'), camp('had no casualties')), []))
  it('are when all were hurt', () =>
    assert.deepEqual(figures(camp('was where they killed 40 refugees'), camp('was where they killed 60 victims')), [
      'conflicts: 40 refugees | 60 victims',
    ]))
  it('are not when they are few, and share nothing else', () =>
    assert.deepEqual(
      figures(
        'Ada Lorne leads the exercise. Six participants fell ill.',
        'Ada Lorne is in charge. There are six soldiers in the camp.',
      ),
      [],
    ))
  it('are not where one article names nobody and no place, and the sentences say little in common', () => {
    const sank =
      'Ada Lorne runs the harbour of Marlow. Nine people were killed when the Marlow ferry sank, Ada Lorne said.'
    assert.deepEqual(figures(sank, 'The collapse of the old bridge killed 11 people, the mayor said.'), [])
    assert.deepEqual(figures(sank, 'The ferry sank off the harbour; eleven people were killed when the ferry sank.'), [
      'conflicts: Nine people | eleven people',
    ])
  })
  it('do not conflict when one is of those already counted', () =>
    assert.deepEqual(
      figures(
        'Police in Oslo arrested three men at the bridge on Monday, said Ada Lorne.',
        'The two men were arrested at the bridge in Oslo on Monday, said Ada Lorne.',
      ),
      [],
    ))
  it('do not conflict when one is of another thing', () =>
    assert.deepEqual(
      figures(
        'Ada Lorne said the kayak costs $1,350 with the longer paddle.',
        'Ada Lorne said the other kayak costs $1,180 with the longer paddle.',
      ),
      [],
    ))
})

describe('a day', () => {
  it('is the coming one when the verb says what is fixed', () =>
    assert.deepEqual(
      shortly(
        'date',
        'June 5, 2025\n\nAda Lorne said the inquiry into the ferry opens on Friday.',
        'June 4, 2025\n\nThe inquiry into the ferry opens on June 6, said Ada Lorne.',
      ),
      ['agrees: Friday / June 6'],
    ))
  it('is the last one when the verb says what was', () =>
    assert.deepEqual(
      shortly(
        'date',
        'June 5, 2025\n\nAda Lorne said the inquiry into the ferry opened on Friday.',
        'June 4, 2025\n\nThe inquiry into the ferry opens on June 6, said Ada Lorne.',
      ),
      [],
    ))
})

describe('dates of two articles', () => {
  const dates = (...texts: readonly string[]): string[] => shortly('date', ...texts)
  const blame = 'Ada Lorne said that she bears the whole guilt for sloppy ledgers and missing receipts.'
  const stated = `In a letter sent by advisers on Friday after police papers told of a confession, ${blame}`
  const charged = `Ada Lorne left Norrhamn. When they arrested the pair last Friday, ${blame}`
  it('are of one event by words that stand far from them, too', () =>
    assert.deepEqual(dates(stated, charged), ['agrees: Friday / last Friday']))
  it('are not where the words are others, or the day', () => {
    assert.deepEqual(dates(stated, 'Ada Lorne went fishing with her uncle from the mountains last Friday.'), [])
    assert.deepEqual(dates(stated, charged.replace('last Friday', 'last Sunday')), [])
  })
})

describe('quotations of two articles', () => {
  const wordings = (...texts: readonly string[]): string[] => shortly('wording', ...texts)
  it('links two statements of one speaker on one matter only by more than half of their words', () => {
    const one = '“Put the big harbour fee decision on hold until I have read all of the letters,” Jane Doe said.'
    const other =
      '“Our big harbour fee decision comes next week, and nothing in any pile will change my mind on tolls,” Jane Doe said.'
    assert.deepEqual(wordings(one, other), [])
    const again = '“Put the harbour fee decision on hold until I have read the letters,” Jane Doe said.'
    assert.equal(wordings(one, again).length, 1)
  })

  it('links two words to a long quotation of one speaker by no more than the two', () => {
    const label = 'The port, Jane Doe said, is in no “expansion process”.'
    const long =
      '“We may start an expansion process when enough towns, harbours, boards and owners have written a letter,” Jane Doe said.'
    assert.deepEqual(wordings(label, long), [])
    assert.equal(wordings(label, '“It is an expansion process,” Jane Doe said.').length, 1)
  })

  it('are not one for a name with its office and its body', () => {
    const one = 'Ann Roe said: “We never knew whether HRP chairman Karim Bahr al-Doe came ashore.”'
    const other = 'Bo Quist said: “HRP chairman Karim Bahr al-Doe went fishing in the fjord.”'
    assert.deepEqual(wordings(one, other), [])
    assert.equal(wordings(one, one.replace('We never', 'They never')).length, 1)
  })
})
