import { compareTexts } from '../analysis/claims/compare'
import { quantityOutput } from '../exports/json'
import type { Format } from './arguments'
import type { Output } from './output'
import { oneLine, type Style } from './style'

/** Prints whether two written figures or dates can both be true of one fact. */
export async function runCompare(a: string, b: string, format: Format, output: Output, style: Style): Promise<void> {
  const result = compareTexts(a, b)
  if (format === 'json') {
    const [first, second] = [result.a, result.b].map(quantity => quantity && quantityOutput(quantity))
    await output.write(`${JSON.stringify({ verdict: result.verdict, why: result.why, a: first, b: second })}\n`)
    return
  }
  const paint = { compatible: style.green, conflict: style.yellow, incomparable: style.dim }[result.verdict]
  await output.write(`${paint(result.verdict)}: ${oneLine(result.why)}\n`)
}
