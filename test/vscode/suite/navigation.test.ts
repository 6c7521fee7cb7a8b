import * as vscode from 'vscode'
import { equal, match, ok } from './assert'
import { diagnosticsOf, openArticle, placeCursor, rangeOf } from './workbench'

const COURIER = 'ferry/marlow-courier.txt'
const BEACON = 'ferry/daily-beacon.md'

/** A claim that another article makes, too. */
const CLAIM = '53'

type Places = readonly (vscode.Location | vscode.LocationLink)[]

describe('definition', () => {
  it('leads from a quotation to the same words in another article', async () => {
    const { document } = await openArticle(COURIER)
    const places = await placesAt('vscode.executeDefinitionProvider', document, 'Nobody on that deck told us')
    ok(
      places.some(uri => uri.path.endsWith('daily-beacon.md')),
      paths(places),
    )
  })

  it('leads from a figure to its counterpart', async () => {
    const { document } = await openArticle(BEACON)
    const places = await placesAt('vscode.executeDefinitionProvider', document, CLAIM)
    ok(
      places.some(uri => uri.path.endsWith('marlow-courier.txt')),
      paths(places),
    )
  })

  it('leads from a mention to where its bearer is introduced', async () => {
    const { document } = await openArticle(COURIER)
    const places = await placesAt('vscode.executeDefinitionProvider', document, 'Mr Rusk, who has run')
    ok(places.length > 0)
  })
})

describe('references', () => {
  it('find a source in all articles', async () => {
    const { document } = await openArticle(COURIER)
    const places = await placesAt('vscode.executeReferenceProvider', document, 'Helena Brandt')
    for (const name of ['marlow-courier.txt', 'northwire.txt']) {
      ok(
        places.some(uri => uri.path.endsWith(name)),
        `${name} is not in ${paths(places)}`,
      )
    }
  })
})

/** The files that a command finds for the beginning of `text`. */
async function placesAt(command: string, document: vscode.TextDocument, text: string): Promise<vscode.Uri[]> {
  const place = rangeOf(document, text).start.translate(0, 1)
  const found = await vscode.commands.executeCommand<Places>(command, document.uri, place)
  return found.map(one => ('targetUri' in one ? one.targetUri : one.uri))
}

function paths(uris: readonly vscode.Uri[]): string {
  return uris.map(({ path }) => path).join()
}

describe('Go to Next Conflict', () => {
  it('visits all conflicts of all articles and comes round again', async function () {
    this.timeout(60_000)
    const visited = await walk('corroborate.nextConflict')
    ok(visited.length > 4, visited.join())
    ok(new Set(visited.map(place => place.split('#')[0])).size > 1, visited.join())
  })

  it('goes back the same way', async function () {
    this.timeout(60_000)
    const forth = await walk('corroborate.nextConflict')
    const back = await walk('corroborate.previousConflict')
    equal([...back].sort(), [...forth].sort())
  })
})

describe('Go to Next Finding, Quotation and Statement', () => {
  it('stop at findings that are no conflict, wordings among them', async () => {
    await placeCursor(COURIER, 'Rosalind Hythe')
    await vscode.commands.executeCommand('corroborate.nextFinding')
    const first = current()
    await placeCursor(COURIER, 'Rosalind Hythe')
    await vscode.commands.executeCommand('corroborate.nextConflict')
    ok(first !== current(), first)
  })

  it('go to the next quotation and back', async () => {
    await placeCursor(COURIER, 'Nobody on that deck told us')
    await vscode.commands.executeCommand('corroborate.nextQuotation')
    const there = current()
    await vscode.commands.executeCommand('corroborate.nextQuotation')
    await vscode.commands.executeCommand('corroborate.previousQuotation')
    equal(current(), there)
  })

  it('follow a source into other articles', async () => {
    await placeCursor(COURIER, 'Helena Brandt')
    const files = new Set<string>()
    for (let i = 0; i < 12; i++) {
      await vscode.commands.executeCommand('corroborate.nextStatement')
      files.add(current().split('#')[0])
    }
    ok(files.size > 1, [...files].join())
  })
})

describe('Call Hierarchy', () => {
  it('leads from an article to those it relies on, and from a source to who quotes it', async () => {
    const { document } = await openArticle(COURIER)
    const [article] = await vscode.commands.executeCommand<vscode.CallHierarchyItem[]>(
      'vscode.prepareCallHierarchy',
      document.uri,
      new vscode.Position(0, 0),
    )
    match(article.name, /life jackets/)
    const outgoing = await vscode.commands.executeCommand<vscode.CallHierarchyOutgoingCall[]>(
      'vscode.provideOutgoingCalls',
      article,
    )
    const brandt = outgoing.find(({ to }) => to.name === 'Helena Brandt')
    ok(brandt, outgoing.map(({ to }) => to.name).join())
    const incoming = await vscode.commands.executeCommand<vscode.CallHierarchyIncomingCall[]>(
      'vscode.provideIncomingCalls',
      brandt.to,
    )
    ok(incoming.length > 1, incoming.map(({ from }) => from.name).join())
  })
})

/** Runs a command from the start of an article until it comes to a place for the second time. */
async function walk(command: string): Promise<string[]> {
  const editor = await openArticle(COURIER)
  editor.selection = new vscode.Selection(0, 0, 0, 0)
  const visited: string[] = []
  while (visited.length < 500) {
    await vscode.commands.executeCommand(command)
    const place = current()
    if (visited.includes(place)) return visited
    visited.push(place)
  }
  throw new Error('it never came round')
}

function current(): string {
  const editor = vscode.window.activeTextEditor
  ok(editor, 'no editor is active')
  const { line, character } = editor.selection.start
  return `${editor.document.uri.path}#${line}:${character}`
}

describe('Go to Same Claim', () => {
  it('visits the articles that make the claim and comes back', async () => {
    await placeCursor(BEACON, CLAIM)
    const visited: string[] = []
    do {
      await vscode.commands.executeCommand('corroborate.sameClaimNext')
      visited.push(current())
    } while (!visited.at(-1)?.includes('daily-beacon') && visited.length < 10)
    match(visited.join(), /marlow-courier\.txt/)
    match(visited.at(-1) ?? '', /daily-beacon\.md/)
  })

  it('leads back to the article before', async () => {
    await placeCursor(BEACON, CLAIM)
    await vscode.commands.executeCommand('corroborate.sameClaimNext')
    ok(!current().includes('daily-beacon'), current())
    await vscode.commands.executeCommand('corroborate.sameClaimPrevious')
    match(current(), /daily-beacon\.md/)
  })

  it('stays on a line that says nothing of what other articles say', async () => {
    await placeCursor(COURIER, 'Rosalind Hythe')
    const before = current()
    await vscode.commands.executeCommand('corroborate.sameClaimNext')
    equal(current(), before)
  })
})

describe('Go to Next Problem of VS Code', () => {
  it('stops at a conflict', async () => {
    const editor = await openArticle(COURIER)
    const found = await diagnosticsOf(COURIER, all => all.length > 0)
    editor.selection = new vscode.Selection(0, 0, 0, 0)
    await vscode.commands.executeCommand('editor.action.marker.next')
    await vscode.commands.executeCommand('closeMarkersNavigation')
    const { start } = editor.selection
    ok(
      found.some(({ range }) => range.start.isEqual(start)),
      current(),
    )
  })
})
