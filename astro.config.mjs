import react from '@astrojs/react'
import { defineConfig } from 'astro/config'

import { handover } from './site/build/handover.ts'
import { pagePolicy } from './site/build/pagePolicy.ts'
import { cacheDirectory, dataDirectory, siteUrl } from './site/environment.ts'

// Languages are no setting here: `site/routes/addresses.ts` makes every address from `locales/languages.ts`.
export default defineConfig({
  site: siteUrl,
  srcDir: './site',
  publicDir: './site/public',
  outDir: './dist/site',
  cacheDir: cacheDirectory,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  build: { format: 'directory', inlineStylesheets: 'always', concurrency: 32 },
  integrations: [react(), handover(), pagePolicy()],
  devToolbar: { enabled: false },
  vite: {
    // React alone weighs what a whole page may: docs/decisions/0007-islands-run-on-preact.md.
    resolve: {
      alias: [
        { find: /^react\/jsx-(dev-)?runtime$/, replacement: 'preact/jsx-runtime' },
        { find: 'react-dom/client', replacement: 'preact/compat/client' },
        { find: /^react(-dom)?$/, replacement: 'preact/compat' },
      ],
    },
    build: { assetsInlineLimit: 0 },
    // Releases and caches change with every publish and are no part of the code.
    server: { watch: { ignored: [`${dataDirectory}/**`] } },
  },
})
