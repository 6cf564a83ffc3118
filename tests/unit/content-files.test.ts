import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parse } from 'yaml'

import { printYaml } from '#content/files/print.ts'
import { describeProblem } from '#content/files/problem.ts'
import { readDocuments } from '#content/files/reader.ts'
import { writeDocument } from '#content/files/writer.ts'
import { canonical } from '#content/model/canonical.ts'
import { kinds, type Document, type KindSlug } from '#content/model/index.ts'
import { canonicalMarkdown } from '#content/rich-text/to-markdown.ts'
import { locales } from '#locales/languages.ts'

import { everyField } from '../fixtures/every-field.ts'
import { pick, random } from '../fixtures/random.ts'

/** What reads the whole starter, or much that is made up, may take long on a busy machine. */
const timeout = 60_000

let directory: string

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'content-files-'))
})

afterEach(async () => {
  await rm(directory, { recursive: true })
})

/** Files by path below the directory. */
async function put(files: Record<string, string>) {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(directory, path)), { recursive: true })
    await writeFile(join(directory, path), text)
  }
}

/** The problems as a person sees them, paths below the directory, and the documents that went in. */
async function read() {
  const { documents, problems } = await readDocuments({ directory })
  return {
    documents,
    problems: problems.map((problem) => describeProblem(problem).replaceAll(`${directory}/`, '')),
    languages: documents.map(({ kind, key, words }) => [
      `${kind}/${key}`,
      Object.keys(words).join(' '),
    ]),
  }
}

const right = {
  'glossary/referral/facts.yaml': 'topics: [multi-agency]\n',
  'glossary/referral/en.yaml': 'title: Referral\nsummary: Handing on.\n',
  'glossary/referral/sv.yaml':
    'title: Remiss\ntranslation:\n  method: human\n  source: en\n  state: reviewed\n',
}

