import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { secretFile, startIdentity } from './identity'
import { boss } from './officer'

/**
 * Starts the real binary on a free port over a copy of the data given:
 * LINLI_BINARY (path of linli) and LINLI_DATA (folder with the demonstration
 * districts). It is a demonstration, so that codes can be read; beside it an
 * identity provider to sign in with. With LINLI_URL a server that already runs
 * is used instead.
 */
export default async function serve(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.LINLI_URL) return undefined
  const binary = required('LINLI_BINARY')
  const data = required('LINLI_DATA')
  const address = `127.0.0.1:${await freePort()}`
  const folder = await mkdtemp(join(tmpdir(), 'linli-e2e-'))
  await cp(data, join(folder, 'data'), { recursive: true })
  const identity = await startIdentity([await freePort(), await freePort()], `http://${address}`)
  await writeFile(join(folder, 'secret'), secretFile)
  await writeFile(join(folder, 'linli.toml'), `data = "data"\ndemo = true\n${identity.toml}\n${onePlace}`)
  process.env.LINLI_IDENTITY = 'city'
  process.env.LINLI_RENEWED = identity.renewed
  process.env.LINLI_OFFICERS = officers.map((phone) => appoint(binary, join(folder, 'data'), phone)).join(' ')
  appoint(binary, join(folder, 'data'), '13900000000', boss)
  process.env.LINLI_BOSS = boss.name
  const server = spawn(
    binary,
    ['--data', join(folder, 'data'), 'serve', '--config', join(folder, 'linli.toml'), '--listen', address, ...pages()],
    { stdio: ['ignore', 'inherit', 'inherit'] },
  )
  process.env.LINLI_URL = `http://${address}`
  await untilReady(server, process.env.LINLI_URL)
  return async () => {
    await stop(server)
    await identity.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

// All tests sign in from here, whatever of them is run how often.
const onePlace = '[sign_in.per_client]\ncodes_sent = 0\nquestions = 0\n'

// One for each test that needs one: a number gets one code a minute.
const officers = ['13900000001', '13900000002', '13900000003', '13900000004']

/** Makes an officer of Hongkou; answers the phone number to sign in with. */
function appoint(binary: string, data: string, phone: string, login?: { name: string; password: string }): string {
  const wanted = ['--name', '周明', '--role', 'district_officer', '--phone', phone, ...(login ? ['--sign-in', login.name] : [])]
  execFileSync(binary, ['--data', data, 'people', 'appoint', '--district', '310109', ...wanted], { input: `${login?.password ?? ''}\n` })
  return phone
}

/** LINLI_WEB: pages of this folder instead of those built in. */
function pages(): string[] {
  return process.env.LINLI_WEB ? ['--web', process.env.LINLI_WEB] : []
}

function required(name: string): string {
  const value = process.env[name]
  if (!value || !existsSync(value)) {
    throw new Error(`${name} is ${value ?? 'not set'}; ./dev e2e sets it.`)
  }
  return value
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}

async function untilReady(server: ChildProcess, url: string) {
  const deadline = Date.now() + 120_000
  while (Date.now() < deadline) {
    if (server.exitCode !== null) throw new Error(`linli serve ended with ${server.exitCode}.`)
    const answer = await fetch(`${url}/health`).catch(() => undefined)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  server.kill('SIGKILL')
  throw new Error('linli serve was not ready within two minutes.')
}

function stop(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    server.once('exit', () => resolve())
    server.kill('SIGTERM')
  })
}
