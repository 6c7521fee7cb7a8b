import { append } from '../gather'
import type { CrossReference, Member } from '../model'

/** Leaves out agreements whose every member stands in a quotation that all give in the same words: that tells more of the same. */
export function withoutQuoted(
  statements: readonly CrossReference[],
  wordings: readonly CrossReference[],
): CrossReference[] {
  const inArticle = new Map<string, { readonly quoted: Member; readonly wording: CrossReference }[]>()
  for (const wording of wordings)
    for (const quoted of wording.verdict === 'agrees' ? wording.members : []) {
      append(inArticle, quoted.uri, { quoted, wording })
    }
  const around = (member: Member) =>
    (inArticle.get(member.uri) ?? [])
      .filter(({ quoted }) => quoted.start <= member.start && member.end <= quoted.end)
      .map(({ wording }) => wording)
  return statements.filter(({ verdict, members: [first, ...others] }) => {
    if (verdict !== 'agrees') return true
    return !around(first).some(wording => others.every(member => around(member).includes(wording)))
  })
}
