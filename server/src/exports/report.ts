import type { CrossReference, Member } from '../corpus/model'
import type { Block, Item, Line } from './blocks'
import { dismissedBlocks, findingNotes, noteBlocks } from './reportNotes'
import { type Asked, heading, linked, placeOf, via } from './reportPieces'
import { saidBlocks } from './reportSaid'
import { byUriOf, factOf, findingsOf, namesOf, type Taken, type TakenArticle, VERDICTS, wordsAt } from './taken'

/** The report of a corpus: findings first, then every compared figure, who said what, what people noted, and the articles. */
export function* report(taken: Taken): Iterable<Block> {
  const asked = { corpus: taken.corpus, byUri: byUriOf(taken) }
  const findings = findingsOf(taken.corpus)
  yield heading(1, `What ${counted(taken.articles.length, 'article')} say${taken.articles.length === 1 ? 's' : ''}`)
  yield { kind: 'paragraph', line: [totals(taken, findings)] }
  yield heading(2, 'Findings')
  if (findings.length === 0) yield { kind: 'paragraph', line: ['None.'] }
  for (const finding of findings) {
    yield* findingBlocks(asked, finding)
    yield* findingNotes(taken, finding)
  }
  yield* dismissedBlocks(taken.corpus.crossReferences())
  yield* figureBlocks(asked)
  yield* saidBlocks(asked, taken)
  yield* noteBlocks(asked, taken)
  if (taken.articles.length === 0) return
  yield heading(2, 'Articles')
  yield { kind: 'list', items: taken.articles.map(article => ({ line: articleLine(article) })) }
}

function totals({ articles }: Taken, findings: readonly CrossReference[]): string {
  const quotations = articles.reduce((sum, { article }) => sum + article.quotations.length, 0)
  const figures = articles.reduce((sum, { article }) => sum + article.quantities.length, 0)
  const verdicts = VERDICTS.flatMap(verdict => {
    const count = findings.filter(finding => finding.verdict === verdict).length
    return count > 0 ? [`${count} ${verdict}`] : []
  })
  return [counted(quotations, 'quotation'), counted(figures, 'figure'), ...verdicts].join(', ')
}

function* findingBlocks(asked: Asked, finding: CrossReference): Iterable<Block> {
  const { message, verdict, kind, severity, origins, why, members } = finding
  yield heading(3, message)
  const facts = `${kind}, ${severity}, ${counted(origins, 'independent origin')}.`
  yield { kind: 'paragraph', line: [{ strong: verdict }, ` · ${[facts, ...why].join(' ')}`] }
  const sides = new Set(members.map(({ group }) => group)).size
  const ordered = [...members].sort((a, b) => a.group - b.group)
  yield { kind: 'list', items: ordered.map(member => passage(asked, member, sides > 1)) }
}

/** A statement with its side, who gives it through whom, and where it stands. */
function passage(asked: Asked, member: Member, hasSides: boolean): Item {
  const side = hasSides ? `Side ${member.group + 1}: ` : ''
  const by = [namesOf(asked.corpus, member.sources), via(asked, member)].filter(Boolean).join(', ')
  const line = [side, { strong: member.text }, by && ` — ${by}`, ' · ', ...placeOf(asked, member.uri, member.start)]
  const sentence = sentenceOf(asked, member)
  return sentence === member.text ? { line } : { line, sentence }
}

/** The sentence around a statement: around a quotation the one that says who speaks. */
function sentenceOf({ byUri }: Asked, { uri, item, context }: Member): string {
  const taken = byUri.get(uri)
  if (!taken || item.kind !== 'quotation') return context
  const sentence = taken.article.sentences[taken.article.quotations[item.index].sentence]
  return sentence ? wordsAt(taken.text, sentence) : context
}

/** Every figure and date that is compared, those of one fact one below the other. */
function* figureBlocks(asked: Asked): Iterable<Block> {
  const compared = asked.corpus.crossReferences().filter(({ kind }) => kind === 'quantity' || kind === 'date')
  if (compared.length === 0) return
  const ordered = [...compared].sort((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict))
  yield heading(2, 'Every compared figure')
  const head = ['Fact', 'Verdict', 'Figure', 'Of', 'Given by', 'Place']
  const rows = ordered.flatMap((reference, i) =>
    [...reference.members]
      .sort((a, b) => a.group - b.group)
      .map(member => [[`${i + 1}`], [reference.verdict], ...figureCells(asked, member)]),
  )
  yield { kind: 'table', head, rows }
}

function figureCells(asked: Asked, member: Member): Line[] {
  const { uri, item, text, sources, start } = member
  const claim = item.kind === 'claim' ? asked.corpus.article(uri)?.claims[item.index] : undefined
  const index = claim?.quantity ?? null
  const about = index === null ? null : asked.corpus.about({ uri, index })
  const by = [namesOf(asked.corpus, sources), via(asked, member)].filter(Boolean).join(', ')
  return [[{ strong: text }], [factOf(about) ?? ''], [by], placeOf(asked, uri, start)]
}

function articleLine(taken: TakenArticle): Line {
  const { title, outlet, author, published } = taken.article.layout
  const facts = [outlet, author, published].map(factOf).filter(Boolean)
  return [
    linked(taken, factOf(title) ?? taken.uri),
    facts.length > 0 ? `. ${facts.join(', ')}` : '',
    ' ',
    { code: taken.uri },
  ]
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
