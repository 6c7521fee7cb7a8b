import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { Script } from 'node:vm'

const HEAD = '(function (exports, require, module, __filename, __dirname) {'
const DIGEST_BYTES = 32 // of SHA-256

/** A module that was started, by the file that it stands in. */
export interface Started {
  readonly file: string
  readonly script: Script
}

/**
 * Runs a CommonJS module, from what the engine compiled before where that is kept beside it and fits the source.
 * V8 itself compares only its version, its flags and the length of the source, hence the digest.
 * @throws what the module throws, and when `file` cannot be read
 */
export function startCompiled(file: string): Started {
  const source = readFileSync(file, 'utf8')
  const script = new Script(`${HEAD}${source}\n})`, {
    filename: file,
    columnOffset: -HEAD.length,
    cachedData: keptFor(file, source),
  })
  const module = { exports: {} }
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file))
  return { file, script }
}

/** Keeps what the engine has compiled of a module until now, for the next `startCompiled`. @throws when it cannot write */
export function keepCompiled({ file, script }: Started): void {
  writeFileSync(keptIn(file), Buffer.concat([digestOf(readFileSync(file, 'utf8')), script.createCachedData()]))
}

/** What was kept for this very source; undefined when nothing was. */
function keptFor(file: string, source: string): Buffer | undefined {
  try {
    const kept = readFileSync(keptIn(file))
    return kept.subarray(0, DIGEST_BYTES).equals(digestOf(source)) ? kept.subarray(DIGEST_BYTES) : undefined
  } catch {
    return undefined // it only saves time
  }
}

function keptIn(file: string): string {
  return file.replace(/\.js$/, '.compiled')
}

function digestOf(source: string): Buffer {
  return createHash('sha256').update(source).digest()
}
