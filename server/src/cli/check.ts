import { checkDraft } from '../corpus/drafts/drafts'
import type { Corpus, CrossReference } from '../corpus/model'
import { batches } from './analyze'
import type { Options } from './arguments'
import type { Report } from './collect'
import type { Output } from './output'
import { oneLine, type Style } from './style'
import { bySeverity, draftLine, place, severityPaint } from './text'

/** Prints a line per finding; resolves to whether one is a warning. */
export async function runCheck(
  paths: readonly string[],
  options: Options,
  output: Output,
  style: Style,
  report: Report,
): Promise<boolean> {
  let warned = false
  for await (const { corpus, drafts } of batches(paths, options, report)) {
    for (const draft of drafts) {
      for (const check of checkDraft(draft.corpus, draft.path)) {
        if (check.severity === 'none') continue
        warned ||= check.severity === 'warning'
        await output.write(draftLine(check, draft.path, draft.corpus, style))
      }
    }
    for (const reference of bySeverity(corpus.crossReferences())) {
      if (reference.severity === 'none') continue
      warned ||= reference.severity === 'warning'
      await output.write(findingLine(reference, corpus, style, options.explain))
    }
  }
  return warned
}

/** "a.txt:3:5: warning: 36 … 37 … [quantity conflicts]; see b.txt:9:1 "37 meetings"": the first place leads. */
function findingLine(reference: CrossReference, corpus: Corpus, style: Style, explain: boolean): string {
  const [first, ...others] = reference.members
  const { severity, kind, verdict } = reference
  const see = others.map(member => `${place(corpus, member.uri, member.start)} “${oneLine(member.text, 60)}”`)
  const why = explain && reference.why.length > 0 ? `; ${reference.why.map(reason => oneLine(reason)).join(' ')}` : ''
  const head = `${style.bold(place(corpus, first.uri, first.start))}: ${severityPaint(severity, style)(severity)}`
  return `${head}: ${oneLine(reference.message, 200)} ${style.dim(`[${kind} ${verdict}]; see ${see.join(', ')}${why}`)}\n`
}
