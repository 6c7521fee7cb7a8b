/**
 * What words tell of the kind of a text, as flags. The lists are general English: function words, verbs of report, words of
 * public life as the news sections have them, words of manuals, licences and logs.
 */
export const FUNCTION = 1
/** A verb of report that is hardly used otherwise: it needs a name, a pronoun or a closing quotation mark beside it. */
export const REPORT = 2
/** A verb that reports beside a closing quotation mark or a pronoun only: manuals use it too. */
export const WEAK_REPORT = 4
/** Somebody who may speak: beside a verb of report it counts as a name does. */
export const SPEAKER = 8
/** May stand between a speaker and the verb. */
export const ADVERB = 16
/** A word of manuals, licences and logs. */
export const TECHNICAL = 32
/** "according to", "reportedly": report whoever stands beside them. */
export const ACCORDING = 64
/** First of the flags of public life: each list of `PUBLIC_LIFE` has a flag of its own, from this one on. */
export const PUBLIC = 128

const FUNCTION_WORDS =
  'the of and to in a is was that for on with as at by from his her he she it its has have had were are an be who they their been after not but which this will would into than about when i you we'

const REPORTS =
  'said says told tells announced confirmed denied insisted warned testified declared urged vowed pledged accused condemned tweeted alleged refuted quipped predicted argued'

const WEAK_REPORTS =
  'added adds reported reports claimed claims noted notes explained explains wrote writes stated states acknowledged admitted revealed stressed asked replied suggested continued recalled concluded'

const SPEAKERS =
  'he she they who officials official police authorities ministry spokesman spokeswoman spokesperson sources source prosecutors witnesses experts analysts researchers lawmakers investigators company statement report residents'

const ADVERBS = 'has have had also later just already today officially then yesterday'

/** Kinds of words that reports on public life are full of, and other writing is not. */
export const PUBLIC_LIFE: readonly string[] = [
  // days
  'monday tuesday wednesday thursday friday saturday sunday yesterday tonight',
  // offices
  'president minister senator governor mayor chancellor ambassador judge sheriff ceo secretary pope king queen prince bishop congressman congresswoman coach commissioner lieutenant sergeant captain colonel general inspector',
  // bodies and groups
  'police officials authorities prosecutors prosecutor government ministry parliament congress senate court courthouse army militants militant firefighters hospital airline airlines passenger passengers employee employees lawmakers republican republicans democrat democrats jury doctors residents troops voters protesters investigators surgeon',
  // what happens to people
  'arrested killed injured wounded sentenced convicted elected appointed nominated resigned evacuated hospitalized hospitalised died shot crashed murder murdered murdering attack attacked attacks death suicide beheaded kidnapped attacked fire fires blaze earthquake explosion victims victim accused arrest jailed prison custody jail surgery hostage hostages',
  // politics and economy
  'announcement announce company companies launch launched smartphone customers billion million election elections campaign vote sanctions treaty summit democracy shares investors billion profit revenue strike protest protests war ceasefire referendum tournament season championship',
  // newspapers
  'reporters newspaper interview spokesman spokeswoman spokesperson reportedly allegedly tabloid journalist journalists correspondent',
]

const TECHNICAL_WORDS =
  'command commands option options parameter parameters argument arguments directory directories filename filenames file files config configuration string strings function functions variable variables syntax compile compiled compiler compilation commit commits branch branches repository repositories install installed installing installation api apis plugin plugins module modules library libraries package packages byte bytes default defaults bug bugs bugfix deprecated license licensed licensee licenses licence licensor copyright redistribute warranty implementation implemented implements server client clients string code user users output input buffer buffers object objects method methods class classes array arrays unicode encoding encodings debug parser parse parsed patch patches script scripts version versions release header headers node callback boolean integer null regex pattern patterns widget template templates runtime setup usage example examples documentation docs todo interface algorithm key keys value values token tokens specification protocol query http https html xml json css unix linux ascii utf shell terminal editor cursor screen upstream maintainer contributor contributors'

interface Entry {
  readonly word: string
  readonly flags: number
}

/** More places than words by far, so that most words that are in no list meet an empty one. A power of two. */
const PLACES = 8192
/** Words by the last bits of their hash. */
const table: Entry[][] = Array.from({ length: PLACES }, () => [])
const add = (words: string, flag: number) => {
  for (const word of words.split(' ')) {
    const at = hashOf(word) % PLACES
    const others = table[at].filter(entry => entry.word !== word)
    const known = table[at].find(entry => entry.word === word)?.flags ?? 0
    table[at] = [...others, { word, flags: known | flag }]
  }
}

/** The hash of a word with one more character, of which `folded` is the `foldedCode`. The empty word has 0. */
export function wordHash(hash: number, folded: number): number {
  return (Math.imul(hash, 31) + folded) & 0x3fffffff
}

function hashOf(word: string): number {
  let hash = 0
  for (let i = 0; i < word.length; i++) hash = wordHash(hash, word.charCodeAt(i))
  return hash
}

const APOSTROPHE = 0x27
const CURLY_APOSTROPHE = 0x2019
/** Stands for all letters beyond ASCII: no word of the lists has one. */
const FOREIGN = 1
const FOLDED = Uint8Array.from({ length: CURLY_APOSTROPHE + 1 }, (_, c) => {
  if (c >= 65 && c <= 90) return c + 32
  if ((c >= 97 && c <= 122) || c === APOSTROPHE) return c
  return (c >= 0xc0 && c <= 0x24f) || c === CURLY_APOSTROPHE ? FOREIGN : 0
})

/** What a character counts as inside of a word, capitals as small letters; 0 for what is neither letter nor apostrophe. */
export function foldedCode(c: number): number {
  return c < FOLDED.length ? FOLDED[c] : 0
}

/** Whether a character may open a word: Latin letters, those with accents included. */
export function isLetter(c: number): boolean {
  return c !== APOSTROPHE && c !== CURLY_APOSTROPHE && foldedCode(c) !== 0
}

/** The flags of the word at [start, end) of a text, 0 for most; `hash` is its `wordHash`. Cuts no string out of the text. */
export function newsFlags(text: string, start: number, end: number, hash: number): number {
  const entries = table[hash % PLACES]
  for (let i = 0; i < entries.length; i++) if (isWord(text, start, end, entries[i].word)) return entries[i].flags
  return 0
}

function isWord(text: string, start: number, end: number, word: string): boolean {
  if (end - start !== word.length) return false
  for (let i = 0; i < word.length; i++) if (foldedCode(text.charCodeAt(start + i)) !== word.charCodeAt(i)) return false
  return true
}

add(FUNCTION_WORDS, FUNCTION)
add(REPORTS, REPORT)
add(WEAK_REPORTS, WEAK_REPORT)
add(SPEAKERS, SPEAKER)
add(ADVERBS, ADVERB)
add(TECHNICAL_WORDS, TECHNICAL)
add('according reportedly allegedly', ACCORDING)
PUBLIC_LIFE.forEach((words, i) => {
  add(words, PUBLIC << i)
})
