import { chromium } from '@playwright/test'
const [,, base, out, width, height, lang, elder, draw, ...paths] = process.argv
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--enable-unsafe-swiftshader'] })
const c = await b.newContext({ viewport: { width: +width, height: +height }, locale: lang })
const p = await c.newPage()
await p.addInitScript(([l, e, d]) => { localStorage.setItem('linli.preferences', JSON.stringify({ language: l, elder: e === '1' })); if (d === '1') localStorage.setItem('linli.drawsMap', 'true') }, [lang, elder, draw])
let n = 0
for (const path of paths) { await p.goto(base + path); if (draw === '1') await p.locator('#map[data-settled=true]').waitFor({ timeout: 90000 }).catch(() => 0); await p.waitForTimeout(2500); await p.screenshot({ path: `${out}-${n++}.png` }) }
await b.close()
