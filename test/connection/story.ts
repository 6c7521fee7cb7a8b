/** Two reports of one fire that agree on everything but the toll, for tests of whole sessions. */
export const HARBOUR = `Fire at the harbour

PORT ALDER, May 3, 2021 (Northwire) — The fire at the Port Alder harbour warehouse killed 12 people on Monday, Mayor Jane Doe said.

"We have lost good neighbours and we will not forget them," Doe said.
`

export const WAREHOUSE = `Warehouse fire in Port Alder

PORT ALDER, May 3, 2021 (Coast Press) — The fire at the Port Alder harbour warehouse killed 19 people on Monday, Mayor Jane Doe said.

"We have lost good neighbours and we won't forget them," said Mayor Jane Doe.
`

/** Where a text stands in another. */
export function positionIn(text: string, words: string) {
  const before = text.slice(0, text.indexOf(words)).split('\n')
  return { line: before.length - 1, character: before.at(-1)!.length }
}