describe('reading', () => {
  test('gives documents in the order of the registry, fields in the order of the model', async () => {
    await put({
      ...right,
      'glossary/aftercare/en.yaml': 'summary: Help after.\ntitle: Aftercare\n',
      'organisations/boja/en.yaml': 'title: bOJA\n',
    })
    const { documents, problems } = await read()
    expect(problems).toEqual([])
    expect(documents.map(({ kind, key }) => `${kind}/${key}`)).toEqual([
      'organisations/boja',
      'glossary/aftercare',
      'glossary/referral',
    ])
    expect(Object.keys(documents[1]!.words.en!)).toEqual(['title', 'summary'])
  })

  test('leaves out a document whose facts are wrong, and lets the rest through', async () => {
    await put({
      ...right,
      'support/line/facts.yaml': [
        'topics: [hate-speach]',
        'channels:',
        '  - key: phone',
        '    kind: phone',
        '    value: 112',
        'openingHours: late',
        'fees: Free.',
        'issued: 2017',
        'checkedOn: yesterday',
        'url: example.org',
      ].join('\n'),
      'support/line/en.yaml': 'title: Line\n',
    })
    const { problems, languages } = await read()
    expect(languages).toEqual([['glossary/referral', 'en sv']])
    expect(problems).toEqual([
      expect.stringMatching(
        /^support\/line\/facts\.yaml:1: topics\[1\]: "hate-speach" is no code of the vocabulary "topics": use one of recognition, /,
      ),
      'support/line/facts.yaml:5: channels[1].value is a number where text is expected: put it in quotes',
      expect.stringMatching(
        /^support\/line\/facts\.yaml:6: unknown field openingHours: use one of example, topics, /,
      ),
      'support/line/facts.yaml:7: unknown field fees: it differs by language, move it to the language files',
      'support/line/facts.yaml:8: issued is a number where text is expected: put it in quotes',
      "support/line/facts.yaml:9: checkedOn is no day: write '2026-05-31'",
      'support/line/facts.yaml:10: url is no web address: begin it with https://',
    ])
  })

  test('leaves out one language whose file is wrong, and lets the other languages through', async () => {
    await put({
      ...right,
      'glossary/referral/sv.yaml': 'summary: Utan rubrik.\nurl: https://example.org\n',
      'glossary/referral/de.yaml': 'title: [Verweis]\n',
      'glossary/referral/pl.yaml': 'title: "Skierowanie\n',
    })
    const { problems, languages } = await read()
    expect(languages).toEqual([['glossary/referral', 'en']])
    expect(problems).toEqual([
      'glossary/referral/sv.yaml:1: title is missing: write it',
      expect.stringContaining('sv.yaml:2: unknown field url: use one of title, slug, summary'),
      'glossary/referral/de.yaml:1: title is a list where text is expected',
      expect.stringContaining(
        'glossary/referral/pl.yaml:2: is no YAML here: Missing closing "quote',
      ),
    ])
    const { brokenLocales } = await readDocuments({ directory })
    expect(brokenLocales).toEqual(new Map([['glossary/referral', ['sv', 'de', 'pl']]]))
  })

  test.each([
    [
      'a field that belongs to facts',
      { 'support/a/en.yaml': 'title: A\npoliceRole: none\n' },
      'support/a/en.yaml:2: unknown field policeRole: it is the same in every language, move it to facts.yaml',
    ],
    [
      'a folder that is no kind',
      { 'helplines/a/en.yaml': 'title: A\n' },
      'helplines: is no kind: use one of media, organisations, ',
    ],
    [
      'a folder whose name is no key',
      { 'pages/Über uns/en.yaml': 'title: A\nbody: A\n' },
      'pages/Über uns: "Über uns" is no key: use a-z, 0-9 and single hyphens',
    ],
    [
      'a language the portal has not',
      { 'pages/a/en.yaml': 'title: A\nbody: A\n', 'pages/a/fr.yaml': 'title: A\n' },
      'pages/a/fr.yaml: is no language of the portal: name it after one of en, sv, ',
    ],
    [
      'a file beside a document',
      { 'pages/a/en.yaml': 'title: A\nbody: A\n', 'pages/a/cover.jpg': '' },
      'pages/a/cover.jpg: belongs to no document',
    ],
    [
      'a document without a language',
      { 'pages/a/facts.yaml': 'topics: [racism]\n' },
      'pages/a: has no language file: write en.yaml',
    ],
    [
      'an empty file',
      { 'support/a/en.yaml': '' },
      'support/a/en.yaml:1: title is missing: write it',
    ],
    [
      'a list where fields belong',
      { 'pages/a/en.yaml': '- title\n' },
      'pages/a/en.yaml:1: the file is a list where a group of fields is expected',
    ],
    [
      'a field twice',
      { 'pages/a/en.yaml': 'title: A\nbody: A\ntitle: B\n' },
      'pages/a/en.yaml:3: is no YAML here: Map keys must be unique',
    ],
    [
      'a field left empty',
      { 'pages/a/en.yaml': 'title: A\nsummary:\nbody: A\n' },
      'pages/a/en.yaml:2: summary is empty: write it or leave it out',
    ],
    [
      'too many words',
      { 'pages/a/en.yaml': `title: A\nsummary: ${'word '.repeat(101)}\nbody: A\n` },
      'pages/a/en.yaml:2: summary has 101 words where at most 100 are allowed: shorten it',
    ],
    [
      'a reference to nothing',
      {
        'support/a/facts.yaml': 'url: https://a.eu\norganisations:\n  - nobody\n',
        'support/a/en.yaml': 'title: A\n',
      },
      'support/a/facts.yaml:3: organisations[1]: there is no organisations/nobody: add it or take the reference out',
    ],
    [
      'a related document that is none',
      { 'support/a/facts.yaml': 'related: [helplines/b]\n', 'support/a/en.yaml': 'title: A\n' },
      'support/a/facts.yaml:1: related[1]: "helplines" is no kind: use one of ',
    ],
    [
      'a pick of an introduction that is not there',
      {
        'introductions/a/facts.yaml':
          'topic: racism\npicks:\n  - key: one\n    document: handbooks/one\n',
        'introductions/a/en.yaml': 'title: A\n',
      },
      'introductions/a/facts.yaml:4: picks[1].document: there is no handbooks/one: add it or take the reference out',
    ],
    [
      'a pick that has no page',
      {
        'thesaurus/b/en.yaml': 'title: B\n',
        'situations/a/facts.yaml': 'picks:\n  - key: one\n    document: thesaurus/b\n',
        'situations/a/en.yaml': 'title: A\n',
      },
      'situations/a/facts.yaml:3: picks[1].document: thesaurus/b has no page to lead to: name a document of another kind',
    ],
    [
      'a kind that has no index',
      {
        'thesaurus/a/facts.yaml': 'concepts:\n  - key: one\n    kinds: [pages]\n',
        'thesaurus/a/en.yaml': 'title: A\nconcepts:\n  one:\n    term: one\n',
      },
      'thesaurus/a/facts.yaml:3: concepts[1].kinds[1]: "pages" is no kind with an index: use one of ',
    ],
    [
      'somebody to ask who is not there',
      {
        'introductions/a/facts.yaml': 'topic: racism\nask: [support/line]\n',
        'introductions/a/en.yaml': 'title: A\n',
      },
      'introductions/a/facts.yaml:2: ask[1]: there is no support/line: add it or take the reference out',
    ],
    [
      'a link to nothing',
      { 'pages/a/en.yaml': 'title: A\nbody: |\n  A.\n\n  [B](pages/b)\n' },
      'pages/a/en.yaml:5: body: there is no pages/b: add it or take the reference out',
    ],
    [
      'a time zone there is not',
      {
        'support/a/facts.yaml': 'hours:\n  timeZone: Europe/Berne\n',
        'support/a/en.yaml': 'title: A\n',
      },
      'support/a/facts.yaml:2: hours.timeZone: "Europe/Berne" is no IANA time zone: write Europe/Vienna',
    ],
    [
      'HTML',
      { 'pages/a/en.yaml': 'title: A\nbody: |\n  A.\n\n  <div>B</div>\n' },
      'pages/a/en.yaml:5: body: HTML is not shown: write it in Markdown',
    ],
    [
      'words for a row there is not',
      {
        'support/a/facts.yaml': 'channels:\n  - key: phone\n    kind: phone\n',
        'support/a/en.yaml': 'title: A\nchannels:\n  chat:\n    note: B\n',
      },
      'support/a/en.yaml:3: channels.chat has no row with that key in facts.yaml: use one of phone',
    ],
    [
      'a row key twice',
      {
        'support/a/facts.yaml':
          'channels:\n  - key: phone\n    kind: phone\n  - key: phone\n    kind: chat\n',
        'support/a/en.yaml': 'title: A\n',
      },
      'support/a/facts.yaml:4: channels[2].key "phone" is used twice: give each row its own key',
    ],
    [
      'a row without the words it needs',
      {
        'handbooks/a/facts.yaml': 'chapters:\n  - key: one\n  - key: two\n',
        'handbooks/a/en.yaml': 'title: A\nchapters:\n  one:\n    title: One\n',
      },
      'handbooks/a/en.yaml:2: chapters.two is missing, which facts.yaml names: write its title',
    ],
    [
      'chapters of one slug',
      {
        'handbooks/a/facts.yaml': 'chapters:\n  - key: one\n  - key: two\n',
        'handbooks/a/en.yaml':
          'title: A\nchapters:\n  one:\n    title: Łódź\n  two:\n    title: Lodz\n',
      },
      'handbooks/a/en.yaml:6: chapters.two has the slug "lodz" of chapters.one: write another under "slug"',
    ],
    [
      'documents of one slug',
      {
        'pages/a/en.yaml': 'title: About\nbody: A\n',
        'pages/b/en.yaml': 'title: About!\nbody: A\n',
      },
      'pages/b/en.yaml:1: the slug "about" is that of pages/a too: write another under "slug"',
    ],
    [
      'a title that gives no slug',
      { 'pages/a/en.yaml': 'title: Обо мне\nbody: A\n' },
      'pages/a/en.yaml:1: title gives no slug: write one under "slug"',
    ],
    [
      'a translation of nothing',
      { 'pages/a/en.yaml': 'title: A\nbody: A\ntranslation:\n  method: human\n  source: de\n' },
      'pages/a/en.yaml:5: translation.source "de" is no other language of this document: use one of its language files',
    ],
    [
      'a translation without a source',
      { 'pages/a/en.yaml': 'title: A\nbody: A\ntranslation:\n  method: machine\n' },
      'pages/a/en.yaml:3: translation.source is missing: name the language it was translated from',
    ],
    [
      'a chapter there is not',
      {
        'handbooks/a/facts.yaml': 'chapters:\n  - key: one\n',
        'handbooks/a/en.yaml': 'title: A\nchapters:\n  one:\n    title: One\n',
        'events/a/facts.yaml': 'chapters:\n  - handbook: a\n    chapter: two\n',
        'events/a/en.yaml': 'title: A\n',
      },
      'events/a/facts.yaml:3: chapters[1].chapter: handbooks/a has no chapter "two": use one of one',
    ],
    [
      'media without its file',
      { 'media/a/facts.yaml': 'file: a.jpg\n', 'media/a/en.yaml': 'alt: A\n' },
      'media/a/facts.yaml:1: the file "a.jpg" is not beside it: add it or mend "file"',
    ],
  ] as [string, Record<string, string>, string][])('names %s', async (_, files, problem) => {
    await put({ ...right, ...files })
    const { problems, languages } = await read()
    expect(problems).toEqual([expect.stringContaining(problem)])
    expect(languages).toContainEqual(['glossary/referral', 'en sv'])
  })

  test('a translation may leave rows untranslated that its source has', async () => {
    await put({
      'handbooks/a/facts.yaml': 'chapters:\n  - key: one\n  - key: two\n',
      'handbooks/a/en.yaml':
        'title: A\nchapters:\n  two:\n    title: Two\n  one:\n    title: One\n',
      'handbooks/a/sv.yaml':
        'title: A\ntranslation:\n  method: machine\n  source: en\nchapters:\n  one:\n    title: Ett\n',
    })
    const { documents, problems } = await read()
    expect(problems).toEqual([])
    const words = documents[0]!.words as Document<'handbooks'>['words']
    expect(Object.keys(words.en!.chapters!)).toEqual(['one', 'two'])
    expect(Object.keys(words.sv!.chapters!)).toEqual(['one'])
  })

  test('what refers to a document with a fault is no fault of its own', async () => {
    await put({
      'organisations/a/facts.yaml': 'roles: [nothing]\n',
      'organisations/a/en.yaml': 'title: A\n',
      'support/b/facts.yaml': 'organisations: [a]\n',
      'support/b/en.yaml': 'title: B\n',
    })
    const { problems, languages } = await read()
    expect(problems).toHaveLength(1)
    expect(languages).toEqual([['support/b', 'en']])
  })

  test('refuses a directory that is not there by name', async () => {
    const missing = join(directory, 'nowhere')
    await expect(readDocuments({ directory: missing })).rejects.toThrow(
      `The folder ${missing} cannot be read: name one that holds content.`,
    )
  })

  test('of the starter finds no problem', { timeout }, async () => {
    const { problems } = await readDocuments({ directory: 'content/starter' })
    expect(problems.map(describeProblem)).toEqual([])
  })
})

