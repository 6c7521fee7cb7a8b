import type { Corpus, CrossReference, Member, Place } from '../corpus/model'
import type { Block, Inline, Item, Line } from './blocks'
import {
  factOf,
  findingsOf,
  labelOf,
  lineAndColumn,
  namesOf,
  quotationOf,
  quotedWords,
  speakerOf,
  type Taken,
  type TakenArticle,
  VERDICTS,
  viaOf,
  webAddress,
  wordsAt,
} from './taken'

/** What the makers of parts ask: the corpus, and its articles by path. */
interface Asked {
  readonly corpus: Corpus
  readonly byUri: ReadonlyMap<string, TakenArticle>
}

/** The report of a corpus: findings first, then every compared figure, who said what, and the articles. */
export function* report(taken: Taken): Iterable<Block> {
  const asked = { corpus: taken.corpus, byUri: new Map(taken.articles.map(article => [article.uri, article])) }
  const findings = findingsOf(taken.corpus)
  yield heading(1, `What ${counted(taken.articles.length, 'article')} say${taken.articles.length === 1 ? 's' : ''}`)
  yield { kind: 'paragraph', line: [totals(taken, findings)] }
  yield heading(2, 'Findings')
  if (findings.length === 0) yield { kind: 'paragraph', line: ['None.'] }
  for (const finding of findings) yield* findingBlocks(asked, finding)
  yield* figureBlocks(asked)
  yield* saidBlocks(asked, taken)
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

function via({ corpus, byUri }: Asked, member: Member): string {
  const [index, taken] = [quotationOf(corpus, member), byUri.get(member.uri)]
  const chain = index === null || !taken ? '' : viaOf(corpus, taken, { uri: member.uri, index })
  return chain && `via ${chain}`
}

/** Outlet, date and "path:line:column". */
function placeOf({ byUri }: Asked, uri: string, offset: number): Inline[] {
  const taken = byUri.get(uri)
  if (!taken) return [uri]
  const { line, column } = lineAndColumn(taken.article, offset)
  const published = taken.article.layout.published
  return [
    linked(taken, labelOf(taken.article, uri)),
    published ? `, ${published} ` : ' ',
    { code: `${uri}:${line}:${column}` },
  ]
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

/** The quotations of each source, who is quoted most first; then those whose speaker is no source. */
function* saidBlocks(asked: Asked, { articles }: Taken): Iterable<Block> {
  const { corpus } = asked
  const said = corpus
    .sources()
    .map(source => ({ source, places: corpus.statements(source.id).filter(isSpeech(asked)) }))
  const speaking = said.filter(({ places }) => places.length > 0)
  const nobody = articles.flatMap(({ uri, article }) =>
    article.quotations
      .map((_, index) => ({ uri, index }))
      .filter(place => corpus.quotation(place).sources.length === 0),
  )
  const rest = nobody.filter(isSpeech(asked))
  if (speaking.length + rest.length === 0) return
  yield heading(2, 'Who said what')
  for (const { source, places } of speaking.sort((a, b) => b.places.length - a.places.length)) {
    yield heading(3, factOf(source.name) ?? source.id)
    if (source.roles.length > 0) yield { kind: 'paragraph', line: [factOf(source.roles.join(', '))!] }
    yield { kind: 'list', items: places.map(place => statement(asked, place, false)) }
  }
  if (rest.length === 0) return
  yield heading(3, 'Speakers not known by name')
  yield { kind: 'list', items: rest.map(place => statement(asked, place, true)) }
}

function isSpeech({ byUri }: Asked): (place: Place) => boolean {
  return ({ uri, index }) => byUri.get(uri)?.article.quotations[index].reportage !== true
}

function statement(asked: Asked, place: Place, named: boolean): Item {
  const taken = asked.byUri.get(place.uri)!
  const { kind, content } = taken.article.quotations[place.index]
  const chain = viaOf(asked.corpus, taken, place)
  const who = named ? speakerOf(asked.corpus, taken, place) : ''
  const inferred = asked.corpus.quotation(place).inferred ? 'speaker inferred from other articles' : ''
  const notes = [who, chain && `via ${chain}`, inferred].filter(Boolean).join(', ')
  const text = quotedWords(taken, place.index)
  const words = kind === 'direct' ? `“${text}”` : text
  return { line: [words, notes && ` — ${notes}`, ' · ', ...placeOf(asked, place.uri, content[0].start)] }
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

/** Words that lead to the article on the web where its address is known. */
function linked({ article }: TakenArticle, words: string): Inline {
  const url = webAddress(article.layout.url)
  return url === null ? words : { link: words, url }
}

function heading(level: 1 | 2 | 3, text: string): Block {
  return { kind: 'heading', level, text }
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
