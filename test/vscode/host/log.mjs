import { appendFileSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { SUITES } from './paths.mjs'

/** What the lines of the suite begin with, among all that VS Code says; `test/vscode/suite/report.ts` puts it there. */
const MARK = '│ '

/**
 * Sorts what comes out of a host: the suite's own lines are printed, and everything goes into a file.
 * @param {string} host names the file
 * @param {{print: (line: string) => void, verbose: boolean}} options verbose prints everything
 */
export function openLog(host, { print, verbose }) {
  const path = join(SUITES, `${host}.log`)
  rmSync(path, { force: true })
  return {
    path,
    /** @param {string} text one line or several */
    write(text) {
      appendFileSync(path, `${text}\n`)
      for (const line of text.split('\n')) {
        if (line.startsWith(MARK)) print(line.slice(MARK.length))
        else if (verbose) print(line)
      }
    },
    /** The end of what VS Code said, for when it says nothing more. */
    tail: () => readFileSync(path, { encoding: 'utf8', flag: 'a+' }).trimEnd().split('\n').slice(-15).join('\n'),
  }
}
