import { join } from 'node:path'
import { type Started, startCompiled } from './cli/compiled'
import { FLAGS, setFlags } from './v8'

export { keepCompiled } from './cli/compiled'

// Most of a short run is over before the engine has optimised what it runs. Optimising smaller pieces (V8 inlines up to
// 920 bytes of bytecode otherwise), and only what has run twice as often as V8 waits for, takes a fifth off it.
const SHORT_RUN = ['--max-inlined-bytecode-size-cumulative=300', '--interrupt-budget=264000']

/** Starts the command line with the arguments of this process. */
export function start(): Started {
  setFlags([...FLAGS, ...SHORT_RUN])
  return startCompiled(join(__dirname, 'commands.js'))
}

if (require.main === module) start()
