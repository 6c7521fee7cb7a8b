import type { CrossReference, Verdict } from '../corpus/model'
import { t } from './words'

/**
 * The corpus words its messages and reasons in English, the language of the command line. These are the moulds of its
 * sentences (`corpus/messages.ts`, `claims.ts`, `wordingVerdicts.ts`, `reasons.ts`) with the texts by which other languages
 * know them. What fits none is shown as it is.
 */
const MESSAGES: readonly (readonly [RegExp, string])[] = [
  [/^(.*) differs from (.*), and (\d+) more$/, '{0} differs from {1}, and {2} more'],
  [/^(.*) differs from (.*)$/, '{0} differs from {1}'],
  [/^Headline (“.*”) is now (“.*”)$/, 'Headline {0} is now {1}'],
  [/^(“.*”) was changed to (“.*”)$/, '{0} was changed to {1}'],
  [/^(“.*”)(.*) was taken out$/, '{0}{1} was taken out'],
  [/^(“.*”) was given to (.*), and is now given to (.*)$/, '{0} was given to {1}, and is now given to {2}'],
  [/^(“.*”) is now (“.*”)$/, '{0} is now {1}'],
  [/^(“.*”) is given to (.*), and to (.*)$/, '{0} is given to {1}, and to {2}'],
  [/^(.*): (\d+) articles that can all be right$/, '{0}: {1} articles that can all be right'],
  [/^(“.*”): the same words in (\d+) places(.*)$/, '{0}: the same words in {1} places{2}'],
  [/^(“.*”) is cut in (\d+) ways(.*)$/, '{0} is cut in {1} ways{2}'],
  [/^(“.*”) is worded in (\d+) ways(.*)$/, '{0} is worded in {1} ways{2}'],
  [/^(.*) in (\d+) articles$/, '{0} in {1} articles'],
]

const REASONS: readonly (readonly [RegExp, string])[] = [
  [/^Both are figures of the same thing \((.*)\)\.$/, 'Both are figures of the same thing ({0}).'],
  [/^Both are said of (.*)\.$/, 'Both are said of {0}.'],
  [/^The sentences name the same people or places\.$/, 'The sentences name the same people or places.'],
  [/^Both are figures of the same thing\.$/, 'Both are figures of the same thing.'],
  [/^The sentences share (\d+) words\.$/, 'The sentences share {0} words.'],
  [/^The sentences share (“.*”) and 1 more word\.$/, 'The sentences share {0} and 1 more word.'],
  [/^The sentences share (“.*”) and (\d+) more words\.$/, 'The sentences share {0} and {1} more words.'],
  [/^The sentences share (“.*”) and (“.*”)\.$/, 'The sentences share {0} and {1}.'],
  [/^The sentences share (“.*”)\.$/, 'The sentences share {0}.'],
  [/^Both are for the same period\.$/, 'Both are for the same period.'],
  [/^Both are of the same time\.$/, 'Both are of the same time.'],
  [/^The words are nearly identical, eight or more\.$/, 'The words are nearly identical, eight or more.'],
  [/^Each article names its speaker in full\.$/, 'Each article names its speaker in full.'],
  [/^The quotations share most of their words\.$/, 'The quotations share most of their words.'],
  [/^Two saves of one page: of (.*) and of (.*)\.$/, 'Two saves of one page: of {0} and of {1}.'],
  [/^All are given to (.*)\.$/, 'All are given to {0}.'],
]

/** The message of a finding in the language of the interface. */
export function findingMessage({ message }: CrossReference): string {
  return worded(message, MESSAGES)
}

/** Why the statements were taken for the same fact, a sentence each, in the language of the interface. */
export function whyLines({ why }: CrossReference): string[] {
  return why.map(reason => worded(reason, REASONS))
}

function worded(text: string, moulds: readonly (readonly [RegExp, string])[]): string {
  for (const [mould, known] of moulds) {
    const found = mould.exec(text)
    if (found) return t(known, ...found.slice(1))
  }
  return text
}

/** What a verdict is called. */
export function verdictWord(verdict: Verdict): string {
  const words: Readonly<Record<Verdict, string>> = {
    conflicts: t('conflicts'),
    disputed: t('disputed'),
    updated: t('updated'),
    varies: t('varies'),
    agrees: t('agrees'),
  }
  return words[verdict]
}

/** What a verdict says of the statements, in a sentence. */
export function verdictMeaning(verdict: Verdict): string {
  const meanings: Readonly<Record<Verdict, string>> = {
    conflicts: t('the same fact, and the statements cannot all be true.'),
    disputed: t('the same fact, told differently by different named speakers: neither article is at fault.'),
    updated: t('the same fact at a later time: a toll that grew, a count that takes in the new event.'),
    varies: t('the same words of the same speaker, worded, translated or cut differently.'),
    agrees: t('the same fact, and the statements can all be true.'),
  }
  return meanings[verdict]
}
