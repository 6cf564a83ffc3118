import { existsSync } from 'node:fs'

import { findProgram, installDebianPackages } from './machine.mjs'
import { Refusal, step } from './steps.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']
const macApplications = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/**
 * The browser for the tests: Playwright's own, `CHROME_PATH`, an installed Chromium or Chrome, else
 * Debian's package where this process may install it. Needs the dependencies installed.
 *
 * @returns {Promise<string>} path of the program
 * @throws {Refusal} when there is none and none can be installed
 */
export async function ensureBrowser() {
  const found = (await findPlaywrightBrowser()) ?? findInstalledBrowser()
  if (found) return found
  await step('Installing a browser (Debian package chromium)', (note) =>
    installDebianPackages({ names: ['chromium'], note }),
  )
  const installed = findInstalledBrowser()
  if (installed) return installed
  throw new Refusal(
    'No browser was found for the browser tests: install Chromium or Chrome, or run npx playwright install chromium, or set CHROME_PATH.',
  )
}

async function findPlaywrightBrowser() {
  const { chromium } = await import('@playwright/test')
  const file = chromium.executablePath()
  return existsSync(file) ? file : undefined
}

function findInstalledBrowser() {
  const chosen = process.env['CHROME_PATH']
  if (chosen) {
    if (existsSync(chosen)) return chosen
    throw new Refusal(`CHROME_PATH is "${chosen}" and there is no such file: correct or unset it.`)
  }
  return names.map(findProgram).find(Boolean) ?? macApplications.find((file) => existsSync(file))
}
