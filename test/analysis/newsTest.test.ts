import { strict as assert } from 'node:assert'
import { readLayout } from '../../server/src/analysis/layout/layout'
import { isNewsText } from '../../server/src/analysis/layout/newsTest'

const isNews = (...paragraphs: string[]) => {
  const text = paragraphs.join('\n\n')
  return isNewsText(text, readLayout(text))
}

describe('news test', () => {
  it('passes reports of words', () => {
    assert.ok(
      isNews(
        'The ferry sank in fog off Port Alder on Tuesday, and nine people died, the coast guard said.',
        '“We lost her within minutes,” said Commander Lisbet Moen, who leads the search from a cutter in the strait.',
      ),
    )
  })

  it('passes a dispatch by its dateline alone', () => {
    const report =
      'The storm left the islands without light for a third day, and the boats stayed in the harbour with their nets.'
    assert.ok(isNews(`PORT ALDER (Northwire) — ${report} Snow is expected in the hills.`))
    assert.ok(!isNews(`${report} Snow is expected in the hills.`))
  })

  it('passes a report without quotations by what it tells of', () => {
    assert.ok(
      isNews(
        'Police arrested a man on Friday after two passengers were killed in a crash near the harbour, where the road is narrow.',
      ),
    )
  })

  it('passes a report on technology', () => {
    assert.ok(
      isNews(
        'Orbane Inc. will release a new version of its phone software in May, the company said on Monday.',
        '“Our users asked for it,” said chief executive Ann Doe. According to Northwire, 40 million users have installed it.',
      ),
    )
  })

  const negatives: Record<string, string[]> = {
    'a text too short to tell': ['He lost, Doe said.'],
    'a text of nothing': [''],
    'a readme': [
      '# ferry-times',
      'A small library that parses timetables. It was written by Jane Doe, who said that other packages were too slow.',
      '## Usage',
      'Run npm install ferry-times, then call the parse function with the path of a file. The options are described below, and the default values are good for most users.',
    ],
    'a licence': [
      'Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files, to deal in the Software without restriction.',
      'The software is provided "as is", without warranty of any kind, express or implied, including but not limited to the warranties of merchantability.',
    ],
    'a robots file': [
      'User-agent: *\nDisallow: /private/\nDisallow: /search\nSitemap: https://example.org/sitemap.xml\n'.repeat(4),
    ],
    requirements: ['requests==2.31.0\nnumpy>=1.26\npandas==2.2.1\nscipy\nmatplotlib==3.8.3\n'.repeat(8)],
    'a build file': [
      'cmake_minimum_required(VERSION 3.20)\nproject(ferry CXX)\nadd_executable(ferry main.cpp)\ntarget_link_libraries(ferry PRIVATE fmt)\n'.repeat(
        3,
      ),
    ],
    code: [
      'export function said(name: string): string {\n  const words = read(name)\n  return words.join(", ")\n}\n'.repeat(
        6,
      ),
    ],
    'a log': [
      '2021-12-15 10:00:01 INFO server started on port 8080\n2021-12-15 10:00:02 WARN client said hello twice\n'.repeat(
        12,
      ),
    ],
    'a table': ['name,age,city\nDoe,42,Port Alder\nRoe,37,Linden Quay\n'.repeat(20)],
    'a poem': [
      'The fog came down upon the bay\nand took the lantern and the day\nand no one heard the ferry’s bell\nor knew the place in which she fell\nand all the gulls had flown away\nto lands of which no sailors tell',
    ],
    'a recipe': [
      'Heat the oil in a wide pan and add the onions. When they are soft, add the mackerel and the herbs and let it stew for an hour.',
      'Serve it with bread and a green salad. The stew is better on the next day, and it can be frozen for a month or two.',
    ],
    'release notes': [
      'This release fixes a bug in the parser and adds an option to the command line. Users of the old API should read the notes below.',
      'The configuration file is now read from the directory in which the program is started, and the default encoding is UTF-8.',
    ],
    'another language': [
      'Die Fähre sank am Dienstag im Nebel vor Port Alder, neun Menschen starben, wie die Küstenwache mitteilte. „Wir haben sie in wenigen Minuten verloren“, sagte Kommandantin Lisbet Moen.',
      'Le ferry a coulé mardi dans le brouillard, et neuf personnes sont mortes, ont annoncé les garde-côtes. « Nous l’avons perdu en quelques minutes », a déclaré Lisbet Moen.',
    ],
    rubbish: ['\0\u0001\ufffd'.repeat(400)],
  }
  for (const [name, paragraphs] of Object.entries(negatives))
    it(`leaves ${name} alone`, () => assert.equal(isNews(...paragraphs), false))
})
