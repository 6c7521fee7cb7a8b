import type { Item } from '../phrases/items'
import { wordSet } from '../words/words'

/** Whether somebody disputes what "her" owns, who then is not "her"; "by them" where only another pronoun tells who does. */
export type Disputed = 'no' | 'by a name' | 'by them'

/** "Jane Doe rejected | her claim", "she rejected | her claim". */
export function isDisputed(items: readonly Item[], possessive: number, pronoun: string): Disputed {
  const before = items[possessive - 1]?.lower ?? ''
  const verb = before === 'to' ? ANSWERING.has(items[possessive - 2]?.lower ?? '') : DISPUTING.has(before)
  if (!verb) return 'no'
  return items.slice(0, possessive).some(i => i.lower === pronoun) ? 'by them' : 'by a name'
}

/** What nobody does with their own words. */
const DISPUTING = wordSet(
  'rejected rejects rejecting dismissed dismisses dismissing disputed disputes disputing questioned questions questioning mocked mocks mocking ridiculed ridicules ridiculing challenged challenges challenging contradicted contradicts contradicting refuted refutes refuting rebutted rebuts rebutting derided derides criticised criticises criticising criticized criticizes criticizing slammed condemned condemns condemning denounced denounces denouncing doubted doubts doubting debunked debunks debunking denied denies denying',
)
const ANSWERING = wordSet('responded responds responding reacted reacts reacting replied replies replying')
