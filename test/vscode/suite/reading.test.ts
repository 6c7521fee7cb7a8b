import * as vscode from 'vscode'
import { TOKEN_TYPES } from '../../../server/src/protocol'
import { equal, match, ok } from './assert'
import { activate, diagnosticsOf, hoverAt, openArticle, rangeOf, uriOf } from './workbench'

const COURIER = 'ferry/marlow-courier.txt'
const BEACON = 'ferry/daily-beacon.md'

/** A figure for which the other article has another. */
const FIGURE = '53'
const OTHER = '58'

describe('hover', () => {
  it('shows the figures of the other articles and who gives them', async () => {
    const { document } = await openArticle(BEACON)
    const hover = await hoverAt(document, rangeOf(document, FIGURE))
    match(hover, /58/)
    match(hover, /Marlow Courier/)
  })

  it('shows the other wordings of a quotation and its speaker', async () => {
    const { document } = await openArticle(COURIER)
    const hover = await hoverAt(document, rangeOf(document, 'We heard the mayday at once'))
    match(hover, /Anton Rusk/)
    match(hover.replaceAll('**', ''), /We have heard the distress call immediately/)
  })

  it('shows who a speaker is', async () => {
    const { document } = await openArticle(COURIER)
    const hover = await hoverAt(document, rangeOf(document, 'Helena Brandt'))
    match(hover, /Helena Brandt/)
    match(hover, /minister/i)
  })

  it('is silent over plain words', async () => {
    const { document } = await openArticle(COURIER)
    equal(await hoverAt(document, rangeOf(document, 'a grim record', 'grim')), '')
  })
})

describe('diagnostics', () => {
  it('report a conflict with its other place', async () => {
    const { document } = await openArticle(BEACON)
    const range = rangeOf(document, FIGURE)
    const found = await diagnosticsOf(BEACON, all => all.some(one => one.range.contains(range)))
    const [conflict] = found.filter(one => one.range.contains(range))
    match(conflict.message, /53/)
    match(conflict.message, /58/)
    ok(conflict.message.length < 100, conflict.message)
    const places = conflict.relatedInformation?.map(({ location }) => location.uri.toString()) ?? []
    ok(places.includes(uriOf(COURIER).toString()), places.join())
  })

  it('leave alone what only looks alike', async () => {
    const { document } = await openArticle(COURIER)
    const found = await diagnosticsOf(COURIER, all => all.length > 0)
    const older = rangeOf(document, 'killing 23 people')
    equal(
      found.filter(({ range }) => range.intersection(older)),
      [],
    )
  })

  it('are shown for articles that are not open', async () => {
    await openArticle(COURIER)
    const found = await diagnosticsOf('ferry/meridian.txt', all => all.length > 0)
    ok(
      vscode.workspace.textDocuments.every(({ uri }) => !uri.path.endsWith('meridian.txt')),
      'it is open',
    )
    ok(found.length > 0)
  })

  it('vanish while an edit takes the conflict away, and come back', async () => {
    const editor = await openArticle(COURIER)
    await diagnosticsOf(BEACON, all => all.some(isFigure))
    try {
      await editor.edit(edit => edit.replace(rangeOf(editor.document, OTHER), FIGURE))
      await diagnosticsOf(BEACON, all => !all.some(isFigure))
    } finally {
      await vscode.commands.executeCommand('workbench.action.files.revert')
    }
    await diagnosticsOf(BEACON, all => all.some(isFigure))
  })

  it('vanish with the file of an article that is not open, and come back with it', async () => {
    const [opened, closed] = ['merger/haverleigh-post.txt', 'merger/the-sentinel.txt']
    const isGrandfather = ({ message }: vscode.Diagnostic) => message.includes('My grandfather')
    await openArticle(opened)
    await diagnosticsOf(opened, all => all.some(isGrandfather))
    const bytes = await vscode.workspace.fs.readFile(uriOf(closed))
    try {
      await vscode.workspace.fs.delete(uriOf(closed))
      await diagnosticsOf(opened, all => !all.some(isGrandfather))
    } finally {
      await vscode.workspace.fs.writeFile(uriOf(closed), bytes)
    }
    await diagnosticsOf(opened, all => all.some(isGrandfather))
  })

  it('follow the severities that are set', async () => {
    await openArticle(COURIER)
    await diagnosticsOf(COURIER, all => all.length > 0)
    const settings = vscode.workspace.getConfiguration('corroborate.severity')
    const verdicts = ['conflicts', 'disputed', 'updated', 'varies']
    try {
      for (const verdict of verdicts) await settings.update(verdict, 'none')
      await diagnosticsOf(COURIER, all => all.length === 0)
    } finally {
      for (const verdict of verdicts) await settings.update(verdict, undefined)
    }
    await diagnosticsOf(COURIER, all => all.length > 0)
  })
})

