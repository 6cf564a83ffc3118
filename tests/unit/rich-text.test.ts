import { describe, expect, test } from 'vitest'

import { toRichText } from '#content/rich-text/from-markdown.ts'
import {
  bold,
  element,
  italic,
  textNode,
  type Node,
  type RichText,
} from '#content/rich-text/lexical.ts'
import { checkMarkdown, linksIn } from '#content/rich-text/markdown.ts'
import { canonicalMarkdown, toCanonicalMarkdown } from '#content/rich-text/to-markdown.ts'

import { pick, random } from '../fixtures/random.ts'

const linkTo = (target: string) => {
  const [relationTo, value] = target.split('/') as [string, string]
  return { relationTo, value: `id ${value}` }
}
const targetOf = ({ relationTo, value }: { relationTo: string; value: unknown }) =>
  `${relationTo}/${String(value).replace('id ', '')}`
const read = (markdown: string) => toRichText({ markdown, linkTo })
const write = (richText: RichText) => toCanonicalMarkdown({ richText, targetOf })

describe('what the format can say goes through Lexical and comes back', () => {
  test.each([
    ['paragraphs', 'One.\n\nTwo, with å, ł and ő.'],
    ['headings', '## Level two\n\nText.\n\n### Level **three**'],
    ['lists', '- a\n- b\n\n1. one\n2. two'],
    ['lists that begin elsewhere', '3. three\n4. four'],
    ['lists in lists', '- a\n  - b\n    1. c\n    2. d\n  - e\n- f'],
    ['a list that begins with a list', '- - a\n- b'],
    ['two lists after one another', '- a\n\n* b'],
    ['quotes', '> Somebody said this.\n\nText.'],
    ['links', 'See [the page](https://example.org/a_b?c=d\\&e=f#g) for more.'],
    ['bare links', 'See <https://example.org/>.'],
    ['links with parentheses', '[a](https://example.org/a_\\(b\\))'],
    ['mail links', '[write to us](mailto:a@example.org)'],
    ['links to documents', 'See [Aarhus](practices/aarhus-model).'],
    ['bold and italic', '**bold**, *italic* and **bold with *both* in it**'],
    ['italic around bold', '*a **b** c*'],
    ['marks inside words', 'un**believ**able'],
    ['links with marks', '[**bold** and *italic*](https://example.org)'],
    ['hard line breaks', 'A line\\\nand another'],
    ['escapes', '1\\. not a list, \\*not italic\\*, \\_nor this\\_, \\[not a link], 2 \\* 3'],
    ['escapes at the start of a line', '\\# no heading\n\n\\- no list\n\n\\> no quote'],
    ['ampersands', 'R\\&D, R & D, \\&amp;'],
    ['typographic marks', '“Quoted” – dashed — and … so on'],
  ])('%s', (_, markdown) => {
    expect(checkMarkdown(markdown)).toEqual([])
    expect(write(read(markdown))).toBe(markdown)
  })
})

describe('one canonical form', () => {
  test.each([
    ['other bullets', '* a\n* b', '- a\n- b'],
    ['loose lists', '- a\n\n- b', '- a\n- b'],
    ['underlined headings', 'Title\n---', '## Title'],
    ['soft line breaks', 'one\ntwo', 'one two'],
    ['breaks of two spaces', 'one  \ntwo', 'one\\\ntwo'],
    ['other marks', '__a__ _b_', '**a** *b*'],
    ['a quote of two paragraphs', '> a\n>\n> b', '> a\n\n> b'],
    ['entities', '&copy; &lt;', '© <'],
    ['marks around a link', '**[a](https://example.org)**', '[**a**](https://example.org)'],
    ['no text', '\n\n', ''],
  ])('%s', (_, markdown, canonical) => {
    expect(canonicalMarkdown(markdown)).toBe(canonical)
  })

  test('holds for any rich text, and says the same', { timeout: 60_000 }, () => {
    const next = random(4)
    for (let count = 0; count < 1500; count += 1) {
      const richText = { root: element('root', blocks(next)) }
      const markdown = write(richText)
      expect(checkMarkdown(markdown), markdown).toEqual([])
      expect(write(read(markdown)), markdown).toBe(markdown)
      expect(said(read(markdown)), markdown).toBe(said(richText))
    }
  })
})

