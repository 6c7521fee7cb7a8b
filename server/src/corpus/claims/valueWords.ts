import { gather } from '../gather'
import { countWords, fullest } from '../messages'
import type { ClaimNode } from './claimNodes'

/** The statements of each value, in the order in which the values first come. */
export const valuesIn = (nodes: readonly ClaimNode[]): ClaimNode[][] => [
  ...gather(nodes, node => [valueTold(node)]).values(),
]

/** How a side is named: by its first value, or by one as exact whose words the other side has for its own. */
export function sideWords(side: readonly ClaimNode[], other: readonly ClaimNode[]): string {
  const counted = new Set(other.map(besideNumber))
  const isAlike = (node: ClaimNode): boolean => besideNumber(node) !== '' && counted.has(besideNumber(node))
  const values = valuesIn(side.filter(node => isPoint(node) === isPoint(side[0])))
  const value = values.find(nodes => nodes.some(isAlike)) ?? values[0]
  return fullestWords(value.some(isAlike) ? value.filter(isAlike) : value)
}

const isPoint = ({ quantity }: ClaimNode): boolean => quantity !== null && quantity.low === quantity.high

/** The fullest words for one value: "6.1-magnitude" rather than "6.1", however the number is written. */
export function fullestWords(nodes: readonly ClaimNode[]): string {
  const words = new Map(nodes.map(node => [node.claim.text, countWords(besideNumber(node))]))
  return fullest(
    nodes.map(node => node.claim.text),
    text => words.get(text)!,
  )
}

/** The words of a claim without its number, lower case. */
function besideNumber({ claim: { text, start }, quantity }: ClaimNode): string {
  const [from, to] = quantity ? [quantity.number.start - start, quantity.number.end - start] : [0, 0]
  return `${text.slice(0, Math.max(0, from))} ${text.slice(Math.max(0, to))}`.trim().toLowerCase()
}

/** What is told, however it is worded and whatever noun is counted: two nodes of one value say the same. Dates are as they are worded. */
function valueTold({ claim: { polarity, text }, quantity }: ClaimNode): string {
  if (!quantity || quantity.kind === 'date') return `${polarity} ${text}`
  const { value, low, high, baseLow, baseHigh } = quantity
  return JSON.stringify(baseLow === undefined ? [value, low, high] : [baseLow, baseHigh])
}
