import 'mocha/mocha.js'
import { runSuite } from './run'

/** What VS Code calls in its web extension host, a worker of the page. */
export const run = () => runSuite(Mocha)
