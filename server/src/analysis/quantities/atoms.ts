import type { Span } from '../article'
import { isFigureWord } from '../numbers/table'
import type { Prose, Token } from '../prose'
import { remembering } from '../text/memo'
import { otherLexeme, wordLexeme } from '../words/lexicon'
import type { WordStart } from './figureStarts'

/**
 * The smallest piece that the grammar of figures reads: a run of digits ("1,200.5"), of letters, or one sign.
 * Tokens that join several ("42-year-old", "1.2bn", "$140-150") are cut apart; other words are taken as they are.
 */
export interface Atom extends Span {
  readonly text: string
  readonly lower: string
  readonly kind: 'digits' | 'letters' | 'sign'
  /** Stands without white space after the atom before. */
  readonly glued: boolean
  /** The classes of the word. */
  readonly classes: number
  /** What may start at it. */
  readonly opens: WordStart | undefined
}

/** The atoms of one sentence, and what the readers need to know of it. */
export interface Line {
  readonly text: string
  readonly atoms: readonly Atom[]
  readonly sentence: number
}

/** Longer tokens hold no figure and are passed over unread. */
const LONGEST_TOKEN = 200

const NOTHING: Atom = {
  start: -1,
  end: -1,
  text: '',
  lower: '',
  kind: 'sign',
  glued: false,
  classes: 0,
  opens: undefined,
}

/** The atom at an index, or an empty sign outside of the sentence. */
export function atomAt(atoms: readonly Atom[], i: number): Atom {
  return i >= 0 && i < atoms.length ? atoms[i] : NOTHING
}

/** Cuts the tokens of sentence `sentence` into atoms. */
export function atomize(prose: Prose, sentence: number): Line {
  const atoms: Atom[] = []
  const from = prose.blocks[prose.sentences[sentence].block]?.proseStart ?? 0
  for (let i = prose.firstToken[sentence]; i < prose.firstToken[sentence + 1]; i++) {
    const token = prose.tokens[i]
    if (token.start >= from) addToken(atoms, token)
  }
  return { text: prose.text, atoms, sentence }
}

function addToken(atoms: Atom[], token: Token): void {
  const { start, text, kind, lower, lexeme } = token
  if (isWhole(token)) push(atoms, start, text, kind === 'punctuation' ? 'sign' : 'letters', lower, lexeme)
  else cut(atoms, start, text)
}

/** Whether a token is one atom: no figure is inside. */
function isWhole({ text, kind, lower, lexeme }: Token): boolean {
  if (text.length > LONGEST_TOKEN) return true
  if (kind === 'number') return false
  if (kind === 'punctuation') return text.length === 1
  return lexeme.opens !== 'joined' || !holdsFigure(lower)
}

/** "40-year", "two-hour". */
const holdsFigure = remembering(lower => /\d/.test(lower) || lower.split(HYPHEN).some(isFigureWord))

const HYPHEN = /[-\u2010-\u2015]/

function push(
  atoms: Atom[],
  start: number,
  text: string,
  kind: Atom['kind'],
  lower: string,
  { classes, opens }: Pick<Atom, 'classes' | 'opens'>,
): void {
  const glued = atoms.length > 0 && atoms[atoms.length - 1].end === start
  atoms.push({ start, end: start + text.length, text, lower, kind, glued, classes, opens })
}

/** Digits belong to no class of words, and nothing starts at them that digits do not tell. */
const DIGITS = { classes: 0, opens: undefined }

const PIECE = /\d+(?:[.,]\d+)*|[\p{L}\p{M}]+(?:['’]\p{L}+)?|\S/gu

/** Digits with separators and nothing else, as most numbers are. */
const PLAIN = /^\d+(?:[.,]\d+)*$/

function cut(atoms: Atom[], start: number, text: string): void {
  if (PLAIN.test(text)) {
    if (!continues(atoms, start, text)) push(atoms, start, text, 'digits', text, DIGITS)
    return
  }
  // Not matchAll, which makes an expression anew for each token.
  PIECE.lastIndex = 0
  for (let piece = PIECE.exec(text); piece !== null; piece = PIECE.exec(text)) {
    const first = piece[0].charCodeAt(0)
    const kind = first >= 48 && first <= 57 ? 'digits' : /^\p{L}/u.test(piece[0]) ? 'letters' : 'sign'
    if (kind === 'digits' && continues(atoms, start + piece.index, piece[0])) continue
    const lower = piece[0].toLowerCase()
    const told = (kind === 'sign' ? otherLexeme : wordLexeme)(lower, 0, lower.length)
    push(atoms, start + piece.index, piece[0], kind, lower, told)
  }
}

/** Joins what a tokenizer of words has parted: "RM23" "." "50", "to-260" "," "000". False when the digits stand for themselves. */
function continues(atoms: Atom[], start: number, text: string): boolean {
  const [word, whole, point] = atoms.slice(-3)
  if (
    !point ||
    point.end !== start ||
    !point.glued ||
    whole.kind !== 'digits' ||
    !whole.glued ||
    word.end !== whole.start
  )
    return false
  if (
    !(point.text === '.' || (point.text === ',' && /^\d{3}/.test(text))) ||
    word.kind === 'digits' ||
    whole.text.includes('.')
  )
    return false
  atoms.length -= 2
  const joined = `${whole.text}${point.text}${text}`
  push(atoms, whole.start, joined, 'digits', joined, DIGITS)
  return true
}
