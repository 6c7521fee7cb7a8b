import { strict as assert } from 'node:assert'
import fc from 'fast-check'
import { readLayout } from '../../server/src/analysis/layout/layout'

/** Kinds and texts of the blocks, as `kind: text`; text from where prose starts. */
function blocks(text: string): string[] {
  return readLayout(text).blocks.map(block => `${block.kind}: ${text.slice(block.proseStart, block.end)}`)
}

/** The texts of the blocks of one kind. */
function only(kind: string, text: string): string[] {
  return blocks(text).flatMap(block => (block.startsWith(`${kind}: `) ? [block.slice(kind.length + 2)] : []))
}

const LEAD = 'The ferry Saint Orla sank in fog off Port Alder on Tuesday, and nine people died, the coast guard said.'
const SECOND = 'Rescuers searched the strait until nightfall, said Commander Lisbet Moen, who leads the operation.'
const page = (...lines: string[]) => lines.join('\n\n')

describe('layout', () => {
  describe('headline', () => {
    it('is the first line that reads as a title', () => {
      assert.deepEqual(blocks(page('Ferry sinks off Port Alder', LEAD)), [
        'headline: Ferry sinks off Port Alder',
        `paragraph: ${LEAD}`,
      ])
    })

    it('does not cost the sentences above it', () => {
      const opening = 'According to the coast guard, the search goes on at dawn:'
      const text = page(opening, 'Ferry sinks off Port Alder', LEAD)
      assert.ok(!only('boilerplate', text).includes(opening))
    })

    it('is missing where the text opens with prose', () => {
      assert.equal(readLayout(page(LEAD, SECOND)).title, null)
      assert.deepEqual(only('paragraph', page(LEAD, SECOND)), [LEAD, SECOND])
    })

    it('may end in a full stop when it is short and longer text follows', () => {
      assert.deepEqual(only('headline', page('Tug of war over the ferry.', LEAD)), ['Tug of war over the ferry.'])
    })

    it('is not a first sentence that tells who said what', () => {
      assert.equal(readLayout(page('The ferry sank, police said.', LEAD)).title, null)
    })

    it('may hold an abbreviation or a question', () => {
      const title = "Did Gov. Ann Doe know? A ferry's last hour"
      assert.equal(readLayout(page(title, LEAD)).title, title)
    })

    it('leaves the names of section and site behind it out', () => {
      const text = page('Ferry sinks off Port Alder | World | The Beacon', LEAD)
      const layout = readLayout(text)
      assert.equal(layout.title, 'Ferry sinks off Port Alder')
      assert.equal(layout.outlet, 'The Beacon')
      assert.deepEqual(blocks(text).slice(0, 2), [
        'headline: Ferry sinks off Port Alder',
        'boilerplate: World | The Beacon',
      ])
    })

    it('keeps a dash of its own', () => {
      const title = 'Ferry sinks off Port Alder – nine dead'
      assert.equal(readLayout(page(title, LEAD)).title, title)
      assert.equal(
        readLayout(page('Ferry sinks off Port Alder - Beacon News', LEAD)).title,
        'Ferry sinks off Port Alder',
      )
    })

    it('stands below menus, tags and the name of the site', () => {
      const text = page(
        'Home | News | Tides | Boats for Sale',
        'Port Alder Herald',
        'Ferries',
        'Ferry sinks off the coast',
        LEAD,
      )
      assert.equal(readLayout(text).title, 'Ferry sinks off the coast')
      assert.equal(readLayout(text).outlet, 'Port Alder Herald')
      assert.equal(only('boilerplate', text).length, 3)
    })

    it('loses its Markdown mark', () => {
      const text = page('# Ferry sinks', LEAD, '## The search', SECOND)
      assert.deepEqual(blocks(text), [
        'headline: Ferry sinks',
        `paragraph: ${LEAD}`,
        'heading: The search',
        `paragraph: ${SECOND}`,
      ])
    })
  })

  describe('byline and date', () => {
    it('reads author, outlet and date of a byline', () => {
      const layout = readLayout(
        page('Ferry sinks off Port Alder', 'By Jane Doe and John Roe, Reuters | May 3, 2019', LEAD),
      )
      assert.equal(layout.author, 'Jane Doe and John Roe')
      assert.equal(layout.outlet, 'Reuters')
      assert.equal(layout.published, '2019-05-03')
    })

    it('takes a name under the headline for the author', () => {
      const text = page('Ferry sinks off Port Alder', 'Jane Doe in Port Alder', 'Saturday 4 May 2019 07:15 BST', LEAD)
      assert.equal(readLayout(text).author, 'Jane Doe')
      assert.deepEqual(only('date', text), ['Saturday 4 May 2019 07:15 BST'])
    })

    it('takes an agency under the headline for the outlet, not for the author', () => {
      const layout = readLayout(`Ferry sinks off Port Alder\n\nUpdated : Jan 9, 2020 08:15\n|\nPTI\n\n${LEAD}`)
      assert.deepEqual([layout.outlet, layout.author, layout.published], ['PTI', null, '2020-01-09'])
    })

    it('reads the office under a byline', () => {
      const text = page('Ferry sinks off Port Alder', 'By Jane Doe', 'Port Alder Herald Staff Writer', LEAD)
      assert.deepEqual([readLayout(text).author, readLayout(text).outlet], ['Jane Doe', 'Port Alder Herald'])
    })

    it('takes a sentence that opens with "By" for prose', () => {
      const sentence = 'By Friday, the police had found nobody, and the search ended.'
      assert.deepEqual(only('paragraph', page(LEAD, sentence)), [LEAD, sentence])
    })

    it('keeps a title with a date in it', () => {
      const title = 'Ferry to sail again on Jan. 9 after repairs'
      assert.equal(readLayout(page('Doe Roe', title, LEAD)).title, title)
    })
  })

  describe('published', () => {
    const published = (...lines: string[]) => readLayout(page('Ferry sinks off Port Alder', ...lines)).published

    for (const [line, date] of [
      ['Thursday 9 January 2020 11:45 GMT', '2020-01-09'],
      ['Monday, May 18, 2015', '2015-05-18'],
      ['May 3, 2019 at 10:04 a.m. ET', '2019-05-03'],
      ['2021-12-15', '2021-12-15'],
      ['Published: Friday, Nov. 14 2003 7:30 a. m. MST', '2003-11-14'],
      ['Posted on 3rd June 2025', '2025-06-03'],
      ['28/11/2005', '2005-11-28'],
      ['11/28/05', '2005-11-28'],
      ['07/07/2020', '2020-07-07'],
      ['Northwire, May 3, 2019', '2019-05-03'],
    ])
      it(`reads "${line}"`, () => assert.equal(published(line, LEAD), date))

    it('leaves a date open when day and month cannot be told', () => {
      assert.equal(published('05/03/2019', LEAD), null)
    })

    it('tells day from month by weekday, time zone, another date or a month in the text', () => {
      assert.equal(published('Sunday 05/05/2019', '03/05/2019', LEAD), '2019-05-05')
      assert.equal(published('Friday 05/04/2019', LEAD), '2019-04-05')
      assert.equal(published('05/03/2019 11:10 am EDT', LEAD), '2019-05-03')
      assert.equal(published('05/03/2019 11:10 GMT', LEAD), '2019-03-05')
      assert.equal(published('05/03/2019', LEAD, 'It will sail again on May 3, he said to reporters.'), '2019-05-03')
    })

    it('prefers the date of publication to the update', () => {
      assert.equal(published('Updated: June 4, 2025', 'Published: June 3, 2025', LEAD), '2025-06-03')
    })

    it('reads an update further down when nothing else dates the article', () => {
      assert.equal(published(LEAD, 'UPDATE 25/11/2019', SECOND), '2019-11-25')
    })

    it('does not take the entries of a timeline for it', () => {
      assert.equal(published(LEAD, SECOND, 'December 15, 2021', SECOND), null)
    })

    it('needs a year', () => {
      assert.equal(published('May 3', LEAD), null)
      assert.equal(published(`PARIS, May 3 (AP) — ${LEAD}`), null)
    })

    it('takes the year that a dateline lacks from the page', () => {
      assert.equal(
        published(`PARIS, May 3 (AP) — ${LEAD}`, SECOND, '© 2019 The Beacon. All rights reserved.'),
        '2019-05-03',
      )
    })

    it('refuses impossible dates', () => {
      assert.equal(published('February 30, 2019', LEAD), null)
    })
  })

  describe('dateline', () => {
    for (const [line, place, outlet] of [
      ['PARIS, May 3 (Reuters) - ', 'PARIS', 'Reuters'],
      ['BEIJING (AP) — ', 'BEIJING', 'AP'],
      ['LONDON — ', 'LONDON', null],
      ['WASHINGTON, D.C. -- ', 'WASHINGTON, D.C.', null],
      ['ST. LOUIS, Mo. – ', 'ST. LOUIS, Mo.', null],
      ['Port Alder, May 3 (Northwire) - ', 'Port Alder', 'Northwire'],
      ['New Delhi, Dec 15 (PTI) ', 'New Delhi', 'PTI'],
      ['LINDEN QUAY: ', 'LINDEN QUAY', null],
      ['(CNN) -- ', null, 'CNN'],
      ['Jan. 9, 2020 (NWS)—', null, 'NWS'],
    ] as const)
      it(`reads "${line}"`, () => {
        const layout = readLayout(page('Ferry sinks off the coast', line + LEAD))
        assert.deepEqual([layout.place, layout.outlet], [place, outlet])
        assert.deepEqual(only('paragraph', page('Ferry sinks off the coast', line + LEAD)), [LEAD])
      })

    it('gives the date of publication when it has a year', () => {
      assert.equal(readLayout(`Jan. 9, 2020 (NWS)—${LEAD}`).published, '2020-01-09')
    })

    it('is no speaker of a transcript', () => {
      const text = page('DOE: We lost the ferry in the fog.', 'ROE: When did you last see it?', LEAD)
      assert.deepEqual(
        readLayout(text).blocks.filter(block => block.proseStart > block.start),
        [],
      )
    })

    it('is no opening of a sentence', () => {
      for (const line of [
        'NATO said on Tuesday that it would help.',
        'Doe (left) said nothing to reporters.',
        'UPDATE — It sank, he said.',
      ])
        assert.equal(readLayout(page(line, LEAD)).place, null)
    })
  })

  describe('what is not the article', () => {
    for (const line of [
      'Go to home page',
      'Print    Back to top Sitemap',
      'Also watch: A taxi ride through Port Alder',
      'READ MORE: Five ways to cook mackerel',
      'Follow Jane Doe on Twitter @janedoe.',
      'Sign up for our daily newsletter to get the best of the island.',
      'We use cookies to make this site work. By clicking "Accept all" you agree.',
      '(Reporting by Jane Doe; Editing by John Roe)',
      '© 2025 Port Alder Herald. All rights reserved.',
      'Facebook   Copy link   12 comments',
      'Share | Tweet | Email',
      'https://example.org/ferry',
      '[READ MORE: The island that cannot sleep](https://example.org/sleep)',
      '|',
      '* * *',
      'Advertisement',
    ])
      it(`drops "${line}"`, () => assert.deepEqual(only('boilerplate', page(LEAD, line, SECOND)), [line]))

    for (const line of [
      'Share prices of the operator fell by 12 percent, Northwire reported.',
      'Read the letter again, the minister told reporters on Monday.',
      'Comments by the minister drew anger from the union.',
      'Follow the money, “all of it,” Doe said in an interview.',
      'More from the wreck was brought up on Friday, divers said.',
      '“Home,” she said.',
    ])
      it(`keeps "${line}"`, () => assert.deepEqual(only('paragraph', page(LEAD, line, SECOND)), [LEAD, line, SECOND]))

    it('drops the stories under "Recommended For You" with their labels', () => {
      const text = page(
        LEAD,
        SECOND,
        'Recommended For You',
        'beacon | World',
        'Storm kills one, damages roofs',
        'beacon | World',
        '"I saw a whale": angler lands halibut',
        'Is this the oldest boat?',
      )
      assert.deepEqual(only('paragraph', text), [LEAD, SECOND])
      assert.equal(only('boilerplate', text).length, 6)
    })

    it('takes up the article where prose resumes after a list', () => {
      assert.deepEqual(only('paragraph', page(LEAD, 'Related articles', 'Storm kills one, damages roofs', SECOND)), [
        LEAD,
        SECOND,
      ])
    })

    it('drops a comment form and what readers wrote', () => {
      const text = page(
        LEAD,
        SECOND,
        'Jane Doe',
        'Leave a Reply',
        'Your email address will not be published. Required fields are marked *',
        'Great article, I was there and it was just like that.',
      )
      assert.deepEqual(only('paragraph', text), [LEAD, SECOND])
    })

    it('drops tags and names after the last paragraph, and keeps sentences there', () => {
      const last = 'The search was called off at nightfall and will go on at dawn'
      assert.deepEqual(only('paragraph', page(LEAD, 'FerryPort AlderCoast guard', last, 'Jane Doe')), [LEAD, last])
    })

    it('takes a line that the next one repeats with a credit for a caption', () => {
      const line = 'Candles on the ferry landing on Wednesday night'
      const text = page('Ferry sinks off Port Alder', `${line}\n${line} (Jane Doe/Reuters)`, LEAD)
      assert.deepEqual(only('caption', text), [line, `${line} (Jane Doe/Reuters)`])
    })

    it('keeps crossheads and short sentences', () => {
      const text = page(LEAD, 'Higher fares', SECOND, 'He was 77.', SECOND)
      assert.deepEqual(only('heading', text), ['Higher fares'])
      assert.deepEqual(only('paragraph', text), [LEAD, SECOND, 'He was 77.', SECOND])
    })
  })

  describe('paragraphs', () => {
    it('are the lines of a text that is not wrapped, with or without blank lines', () => {
      assert.deepEqual(only('paragraph', `${LEAD}\n${SECOND}\r\n${LEAD}\r${SECOND}`), [LEAD, SECOND, LEAD, SECOND])
    })

    it('are joined from the lines of a wrapped text', () => {
      const first = [
        'The ferry Saint Orla sank in fog off Port Alder on Tuesday morning, and nine',
        'people died, the coast guard said. Rescuers searched the strait until it grew',
        'dark and will go on at dawn.',
      ].join('\n')
      const second = [
        '“We lost her within minutes,” said Commander Lisbet Moen, who leads the search',
        'from a cutter. She said that the wreck lies in forty metres of water, and that',
        'divers would go down on Friday.',
      ].join('\n')
      assert.deepEqual(only('paragraph', page('Ferry sinks off Port Alder', first, second)), [first, second])
    })

    it('are not joined across a date or a byline', () => {
      const text = `Ferry sinks off Port Alder as rescuers search the strait\nBy Jane Doe\nMay 3, 2019\n${LEAD}`
      assert.deepEqual(
        blocks(text).map(block => block.split(':')[0]),
        ['headline', 'byline', 'date', 'paragraph'],
      )
    })

    it('are not joined from short sentences on lines of their own', () => {
      const lines = [
        'The ferry sank within minutes on Tuesday.',
        'Nine people died in the cold water.',
        'The search for others goes on, they said.',
      ]
      assert.deepEqual(only('paragraph', lines.join('\n')), lines)
    })
  })

  describe('front matter', () => {
    const clipped = (yaml: string, body = LEAD) => `---\n${yaml}\n---\n${body}`

    it('gives title, author, outlet, date and address', () => {
      const layout = readLayout(
        clipped(
          'title: "Ferry sinks: nine dead"\nauthor:\n  - "[[Jane Doe]]"\n  - John Roe\nsite: The Beacon\npublished: 2019-05-03\nsource: "https://www.beacon.example/a"',
        ),
      )
      const { title, author, outlet, published, url } = layout
      assert.deepEqual([title, author, outlet], ['Ferry sinks: nine dead', 'Jane Doe, John Roe', 'The Beacon'])
      assert.deepEqual([published, url], ['2019-05-03', 'https://www.beacon.example/a'])
      assert.deepEqual(
        layout.blocks.map(block => block.kind),
        ['frontMatter', 'paragraph'],
      )
    })

    it('names the outlet by the address when nothing else does', () => {
      assert.equal(readLayout(clipped('title: A\nsource: https://www.beacon.example/a')).outlet, 'beacon.example')
      assert.equal(readLayout(clipped('title: A\nsource: Northwire')).outlet, 'Northwire')
    })

    it('reads dates with times, in words, and in the address', () => {
      assert.equal(readLayout(clipped('title: A\ndate: 2019-05-03T10:00:00+02:00')).published, '2019-05-03')
      assert.equal(readLayout(clipped('title: A\npublished: May 3, 2019')).published, '2019-05-03')
      assert.equal(readLayout(clipped('title: A\nurl: https://beacon.example/2019/05/03/a')).published, '2019-05-03')
    })

    it('does not take the day of clipping for the day of publication', () => {
      assert.equal(readLayout(clipped('title: A\npublished:\ncreated: 2024-01-01')).published, null)
    })

    it('does not take its title for a second headline, and finds the same title in the text', () => {
      assert.deepEqual(only('headline', clipped('title: Ferry sinks', page('Ferry sinks', LEAD))), ['Ferry sinks'])
      assert.deepEqual(only('headline', clipped('title: Ferry sinks')), [])
    })

    it('is left out when it is broken, and the text is read all the same', () => {
      const text = clipped('title: a: b: [\nauthor: "x')
      assert.equal(readLayout(text).title, null)
      assert.deepEqual(
        readLayout(text).blocks.map(block => block.kind),
        ['boilerplate', 'paragraph'],
      )
    })

    it('is not a text between two rules', () => {
      assert.deepEqual(only('paragraph', clipped(LEAD, SECOND)), [LEAD, SECOND])
      assert.deepEqual(only('paragraph', clipped(`Port Alder: ${LEAD}`, SECOND)), [`Port Alder: ${LEAD}`, SECOND])
    })

    it('is read without overflow, however deep it nests', function () {
      this.timeout(20_000)
      for (const bomb of ['[', '{a: ', '- ', '? ', 'a: ', '&a '])
        assert.equal(readLayout(clipped(`title: A\nb: ${bomb.repeat(200)}`)).blocks.length > 0, true)
      assert.deepEqual(only('paragraph', clipped(`title: A\n${'k: v\n'.repeat(2500)}`)), [LEAD])
    })
  })

  it('gives blocks in order, within the text, without overlap, for any string', function () {
    this.timeout(20_000)
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '---',
        'By Jane Doe',
        'May 3, 2019',
        LEAD,
        'Related',
        '| a |',
        '# x',
        '\0',
        '\ud800',
        'PARIS (AP) — x',
        'A | B',
      ),
    )
    const text = fc.array(line).map(lines => lines.join('\n'))
    fc.assert(
      fc.property(text, source => {
        let end = 0
        for (const block of readLayout(source).blocks) {
          assert.ok(block.start >= end && block.start <= block.proseStart && block.proseStart <= block.end)
          end = block.end
        }
        assert.ok(end <= source.length)
      }),
      { numRuns: 40 },
    )
  })

  it('leaves nothing but white space and marks outside the blocks', () => {
    const text = page('# Ferry sinks | World | The Beacon', `PARIS (AP) — ${LEAD}`, '> quoted', 'clear')
    let rest = text
    for (const block of [...readLayout(text).blocks].reverse())
      rest = rest.slice(0, block.start) + rest.slice(block.end)
    assert.match(rest, /^[\s#>|]*$/)
  })
})
