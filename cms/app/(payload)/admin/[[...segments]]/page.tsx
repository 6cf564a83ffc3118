import { generatePageMetadata, RootPage } from '@payloadcms/next/views'
import type { Metadata } from 'next'

import config from '../../../../payload.config.ts'
import { importMap } from '../importMap.js'

interface Args {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}

export const generateMetadata = (args: Args): Promise<Metadata> =>
  generatePageMetadata({ config, ...args })

/** Every view of the admin. */
export default function Page(args: Args) {
  return RootPage({ config, importMap, ...args })
}
