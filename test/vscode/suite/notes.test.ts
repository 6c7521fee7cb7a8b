import * as vscode from 'vscode'
import type { Annotation } from '../../../server/src/protocol/annotations'
import { equal, match, ok } from './assert'
import {
  activate,
  diagnosticsOf,
  eventually,
  hoverAt,
  openArticle,
  placeCursor,
  rangeOf,
  rowsOf,
  until,
  uriOf,
} from './workbench'

const COURIER = 'ferry/marlow-courier.txt'
const FILE = '.corroborate/annotations.jsonl'

/** Text that tries to be more: Markdown, a command, an image, an icon, marks that turn the writing round. */
const HOSTILE =
  '**bold** [Quit](command:workbench.action.quit) <img src=x onerror=alert(1)> $(warning) \u202egnp.exe #tag'

async function notes() {
  return (await activate()).notes
}

async function run(command: string, ...given: unknown[]): Promise<void> {
  await vscode.commands.executeCommand(`corroborate.${command}`, ...given)
}

/** Selects text of an article, as a person does with the mouse. */
async function select(text: string, path = COURIER): Promise<vscode.TextEditor> {
  const editor = await openArticle(path)
  const range = rangeOf(editor.document, text)
  editor.selection = new vscode.Selection(range.start, range.end)
  return editor
}

async function only(): Promise<Annotation> {
  const { annotations } = await notes()
  equal(annotations.all.length, 1, 'not one annotation')
  return annotations.all[0]
}

/** All rows of the Notes view as labels, with those below indented. */
async function shown(): Promise<string[]> {
  const { view } = await notes()
  const groups = await view.getChildren()
  const labels = await Promise.all(
    groups.map(async group => {
      const rows = await view.getChildren(group)
      return [String(view.getTreeItem(group).label), ...rows.map(row => `  ${view.getTreeItem(row).label}`)]
    }),
  )
  return labels.flat()
}

/** Takes all annotations away, and what narrows the view. */
async function clear(): Promise<void> {
  const { annotations } = await notes()
  for (const { id } of annotations.all) await annotations.annotate({ kind: 'delete', id })
  await run('groupNotesByArticle')
  await run('clearNotesFilter')
  await vscode.commands.executeCommand('workbench.action.closeAllEditors')
}

