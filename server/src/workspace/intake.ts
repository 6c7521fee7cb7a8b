import { isArticle } from '../files/candidate'
import { decodeText } from '../files/decode'
import { reasonOf } from '../files/failure'
import type { SkippedFile } from '../protocol'
import { Corpora } from './corpora'
import type { Decisions } from './decisions'
import { nameOf } from './placing'
import type { Reach } from './reach'

/**
 * What was made of the texts of files and documents: an article in its corpus, or nothing, with the reason where it could not
 * be read. URIs are normalised.
 */
export class Intake {
  readonly corpora = new Corpora()
  private readonly skipped = new Map<string, string>()

  constructor(
    private readonly reach: Reach,
    private readonly decisions: Decisions,
    private readonly log: (message: string) => void,
  ) {}

  /** Takes a text; one of language `article` needs no signs of news. */
  take(uri: string, text: string, languageId: string | null): void {
    if (text.length > this.reach.maxFileSize * 1024) {
      this.skipTooLarge(uri)
      return
    }
    try {
      const annotated = this.decisions.read(uri, text)
      this.skipped.delete(uri)
      const { article } = annotated
      if (languageId !== 'article' && !isArticle(nameOf(uri), text, article)) this.corpora.delete(uri)
      else if (this.corpora.set(uri, this.reach.corpusFor(uri), article)) this.decisions.corpusCame()
      this.decisions.place(uri, annotated)
    } catch (error) {
      this.skip(uri, `cannot be analysed: ${reasonOf(error)}`)
    }
  }

  takeBytes(uri: string, bytes: Uint8Array): void {
    const decoded = decodeText(bytes)
    if (decoded === null) {
      this.skip(uri, 'is binary, not text')
      return
    }
    this.take(uri, decoded.text, null)
    if (decoded.replaced && this.corpora.has(uri))
      this.log(`${uri}: not UTF-8; read with replacement characters; save it as UTF-8`)
  }

  skip(uri: string, reason: string): void {
    this.corpora.delete(uri)
    if (this.skipped.get(uri) !== reason) this.log(`${uri}: ${reason}`)
    this.skipped.set(uri, reason)
  }

  skipTooLarge(uri: string): void {
    this.skip(uri, `larger than ${this.reach.maxFileSize} KB (corroborate.maxFileSize)`)
  }

  /** The texts that are known at a URI, and below it where it is a folder's. */
  knownBelow(uri: string): readonly string[] {
    return [...this.corpora.uris(), ...this.skipped.keys()].filter(
      known => known === uri || known.startsWith(`${uri}/`),
    )
  }

  forget(uri: string): void {
    this.corpora.delete(uri)
    this.skipped.delete(uri)
  }

  clear(): void {
    this.corpora.clear()
    this.skipped.clear()
  }

  skippedFiles(): readonly SkippedFile[] {
    return [...this.skipped].map(([uri, reason]) => ({ uri, reason }))
  }
}
