import { strict as assert } from 'node:assert'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyze } from '../../server/src/analysis/analyze'
import { importPage } from '../../server/src/imports/importPage'
import { likeness } from './likeness'

const FOLDER = join('test', 'imports', 'pages')
/** Part of the words that may be rubbish. */
const MOST_RUBBISH = 0.02

interface Facts {
  readonly title: string
  readonly author?: string
  readonly outlet?: string
  readonly published?: string
  readonly url?: string
}

/** What each page says of its article, however it says it. */
const FACTS: Readonly<Record<string, Facts>> = {
  '01-wordpress': {
    title: 'Ferry sinks in fog off Port Alder, killing nine',
    author: 'Elin Marsh, Peter Quill',
    outlet: 'Northwire',
    published: '2025-06-03',
    url: 'https://northwire.example/2025/06/03/ferry-sinks/',
  },
  '02-hashed': {
    title: '‘Nobody told us where the life jackets were’: anger grows after ferry sinking',
    author: 'Rosalind Hythe',
    outlet: 'The Marlow Courier',
    published: '2025-06-04',
    url: 'https://www.marlowcourier.example/world/2025/jun/04/ferry-anger',
  },
  '03-components': {
    title: 'The catastrophe of the ferry “Saint Orla”: the search is continued',
    author: 'Meridian News',
    outlet: 'Meridian News',
    published: '2025-06-04',
    url: 'https://www.meridian.example/news/articles/c0a1',
  },
  '04-paywall': {
    title: 'Orbane to buy Kestrel Mills in cash deal',
    author: 'Dana Whitcombe',
    outlet: 'LedgerLine',
    published: '2024-03-11',
    url: 'https://ledgerline.example/orbane-kestrel',
  },
  '05-amp': {
    title: 'Orbane to buy Kestrel Mills in cash deal',
    author: 'Dana Whitcombe',
    outlet: 'LedgerLine',
    published: '2024-03-11',
    url: 'https://ledgerline.example/orbane-kestrel',
  },
  '06-table': {
    title: '‘Keep it turning’: Orbane chief defends purchase of Kestrel Mills',
    author: 'Harriet Voss',
    outlet: 'The Sentinel',
    published: '2024-03-12',
    url: 'https://sentinel.example/business/keep-it-turning',
  },
  '07-latin1-tables': {
    title: 'Former water chief jailed for six years over pipe bribes',
    outlet: 'Assize Press',
    published: '2025-10-16',
  },
  '08-embeds': {
    title: 'Fury of the ferry survivors as death toll hits 14',
    author: 'Trudy Blackmoor',
    outlet: 'Daily Beacon',
    published: '2025-06-05',
    url: 'https://www.dailybeacon.example/news/ferry-fury-death-toll',
  },
  '09-live': {
    title: 'Ferry disaster live: divers reach the wreck',
    author: 'Coast24',
    outlet: 'Coast24',
    published: '2025-06-04',
    url: 'https://coast24.example/live/ferry',
  },
  '10-singlefile': {
    title: 'Jury Convicts Ex-Water Commissioner in Bribery Case',
    author: 'Marcus Teal',
    outlet: 'Linden Tribune',
    published: '2025-10-17',
    url: 'https://lindentribune.example/2025/10/17/jury-convicts-ex-water-commissioner/?utm_source=x',
  },
  '11-chrome': {
    title: 'Six years of prison for the former chief of the waterworks',
    outlet: 'Radio Solveig',
    published: '2025-10-17',
    url: 'https://radio-solveig.example/en/news/six-years',
  },
  '12-divs': {
    title: '‘We sold the piano’: wife’s agony as water boss starts six-year stretch',
    author: 'Gus Merrow',
    outlet: 'The Lantern',
    published: '2025-10-18',
  },
  '13-utf16': {
    title: 'The big one swallows the small one: Orbane takes over Kestrel',
    author: 'K. Drosin',
    outlet: 'Kurier Ost',
    published: '2024-03-12',
  },
  '14-form': { title: 'Council votes for new mains', author: 'Staff Reporter', published: '2025-10-20' },
  '15-drupal-comments': {
    title: 'Trade union demands ferry inquiry',
    author: 'Anna Thorne',
    outlet: 'Harbour Voice',
    published: '2025-06-06',
  },
  '16-interview': {
    title: 'The fisherman who brought in 17',
    outlet: 'Tide Magazine',
    url: 'http://tide.example/i/17',
  },
  '17-brief': {
    title: 'Ferry owner to pay 2 million crowns into fund',
    author: 'Prensia',
    outlet: 'Prensia',
    published: '2025-06-06',
  },
  '18-blog-1252': { title: 'The captain speaks', published: '2025-06-08' },
  '19-sections': { title: 'Anatomy of a sinking', outlet: 'Northwire Long Reads', published: '2025-06-10' },
  '20-broken': { title: 'Water bills up by a fifth' },
  '21-columns': {
    title: 'Ferry Sinks in Fog off Port Alder, Killing Nine',
    author: 'Elin Marsh, Peter Quill',
    outlet: 'Northwire',
    published: '2025-06-03',
    url: 'https://www.northwire.example/2025/06/03/world/ferry.html',
  },
  '22-rich-text': {
    title: 'Anger grows after ferry sinking',
    author: 'ROSALIND HYTHE',
    outlet: 'The Marlow Courier',
    published: '2025-06-04',
    url: 'https://courier.example/article/ferry-anger-1f2e',
  },
  '23-parts': {
    title: 'The catastrophe of the ferry “Saint Orla”: the search is continued',
    author: 'Jonas Hale',
    outlet: 'Meridian',
    published: '2025-06-04',
    url: 'https://edition.meridian.example/2025/06/04/europe/ferry-intl/index.html',
  },
  '24-more-on': {
    title: 'Fury of the ferry survivors as death toll hits 14',
    author: 'Trudy Blackmoor and News Agencies',
    outlet: 'Daily Beacon',
    published: '2025-06-05',
    url: 'https://www.dailybeacon.example/news/2025/6/5/ferry',
  },
  '25-post': {
    title: 'Island waits for news of ferry missing',
    author: 'Old Pilot',
    outlet: 'Skarne Today',
    published: '2025-06-04',
  },
}

