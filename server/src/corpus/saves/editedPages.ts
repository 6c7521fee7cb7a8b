import type { CrossReference } from '../model'
import { editReference, type PageEdit, pageEdits } from './pageEdits'
import type { Stack } from './saves'

/** What the newest save of each page says otherwise than those before: found out when it is asked for, and kept. */
export class EditedPages {
  /** Null where it is to be found out. */
  private readonly edits = new Map<string, readonly PageEdit[] | null>()
  private readonly answers = new Map<string, readonly CrossReference[]>()

  /**
   * @param stackOf the saves of a page
   * @param idsOf the sources behind entities of an article
   */
  constructor(
    private readonly stackOf: (page: string) => Stack | null,
    private readonly idsOf: (uri: string, entities: readonly number[]) => readonly string[],
  ) {}

  /** The pages that have more saves than one. */
  pages(): Iterable<string> {
    return this.edits.keys()
  }

  /** Takes the saves that a page has now. */
  restack(page: string, stack: Stack | null): void {
    if (stack === null || stack.older.length === 0) this.edits.delete(page)
    else this.edits.set(page, null)
  }

  /** Forgets who says what: sources may be others. */
  refresh(): void {
    this.answers.clear()
  }

  /** What was changed on a page. */
  of(page: string): readonly CrossReference[] {
    const stack = this.edits.has(page) ? this.stackOf(page) : null
    if (stack === null) return []
    const known = this.answers.get(page) ?? this.editsOf(page, stack).map(edit => editReference(page, edit, this.idsOf))
    this.answers.set(page, known)
    return known
  }

  private editsOf(page: string, stack: Stack): readonly PageEdit[] {
    const found = this.edits.get(page) ?? pageEdits(stack)
    this.edits.set(page, found)
    return found
  }
}
