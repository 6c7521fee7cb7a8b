import type { TextDocumentContentChangeEvent } from 'vscode-languageserver-protocol'
import { TextDocument } from 'vscode-languageserver-textdocument'

/** The documents that are open, and which of them are to be read again. URIs are normalised. */
export class OpenDocuments {
  private readonly documents = new Map<string, TextDocument>()
  /** Those whose article is older than their text. */
  private readonly stale = new Set<string>()

  /** @param due is called soon after a document has become stale. */
  constructor(private readonly due: () => void) {}

  get size(): number {
    return this.documents.size
  }

  has(uri: string): boolean {
    return this.documents.has(uri)
  }

  get(uri: string): TextDocument | undefined {
    return this.documents.get(uri)
  }

  uris(): readonly string[] {
    return [...this.documents.keys()]
  }

  open(uri: string, languageId: string, version: number, text: string): void {
    this.documents.set(uri, TextDocument.create(uri, languageId, version, text))
    this.touch(uri)
  }

  change(uri: string, version: number, changes: TextDocumentContentChangeEvent[]): void {
    const document = this.documents.get(uri)
    if (!document) return
    TextDocument.update(document, changes, version)
    this.touch(uri)
  }

  close(uri: string): void {
    this.documents.delete(uri)
    this.stale.delete(uri)
  }

  /** Makes a document stale, and tells so when the messages that have already arrived are handled. */
  touch(uri: string): void {
    this.stale.add(uri)
    setTimeout(this.due, 0)
  }

  /** Makes all stale; whoever does it has them read. */
  touchAll(): void {
    for (const uri of this.documents.keys()) this.stale.add(uri)
  }

  /** The stale documents, each stale no more when it is given out: what is told of one may lead to being asked again. */
  *takeStale(): Iterable<TextDocument> {
    for (const uri of this.stale) {
      this.stale.delete(uri)
      const document = this.documents.get(uri)
      if (document) yield document
    }
  }
}
