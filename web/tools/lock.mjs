// Makes package-lock.json fit for every machine; `npm run lock` calls it.
//
// Debian 12 has Node 18. npm leaves out optional packages whose `engines` its
// own Node does not meet, and the compiled parts of Vite and oxlint are such
// packages: they run on the Node 22 that the lock file brings, but npm cannot
// know. Without their `engines` it installs them. Registry addresses go as
// well, so that any mirror will do.
import { readFileSync, writeFileSync } from 'node:fs'

const path = new URL('../package-lock.json', import.meta.url)
const lock = JSON.parse(readFileSync(path, 'utf8'))
for (const entry of Object.values(lock.packages)) {
  delete entry.resolved
  if (entry.optional) delete entry.engines
}
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`)
