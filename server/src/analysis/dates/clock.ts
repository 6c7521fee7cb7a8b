import { type Atom, atomAt } from '../quantities/atoms'
import { ZONES } from './dateWords'

/** A time of day, in minutes from midnight. */
export interface ClockTime {
  readonly minutes: number
}

/** Reads a time of day at atom `i`: "10:30 a.m.", "2 p.m.", "5am", "10.45pm", "17:22", "0401 GMT", "noon". */
export function readClock(atoms: readonly Atom[], i: number): { time: ClockTime; to: number } | null {
  const word = atomAt(atoms, i).lower
  if (word === 'noon' || word === 'midday') return { time: { minutes: 720 }, to: i + 1 }
  if (word === 'midnight') return { time: { minutes: 0 }, to: i + 1 }
  if (atomAt(atoms, i).kind !== 'digits') return null
  const face = readFace(atoms, i)
  if (!face) return null
  const half = readHalfDay(atoms, face.to)
  const zone = ZONES.has(atomAt(atoms, half?.to ?? face.to).lower)
  if (!half && !face.sure && !(face.military && zone)) return null
  const hour = half ? (face.hour % 12) + (half.afternoon ? 12 : 0) : face.hour
  if ((half && (face.hour < 1 || face.hour > 12)) || hour > 24 || face.minute > 59) return null
  const to = half?.to ?? face.to
  return { time: { minutes: hour * 60 + face.minute }, to: zone ? to + 1 : to }
}

interface Face {
  readonly hour: number
  readonly minute: number
  readonly to: number
  /** Written with a colon: a time without "a.m." too. */
  readonly sure: boolean
  readonly military: boolean
}

function readFace(atoms: readonly Atom[], i: number): Face | null {
  const { text } = atomAt(atoms, i)
  const colon = atomAt(atoms, i + 1)
  const minutes = atomAt(atoms, i + 2)
  if (colon.text === ':' && colon.glued && minutes.glued && /^\d\d$/.test(minutes.text) && /^\d\d?$/.test(text)) {
    return {
      hour: Number(text),
      minute: Number(minutes.text),
      to: i + 3,
      sure: !(atomAt(atoms, i + 3).text === ':'),
      military: false,
    }
  }
  const dotted = /^(\d\d?)\.(\d\d)$/.exec(text)
  if (dotted) return { hour: Number(dotted[1]), minute: Number(dotted[2]), to: i + 1, sure: false, military: false }
  if (/^\d{4}$/.test(text))
    return { hour: Number(text.slice(0, 2)), minute: Number(text.slice(2)), to: i + 1, sure: false, military: true }
  return /^\d\d?$/.test(text) ? { hour: Number(text), minute: 0, to: i + 1, sure: false, military: false } : null
}

/** "a.m.", "pm", "p.m", "a.m" spelt with or without stops. */
function readHalfDay(atoms: readonly Atom[], i: number): { afternoon: boolean; to: number } | null {
  const first = atomAt(atoms, i).lower
  if (first[0] !== 'a' && first[0] !== 'p') return null
  const match = /^([ap])\.?m\.?$/.exec(atomAt(atoms, i).lower)
  if (match) return { afternoon: match[1] === 'p', to: i + 1 }
  const [a, dot, m, stop] = [0, 1, 2, 3].map(k => atomAt(atoms, i + k))
  if (/^[ap]$/.test(a.lower) && dot.text === '.' && m.lower === 'm')
    return { afternoon: a.lower === 'p', to: i + (stop.text === '.' && stop.glued ? 4 : 3) }
  return null
}
