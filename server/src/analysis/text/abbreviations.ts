/**
 * Abbreviations of English news prose that carry a full stop without ending a sentence. Compiled from style guides'
 * lists of titles, months, states and business suffixes; lower case, without the final stop.
 */

import { isHyphenMark } from './characters'

/** Followed by a name or number: never the end of a sentence. */
export const TITLES_ABBREVIATED: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof rev fr sr st messrs mme mlle sen sens rep reps gov govs lt gen col maj capt cpt cmdr cpl sgt pvt adm brig ' +
    'pres hon supt det insp const coun cllr ald sec atty dist asst vol vs no nos fig art pp ave blvd rd mt ft jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri'
  ).split(' '),
)

/** May end a sentence: the next word decides. */
export const MAYBE_FINAL: ReadonlySet<string> = new Set(
  (
    'inc ltd co corp llc plc bros jr etc al est approx dept univ assn a.m p.m u.s u.k u.n e.u d.c u.s.a ph.d m.d b.c a.d ' +
    'calif fla mass conn ill ind mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ala ariz ark colo del ga kan ky la md me n.c n.d n.h n.j n.m n.y s.c s.d w.va r.i que ont alta sask nfld n.b n.s n.l p.e.i n.w.t'
  ).split(' '),
)

/** Words that open a sentence far more often than they open a name: after "U.S." or "Inc." they mark a new sentence. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  (
    'the a an this that these those he she it they we i you his her its their our my your there here in on at by for from with after before ' +
    'when while where as if although though since because but and or so yet however meanwhile later earlier then now also still even ' +
    'one two three some many most all both each no not such what who why how according asked more under over during despite until among about'
  ).split(' '),
)

/** The party and state of a member of Congress, as one word: "R-Ohio", "D-Calif.". */
export const isParty = (word: string): boolean => isHyphenMark(word[1]) && /^[RDI].\p{Lu}/u.test(word)
