import type { Entity, Mention } from '../article'
import type { Prose } from '../prose'
import { spokenFor } from './affiliations'
import type { Names } from './mentions'
import type { Name } from './name'

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
export function finishEntities(prose: Prose, names: Names): Entity[] {
  const of = spokenFor(names.drafts)
  const aged = new Set(names.draftOf.filter((_, i) => isAged(prose, names.names[i])))
  return names.drafts.map((draft, i) => ({
    kind: draft.kind !== 'unknown' ? draft.kind : aged.has(i) ? 'person' : 'organisation',
    name: draft.words.join(' '),
    aliases: [...draft.aliases].filter(a => a !== draft.words.join(' ')),
    roles: [...draft.roles],
    gender: draft.gender,
    of: of[i],
  }))
}

/** "Jane Doe, 54,": a full name with an age behind it. */
function isAged({ tokens }: Prose, { words, last }: Name): boolean {
  return (
    words.length > 1 &&
    tokens[last + 1]?.text === ',' &&
    AGE.test(tokens[last + 2]?.text ?? '') &&
    tokens[last + 3]?.text === ','
  )
}

const AGE = /^[1-9]\d$/
