import { spawn } from 'node:child_process'

/** What kept a host from being made, in words for the person who has to do something about it. */
export class HostMissing extends Error {}

/**
 * Runs npm and keeps quiet about it unless it fails.
 * @param {string[]} args
 * @param {{cwd: string, env?: NodeJS.ProcessEnv}} options
 * @throws {HostMissing} with the end of what npm said
 */
export async function npm(args, { cwd, env = {} }) {
  const { code, output } = await run('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd,
    env: { ...withoutNpmSettings(), ...env },
    shell: process.platform === 'win32',
  })
  if (code !== 0) throw new HostMissing(`npm ${args.join(' ')} failed:\n${lastLines(output, 15)}`)
}

/**
 * Runs a program to its end.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<{code: number, output: string}>} code 127 when there is no such program
 */
export function run(command, args, options = {}) {
  return new Promise(resolve => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', chunk => (output += chunk))
    child.on('error', error => resolve({ code: 127, output: String(error) }))
    child.on('close', code => resolve({ code: code ?? 1, output }))
  })
}

/** npm hands its own settings (such as `--prefix`) to what it runs; the npm started here is to have none of them. */
function withoutNpmSettings() {
  const own = /^npm_(config_(local_)?prefix|config_global|package_|lifecycle_)/i
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)))
}

/** @param {string} text @param {number} count */
function lastLines(text, count) {
  return text.trimEnd().split('\n').slice(-count).join('\n')
}