describe('notes', () => {
  afterEach(clear)

  it('are added to what is selected, with tags, as a thread of comments', async () => {
    await select('Tomas Ekland, 58')
    await run('addNote', 'Ask the #register about his age. #age')
    const note = await only()
    equal([note.kind, note.tags, note.passages[0].quote], ['note', ['register', 'age'], 'Tomas Ekland, 58'])
    const thread = (await notes()).threads.threadOf(note.id)
    ok(thread, 'no thread')
    equal(
      thread.comments.map(({ body, label }) => [body, label]),
      [['Ask the #register about his age. #age', '#register #age']],
    )
    equal(thread.range.start.line, note.passages[0].range?.start.line)
  })

  it('are written in the box of VS Code, answered, edited, tagged, resolved and deleted', async () => {
    await select('nobody came to show us')
    await run('addNote', 'Which deck?')
    const { threads, annotations } = await notes()
    const { id } = await only()
    const thread = threads.threadOf(id)!
    await run('replyToNote', { thread, text: 'Deck two.' })
    equal(
      thread.comments.map(({ body }) => body),
      ['Which deck?', 'Deck two.'],
    )
    await run('editNote', thread.comments[1])
    equal(thread.comments[1].mode, vscode.CommentMode.Editing)
    await run('saveEditedNote', { ...thread.comments[1], body: 'Deck three.' })
    equal(
      thread.comments.map(({ body, mode }) => [body, mode]),
      [
        ['Which deck?', 1],
        ['Deck three.', 1],
      ],
    )
    await run('resolveNote', thread)
    equal([thread.state, thread.contextValue], [vscode.CommentThreadState.Resolved, 'resolved'])
    await run('reopenNote', thread)
    equal([thread.state, thread.contextValue], [vscode.CommentThreadState.Unresolved, 'open'])
    await run('deleteNote', thread.comments[1])
    equal((await only()).replies, [])
    await run('deleteNote', thread)
    equal(annotations.all, [])
    equal(threads.threadOf(id), undefined)
  })

  it('show hostile text as text', async () => {
    await select('Tomas Ekland, 58')
    await run('addNote', HOSTILE)
    const { threads, view } = await notes()
    const [comment] = threads.threadOf((await only()).id)!.comments
    equal(comment.body, HOSTILE.replace('\u202e', ''))
    const [group] = await view.getChildren()
    const item = view.getTreeItem((await view.getChildren(group))[0])
    for (const text of [item.label, item.description, item.tooltip]) {
      ok(typeof text === 'string', 'not plain text')
      ok(!text.includes('\u202e'), text)
    }
  })

  it('stay on their passage when the article is edited, and go to the view alone when it is gone', async () => {
    const editor = await select('Tomas Ekland, 58')
    await run('addNote', 'Age?')
    const { id, passages } = await only()
    const { annotations, threads, view } = await notes()
    const { document } = editor
    const text = document.getText()
    const edit = (range: vscode.Range, words: string) => editor.edit(builder => builder.replace(range, words))
    const passage = () => annotations.find(id)?.passages[0]
    const line = passages[0].range!.start.line
    try {
      await edit(new vscode.Range(0, 0, 0, 0), 'One line more\n')
      await until(annotations.onDidChange, () => passage()?.range?.start.line === line + 1 || undefined)
      equal(threads.threadOf(id)?.range.start.line, line + 1)
      await edit(document.lineAt(rangeOf(document, 'Tomas Ekland').start.line).range, '')
      await until(annotations.onDidChange, () => passage()?.state === 'detached' || undefined)
      equal(threads.threadOf(id), undefined)
      equal(view.badge?.value, 1)
      match(view.badge?.tooltip ?? '', /passage is not found/)
      await run('groupNotesByPlace')
      equal(await shown(), ['Passage Not Found', '  Age?'])
      const [row] = await view.getChildren((await view.getChildren())[0])
      match(String(view.getTreeItem(row).contextValue), / detached$/)
      const { start, end } = rangeOf(document, 'nobody came to show us')
      editor.selection = new vscode.Selection(start, end)
      await run('attachNote', row)
      equal(await shown(), ['In Their Place', '  Age?'])
      equal(threads.threadOf(id)?.range.start.line, start.line)
    } finally {
      await edit(new vscode.Range(0, 0, document.lineCount, 0), text) // it may have been saved meanwhile, by itself
      await document.save()
    }
  })
})

describe('the Notes view', () => {
  afterEach(clear)

  it('is grouped, filtered, and leads to the passage', async () => {
    await select('Tomas Ekland, 58')
    await run('addNote', 'Age? #age')
    await placeCursor(COURIER, 'Nobody on that deck')
    await run('correctSpeaker', undefined, 'Ruben Aasen')
    equal(await shown(), ['marlow-courier.txt', '  Speaker: Ruben Aasen', '  Age? #age'])
    await run('groupNotesByTag')
    equal(await shown(), ['#age', '  Age? #age', 'No tag', '  Speaker: Ruben Aasen'])
    await run('groupNotesByStatus')
    equal(await shown(), ['Open Notes', '  Age? #age', 'Corrections', '  Speaker: Ruben Aasen'])
    await run('filterNotesKind', ['correction'])
    equal(await shown(), ['Corrections', '  Speaker: Ruben Aasen'])
    await run('clearNotesFilter')
    await run('filterNotes', 'EKLAND age')
    equal(await shown(), ['Open Notes', '  Age? #age'])
    const { view } = await notes()
    equal(view.description, '“EKLAND age”')
    await vscode.commands.executeCommand('workbench.action.closeAllEditors')
    const [row] = await view.getChildren((await view.getChildren())[0])
    const { command } = view.getTreeItem(row)
    await vscode.commands.executeCommand(command!.command, ...command!.arguments!)
    const editor = vscode.window.activeTextEditor
    equal(editor?.document.getText(editor.selection), 'Tomas Ekland, 58')
  })

  it('says each row as a sentence, and deletes it', async () => {
    await select('Tomas Ekland, 58')
    await run('addNote', 'Age? #age')
    const { view, annotations } = await notes()
    const [group] = await view.getChildren()
    const [row] = await view.getChildren(group)
    const item = view.getTreeItem(row)
    equal(
      item.accessibilityInformation?.label,
      'Note on “Tomas Ekland, 58” in marlow-courier.txt: Age? #age, tags: age',
    )
    equal(item.contextValue, 'note open')
    await run('deleteAnnotation', row)
    equal(annotations.all, [])
    equal(await view.getChildren(), [])
  })

  it('lists the lines that cannot be read, and follows the file', async () => {
    await select('Tomas Ekland, 58')
    await run('addNote', 'Age?')
    const { annotations, view } = await notes()
    const uri = uriOf(FILE)
    const before = await vscode.workspace.fs.readFile(uri)
    const text = `${new TextDecoder().decode(before)}<<<<<<< ours\n`
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text))
    await until(annotations.onDidChange, () => annotations.unreadable.length === 1 || undefined)
    equal(await shown(), [
      'marlow-courier.txt',
      '  Age?',
      'Lines That Cannot Be Read',
      '  Line 2: left behind by a merge',
    ])
    match(view.badge?.tooltip ?? '', /1 line that cannot be read/)
    await vscode.workspace.fs.writeFile(uri, before)
    await until(annotations.onDidChange, () => annotations.unreadable.length === 0 || undefined)
    equal(view.badge, undefined)
  })
})

