import type { Span } from '../article'
import { type Names, namesBetween } from '../names/mentions'
import type { Prose } from '../prose'

/** Tokens between "asked" and whom: "asked the board's chair, Jane Doe". */
const NEAR = 8

/** "Roe asked Jane Doe whether it was safe": the person named behind "asked", a cue in `sentence`; -1 where nobody is. */
export function whoWasAsked({ tokens, firstToken }: Prose, names: Names, asked: Span, sentence: number): number {
  let at = firstToken[sentence]
  while (at < firstToken[sentence + 1] && tokens[at].start < asked.end) at++
  const name = namesBetween(names, at, Math.min(at + NEAR, firstToken[sentence + 1]))[0]
  const entity = name === undefined ? -1 : names.draftOf[name]
  return entity >= 0 && names.drafts[entity].kind === 'person' ? entity : -1
}
