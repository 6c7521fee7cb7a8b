/** The assertions that work in every host; `node:assert` is not in a web worker. */

/** Fails unless the value is truthy. */
export function ok(value: unknown, message = 'expected something'): asserts value {
  if (!value) throw new Error(`${message}, got ${show(value)}`)
}

/** Fails unless both are the same by value: structures are compared as JSON, so `undefined` members don't count. */
export function equal(actual: unknown, expected: unknown, message = 'not equal'): void {
  if (show(actual) !== show(expected))
    throw new Error(`${message}\nexpected: ${show(expected)}\nactual:   ${show(actual)}`)
}

/** Fails unless the text matches. */
export function match(text: string, pattern: RegExp): void {
  if (!pattern.test(text)) throw new Error(`expected a match of ${pattern}, got ${show(text)}`)
}

function show(value: unknown): string {
  return JSON.stringify(value) ?? String(value)
}
