import { type Names, namesBetween } from '../names/mentions'
import { clauseSubject } from '../phrases/clauseSubject'
import { type Item, itemsOf } from '../phrases/items'
import { isMark, type NounPhrase } from '../phrases/nounPhrase'
import { headOf } from '../phrases/phraseHeads'
import type { Prose } from '../prose'
import { isPlural } from '../quotations/plurals'
import { PARTISANS, ROLE_NOUNS } from '../words/titles'
import { COORDINATORS, PERSONAL_SUBJECTS } from '../words/words'
import { coordinatedIn } from './company'
import type { Discourse } from './discourse'

/** The entity of the one party whose members are named between two tokens; -1 for none. */
function partisansBetween(names: Names, from: number, to: number): number {
  const isMany = (entity: number): boolean => PARTISANS.has(names.drafts[entity].words.at(-1)?.toLowerCase() ?? '')
  const found = new Set(
    namesBetween(names, from, to)
      .map(name => names.draftOf[name])
      .filter(isMany),
  )
  return found.size === 1 ? [...found][0] : -1
}

/** "Economists see rates falling", "The board is split, and | several sailors have doubts": the group that a clause of a sentence is about, the last one first. */
function groupSubject(items: readonly Item[]): NounPhrase | null {
  const and = items.findLastIndex((item, i) => COORDINATORS.holds(item) && isMark(items[i - 1], ','))
  for (const from of and > 0 ? [and + 1, 0] : [0]) {
    const subject = clauseSubject(items.slice(from), items.length - from)
    const phrase = subject && { first: subject.first + from, last: subject.last + from }
    if (phrase && ROLE_NOUNS.get(items[headOf(items, phrase)].lower) === 'group') return phrase
  }
  return null
}

/** Tells which several people "they" means. */
export class Several {
  constructor(
    private readonly prose: Prose,
    private readonly names: Names,
    private readonly discourse: Discourse,
    private readonly resolve: (items: readonly Item[], phrase: NounPhrase) => readonly number[],
  ) {}

  /** Whom "they" at token `at` means: the several whom its own sentence or the one before is about; null where there are none. */
  of(items: readonly Item[], at: number): readonly number[] | null {
    return this.inSentence(items, at) ?? this.before(this.prose.tokens[at].sentence - 1)
  }

  /** "The court ruled. That angered Conservatives. They say …": the members of a party, rather than a single body named before. */
  orPartisans(meant: readonly number[], at: number): readonly number[] {
    const { firstToken, tokens } = this.prose
    const { sentence } = tokens[at]
    if (meant.length !== 1 || this.names.drafts[meant[0]].kind !== 'organisation' || sentence === 0) return meant
    const party = partisansBetween(this.names, firstToken[sentence - 1], firstToken[sentence])
    return party < 0 ? meant : [party]
  }

  /** "Democrats have made clear that | they believe": the several who are the subject of the same sentence; null where there are none. */
  private inSentence(items: readonly Item[], at: number): readonly number[] | null {
    const end = items.findIndex(({ from }) => from >= at)
    const subject = end > 2 ? clauseSubject(items, end) : null
    if (!subject || subject.last >= end - 1 || !isPlural(items, subject)) return null
    const { from } = items[subject.first]
    if (PERSONAL_SUBJECTS.holds(items[subject.first]) || this.prose.tokens[from].quoted >= 0) return null
    const both = coordinatedIn(this.names, items.slice(0, end))
    if (both.length > 1) return both
    const head = items[headOf(items, subject)]
    const isGroup = ROLE_NOUNS.get(head.lower) === 'group' || this.names.nameAt[head.from] >= 0
    return isGroup ? this.resolve(items, subject) : null
  }

  /** "Economists see rates falling. “The worst is over,” they wrote.": whom a sentence in which nobody speaks is about, if they are several. */
  private before(sentence: number): readonly number[] | null {
    const { sentences, blocks } = this.prose
    if (sentence < 0 || this.discourse.topic.toldAt >= sentence) return null
    if (blocks[sentences[sentence].block].kind !== 'paragraph') return null
    const items = itemsOf(this.prose, sentence, [])
    const both = coordinatedIn(this.names, items)
    if (both.length > 1) return both
    const subject = groupSubject(items)
    return subject && this.resolve(items, subject)
  }
}
