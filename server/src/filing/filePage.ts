/** The folder that articles are put into; names are those of files in it. */
export interface Folder {
  /** Null where there is no such file. */
  read(name: string): Promise<Uint8Array | null>
  /** Writes a file that is not there yet; rejects when it is. */
  create(name: string, bytes: Uint8Array): Promise<void>
}

/** A page that was saved: its file's name, and its bytes where a copy is to be kept beside the article. */
export interface Original {
  readonly name: string
  readonly bytes: Uint8Array | null
}

/** Where an article went; `same` is one that had been imported before, word for word. */
export interface Filed {
  readonly kind: 'new' | 'same'
  readonly name: string
}

/** Endings of the files that pages are saved in. */
const PAGE = /\.(?:x?html?|mht(?:ml)?)$/i

/** Whether a file may be a saved page, by its name. */
export function isPageName(name: string): boolean {
  return PAGE.test(name)
}

/** Articles of one name at most: other saves of one page are numbered. */
const MOST = 1000

/**
 * Puts an article into a folder under the name of its page, with the page beside it. What is there is never overwritten:
 * another save of the page gets a number.
 */
export async function filePage(folder: Folder, original: Original, text: string): Promise<Filed> {
  const stem = stemOf(original.name)
  for (let number = 1; number <= MOST; number++) {
    const own = number === 1 ? stem : `${stem}-${number}`
    const name = `${own}.article`
    const known = await folder.read(name)
    if (known !== null && withoutOriginal(new TextDecoder().decode(known)) === text) return { kind: 'same', name }
    const kept = original.bytes === null ? original.name : own + endingOf(original.name)
    if (known !== null || (original.bytes !== null && !(await isFree(folder, kept, original.bytes)))) continue
    await folder.create(name, new TextEncoder().encode(withOriginal(text, kept)))
    if (original.bytes !== null && (await folder.read(kept)) === null) await folder.create(kept, original.bytes)
    return { kind: 'new', name }
  }
  throw new Error(`more than ${MOST} articles are called ${stem}`)
}

/** Whether a copy of the page may take a name: nothing has it, or the page itself. */
async function isFree(folder: Folder, name: string, bytes: Uint8Array): Promise<boolean> {
  const known = await folder.read(name)
  return known === null || (known.length === bytes.length && known.every((byte, i) => byte === bytes[i]))
}

/** A name without the ending, and without what some file systems have no room or sign for. */
function stemOf(name: string): string {
  const stem = name
    .replace(PAGE, '')
    .replace(/[<>:"/\\|?*\u0000-\u001f]/g, '_')
    .trim()
    .slice(0, 120)
    .replace(/[. ]+$/, '')
  return stem || 'page'
}

function endingOf(name: string): string {
  return PAGE.exec(name)?.[0].toLowerCase() ?? '.html'
}

/** Notes in the front matter which file the page is. */
function withOriginal(text: string, name: string): string {
  return text.replace(/\n---\n/, () => `\noriginal: ${JSON.stringify(name)}\n---\n`)
}

function withoutOriginal(text: string): string {
  return text.replace(/\noriginal: .*(?=\n---\n)/, '')
}
