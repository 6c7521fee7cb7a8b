import { version } from '../../../package.json'
import { runAnalyze } from './analyze'
import { runAnnotations } from './annotations'
import { type Command, type Format, HELP, parseCommand } from './arguments'
import { runCheck } from './check'
import { runCompare } from './compare'
import { runExport } from './export'
import { runImport } from './import'
import { type Output, streamOutput } from './output'
import { createStyle, type Style, wantsColour } from './style'

/** What the command line reaches of the process around it. */
interface Surroundings {
  readonly output: Output
  readonly errors: Output
  readonly style: Style
  readonly isTerminal: boolean
}

/** Runs a command; resolves to its exit code. */
async function run(command: Command, { output, errors, style, isTerminal }: Surroundings): Promise<number> {
  let failed = false
  const report = (message: string, isFailure: boolean) => {
    failed ||= isFailure
    void errors.write(`corroborate: ${message}\n`)
  }
  const format = (asked: Format | null) => asked ?? (isTerminal ? 'text' : 'json')
  switch (command.kind) {
    case 'help':
      await output.write(HELP)
      return 0
    case 'version':
      await output.write(`${version}\n`)
      return 0
    case 'misuse':
      await errors.write(`corroborate: ${command.message}\n\n${HELP}`)
      return 2
    case 'compare':
      await runCompare(command.a, command.b, format(command.options.format), output, style)
      return 0
    case 'analyze': {
      const options = { ...command.options, format: format(command.options.format) }
      await runAnalyze(command.paths, options, output, style, report)
      return failed ? 2 : 0
    }
    case 'export':
      await runExport(command.paths, command.options, output, report)
      return failed ? 2 : 0
    case 'import':
      await runImport(command.paths, command.out, output, report)
      return failed ? 2 : 0
    case 'annotations': {
      const found = await runAnnotations(command.task, format(command.format), output, style, report)
      return failed ? 2 : command.task.do === 'check' && found ? 1 : 0
    }
    case 'check': {
      const warned = await runCheck(command.paths, command.options, output, style, report)
      return failed ? 2 : warned ? 1 : 0
    }
  }
}

// The exit code is set rather than exited with, so that everything printed into a pipe arrives.
void run(parseCommand(process.argv.slice(2)), {
  output: streamOutput(process.stdout),
  errors: streamOutput(process.stderr),
  style: createStyle(wantsColour(process.stdout, process.env)),
  isTerminal: process.stdout.isTTY === true,
}).then(
  code => {
    process.exitCode = code
  },
  error => {
    process.stderr.write(`corroborate: ${error instanceof Error ? error.stack : error}\n`)
    process.exitCode = 2
  },
)
