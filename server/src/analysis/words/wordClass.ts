/** Words, as a set or map of them has them, or a rule. All in lower case. */
export interface Words {
  has(lower: string): boolean
}

/** What knows the classes of its word: a bit for each, as `classesOf` gives them. */
export interface Classed {
  readonly classes: number
}

/** All classes in the order in which they were made; as many as a number has bits. */
const CLASSES: WordClass[] = []
const MOST = 32

/**
 * A class of words that the passes ask for at nearly every word: prepositions, given names. A word is looked up in it once;
 * from then on the class is one bit of what is known of the word.
 */
export class WordClass implements Words {
  private readonly bit: number

  constructor(private readonly words: Words) {
    if (CLASSES.length === MOST) throw new Error(`There are ${MOST} classes of words; one more has no bit left.`)
    this.bit = 1 << CLASSES.length
    CLASSES.push(this)
  }

  has(lower: string): boolean {
    return this.words.has(lower)
  }

  /** Whether the word of a lexeme or item belongs to it; where there is none it does not. */
  holds(word: Classed | undefined): boolean {
    return word !== undefined && (word.classes & this.bit) !== 0
  }
}

/** The classes of a word in lower case. */
export function classesOf(lower: string): number {
  let classes = 0
  for (let i = 0; i < CLASSES.length; i++) if (CLASSES[i].has(lower)) classes |= 1 << i
  return classes
}
