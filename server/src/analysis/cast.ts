import type { Entity, Mention } from './article'
import type { Names } from './mentions'
import type { Prose } from './prose'

/** The finished mentions: names, and what the speakers' pass has added. */
export function finishMentions(prose: Prose, names: Names, added: readonly Mention[]): Mention[] {
  const named = names.names.map((name, i): Mention => {
    const span = { start: prose.tokens[name.from].start, end: prose.tokens[name.last].end }
    const own = { start: prose.tokens[name.first].start, end: prose.tokens[name.last].end }
    const full = name.words.length > 1 || names.drafts[names.draftOf[i]].words.length === 1
    return { ...span, entities: [names.draftOf[i]], form: full ? 'full' : 'part', name: own }
  })
  return [...named, ...added].sort((a, b) => a.start - b.start || b.end - a.end)
}

/** The finished entities. */
export const finishEntities = (names: Names): Entity[] =>
  names.drafts.map(draft => ({
    kind: draft.kind === 'unknown' ? 'organisation' : draft.kind,
    name: draft.words.join(' '),
    aliases: [...draft.aliases].filter(a => a !== draft.words.join(' ')),
    roles: [...draft.roles],
    gender: draft.gender,
    of: draft.of,
  }))
