/**
 * Speed, as ratios: `npm run bench`. Machines differ and are noisy, so each figure stands beside a peer's, or beside its own
 * at another size, measured in the same run, alternately, after a warm-up. Nothing here is asserted by a test.
 * `npm run bench -- throughput --on FOLDER` reads the articles of that folder instead of the samples.
 */
import { parseArgs } from 'node:util'
import { annotations } from './annotations'
import { corpusGrowth } from './corpusGrowth'
import { linearGrowth } from './linearGrowth'
import { peer } from './peer'
import { throughput } from './throughput'
import { views } from './views'

const parts: Readonly<Record<string, (folder: string) => void | Promise<void>>> = {
  throughput,
  linear: linearGrowth,
  corpus: corpusGrowth,
  views,
  annotations,
}

/** Runs the parts that are named, or all; `folder` is where `throughput` takes its articles from. */
async function run(named: readonly string[], folder: string): Promise<void> {
  const unknown = named.filter(name => !(name in parts))
  if (unknown.length > 0) {
    console.error(`There is no ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}.`)
    process.exit(2)
  }
  for (const name of named.length > 0 ? named : Object.keys(parts)) await parts[name](folder)
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { on: { type: 'string', default: 'samples' } },
})
const folder = values.on ?? 'samples'
void (positionals[0] === 'peer' ? peer(positionals[1], folder) : run(positionals, folder))