describe('evidence', () => {
  afterEach(clear)

  it('is set for the figure at the cursor, with source and date, and said in the hover', async () => {
    await placeCursor(COURIER, '12 times')
    await run('setStatus', undefined, { value: 'false', source: 'port *log*', date: '2025-06-05' })
    const editor = vscode.window.activeTextEditor!
    match(await hoverAt(editor.document, rangeOf(editor.document, '12 times')), /False\\?: port \\\*log\\\*/)
    await run('markVerified')
    equal((await only()).status?.value, 'verified')
    await run('markUnchecked')
    equal((await notes()).annotations.all, [])
  })

  it('is ticked in the Findings view, and said behind the label and in the problem', async () => {
    await openArticle(COURIER)
    const api = await activate()
    const rows = async (kind: string) => {
      const paths = await rowsOf(api, 'findings')
      return paths.map(path => path.at(-1)!).filter(row => row.kind === kind)
    }
    const box = (item: vscode.TreeItem) => (item.checkboxState as { state: vscode.TreeItemCheckboxState }).state
    const item = async (kind: string) => api.views.findings.getTreeItem((await rows(kind))[0])
    equal(box(await item('finding')), vscode.TreeItemCheckboxState.Unchecked)
    await run('markUnverifiable', (await rows('finding'))[0])
    const marked = await item('finding')
    equal(box(marked), vscode.TreeItemCheckboxState.Checked)
    match(String(marked.description), / · Unverifiable: /)
    match(marked.accessibilityInformation?.label ?? '', /Unverifiable/)
    await run('markVerified', (await rows('member'))[0])
    match(String((await item('member')).description), / · Verified: /)
    equal((await notes()).annotations.all.length, 2)
    const name = vscode.workspace.asRelativePath(vscode.Uri.parse((await rows('finding'))[0].location!.uri))
    await openArticle(name)
    const found = await diagnosticsOf(name, all =>
      all.some(({ message }) => message.endsWith(' · Unverifiable · Verified')),
    )
    ok(found.length > 0)
  })
})

