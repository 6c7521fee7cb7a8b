import { analyze } from '../server/src/analysis/analyze'
import { CorpusIndex } from '../server/src/corpus/corpusIndex'
import { diagnostics } from '../server/src/features/diagnostics'
import { DEFAULT_SETTINGS } from '../server/src/files/settings'
import { cpu, median, percentile95 } from './measure'
import { madeArticle, sampleTexts } from './stories'

const EDITS = 30

/** Cost of building a corpus, per article, and of one edit, in corpora of 10, 100 and 1 000 articles (10 000 with CORROBORATE_BENCH_LARGE). */
export function corpusGrowth(): void {
  const samples = sampleTexts()
  const sizes = process.env.CORROBORATE_BENCH_LARGE ? [10, 100, 1000, 10_000] : [10, 100, 1000]
  measure(samples, 100)
  const measured = sizes.map(size => measure(samples, size))
  console.log(
    'growth with the corpus: cross-references from scratch, and an edit (analysis, corpus, diagnostics of that article)',
  )
  for (const [i, m] of measured.entries())
    console.log(
      `  ${String(sizes[i]).padStart(6)} articles: ${m.perArticle.toFixed(2)} ms an article, edit median ${m.edit.toFixed(1)} ms, p95 ${m.edit95.toFixed(1)} ms, ${m.findings} cross-references`,
    )
  const first = measured[0]
  for (const [i, m] of measured.slice(1).entries()) {
    const [edit, perArticle] = [m.edit / first.edit, m.perArticle / first.perArticle]
    console.log(`  ${sizes[i + 1]} / ${sizes[0]}: edit ${edit.toFixed(2)}, per article ${perArticle.toFixed(2)}`)
  }
}

interface Measured {
  readonly perArticle: number
  readonly edit: number
  readonly edit95: number
  readonly findings: number
}

function measure(samples: readonly string[], size: number): Measured {
  const texts = Array.from({ length: size }, (_, i) => madeArticle(samples, i))
  const articles = texts.map(text => analyze(text))
  const index = new CorpusIndex()
  const built = cpu(() => {
    for (const [i, article] of articles.entries()) index.set(uriOf(i), article)
    index.crossReferences()
  })
  const edits = Array.from({ length: EDITS }, (_, k) => {
    const i = (k * 7919) % size
    return cpu(() => {
      index.set(uriOf(i), analyze(`${texts[i]}\n\nThe inquiry goes on, edit ${k}.`))
      diagnostics(index, uriOf(i), { severity: DEFAULT_SETTINGS.severity, documentation: null })
    })
  })
  return {
    perArticle: built / size,
    edit: median(edits),
    edit95: percentile95(edits),
    findings: index.crossReferences().length,
  }
}

const uriOf = (i: number): string => `file:///story/${i}.txt`
