/// <reference types="astro/client" />

declare namespace App {
  /** What a page tells the middleware that finishes it. */
  interface Locals extends Partial<import('./contentSecurityPolicy.ts').Allowance> {}
}
