/// <reference types="astro/client" />
import type { Allowance } from './build/contentSecurityPolicy.ts'

declare global {
  namespace App {
    /** What a page tells the middleware that finishes it. */
    interface Locals {
      searches?: Allowance['searches']
    }
  }
}
