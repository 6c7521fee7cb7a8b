import { fileURLToPath } from 'node:url'

/** The folder of this project: where `package.json` is. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url)).replace(/[/\\]$/, '')

/** Where the hosts are installed: ignored by git, safe to delete. */
export const HOSTS = `${ROOT}/.vscode-test`

/** The built suites and what they leave behind. */
export const SUITES = `${ROOT}/dist/test/vscode`
