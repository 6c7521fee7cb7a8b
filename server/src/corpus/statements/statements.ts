import { shareStory } from '../claims/story'
import type { Finding, Part } from '../linking/findings'
import { byContent, type Component } from '../linking/nodes'
import { fullest, oneLine, quoteShort, shorten } from '../messages'
import type { Member } from '../model'
import { countOrigins } from '../origins'
import { stableId } from '../stableId'
import { articlesOf, type Fact } from './fact'
import type { Stretch } from './sharedStretches'
import { sharedFacts } from './statementFacts'
import type { StatementNode } from './statementNodes'
import { areOpposed, type Opposites, oppositesIn } from './statementOpposites'

/** How much two sentences share. */
export interface Shared {
  /** The words of both, by what they tell; those of one name count once. */
  readonly weight: number
}

/** Whether two sentences are of one article, or of two stories. */
export const ofOtherStories = (a: StatementNode, b: StatementNode): boolean => a.uri === b.uri || !shareStory(a, b)

/** Two sentences that share enough words; null otherwise. Symmetric. */
export function shareWords(a: StatementNode, b: StatementNode): Shared | null {
  const weight = sharedWeight(a, b)
  return weight >= ENOUGH || (weight >= LEAST && areOpposed(a, b)) ? { weight } : null
}

const ENOUGH = 2
/** What a clause that the other denies has at least. */
const LEAST = 1.5

function sharedWeight(a: StatementNode, b: StatementNode): number {
  const [few, many] = a.byWord.size <= b.byWord.size ? [a, b] : [b, a]
  let weight = 0
  for (const [word, i] of few.byWord) {
    const j = many.byWord.get(word)
    if (j === undefined) continue
    const [one, other] = [few.statement.words[i].name, many.statement.words[j].name]
    const own = Math.min(few.weights[i], many.weights[j])
    weight += own + (own === 1 && one?.some(part => other?.includes(part)) ? FULL_NAME : 0)
  }
  return weight
}

/** What a name of two words that both have tells more than one word. */
const FULL_NAME = 0.5

/** On what linked statements agree. */
export function judgeStatements(
  component: Component<StatementNode>,
  neighbours: (node: StatementNode) => ReadonlyMap<StatementNode, Shared>,
): Finding<StatementNode>[] {
  return [...oppositesIn(component, neighbours).map(opposition), ...sharedFacts(component, neighbours).map(agreement)]
}

function agreement(fact: Fact): Finding<StatementNode> {
  const { key, denied, stretches } = fact
  const nodes = [...stretches.keys()].sort(byContent)
  const texts = [...new Set(nodes.map(node => textOf(stretches.get(node)!)))]
  const articles = articlesOf(fact)
  return {
    id: stableId('characterisation', `stated|${key}|${denied}|${storyOf(nodes)}`),
    kind: 'characterisation',
    verdict: 'agrees',
    severity: 'none',
    message: oneLine([quoteShort(texts[0], 60)], `: ${articles} articles say so`),
    why: ['The sentences are of one story and share these words.', ...(denied ? ['Both deny them.'] : [])],
    members: nodes.map(node => ({ node, group: 0, part: stretches.get(node)! })),
    origins: countOrigins(nodes.map(({ origin, statement }) => ({ origin, context: statement.text }))),
  }
}

/** What one side states and the other denies: a dispute when each is said by somebody, and nobody says both. */
function opposition({ key, stated, denied }: Opposites): Finding<StatementNode> {
  const sides = [stated, denied]
  const [first, second] = sides.map(side => new Set(side.flatMap(stretch => saidBy(stretch))))
  const said = sides.every(side => side.every(stretch => saidBy(stretch).length > 0))
  const isDispute = said && [...first].every(id => !second.has(id))
  const members = sides.flatMap((side, group) => side.map(stretch => ({ node: stretch.node, group, part: stretch })))
  return {
    id: stableId('characterisation', `opposed|${key}|${storyOf(members.map(({ node }) => node))}`),
    kind: 'characterisation',
    verdict: isDispute ? 'disputed' : 'conflicts',
    severity: 'information',
    message: oneLine([`${sideWords(stated, textOf)} differs from `], sideWords(denied, deniedText)),
    why: ['The clauses are of the same words, and one denies them.'],
    members,
    origins: countOrigins(members.map(({ node: { origin, statement } }) => ({ origin, context: statement.text }))),
  }
}

/** What a side says, in the fullest words. */
const sideWords = (side: readonly Stretch[], wordsOf: (stretch: Stretch) => string): string =>
  quoteShort(fullest(side.map(wordsOf)), 40)

/** A clause with the words that deny it, where these stand before it: "denied that strikers had blocked …". */
function deniedText(stretch: Stretch): string {
  const { statement } = stretch.node
  const { start } = spanOf(stretch)
  const before = statement.text.slice(0, start - statement.start).slice(-DENIAL_REACH)
  return `${/\b(?:den|disput|reject)[a-z]+ (?:[^.;]* )?that (?:the )?$/.exec(before)?.[0] ?? ''}${textOf(stretch)}`
}

/** How far before a clause the words that deny it may begin, in UTF-16 units. */
const DENIAL_REACH = 50

/** Ids of who is reported to state a stretch. */
function saidBy({ node, ...part }: Stretch): readonly string[] {
  const span = spanOf({ node, ...part })
  return node.reports.find(({ start, end }) => start <= span.start && span.end <= end)?.sources ?? []
}

/** The first of those whom all articles mention most. */
function storyOf([first, ...others]: readonly StatementNode[]): string {
  return [...first.story].filter(key => others.every(({ story }) => story.has(key))).sort()[0] ?? ''
}

function spanOf({ node: { statement }, from, to }: Stretch) {
  return { start: statement.words[from].start, end: statement.words[to].end }
}

function textOf(stretch: Stretch): string {
  const { start, end } = spanOf(stretch)
  const { statement } = stretch.node
  return statement.text.slice(start - statement.start, end - statement.start)
}

/** How a statement is shown as a member. */
export function statementMember(
  node: StatementNode,
  group: number,
  _: Finding<StatementNode>,
  part: Part = { from: 0, to: node.statement.words.length - 1 },
): Member {
  const { uri, statement, origin } = node
  const span = spanOf({ node, ...part })
  return {
    uri,
    ...span,
    text: statement.text.slice(span.start - statement.start, span.end - statement.start),
    context: shorten(statement.text, 300),
    group,
    sources: saidBy({ node, ...part }),
    origin,
    item: { kind: 'sentence', index: statement.sentence },
  }
}
