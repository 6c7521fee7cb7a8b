import { readOptions, writeResults } from './options'
import { Printer } from './report'
import { defineTests } from './tests'

/** What mocha is told in every host, beside `grep`. The timeout is for a test, in milliseconds. */
const OPTIONS: Mocha.MochaOptions = {
  ui: 'bdd',
  timeout: 20_000,
  reporter: Printer as unknown as Mocha.ReporterConstructor, // it needs nothing of mocha's base class
}

/**
 * Runs the suite and leaves its results for the runner. Rejects when a test failed.
 * @param MochaOfHost mocha's class, from its build for Node or from the one for browsers
 */
export async function runSuite(MochaOfHost: typeof Mocha): Promise<void> {
  const mocha = new MochaOfHost({ ...OPTIONS, ...(await readOptions()) })
  mocha.suite.emit('pre-require', globalThis, '', mocha) // puts `describe` and the like in their place
  await defineTests()
  const { stats } = await new Promise<Mocha.Runner>(resolve => {
    const runner = mocha.run(() => resolve(runner))
  })
  const { passes: passed, failures: failed, pending } = stats as Mocha.Stats
  await writeResults({ passed, failed, pending, inWorker: typeof WorkerGlobalScope !== 'undefined' })
  if (failed > 0) throw new Error(`${failed} failed`)
}
