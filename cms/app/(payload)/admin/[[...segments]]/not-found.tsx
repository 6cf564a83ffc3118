import { generatePageMetadata, NotFoundPage } from '@payloadcms/next/views'
import type { Metadata } from 'next'

import config from '../../../../payload.config.ts'
import { importMap } from '../importMap.js'

interface Args {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}

export const generateMetadata = (args: Args): Promise<Metadata> =>
  generatePageMetadata({ config, ...args })

/** What the admin says of an address it does not know. */
export default function NotFound(args: Args) {
  return NotFoundPage({ config, importMap, ...args })
}
