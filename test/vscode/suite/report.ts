/** What tells these lines from all else that VS Code says; `test/vscode/host/log.mjs` looks for it. */
const MARK = '│ '

/**
 * Prints the tests of a run as they end, one console line each. Mocha's own reporters print differently in Node and in a
 * browser, and what they format by `%s` or colour is lost on the way from an extension host to the terminal.
 */
export class Printer {
  #depth = 0

  constructor(runner: Mocha.Runner) {
    runner.on('suite', suite => this.#open(suite))
    runner.on('suite end', () => this.#depth--)
    runner.on('pass', test => this.#print(`✓ ${test.title}${slowness(test)}`))
    runner.on('pending', test => this.#print(`- ${test.title}`))
    runner.on('fail', (test, error) => this.#print(`✗ ${test.fullTitle()}\n${describe(error)}`))
  }

  #open(suite: Mocha.Suite): void {
    if (!suite.root) this.#print(suite.title)
    this.#depth++
  }

  #print(text: string): void {
    console.log(text.replace(/^/gm, MARK + '  '.repeat(this.#depth)))
  }
}

function slowness(test: Mocha.Test): string {
  const duration = test.duration ?? 0
  return duration > test.slow() ? ` (${duration} ms)` : ''
}

/** The message and where it happened, below the test's title; most of the stack is mocha's. */
function describe({ message, stack = '' }: Error): string {
  const frames = stack.split('\n').filter(line => /^\s+at /.test(line))
  return [message, ...frames.slice(0, 4)].join('\n').replace(/^\s*/gm, '    ')
}
