import { lemma } from '../words/lemmas'

/**
 * Values that news asserts or denies of somebody, opposites in one line: each line is one slot, and words left and right of
 * the bar exclude each other. General antonyms of the vocabulary of conflict, crime and diplomacy.
 */
const VALUES_TABLE = `
ally allied | enemy foe adversary
partner | rival competitor
guilty | innocent
alive | dead deceased
true accurate | false untrue baseless
genuine authentic real | fake hoax forged
legal lawful | illegal unlawful
constitutional | unconstitutional
deliberate intentional | accidental unintentional
armed | unarmed
conscious | unconscious
safe | unsafe
unharmed unhurt uninjured | injured
`

/** How a deed is told: said of what is so, done to something, suffered in the passive, undergone. */
export type DeedForm = 'said' | 'done' | 'suffered' | 'undergone'

/**
 * Deeds that exclude each other: their form and slot, and verbs left and right of the bar. What is said or done is compared with
 * its object: who accepts one offer may reject another. By hand from the antonyms among the verbs of news.
 */
const DEEDS_TABLE = `
said confirm: confirm admit acknowledge concede | deny
done accept: accept approve | reject refuse decline veto
done agree: agree | refuse decline
done attend: attend | skip boycott
done support: support endorse | oppose
done win: win | lose
suffered verdict: convict | acquit clear
suffered arrest: arrest apprehend detain |
suffered charge: charge indict |
suffered alive: | kill
undergone alive: survive | die
`

/** What a word asserts: under which slot, and on which side of the bar. */
export interface Value {
  readonly slot: string
  readonly side: 0 | 1
}

/** What a verb tells of its subject, or of its object. */
export interface Deed extends Value {
  readonly form: DeedForm
}

const lines = (table: string): string[] => table.trim().split('\n')

/** Each word of the two sides of a line. */
const sided = (line: string): [word: string, side: 0 | 1][] =>
  line.split('|').flatMap((words, side) =>
    words
      .trim()
      .split(/\s+/)
      .filter(Boolean)
      .map((word): [string, 0 | 1] => [word, side as 0 | 1]),
  )

/** Adjectives and nouns that are asserted of somebody, in the singular. */
export const VALUES: ReadonlyMap<string, Value> = new Map(
  lines(VALUES_TABLE).flatMap(line => sided(line).map(([word, side]) => [word, { slot: line.split(/\s/)[0], side }])),
)

/** Verbs that tell a deed, by lemma; some tell two. */
export const DEEDS: ReadonlyMap<string, readonly Deed[]> = deedsByVerb()

function deedsByVerb(): Map<string, Deed[]> {
  const found = new Map<string, Deed[]>()
  for (const line of lines(DEEDS_TABLE)) {
    const [, form, slot, words] = /^(\w+) (\w+):(.*)$/.exec(line)!
    for (const [verb, side] of sided(words)) {
      const deed: Deed = { form: form as DeedForm, slot, side }
      found.set(lemma(verb), [...(found.get(lemma(verb)) ?? []), deed])
    }
  }
  return found
}

/** What may change with time, and on which side it ends: nobody arrested comes to be not arrested by a later report. */
export const CHANGES: ReadonlyMap<string, 0 | 1> = new Map([
  ['arrest', 0],
  ['charge', 0],
  ['agree', 0],
  ['accept', 0],
  ['confirm', 0],
  ['verdict', 0],
  ['alive', 1],
])
