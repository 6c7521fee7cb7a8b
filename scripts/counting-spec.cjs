const { writeFileSync } = require('node:fs')
const { reporters } = require('mocha')

/** Mocha's `spec` reporter, which also leaves the counts in the file named by the reporter option `output`. */
module.exports = class CountingSpec extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options)
    runner.once('end', () => {
      const { passes: passed, failures: failed, pending } = runner.stats
      writeFileSync(options.reporterOptions.output, JSON.stringify({ passed, failed, pending }))
    })
  }
}