describe('importing a saved page', () => {
  for (const file of readdirSync(FOLDER).filter(name => !name.endsWith('.txt'))) {
    const stem = file.replace(/\.\w+$/, '')

    it(`keeps all of the article and leaves the page: ${stem}`, async () => {
      const { text } = await imported(file)
      const body = text.replace(/^---\n[\s\S]*?\n---\n/, '').replace(/^\n# .*\n/, '')
      const { rubbish, lost, added, missing } = likeness(body, readFileSync(join(FOLDER, `${stem}.txt`), 'utf8'))
      assert.equal(lost, 0, `lost: ${missing.join(' ')}`)
      assert.ok(rubbish <= MOST_RUBBISH, `rubbish: ${added.join(' ')}`)
    })

    it(`is read back with what the page says of it: ${stem}`, async () => {
      const { title, author, outlet, published, url, blocks } = analyze((await imported(file)).text).layout
      const facts = { title, author, outlet, published, url }
      assert.deepEqual(facts, { author: null, outlet: null, published: null, url: null, ...FACTS[stem] })
      assert.deepEqual([blocks[0].kind, blocks[1].kind], ['frontMatter', 'headline'])
    })
  }

  it('says of a page whose rest is behind a paywall that it is the beginning, and of no other', async () => {
    const cut = await Promise.all(Object.keys(FACTS).map(async stem => [stem, (await imported(fileOf(stem))).isCut]))
    assert.deepEqual(
      cut.filter(([, isCut]) => isCut).map(([stem]) => stem),
      ['04-paywall'],
    )
    assert.match((await imported('04-paywall.html')).text, /\nexcerpt: true\n/)
  })

  it('notes when the page was saved, out of what saved it', async () => {
    assert.match((await imported('10-singlefile.html')).text, /\ncreated: 2025-10-17T19:14:09Z\n/)
    assert.match((await imported('11-chrome.mhtml')).text, /\ncreated: 2025-10-18T07:30:00Z\n/)
    assert.match((await imported('20-broken.html')).text, /\ncreated: 2026-01-02T03:04:05Z\n/)
  })

  it('keeps headings, quotations, items and rows apart', async () => {
    assert.match((await imported('03-components.html')).text, /\n\n- Eleven people are dead\n- Nine are missing/)
    assert.match((await imported('03-components.html')).text, /\n\n## The captain\n\n/)
    assert.match((await imported('08-embeds.html')).text, /\n\n> We heard the mayday at once\./)
    assert.match(
      (await imported('06-table.html')).text,
      /\n\nOrbane \| Kestrel\nTurnover, \$ million \| 4,100 \| 860\n/,
    )
  })
})

function fileOf(stem: string): string {
  return readdirSync(FOLDER).find(name => name.startsWith(`${stem}.`) && !name.endsWith('.txt'))!
}

async function imported(file: string) {
  const result = await importPage({ bytes: readFileSync(join(FOLDER, file)), written: '2026-01-02T03:04:05.678Z' })
  assert.ok(result.kind === 'article', `${file}: ${JSON.stringify(result)}`)
  return result
}
