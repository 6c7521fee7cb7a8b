/** Longer lines do not come again, and to look them up costs more than to read them. */
const LONGEST = 60

/** A reader of lines that reads each short line once: menus, and files made of one line over and over, repeat theirs. */
export function remembered<T>(read: (line: string) => T): (line: string) => T {
  const known = new Map<string, T>()
  return line => {
    if (line.length > LONGEST) return read(line)
    const before = known.get(line)
    if (before !== undefined) return before
    const found = read(line)
    known.set(line, found)
    return found
  }
}
