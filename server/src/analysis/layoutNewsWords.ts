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

const flags = new Map<string, number>()
const add = (words: string, flag: number) => {
  for (const word of words.split(' ')) flags.set(word, (flags.get(word) ?? 0) | flag)
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

/** The flags of a lower-case word, 0 for most. */
export function newsFlags(word: string): number {
  return flags.get(word) ?? 0
}
