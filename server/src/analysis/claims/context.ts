import type { Claim, Mention, Quotation, Span } from '../article'
import type { Prose, Token } from '../prose'
import type { Attributions } from '../quotations/quotations'
import { hasPlainSpaces } from '../text/characters'
import { partitionPoint } from '../text/partitionPoint'
import { type Range, tokensOf } from '../text/tokenRange'
import { sentenceAround } from './clause'

/** Words of the sentence that a claim keeps. */
const TOPIC = 16
/** Longest context kept, in UTF-16 units. */
const CONTEXT = 300

/** What a claim keeps of its sentence: words, people, who says it. */
export type Surroundings = (
  span: Span,
  at: Range,
) => Pick<Claim, 'text' | 'context' | 'topic' | 'around' | 'quotation' | 'givers' | 'sentence'>

/** Gives the surroundings of claims. Claims of one sentence that follow each other share what they have in common. */
export function surroundingsIn(prose: Prose, said: Attributions): Surroundings {
  const { text, tokens, sentences, firstToken } = prose
  const speech = spokenAt(said.quotations)
  const contextIn = lastOf<string>()
  const peopleIn = lastOf<number[]>()
  return (span, at) => {
    const { sentence } = tokens[at.from]
    const whole = sentences[sentence]
    const near = sentenceAround(prose, at)
    const isWhole = near.from === firstToken[sentence] && near.to === firstToken[sentence + 1]
    const within = { start: tokens[near.from].start, end: tokens[near.to - 1].end }
    const quotation = speech(span)
    return {
      text: oneLine(text.slice(span.start, Math.min(span.end, span.start + CONTEXT))),
      context: contextIn(whole.end - whole.start > CONTEXT ? null : sentence, () => contextOf(prose, span, whole)),
      topic: topicOf(tokens, at, near),
      around: peopleIn(isWhole ? sentence : null, () => entitiesOf(mentionsIn(said.mentions, within))),
      quotation: quotation < 0 ? null : quotation,
      givers: quotation < 0 ? [] : said.quotations[quotation].entities,
      sentence,
    }
  }
}

/** Remembers what was made for the last sentence; makes it anew for another, and for `null`, a part of one. */
function lastOf<T>(): (sentence: number | null, make: () => T) => T {
  let known: { readonly sentence: number; readonly made: T } | undefined
  return (sentence, make) => {
    if (known !== undefined && known.sentence === sentence) return known.made
    const made = make()
    if (sentence !== null) known = { sentence, made }
    return made
  }
}

/** The sentence, or as much of a long one around the span as is kept: whole words, and a sign where it was cut. */
function contextOf({ text }: Prose, span: Span, { start, end }: Span): string {
  const from = Math.max(start, Math.min(span.start - CONTEXT / 2, end - CONTEXT))
  const to = Math.min(end, from + CONTEXT)
  const first = from > start ? from + Math.max(0, text.slice(from, span.start).search(/(?<=\s)\S/)) : from
  const rest = to < end ? text.slice(Math.max(first, span.end), to).search(/\s+\S*$/) : -1
  const last = rest < 0 ? to : Math.max(first, span.end) + rest
  return `${first > start ? '… ' : ''}${oneLine(text.slice(first, last))}${last < end ? ' …' : ''}`
}

/** Each entity of the mentions once. */
function entitiesOf(mentions: readonly Mention[]): number[] {
  const found: number[] = []
  for (const mention of mentions) for (const entity of mention.entities) if (!found.includes(entity)) found.push(entity)
  return found
}

/** A text with its white space folded. */
export const oneLine = (text: string): string => (hasPlainSpaces(text) ? text : text.replace(/\s+/g, ' ')).trim()

/** Content lemmas of the sentence, the nearest to the figure first, without the figure's own. */
function topicOf(tokens: readonly Token[], at: Range, sentence: Range): string[] {
  const found: string[] = []
  for (let before = at.from - 1, after = at.to; before >= sentence.from || after < sentence.to; before--, after++) {
    if (before >= sentence.from) addTopic(found, tokens[before])
    if (after < sentence.to) addTopic(found, tokens[after])
    if (found.length >= TOPIC) break
  }
  return found
}

function addTopic(found: string[], { lexeme: { topic } }: Token): void {
  if (topic !== null && found.length < TOPIC && !found.includes(topic)) found.push(topic)
}

/** Mentions that lie in a span; mentions are in the order of the text. */
export function mentionsIn(mentions: readonly Mention[], span: Span): Mention[] {
  const from = partitionPoint(mentions, ({ start }) => start < span.start)
  const found: Mention[] = []
  for (let i = from; i < mentions.length && mentions[i].start < span.end; i++)
    if (mentions[i].end <= span.end) found.push(mentions[i])
  return found
}

/** The last mention, with those coordinated with it ("Doe and Roe have met"). */
export function joint(tokens: readonly Token[], before: readonly Mention[]): readonly number[] {
  const last = before[before.length - 1]
  const found = new Set(last.entities)
  for (let i = before.length - 2; i >= 0; i--) {
    const between = tokens.slice(tokensOf(tokens, before[i]).to, tokensOf(tokens, before[i + 1]).from)
    if (between.length > 2 || !between.some(token => token.lower === 'and' || token.lower === ',')) break
    for (const entity of before[i].entities) found.add(entity)
  }
  return [...found]
}

/** Words that stand between a subject and its verb. */
const BEFORE_VERB =
  /^(?:is|are|was|were|be|been|being|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should|not|n't|also|both|then|now|once|just|already|never|since|and|later|who|which|that|to)$|ly$/

/** What closes an aside, and what opens it. */
const ASIDES: ReadonlyMap<string, string> = new Map(Object.entries<string>({ ',': ',', ')': '(', '—': '—', '–': '–' }))

/**
 * Who stands as the subject before a verb: the mention that ends there, auxiliaries, adverbs and one aside between marks
 * skipped; never a name inside the aside. None when something else stands there.
 */
export function subjectBefore(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  verb: number,
  clause: number,
): readonly number[] {
  const limit = Math.max(clause, verb - LONGEST_SUBJECT)
  let at = verb
  while (at > limit && BEFORE_VERB.test(tokens[at - 1].lower)) at--
  const opener = at > limit ? ASIDES.get(tokens[at - 1].lower) : undefined
  if (opener !== undefined) {
    let open = at - 2
    while (open > limit && tokens[open].lower !== opener) open--
    if (open <= limit) return []
    at = open
  }
  if (at <= limit) return []
  const end = tokens[at - 1].end
  const found = mentionsIn(mentions, { start: tokens[limit].start, end }).filter(mention => mention.entities.length > 0)
  return found.length > 0 && found[found.length - 1].end >= tokens[at - 1].start ? joint(tokens, found) : []
}

/** Tokens of a subject with its asides: what stands further from its verb is not looked for. */
const LONGEST_SUBJECT = 80

/** A look-up of the innermost quotation around a span, -1 where there is none. */
function spokenAt(quotations: readonly Quotation[]): (span: Span) => number {
  const contents: (Span & { readonly index: number })[] = []
  for (let index = 0; index < quotations.length; index++)
    for (const { start, end } of quotations[index].content) contents.push({ start, end, index })
  contents.sort((a, b) => a.start - b.start || b.end - a.end)
  return span => {
    const behind = partitionPoint(contents, ({ start }) => start <= span.start)
    for (let i = behind - 1; i >= Math.max(0, behind - 8); i--)
      if (contents[i].end >= span.end) return contents[i].index
    return -1
  }
}
