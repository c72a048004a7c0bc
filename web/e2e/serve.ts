import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'

/**
 * Starts the real binary on a free port over the data given:
 * LINLI_BINARY (path of linli) and LINLI_DATA (folder with the demonstration
 * districts). With LINLI_URL a server that already runs is used instead.
 */
export default async function serve(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.LINLI_URL) return undefined
  const binary = required('LINLI_BINARY')
  const data = required('LINLI_DATA')
  const address = `127.0.0.1:${await freePort()}`
  const server = spawn(binary, ['--data', data, 'serve', '--listen', address], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  process.env.LINLI_URL = `http://${address}`
  await untilReady(server, process.env.LINLI_URL)
  return () => stop(server)
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
