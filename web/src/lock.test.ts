import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

interface Entry {
  resolved?: string
  optional?: boolean
  engines?: unknown
}

it('the lock file installs on a fresh Debian and names no registry', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, Entry>
  }
  const wrong = Object.entries(lock.packages).filter(
    ([, entry]) => entry.resolved !== undefined || (entry.optional && entry.engines !== undefined),
  )
  expect(wrong.map(([path]) => path), 'run `npm run lock`').toEqual([])
})
