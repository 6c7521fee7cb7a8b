import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyze } from '../../server/src/analysis/analyze'
import type { Article } from '../../server/src/analysis/article'
import { CorpusIndex } from '../../server/src/corpus/corpusIndex'
import { decodeText } from '../../server/src/files/decode'

/** The folder of the samples, relative to the root of the project, where the tests run. */
export const SAMPLES = 'samples'

/** An article of the samples, read. */
export interface Sample {
  /** Name of the file in the folder of its story; its uri, too. */
  readonly file: string
  readonly text: string
  readonly article: Article
}

/** A story: the articles of one folder as one corpus. */
export interface Story {
  readonly name: string
  readonly samples: readonly Sample[]
  readonly corpus: CorpusIndex
}

/** The stories of the samples, by name, each article read as the editor would. */
export function readStories(): Story[] {
  const folders = readdirSync(SAMPLES, { withFileTypes: true }).filter(entry => entry.isDirectory())
  return folders
    .map(folder => folder.name)
    .sort()
    .map(readStory)
}

/** The sample of that name. Throws when there is none. */
export function sampleOf(story: Story, file: string): Sample {
  const found = story.samples.find(sample => sample.file === file)
  if (!found) throw new Error(`no ${file} in ${story.name}`)
  return found
}

function readStory(name: string): Story {
  const corpus = new CorpusIndex()
  const samples = readdirSync(join(SAMPLES, name))
    .sort()
    .map(file => {
      const text = decodeText(readFileSync(join(SAMPLES, name, file)))?.text ?? ''
      return { file, text, article: analyze(text) }
    })
  for (const { file, article } of samples) corpus.set(file, article)
  return { name, samples, corpus }
}
