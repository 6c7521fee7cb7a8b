import type { Entity, Mention } from '../article'
import type { Prose } from '../prose'
import { spokenFor } from './affiliations'
import type { Names } from './mentions'

/** The finished mentions: names, and what the speakers' pass has added. */
export function finishMentions(prose: Prose, names: Names, added: readonly Mention[]): Mention[] {
  const named = names.names.map((name, i): Mention => {
    const draft = names.draftOf[i]
    const full = name.words.length > 1 || names.drafts[draft].words.length === 1
    const end = prose.tokens[name.last].end
    return {
      start: prose.tokens[name.from].start,
      end,
      entities: [draft],
      form: full ? 'full' : 'part',
      name: { start: prose.tokens[name.first].start, end },
    }
  })
  return named.concat(added).sort((a, b) => a.start - b.start || b.end - a.end)
}

/** The finished entities. */
export function finishEntities(names: Names): Entity[] {
  const of = spokenFor(names.drafts)
  return names.drafts.map((draft, i) => ({
    kind: draft.kind !== 'unknown' ? draft.kind : 'organisation',
    name: draft.words.join(' '),
    aliases: [...draft.aliases].filter(a => a !== draft.words.join(' ')),
    roles: [...draft.roles],
    gender: draft.gender,
    of: of[i],
  }))
}
