import type { AstroIntegration } from 'astro'

/**
 * Gives every built page its Content-Security-Policy (`policyMiddleware.ts`). Pages in development have
 * none, since Vite writes scripts of its own into them.
 */
export function pagePolicy(): AstroIntegration {
  return {
    name: 'page-policy',
    hooks: {
      'astro:config:setup': ({ command, addMiddleware }) => {
        if (command !== 'build') return
        addMiddleware({
          entrypoint: new URL('./policyMiddleware.ts', import.meta.url),
          order: 'post',
        })
      },
    },
  }
}
