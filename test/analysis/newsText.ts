import fc from 'fast-check'
import { markedArticles } from '../articles/marked'

/** Pieces of news prose, marks and rubbish, out of which texts are made that reach every pass. */
const PIECES = [
  'Jane Doe',
  'Mr. Roe',
  'President Ann Poe',
  'the minister',
  'a senior official',
  'The company',
  'he',
  'She',
  'they',
  'Northwire',
  'U.S.',
  'said',
  'told reporters',
  'added that',
  'according to',
  'quoted',
  'as saying',
  'was warned of',
  'accused',
  'described',
  'said:',
  'who',
  'and',
  'but',
  ', ',
  '; ',
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '«',
  '»',
  "''",
  '(',
  ')',
  '—',
  ' -',
  '…',
  '...',
  '.',
  '?',
  '!',
  ':',
  'about 40 people',
  'at least 12',
  '$1.2bn',
  '36 times',
  '5 percent',
  'an hour and a quarter',
  'tens of thousands',
  '42-year-old',
  'No. 1',
  '9/11',
  'on Wednesday',
  'last June',
  'Dec. 15, 2021',
  'in 2013',
  'two days later',
  '10:30 a.m.',
  'the pier was unsafe',
  'would close',
  'had met',
  'killed',
  'allies',
  'not allies',
  'good neighbourliness',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '\u00a0',
  '\u00ad',
  '\ufeff',
  '\u0000',
  '\ud800',
  '\u202e',
  '😀',
  'Recommended For You',
  'Leave a Reply',
  '---\n',
  'title: x\n',
]

/** Texts in the manner of news, with rubbish among it. */
export const newsText: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 120 })
  .chain(pieces => fc.constantFrom(' ', '').map(glue => pieces.join(glue)))

/** What stands between marks, line ends and words of speech in the articles of the project. */
const CUTTINGS: readonly string[] = markedArticles().flatMap(({ text }) =>
  text.split(/(?<=[.!?”"’,:;—–-]\s)|(?<=\n)|(?= (?:said|told|who|which|that|and|but|of|by) )/),
)

const SEAMS = ['', '', '', '', '\n\n', ' said:\n\n', '" ', ' “', ', Doe said. ', ' the company said: ', ' Mr. “']

/** Real sentences cut and put together anew: grammar that no editor lets pass, in words that every table knows. */
export const shuffledNews: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom(...CUTTINGS), fc.constantFrom(...SEAMS)), { minLength: 3, maxLength: 28 })
  .map(parts => parts.flat().join(''))

/** Any text: news-like, news put together anew, or any string of UTF-16 units. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  newsText,
  shuffledNews,
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ maxLength: 400 }),
)
