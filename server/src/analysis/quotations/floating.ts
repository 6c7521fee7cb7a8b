import { type Names, namesBetween } from '../names/mentions'
import { type Item, itemsOf } from '../phrases/items'
import { headOf } from '../phrases/phraseHeads'
import type { Prose } from '../prose'
import type { Resolved } from '../speakers/resolved'
import type { Speakers } from '../speakers/speakers'
import { PERSONAL_SUBJECTS } from '../words/words'
import { type LeadIn, leadIn } from './leadIns'
import type { Said } from './said'
import { mayPointBack, toldBehind } from './tellsHow'

/** Who spoke last, in which sentence and block. */
export interface LastSpeaker {
  readonly who: Resolved
  readonly sentence: number
  readonly block: number
}

interface Context {
  readonly prose: Prose
  readonly names: Names
  readonly speakers: Speakers
}

/**
 * Who says a quotation that stands alone: of whom the sentence behind it tells so, whom the one before leads in, else who spoke
 * last in its paragraph or the one before, unless somebody else came up between. Null where nothing tells.
 */
export function floatingSpeaker(context: Context, said: Said, last: LastSpeaker | null): Resolved | null {
  const { sentences } = context.prose
  const behind = mayPointBack(context.prose, said.sentence + 1) ? itemsOf(context.prose, said.sentence + 1, []) : []
  const teller = toldBehind(behind)
  if (teller) return context.speakers.resolve(behind, teller)
  const { block } = sentences[said.sentence]
  const carried = last && block - last.block <= 1 ? last.who : null
  const before = said.sentence - 1
  const told = before < 0 ? -1 : sentences[before].block
  if (told < 0 || (last && last.sentence >= before) || block - told > 1 || !mayLeadIn(context.prose, told))
    return carried
  const items = itemsOf(context.prose, before, [])
  const lead = leadIn(context.prose, items, said.content[0])
  if (lead?.leads) return context.speakers.resolve(items, lead.subject)
  return last && carried && !turnsToOthers(context, items, lead, last) ? carried : null
}

/** A paragraph, or a line that ends with a colon, though it look like a heading. */
const mayLeadIn = ({ text, blocks }: Prose, block: number): boolean =>
  blocks[block].kind === 'paragraph' || (blocks[block].kind === 'heading' && text[blocks[block].end - 1] === ':')

/** Whether somebody else came up since the last speaker: as the subject of the sentence before, or named on the way. */
function turnsToOthers(
  { prose, names }: Context,
  items: readonly Item[],
  lead: LeadIn | null,
  last: LastSpeaker,
): boolean {
  const isOther = (name: number): boolean => !last.who.entities.includes(names.draftOf[name])
  if (lead && !PERSONAL_SUBJECTS.holds(items[lead.subject.first])) {
    const name = names.nameAt[items[headOf(items, lead.subject)].from]
    return name < 0 || isOther(name)
  }
  const from = prose.firstToken[last.sentence + 1]
  return namesBetween(names, from, items[items.length - 1].to).some(
    name => isOther(name) && names.drafts[names.draftOf[name]].kind === 'person',
  )
}