describe('corrections', () => {
  afterEach(clear)

  it('of a speaker act at once, are said in the hover and the status bar, and are undone and done again', async () => {
    await placeCursor(COURIER, 'Nobody on that deck')
    const { document } = vscode.window.activeTextEditor!
    const text = document.getText()
    const quotation = rangeOf(document, 'Nobody on that deck')
    await run('correctSpeaker', undefined, 'Ruben Aasen')
    match(await hoverAt(document, quotation), /Ruben Aasen/)
    match(
      await hoverAt(document, quotation),
      /Corrected\\?: Speaker\\?: Ruben Aasen.*\[Delete\]\(command:corroborate.deleteNote/,
    )
    match((await notes()).confirmation.text ?? '', /Speaker: Ruben Aasen/)
    await run('undoCorrection')
    ok(!/Corrected/.test(await hoverAt(document, quotation)), 'still corrected')
    await run('redoCorrection')
    match(await hoverAt(document, quotation), /Corrected/)
    equal(document.getText(), text)
    ok(!document.isDirty, 'the article was edited')
  })

  it('ask who speaks, and take the choice that is accepted', async () => {
    await placeCursor(COURIER, 'Nobody on that deck')
    const done = run('correctSpeaker')
    const { annotations } = await notes()
    await eventually(
      async () => {
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem')
        return annotations.all.length
      },
      count => count === 1,
    )
    await done
    equal((await only()).correction?.kind, 'speaker')
  })

  it('say what they need when it is not there', async () => {
    await placeCursor(COURIER, 'Rosalind Hythe')
    await run('notQuotation')
    await run('markQuotation')
    await run('correctSpeaker', undefined, 'Nobody')
    equal((await notes()).annotations.all, [])
  })

  it('are of names, quotations, findings and the article, at the cursor and of rows', async () => {
    const api = await activate()
    await openArticle(COURIER)
    const sources = (await rowsOf(api, 'sources')).map(path => path.at(-1)!)
    const source = (name: string) => sources.find(({ kind, label }) => kind === 'source' && label === name)
    await run('samePerson', source('Helena Brandt'), 'Nadia Westrup')
    await run('renameSource', source('Anton Rusk'), 'Anton P. Rusk')
    await run('correctOutlet', undefined, 'The Courier')
    await run('correctDate', undefined, '2025-06-31')
    await run('correctDate', undefined, '2025-06-05')
    await select('were at sea', 'ferry/northwire.txt').catch(() => undefined)
    const findings = (await rowsOf(api, 'findings')).map(path => path.at(-1)!)
    const conflict = findings.find(({ kind, verdict }) => kind === 'finding' && verdict === 'conflicts')
    await run('notConflict', conflict, 'counted otherwise')
    const made = (await notes()).annotations.all.map(({ correction }) => correction)
    const kinds = made.map(correction => correction?.kind).sort()
    equal(kinds, ['notConflict', 'outlet', 'published', 'samePerson', 'sourceName'])
    equal(
      made.find(correction => correction?.kind === 'published'),
      { kind: 'published', date: '2025-06-05' },
    )
  })

  it('rename a source by F2, without an edit of the article, and say so', async () => {
    await placeCursor(COURIER, 'Ruben Aasen')
    const { document, selection } = vscode.window.activeTextEditor!
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      selection.active,
      'R. Aasen',
    )
    equal(edit.size, 0)
    const { confirmation } = await notes()
    await eventually(
      async () => confirmation.text ?? '',
      text => text.includes('R. Aasen'),
    )
    match(confirmation.text ?? '', /Ruben Aasen is shown as R\. Aasen/)
    const labels = (await rowsOf(await activate(), 'sources')).map(path => path.at(-1)?.label)
    ok(labels.includes('R. Aasen') && !labels.includes('Ruben Aasen'), labels.join())
  })

  it('dismiss a finding, which is listed apart and restored', async () => {
    const api = await activate()
    await openArticle(COURIER)
    const findings = async () => (await rowsOf(api, 'findings')).map(path => path.at(-1)!)
    const conflict = (await findings()).find(({ kind, verdict }) => kind === 'finding' && verdict === 'conflicts')
    await run('notConflict', conflict, '')
    const dismissed = (await findings()).find(({ kind, label, dismissed }) => {
      return kind === 'finding' && label === conflict?.label && dismissed
    })
    ok(dismissed, 'not dismissed')
    const item = api.views.findings.getTreeItem(dismissed)
    match(String(item.description), /dismissed by you/)
    match(String(item.contextValue), /^finding .* dismissed$/)
    await run('restoreFinding', dismissed)
    equal((await notes()).annotations.all, [])
    ok(!(await findings()).some(row => row.dismissed), 'still dismissed')
  })

  it('are offered as quick fixes of a finding, which act at once or ask', async () => {
    await openArticle(COURIER)
    const [diagnostic] = await diagnosticsOf(COURIER, found =>
      found.some(({ code }) => JSON.stringify(code).includes('conflicts')),
    )
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uriOf(COURIER),
      diagnostic.range,
      vscode.CodeActionKind.QuickFix.value,
    )
    const titles = actions.map(({ title }) => title)
    ok(
      titles.some(title => title.startsWith('Not the Same Fact')),
      titles.join(),
    )
  })
})