/** Whether a diagnostic is about the figure of this article and that of the other. */
function isFigure({ message }: vscode.Diagnostic): boolean {
  return message.includes(FIGURE) && message.includes(OTHER)
}

describe('outline', () => {
  it('lists the article, its speakers with their quotations, and its figures', async () => {
    const { document } = await openArticle(COURIER)
    const [article] = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    )
    match(article.name, /life jackets/)
    const speaker = descendants(article).find(({ name }) => name.includes('Mira Solberg'))
    ok(speaker, 'no Mira Solberg')
    ok(
      speaker.children.some(({ name }) => name.includes('Nobody on that deck')),
      speaker.children.map(({ name }) => name).join(),
    )
    ok(
      descendants(article).some(({ name }) => name.includes('180 passengers')),
      'no 180 passengers',
    )
  })
})

function descendants(symbol: vscode.DocumentSymbol): vscode.DocumentSymbol[] {
  return symbol.children.flatMap(child => [child, ...descendants(child)])
}

describe('semantic tokens', () => {
  it('mark speakers, quotations, figures, dates and cues, and what is contested', async () => {
    const { document } = await openArticle(BEACON)
    const found = await semanticTokens(document)
    for (const type of TOKEN_TYPES)
      ok(
        found.some(token => token.type === type),
        `no ${type}`,
      )
    const speaker = found.find(({ text }) => text.includes('Haugen'))
    equal(speaker?.type, 'speaker')
    const contested = found.find(({ text, modifiers }) => text.includes(FIGURE) && modifiers.includes('contested'))
    equal(contested?.type, 'figure')
  })
})

interface Token {
  readonly text: string
  readonly type: string
  readonly modifiers: readonly string[]
}

/** The semantic tokens of a document, decoded from five integers each. */
async function semanticTokens(document: vscode.TextDocument): Promise<Token[]> {
  const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
    'vscode.provideDocumentSemanticTokensLegend',
    document.uri,
  )
  const { data } = await vscode.commands.executeCommand<vscode.SemanticTokens>(
    'vscode.provideDocumentSemanticTokens',
    document.uri,
  )
  const tokens: Token[] = []
  for (let at = 0, line = 0, character = 0; at < data.length; at += 5) {
    const [lines, characters, length, type, modifiers] = data.subarray(at, at + 5)
    line += lines
    character = lines > 0 ? characters : character + characters
    tokens.push({
      text: document.lineAt(line).text.slice(character, character + length),
      type: legend.tokenTypes[type],
      modifiers: legend.tokenModifiers.filter((_, bit) => modifiers & (1 << bit)),
    })
  }
  return tokens
}

describe('Restart Language Server', () => {
  it('reads all articles again', async () => {
    const { document } = await openArticle(BEACON)
    const api = await activate()
    const { articles } = await api.whenReady()
    await vscode.commands.executeCommand('corroborate.restartServer')
    equal((await api.whenReady()).articles, articles)
    match(await hoverAt(document, rangeOf(document, FIGURE)), /58/)
    await diagnosticsOf(BEACON, all => all.some(isFigure))
  })
})
