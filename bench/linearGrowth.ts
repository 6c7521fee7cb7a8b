import { analyze } from '../server/src/analysis/analyze'
import { cpu, median } from './measure'
import { sampleTexts } from './stories'

const SIZES = [10_000, 100_000, 1_000_000]

/** Whether the cost of an article grows as its length: the time per character of 1 MB beside that of ten of 100 kB. */
export function linearGrowth(): void {
  const prose = sampleTexts().join('\n\n')
  const text = (size: number): string => prose.repeat(Math.ceil(size / prose.length)).slice(0, size)
  for (let warm = 0; warm < 10; warm++) analyze(text(SIZES[1]))
  const rounds = SIZES.map(() => [] as number[])
  for (let round = 0; round < 9; round++)
    SIZES.forEach((size, i) => {
      const times = SIZES[2] / size
      rounds[i].push(
        cpu(() => {
          for (let k = 0; k < times; k++) analyze(text(size))
        }),
      )
    })
  const [small, middle, large] = rounds.map(median)
  console.log('growth with length: processor time for 1 MB in all')
  console.log(
    `  100 of 10 kB ${small.toFixed(0)} ms, 10 of 100 kB ${middle.toFixed(0)} ms, one of 1 MB ${large.toFixed(0)} ms`,
  )
  console.log(`  one of 1 MB / ten of 100 kB: ${(large / middle).toFixed(2)}`)
}
