// Reads the samples by the command line and keeps what the engine compiled of it in `dist/`. Part of the build.
const { keepCompiled, start } = require('../dist/cli.js')

process.argv.splice(2, Number.POSITIVE_INFINITY, 'check', 'samples')
const started = start()
process.on('exit', () => {
  keepCompiled(started)
  process.exitCode = 0 // the samples have findings
})
