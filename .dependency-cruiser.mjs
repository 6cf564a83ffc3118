/**
 * The directions of docs/architecture.md:
 *
 *     locales/  ←  content/  ←  cms/ and site/        nothing imports tests/
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */
export default {
  forbidden: [
    {
      name: 'locales-import-nothing',
      comment: 'locales/ stands below every other part.',
      severity: 'error',
      from: { path: '^locales/' },
      to: { path: '^(content|cms|site|commands|tests)/' },
    },
    {
      name: 'content-imports-locales',
      comment: 'content/ knows neither CMS nor site.',
      severity: 'error',
      from: { path: '^content/' },
      to: { path: '^(cms|site|commands|tests)/' },
    },
    {
      name: 'cms-never-imports-site',
      comment: 'The CMS must start and be tested without the site.',
      severity: 'error',
      from: { path: '^cms/' },
      to: { path: '^(site|commands|tests)/' },
    },
    {
      name: 'site-reads-the-cms-in-loaders-alone',
      comment:
        'Elsewhere the site may use the generated types and the environment; a second reader of the database would need its own guard against drafts.',
      severity: 'error',
      from: { path: '^site/', pathNot: '^site/loaders/' },
      to: { path: '^cms/', pathNot: '^cms/(payload-types\\.ts|environment\\.mjs)$' },
    },
    {
      name: 'site-loaders-open-the-portal',
      comment: 'Loaders read Payload as openPortal gives it and know nothing deeper.',
      severity: 'error',
      from: { path: '^site/loaders/' },
      to: { path: '^cms/', pathNot: '^cms/(portal\\.ts|payload-types\\.ts|environment\\.mjs)$' },
    },
    {
      name: 'site-imports-no-command',
      severity: 'error',
      from: { path: '^site/' },
      to: { path: '^(commands|tests)/' },
    },
    {
      name: 'commands-run-before-the-install',
      comment:
        'commands/ runs on a machine that has nothing but Node: it uses Node itself and cms/environment.mjs.',
      severity: 'error',
      from: { path: '^commands/' },
      to: { path: '^(locales|content|cms|site|tests)/', pathNot: '^cms/environment\\.mjs$' },
    },
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      from: { pathNot: '^tests/' },
      to: { path: '^tests/' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(\\.next|\\.astro|dist|data)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    extraExtensionsToScan: ['.astro'],
    enhancedResolveOptions: {
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.astro'],
    },
  },
}
