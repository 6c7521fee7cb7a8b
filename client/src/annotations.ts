import * as vscode from 'vscode'
import { SECTION } from '../../server/src/protocol'
import {
  AnnotateRequest,
  type Annotation,
  type AnnotationEdit,
  AnnotationsRequest,
  UndoAnnotationRequest,
  type UnreadableLine,
} from '../../server/src/protocol/annotations'
import { oneLine } from './literal'
import type { Server } from './server'

/** How many times what the last listing took is waited before the next: ten thousand annotations are not listed at every key. */
const REST = 4

/** Milliseconds that are waited at most. */
const MOST_REST = 2000

/** What people have decided and noted, as the server last listed it. The only one that lists and edits it. */
export class Annotations implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>()
  private readonly disposable: vscode.Disposable
  private listing: Promise<void> | undefined
  private isStale = false
  private byUri: ReadonlyMap<string, readonly Annotation[]> = new Map()
  /** Whether it was listed since everything was read. */
  private isKnown = false

  all: readonly Annotation[] = []
  unreadable: readonly UnreadableLine[] = []

  readonly onDidChange = this.changed.event

  constructor(private readonly server: Server) {
    this.disposable = vscode.Disposable.from(
      this.changed,
      server.onDidAnnotate(() => void this.list()),
      server.onDidChangeStatus(status => {
        if (status === undefined) this.take([], [])
        else if (!this.isKnown) void this.list()
        this.isKnown = status?.state === 'idle'
      }),
    )
  }

  /** Those with a passage in an article. */
  in(uri: vscode.Uri): readonly Annotation[] {
    return this.byUri.get(uri.toString()) ?? []
  }

  /** Those at a position of an article, corrections and states of checking among them. */
  at(uri: vscode.Uri, position: vscode.Position): readonly Annotation[] {
    return this.in(uri).filter(({ passages }) =>
      passages.some(passage => isSame(passage.uri, uri) && passage.range && toRange(passage.range).contains(position)),
    )
  }

  find(id: string): Annotation | undefined {
    return this.all.find(annotation => annotation.id === id)
  }

  /** Makes edits, and tells what went wrong in a message. The ids of what was made or changed; undefined when nothing was. */
  async annotate(...edits: AnnotationEdit[]): Promise<readonly string[] | undefined> {
    const answer = await this.server.request(AnnotateRequest, { edits, creator: author() })
    if (answer === undefined) return complain(vscode.l10n.t('The language server does not answer.'))
    if (answer.problem !== null) return complain(answer.problem)
    await this.list()
    return answer.ids
  }

  /** Takes the last step back, or does it again; tells what it was. */
  async undo(redo: boolean): Promise<string | null | undefined> {
    const answer = await this.server.request(UndoAnnotationRequest, { redo })
    if (answer === undefined) return complain(vscode.l10n.t('The language server does not answer.'))
    if (answer.problem !== null) return complain(answer.problem)
    await this.list()
    return answer.done
  }

  /** Asks for the list again. Who asks while one is under way gets the next one. */
  list(): Promise<void> {
    if (this.listing) {
      this.isStale = true
      return this.listing
    }
    this.listing = this.listUntilFresh().finally(() => {
      this.listing = undefined
    })
    return this.listing
  }

  dispose(): void {
    this.disposable.dispose()
  }

  private async listUntilFresh(): Promise<void> {
    do {
      this.isStale = false
      const start = Date.now()
      const answer = await this.server.request(AnnotationsRequest, {})
      if (answer) this.take(answer.annotations, answer.unreadable)
      if (this.isStale) await rest(Date.now() - start)
    } while (this.isStale)
  }

  private take(all: readonly Annotation[], unreadable: readonly UnreadableLine[]): void {
    this.all = all
    this.unreadable = unreadable
    this.byUri = byUri(all)
    this.changed.fire()
  }
}

function byUri(all: readonly Annotation[]): ReadonlyMap<string, readonly Annotation[]> {
  const found = new Map<string, Annotation[]>()
  const spelled = new Map<string, string>()
  const inEditor = (uri: string) => {
    const known = spelled.get(uri) ?? vscode.Uri.parse(uri).toString()
    spelled.set(uri, known)
    return known
  }
  for (const annotation of all) {
    for (const uri of new Set(annotation.passages.map(passage => inEditor(passage.uri)))) {
      const known = found.get(uri)
      if (known) known.push(annotation)
      else found.set(uri, [annotation])
    }
  }
  return found
}

function rest(took: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, Math.min(took * REST, MOST_REST)))
}

/** Whether an address of the server is that of the editor: they may differ in what they encode. */
export function isSame(uri: string, other: vscode.Uri): boolean {
  return vscode.Uri.parse(uri).toString() === other.toString()
}

/** Whether a passage of an annotation cannot be found, or its article. */
export function isDetached({ passages }: Annotation): boolean {
  return passages.some(({ state }) => state === 'detached' || state === 'missing')
}

/** The last part of an address. */
export function fileName(uri: string): string {
  const { path } = vscode.Uri.parse(uri)
  return oneLine(path.slice(path.lastIndexOf('/') + 1)) || uri
}

/** A range of the protocol as the editor has it. */
export function toRange({ start, end }: { start: Position; end: Position }): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character)
}

/** A range of the editor as plain values: a worker gets nothing of the editor's own objects. */
export function fromRange({ start, end }: vscode.Range): { start: Position; end: Position } {
  const plain = ({ line, character }: Position) => ({ line, character })
  return { start: plain(start), end: plain(end) }
}

interface Position {
  readonly line: number
  readonly character: number
}

/** The name that a person wants to be kept with what they note, if they do. */
function author(): string | undefined {
  return vscode.workspace.getConfiguration(SECTION).get<string>('author', '').trim() || undefined
}

function complain(problem: string): undefined {
  void vscode.window.showErrorMessage(problem)
  return undefined
}