describe('Lexical as an editor leaves it', () => {
  const paragraph = (...children: Node[]) => ({
    root: element('root', [element('paragraph', children)]),
  })

  test('spaces move out of marks, since Markdown has none at their edges', () => {
    expect(write(paragraph(textNode('a', 0), textNode(' b ', bold), textNode('c', 0)))).toBe(
      'a **b** c',
    )
  })

  test('a space between two marks alike belongs to both', () => {
    expect(write(paragraph(textNode('a ', bold), textNode('b', bold)))).toBe('**a b**')
  })

  test('empty paragraphs, outer spaces and outer line breaks go', () => {
    const root = element('root', [
      element('paragraph', []),
      element('paragraph', [{ type: 'linebreak', version: 1 }, textNode('  a ', 0)]),
    ])
    expect(write({ root })).toBe('a')
  })

  test('a link to what is not public leaves its words', () => {
    const richText = read('See [Aarhus](practices/aarhus-model) there.')
    expect(toCanonicalMarkdown({ richText, targetOf: () => undefined })).toBe('See Aarhus there.')
  })

  test('a link that cannot be made yet leaves its words', () => {
    const richText = toRichText({
      markdown: 'See [Aarhus](practices/aarhus-model).',
      linkTo: () => undefined,
    })
    expect(write(richText)).toBe('See Aarhus.')
  })

  test('a list below an item is an item of its own, indented, as the editor makes it', () => {
    expect(read('- a\n  1. b').root.children[0]).toMatchObject({
      listType: 'bullet',
      children: [
        { type: 'listitem', indent: 0, value: 1, children: [{ text: 'a' }] },
        {
          type: 'listitem',
          indent: 0,
          value: 2,
          children: [{ listType: 'number', children: [{ type: 'listitem', indent: 1, value: 1 }] }],
        },
      ],
    })
  })

  test('a link to a document is one Payload can resolve', () => {
    const link = (read('[A](practices/a)').root.children[0] as { children: Node[] }).children[0]
    expect(link).toMatchObject({
      type: 'link',
      fields: { linkType: 'internal', doc: { relationTo: 'practices', value: 'id a' } },
    })
  })

  test.each([
    ['strikethrough', paragraph(textNode('a', 4)), 'has a format other than bold and italic'],
    [
      'a heading of level 1',
      { root: element('root', [element('heading', [textNode('a', 0)], { tag: 'h1' })]) },
      'level h1',
    ],
    ['an upload', { root: element('root', [element('upload', [textNode('a', 0)])]) }, '"upload"'],
  ])('%s is refused by name, never dropped', (_, richText, message) => {
    expect(() => write(richText)).toThrow(message)
  })
})

describe('what the format cannot say', () => {
  test.each([
    ['HTML', 'a\n\n<b>b</b>', 3, 'HTML is not shown'],
    ['pictures', '![a](https://example.org/a.png)', 1, 'pictures have no place'],
    ['code', 'a `b`', 1, 'code has no place'],
    ['fenced code', 'a\n\n```\nb\n```', 3, 'code has no place'],
    ['rules', 'a\n\n***\n', 3, 'a rule has no place'],
    ['large headings', '# A', 1, 'only the headings ## and ###'],
    ['small headings', '#### A', 1, 'only the headings ## and ###'],
    ['link references', '[a]\n\n[a]: https://example.org', 1, 'link references'],
    ['link titles', '[a](https://example.org "b")', 1, 'a link has no title'],
    ['other addresses', '[a](javascript:alert(1))', 1, 'is no address'],
    ['relative addresses', '[a](/en/support/)', 1, 'is no address'],
    ['lists in quotes', '> - a', 1, 'a quote holds paragraphs only'],
    ['items of two paragraphs', '- a\n\n  b', 1, 'one paragraph, and lists'],
  ])('%s is named with its line', (_, markdown, line, message) => {
    expect(checkMarkdown(markdown)[0]).toMatchObject({
      line,
      message: expect.stringContaining(message),
    })
  })

  test('links to documents are listed with their lines', () => {
    expect(linksIn('a\n\n[b](practices/b), [c](https://example.org)')).toEqual([
      { line: 3, target: 'practices/b' },
    ])
  })
})

const texts = [
  'a',
  'b c',
  ' d',
  'e ',
  '*',
  '_f_',
  '1.',
  '- g',
  '# h',
  '> i',
  '[j](k)',
  '&amp;',
  '<l>',
  '\\',
  '`m`',
  '!',
  '~',
  '+ n',
  '=',
  '---',
  'ő',
]

function blocks(next: () => number, depth = 0): Node[] {
  return Array.from({ length: 1 + Math.floor(next() * 3) }, () => {
    switch (pick(next, ['paragraph', 'paragraph', 'heading', 'quote', 'list'])) {
      case 'heading':
        return element('heading', line(next, false), { tag: pick(next, ['h2', 'h3']) })
      case 'quote':
        return element('quote', line(next, true))
      case 'list':
        return list(next, depth)
      default:
        return element('paragraph', line(next, true))
    }
  })
}

function list(next: () => number, depth: number): Node {
  const listType = pick(next, ['bullet', 'number'] as const)
  const items = Array.from({ length: 1 + Math.floor(next() * 3) }, () =>
    depth < 2 && next() < 0.3
      ? element('listitem', [list(next, depth + 1)])
      : element('listitem', [textNode('x', 0), ...line(next, true)]),
  )
  return element('list', items, { listType, tag: listType === 'bullet' ? 'ul' : 'ol', start: 1 })
}

function line(next: () => number, breaks: boolean): Node[] {
  return Array.from({ length: 1 + Math.floor(next() * 5) }, () => {
    if (breaks && next() < 0.1) return { type: 'linebreak', version: 1 } as const
    const words = textNode(pick(next, texts), pick(next, [0, 0, bold, italic, bold | italic]))
    if (next() < 0.8) return words
    const fields = { linkType: 'custom', newTab: false, url: 'https://example.org/' } as const
    return element('link', [words], { fields })
  })
}

/** The words with the marks each stands in, so that nothing but spaces at edges can differ. */
function said({ root }: RichText): string {
  const parts: string[] = []
  const walk = (nodes: Node[], link: string) => {
    for (const node of nodes) {
      if (node.type === 'linebreak') continue
      if ('text' in node) {
        for (const character of node.text.replace(/ /g, ''))
          parts.push(`${character}${node.format}${link}`)
      } else if ('children' in node) walk(node.children, node.fields?.url ?? link)
    }
  }
  walk(root.children, '')
  return parts.join(' ')
}
