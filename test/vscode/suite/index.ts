import Mocha from 'mocha'
import { runSuite } from './run'

/** What VS Code calls in its Node extension host, on the desktop or behind the browser. */
export const run = () => runSuite(Mocha)