describe('writing', () => {
  test.each(Object.keys(kinds) as KindSlug[])(
    '%s: every field comes back the same',
    async (kind) => {
      const document = everyField({ kind, locales })
      const facts = printYaml({ schema: kinds[kind].facts, fields: document.facts })
      expect(parse(facts)).toEqual(document.facts)
      for (const locale of locales) {
        const words = canonical({ document, richText: canonicalMarkdown }).words[locale]!
        const back = canonical({
          document: {
            ...document,
            words: { [locale]: parse(printYaml({ schema: kinds[kind].words, fields: words })) },
          },
          richText: canonicalMarkdown,
        })
        expect(back.words[locale]).toEqual(words)
      }
    },
  )

  test('any text comes back the same', { timeout }, () => {
    const next = random(1)
    const parts = [
      'word',
      ' ',
      '\n',
      '\n\n',
      ': ',
      ' #',
      '- ',
      "'",
      '"',
      '`',
      '2017',
      'yes',
      '|',
      '>',
      '%',
      '---',
      '  ',
      '\t',
      'ő',
      '[',
      '{',
      '&a',
      '*b',
      '!c',
      '?',
      'long-word-'.repeat(12),
    ]
    const invented = Array.from({ length: 1000 }, () =>
      Array.from({ length: 1 + Math.floor(next() * 30) }, () => pick(next, parts))
        .join('')
        .trim(),
    )
    // Lines that begin with spaces, which a folded block would lose.
    const known = ['%{*b|{wordő`\n\t #- \n\n  \n[']
    for (const text of [...known, ...invented.filter(Boolean)]) {
      for (const name of ['title', 'summary', 'hoursNote']) {
        const yaml = printYaml({ schema: kinds.support.words, fields: { [name]: text } })
        expect(parse(yaml), yaml).toEqual({ [name]: text })
      }
      const facts = {
        funder: text,
        regions: [text, 'b'],
        channels: [{ key: 'a', kind: 'web', value: text }],
      }
      const yaml = printYaml({ schema: kinds.support.facts, fields: facts })
      expect(parse(yaml), yaml).toEqual(facts)
    }
  })

  test('looks as the README says', async () => {
    const words = {
      title: 'A line',
      summary: `${'Long text is folded into a block. '.repeat(4)}The end.`,
      channels: { phone: { note: 'Yes: call.' } },
    }
    const facts = {
      example: false,
      topics: ['racism', 'victims'],
      issued: '2017',
      channels: [{ key: 'phone', kind: 'phone', value: '020-100 200', anonymous: 'yes' }],
      hours: { weekly: [{ days: ['mo', 'tu'], opens: '09:00', closes: '24:00' }], exceptions: [] },
    }
    await writeDocument({
      directory,
      document: { kind: 'support', key: 'line', facts, words: { en: words } } as Document,
    })
    expect(await readFile(join(directory, 'support/line/facts.yaml'), 'utf8')).toBe(
      [
        'topics: [racism, victims]',
        "issued: '2017'",
        'channels:',
        '  - key: phone',
        '    kind: phone',
        "    value: '020-100 200'",
        '    anonymous: yes',
        'hours:',
        '  weekly:',
        '    - days: [mo, tu]',
        "      opens: '09:00'",
        "      closes: '24:00'",
        '',
      ].join('\n'),
    )
    expect(await readFile(join(directory, 'support/line/en.yaml'), 'utf8')).toBe(
      [
        'title: A line',
        'summary: >-',
        '  Long text is folded into a block. Long text is folded into a block. Long text is folded into a',
        '  block. Long text is folded into a block. The end.',
        'channels:',
        '  phone:',
        "    note: 'Yes: call.'",
        '',
      ].join('\n'),
    )
  })

  test('keeps the lines of Markdown', async () => {
    const words = { en: { title: 'A', body: '## B\n\n- c\n- d' } }
    await writeDocument({
      directory,
      document: { kind: 'pages', key: 'a', facts: {}, words },
    })
    expect(await readdir(join(directory, 'pages/a'))).toEqual(['en.yaml'])
    expect(await readFile(join(directory, 'pages/a/en.yaml'), 'utf8')).toBe(
      'title: A\nbody: |\n  ## B\n\n  - c\n  - d\n',
    )
  })

  test('of the starter gives documents and bytes that stay', { timeout }, async () => {
    const starter = 'content/starter'
    const once = join(directory, 'once')
    const fileIn = (root: string, { kind, key, facts }: Document) =>
      'file' in facts ? join(root, kind, key, facts.file) : undefined
    const first = await readDocuments({ directory: starter })
    for (const document of first.documents) {
      await writeDocument({ directory, document, media: fileIn(starter, document) })
    }
    const second = await readDocuments({ directory })
    expect(second.documents).toEqual(first.documents)
    for (const document of second.documents) {
      await writeDocument({ directory: once, document, media: fileIn(directory, document) })
    }
    for (const { kind, key } of first.documents) {
      for (const name of await readdir(join(directory, kind, key))) {
        const paths = [directory, once].map((root) => join(root, kind, key, name))
        const [before, after] = await Promise.all(paths.map((path) => readFile(path, 'utf8')))
        expect(after, `${kind}/${key}/${name}`).toBe(before)
      }
    }
  })

  test('removes languages that are gone and copies the file of media', async () => {
    const source = join(directory, 'upload.bin')
    await writeFile(source, 'bytes')
    const document = {
      kind: 'media',
      key: 'a',
      facts: { file: 'a.jpg' },
      words: { en: { alt: 'A' }, sv: { alt: 'A' } },
    } as Document
    await writeDocument({ directory, document, media: source })
    await writeDocument({
      directory,
      document: { ...document, words: { sv: { alt: 'A' } } },
      media: source,
    })
    expect((await readdir(join(directory, 'media/a'))).sort()).toEqual([
      'a.jpg',
      'facts.yaml',
      'sv.yaml',
    ])
    expect(await readFile(join(directory, 'media/a/a.jpg'), 'utf8')).toBe('bytes')
  })
})
