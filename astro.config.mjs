import react from '@astrojs/react'
import { defineConfig } from 'astro/config'

import { defaultLocale, locales } from './locales/languages.ts'
import { handover } from './site/build/handover.ts'
import { cacheDirectory, siteUrl } from './site/environment.ts'

export default defineConfig({
  site: siteUrl,
  srcDir: './site',
  publicDir: './site/public',
  outDir: './dist/site',
  cacheDir: cacheDirectory,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  build: { format: 'directory', inlineStylesheets: 'always', concurrency: 32 },
  i18n: { locales: [...locales], defaultLocale, routing: 'manual' },
  integrations: [react(), handover()],
  devToolbar: { enabled: false },
  vite: { build: { assetsInlineLimit: 0 } },
})
