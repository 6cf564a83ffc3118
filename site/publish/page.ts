import { Parser } from 'htmlparser2'

/** What the checks want to know of a built page. */
export interface Page {
  /** Address on the site, such as `/en/support/`. */
  address: string
  /** Of the `html` element. */
  lang: string
  /** Every `lang` below it. */
  languages: string[]
  title: string
  /** Texts of all `h1`. */
  headings: string[]
  /** Where links lead, as written. */
  links: string[]
  /** What the page fetches by itself, or sends to, as written. */
  resources: string[]
  /** What links can lead to within the page. */
  ids: Set<string>
  /** The Content-Security-Policy it carries. */
  policy: string
  styles: string[]
  scripts: string[]
  /** Names of attributes that hold code: `style` and event handlers. */
  codeAttributes: string[]
  /** Whether search engines are asked to leave it out. */
  hidden: boolean
}

/** Attributes by which elements fetch something. */
const fetching: Record<string, readonly string[]> = {
  audio: ['src'],
  embed: ['src'],
  form: ['action'],
  iframe: ['src'],
  image: ['href'],
  img: ['src', 'srcset'],
  input: ['src'],
  object: ['data'],
  script: ['src'],
  source: ['src', 'srcset'],
  track: ['src'],
  use: ['href'],
  video: ['src', 'poster'],
  'astro-island': ['component-url', 'renderer-url'],
}

/** Relations of `link` elements that only name another page. */
const naming = new Set(['alternate', 'author', 'canonical', 'license', 'next', 'prev'])

/** Reads a built page as a browser would. */
export function readPage(address: string, html: string): Page {
  const page: Page = {
    address,
    lang: '',
    languages: [],
    title: '',
    headings: [],
    links: [],
    resources: [],
    ids: new Set(),
    policy: '',
    styles: [],
    scripts: [],
    codeAttributes: [],
    hidden: false,
  }
  const open: string[] = []
  const parser = new Parser({
    onopentag(name, attributes) {
      open.push(name)
      readAttributes(page, name, attributes)
      if (name === 'h1') page.headings.push('')
      if (name === 'style') page.styles.push('')
      if (name === 'script' && isInlineCode(attributes)) page.scripts.push('')
      else if (name === 'script') open[open.length - 1] = 'data'
    },
    ontext(text) {
      const inside = open.at(-1)
      if (inside === 'title' && !open.includes('svg')) page.title += text
      if (inside === 'style') page.styles[page.styles.length - 1] += text
      if (inside === 'script') page.scripts[page.scripts.length - 1] += text
      if (open.includes('h1')) page.headings[page.headings.length - 1] += text
    },
    onclosetag() {
      open.pop()
    },
  })
  parser.end(html)
  return page
}

function readAttributes(page: Page, name: string, attributes: Record<string, string>): void {
  const { id, lang, href } = attributes
  if (id) page.ids.add(id)
  if (name === 'html') page.lang = lang ?? ''
  else if (lang !== undefined) page.languages.push(lang)
  if ((name === 'a' || name === 'area') && href !== undefined) page.links.push(href)
  if (name === 'link' && href !== undefined) {
    const relations = (attributes['rel'] ?? '').split(/\s+/)
    const isNaming = relations.every((relation) => naming.has(relation))
    if (!isNaming) page.resources.push(href)
  }
  if (name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'content-security-policy') {
    page.policy = attributes['content'] ?? ''
  }
  if (name === 'meta' && attributes['name'] === 'robots') {
    page.hidden = attributes['content']?.includes('noindex') ?? false
  }
  for (const attribute of fetching[name] ?? []) {
    const value = attributes[attribute]
    if (value === undefined) continue
    if (attribute === 'srcset') {
      page.resources.push(...value.split(',').map((part) => part.trim().split(/\s+/)[0]!))
    } else page.resources.push(value)
  }
  for (const attribute of Object.keys(attributes)) {
    if (attribute === 'style' || /^on[a-z]/.test(attribute)) page.codeAttributes.push(attribute)
  }
}

function isInlineCode({ src, type }: Record<string, string>): boolean {
  return src === undefined && !type?.startsWith('application/')
}
