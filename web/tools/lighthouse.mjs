// Lighthouse on the real binary, signed in where a page needs it:
//   LINLI_BINARY=… LINLI_DATA=… npm run lighthouse [-- name …]
// LINLI_REPORTS=folder keeps what Lighthouse wrote, to look into; LINLI_OPTIONS
// are given to it. By itself it plays a phone on a machine of index 1,500 to
// 2,000, four times slower; on one of 1,000 to 1,500 the same phone is
// "--throttling.cpuSlowdownMultiplier=2", below 800 it is 1 (Lighthouse's
// docs/throttling.md, "Calibrating the CPU slowdown").
// A page with nothing in it is judged first, and each page LINLI_RUNS times (1),
// of which the middle one counts: what the empty page is blocked for is the
// machine's, not the page's. Where it is, no page can be judged.
// What the page waits for other processes is told four times as long too. A
// phone has more cores than these machines have processors, and hardware that
// draws: so the browser's page processes come before Lighthouse, the server and
// the drawing. That takes root and Linux' chrt; without, or with LINLI_EVEN=1,
// all are alike, and the output says so.
// It is not among the front end's packages: npx fetches the version below, so
// that installing for a build stays small.
import { execFile, execFileSync, spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { chromium } from '@playwright/test'

const lighthouse = 'lighthouse@13.5.0'
const least = 95
const judged = ['performance', 'accessibility', 'best-practices']
const district = '310109'
const phone = '13900000009'
const port = 9333
const address = process.env.LINLI_LISTEN ?? '127.0.0.1:8399'
const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/chromium-headless-shell']
const executablePath = process.env.LINLI_CHROMIUM ?? installed.find((path) => existsSync(path))

const at = (page) => `/d/${district}/${page}`
const pages = [
  { name: 'empty', path: '/', isEmpty: true },
  { name: 'today', path: at('today') },
  { name: 'nearby', path: at('map?lat=31.2461&lng=121.4836') },
  { name: 'sign-in', path: at('sign-in') },
  { name: 'kiosk', path: at('kiosk?at=31.2461,121.4836'), wide: true },
  { name: 'mine', path: at('mine'), signedIn: true },
  { name: 'desk', path: at('desk/persons'), signedIn: true, wide: true },
]

/** The least there is to judge. */
async function serveEmpty() {
  const content =
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
    '<meta name="description" content="Nothing"><title>Nothing</title><link rel="icon" href="data:,"></head>' +
    '<body><main><h1>Nothing</h1></main></body></html>'
  const server = createServer((_, answer) => answer.writeHead(200, { 'Content-Type': 'text/html' }).end(content))
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${server.address().port}`, stop: () => server.close() }
}

async function serve(folder) {
  if (process.env.LINLI_URL) return { url: process.env.LINLI_URL, stop: () => undefined }
  const binary = process.env.LINLI_BINARY ?? '../build/release/linli'
  await cp(process.env.LINLI_DATA ?? '../data', join(folder, 'data'), { recursive: true })
  await writeFile(join(folder, 'linli.toml'), 'data = "data"\ndemo = true\n')
  execFileSync(binary, ['--data', join(folder, 'data'), 'people', 'appoint', '--district', district,
    '--name', '周明', '--role', 'district_officer', '--phone', phone])
  const options = ['--data', join(folder, 'data'), 'serve', '--config', join(folder, 'linli.toml'), '--listen', address]
  if (process.env.LINLI_WEB) options.push('--web', process.env.LINLI_WEB)
  const server = spawn(binary, options, { stdio: 'ignore' })
  const url = `http://${address}`
  for (let tries = 0; ; tries++) {
    if (await fetch(`${url}/health`).then(({ ok }) => ok, () => false)) break
    if (tries > 600 || server.exitCode !== null) throw new Error('linli serve did not come up')
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  return { url, stop: () => server.kill('SIGTERM') }
}

/** What Chromium forks its pages from is scheduled before others, and so are they. Tells whether it could be done. */
function putPagesFirst(profile) {
  if (process.env.LINLI_EVEN) return false
  const pids = (...query) => execFileSync('pgrep', query, { encoding: 'utf8' }).trim().split('\n')
  try {
    // Debian starts the browser from a script that stays.
    const browsers = pids('-f', '--', `--user-data-dir=${profile}`)
    for (const zygote of pids('-P', browsers.join(','), '-f', '--', '--type=zygote')) {
      const forks = spawnSync('pgrep', ['-P', zygote], { encoding: 'utf8' }).stdout.split('\n').filter(Boolean)
      for (const pid of [zygote, ...forks]) execFileSync('chrt', ['--rr', '--all-tasks', '--pid', '1', pid], { stdio: 'ignore' })
    }
    return true
  } catch {
    return false
  }
}

/** In the browser Lighthouse is going to use; the page needs the hint too. */
async function signIn(context, url) {
  const page = await context.newPage()
  await page.goto(url + at('sign-in'))
  await page.locator('input[type=tel]').fill(phone)
  await page.locator('form button[type=submit]').click()
  await page.getByTestId('shown-messages').getByRole('button').first().click()
  await page.locator('form button[type=submit]').click()
  await page.waitForURL(/today/)
  await page.close()
}

async function judge(url, { wide, signedIn }, file) {
  const options = ['--yes', lighthouse, url, `--port=${port}`, '--quiet', '--output=json', `--output-path=${file}`,
    `--only-categories=${judged.join(',')}`]
  options.push(...(process.env.LINLI_OPTIONS?.split(' ') ?? []))
  if (wide) options.push('--preset=desktop')
  if (signedIn) options.push('--disable-storage-reset')
  const run = () => promisify(execFile)('npx', options, { maxBuffer: 1 << 26 })
  // On a busy machine it sometimes misses the beginning of the page (NO_NAVSTART).
  await run().catch(run)
  return JSON.parse(await readFile(file, 'utf8'))
}

const folder = await mkdtemp(join(tmpdir(), 'linli-lighthouse-'))
const runs = Number(process.env.LINLI_RUNS ?? 1)
const empty = await serveEmpty()
const server = await serve(folder)
const profile = join(folder, 'profile')
const context = await chromium.launchPersistentContext(profile, {
  executablePath,
  headless: true,
  locale: 'zh-CN',
  // Signing in leaves none behind: every page is judged as at its first visit.
  serviceWorkers: 'block',
  args: ['--no-sandbox', `--remote-debugging-port=${port}`, '--disable-gpu'],
})
console.log(putPagesFirst(profile) ? 'The pages’ processes come first.' : 'The pages share the processors with Lighthouse, the server and the drawing.')
let failed = 0
try {
  const wanted = process.argv.slice(2)
  let known = false
  for (const each of pages.filter(({ name, isEmpty }) => isEmpty || wanted.length === 0 || wanted.includes(name))) {
    if (each.signedIn && !known) await signIn(context, server.url)
    known ||= Boolean(each.signedIn)
    const url = (each.isEmpty ? empty : server).url + each.path
    const all = []
    for (let run = 1; run <= runs; run++) {
      all.push(await judge(url, each, join(process.env.LINLI_REPORTS ?? folder, `${each.name}-${run}.json`)))
    }
    const speeds = all.map(({ categories }) => Math.round((categories.performance.score ?? 0) * 100))
    const report = all.toSorted((a, b) => a.categories.performance.score - b.categories.performance.score)[Math.floor(runs / 2)]
    const scores = judged.map((key) => Math.round((report.categories[key].score ?? 0) * 100))
    // How fast this machine is just now, as Lighthouse sees it: the page's own time is told four times as long.
    const { benchmarkIndex } = report.environment
    const blocked = report.audits['total-blocking-time'].displayValue
    const spread = runs > 1 ? ` (${Math.min(...speeds)}–${Math.max(...speeds)})` : ''
    console.log(
      `${each.name.padEnd(10)} ${judged.map((key, i) => `${key} ${scores[i]}${i === 0 ? spread : ''}`).join('  ')}  blocked ${blocked}  machine ${Math.round(benchmarkIndex)}`,
    )
    if (each.isEmpty) {
      if (report.audits['total-blocking-time'].score < 1) console.log('    Nothing at all is blocked that long: this machine is not quiet enough to judge a page.')
      continue
    }
    for (const key of judged) {
      for (const { id, weight } of report.categories[key].auditRefs) {
        const audit = report.audits[id]
        if (weight > 0 && audit.score !== null && audit.score < 0.9) console.log(`    ${id}: ${audit.displayValue ?? audit.title}`)
      }
    }
    failed += scores.filter((score) => score < least).length
  }
} finally {
  await context.close()
  server.stop()
  empty.stop()
  await rm(folder, { recursive: true, force: true })
}
process.exitCode = failed > 0 ? 1 : 0
