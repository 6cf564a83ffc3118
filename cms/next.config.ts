import path from 'node:path'

import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const root = path.join(import.meta.dirname, '..')

const config: NextConfig = {
  // For a container without node_modules; `next start` does not use it.
  ...(process.env['CMS_STANDALONE'] && { output: 'standalone' }),
  poweredByHeader: false,
  reactStrictMode: true,
  // Payload tells errors apart by the names of their classes, which minifying takes away.
  experimental: { serverMinification: false },
  // The parts lie beside `cms/`, and `tsc` checks them all.
  typescript: { ignoreBuildErrors: true, tsconfigPath: '../tsconfig.json' },
  outputFileTracingRoot: root,
  turbopack: { root },
  redirects: () => Promise.resolve([{ source: '/', destination: '/admin', permanent: false }]),
  headers: () =>
    Promise.resolve([
      {
        source: '/:path*',
        headers: [
          { key: 'X-Content-Type-Options', value: 'nosniff' },
          { key: 'X-Frame-Options', value: 'DENY' },
          { key: 'Referrer-Policy', value: 'same-origin' },
          { key: 'X-Robots-Tag', value: 'noindex, nofollow' },
          {
            key: 'Permissions-Policy',
            value: 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
          },
          { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
        ],
      },
    ]),
}

export default withPayload(config, { devBundleServerPackages: false })
