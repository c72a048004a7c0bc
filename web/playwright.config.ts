import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'

// Debian's own browser, without the windows nobody sees: the same pages take a sixth less time. Nothing is downloaded.
const browsers = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const executablePath = process.env.LINLI_CHROMIUM ?? browsers.find((path) => existsSync(path))

const launch = (...drawing: string[]) => ({ launchOptions: { executablePath, args: ['--no-sandbox', ...drawing] } })

// The map needs WebGL; without a graphics card the software one, which draws every other page a sixth slower than plain painting.
const withMaps = /(accessible|activities|circle|coverage|desk|districts|gaps|ideas|keyboard|listfirst|look|offline|people)\.spec\.ts$/

const waitsLong = /(addresses|ways|week)\.spec\.ts$/

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  globalSetup: './e2e/serve.ts',
  reporter: 'line',
  // A second try is counted as flaky and named: a busy machine is no bug, a bug fails twice.
  retries: 1,
  workers: 2,
  fullyParallel: true,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL: process.env.LINLI_URL,
    // The tests of being offline let it work; elsewhere every answer is asked.
    serviceWorkers: 'block',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1440, height: 900 },
    screenshot: 'only-on-failure',
  },
  // What waits long begins first: the last worker is not left alone with it.
  projects: [
    { name: 'long', testMatch: waitsLong, use: launch('--disable-gpu') },
    { name: 'maps', testMatch: withMaps, use: launch('--use-angle=swiftshader', '--enable-unsafe-swiftshader') },
    { name: 'pages', testIgnore: [withMaps, waitsLong], use: launch('--disable-gpu') },
  ],
})
