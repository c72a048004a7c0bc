import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

interface Entry {
  resolved?: string
  optional?: boolean
  engines?: unknown
  optionalDependencies?: Record<string, string>
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Entry>
}

it('the lock file installs on a fresh Debian and names no registry', () => {
  const wrong = Object.entries(lock.packages).filter(
    ([, entry]) => entry.resolved !== undefined || (entry.optional && entry.engines !== undefined),
  )
  expect(wrong.map(([path]) => path), 'run `npm run lock`').toEqual([])
})

it('the lock file has the optional packages of every system', () => {
  const missing = Object.values(lock.packages)
    .flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}))
    .filter((name) => lock.packages[`node_modules/${name}`] === undefined)
  expect(missing, 'newer npm refuses such a lock file; run `npm run lock`').toEqual([])
})
