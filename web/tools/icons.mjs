// Draws the icons of the installed page from public/favicon.svg and writes
// them to public/icons; run it when the mark changes: node tools/icons.mjs
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { chromium } from '@playwright/test'

const browsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/chromium-headless-shell']
const svg = readFileSync(new URL('../public/favicon.svg', import.meta.url), 'utf8')
const brick = '#b4472e'

// A maskable icon may be cut to any shape: its middle four fifths hold all.
const icons = [
  { name: '192', size: 192, part: 1, ground: 'transparent' },
  { name: '512', size: 512, part: 1, ground: 'transparent' },
  { name: 'maskable-512', size: 512, part: 0.78, ground: brick },
  { name: 'apple-180', size: 180, part: 0.86, ground: brick },
]

const browser = await chromium.launch({
  executablePath: process.env.LINLI_CHROMIUM ?? browsers.find((path) => existsSync(path)),
  args: ['--no-sandbox'],
})
const folder = new URL('../public/icons/', import.meta.url)
mkdirSync(folder, { recursive: true })
for (const { name, size, part, ground } of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(
    `<body style="margin:0;display:grid;place-items:center;height:100vh;background:${ground}">
      <div style="width:${part * 100}%;line-height:0">${svg.replace('<svg', '<svg style="width:100%;height:auto"')}</div>`,
  )
  await page.screenshot({ path: new URL(`${name}.png`, folder).pathname, omitBackground: true })
  await page.close()
}
await browser.close()
