import { wordsFor } from '../../documents/reading.ts'
import { fileOf, workOf, type Describe } from './common.ts'

/** A good practice: schema.org Article on something that was done. */
export const practices: Describe<'practices'> = async (page) => {
  const { facts } = page.document
  const { name, ...work } = await workOf(page)
  return {
    '@type': 'Article',
    headline: name,
    ...work,
    ...(facts.start && { temporalCoverage: `${facts.start}/${facts.end ?? '..'}` }),
    isBasedOn: facts.url,
  }
}

/** A handbook: schema.org Book with its chapters, and the terms of LRMI. */
export const handbooks: Describe<'handbooks'> = async (page) => {
  const { facts } = page.document
  const { words } = wordsFor(page.document, page.locale)
  return {
    '@type': 'Book',
    ...(await workOf(page)),
    bookEdition: facts.edition,
    numberOfPages: facts.pages,
    learningResourceType: facts.kind,
    educationalLevel: facts.educationalLevel,
    timeRequired: facts.timeRequired ? `PT${facts.timeRequired}M` : undefined,
    teaches: words.helpsWith,
    sameAs: facts.doi && `https://doi.org/${facts.doi}`,
    isBasedOn: facts.url,
    hasPart: (facts.chapters ?? []).flatMap(({ key }, index) => {
      const chapter = words.chapters?.[key]
      return chapter
        ? [{ '@type': 'Chapter', position: index + 1, name: chapter.title } as const]
        : []
    }),
  }
}

/** A film: schema.org VideoObject with its clips, and its files where they are ours. */
export const videos: Describe<'videos'> = async (page) => {
  const { facts } = page.document
  const [film, poster] = await Promise.all([
    fileOf(page, facts.media),
    fileOf(page, facts.thumbnail),
  ])
  const { words } = wordsFor(page.document, page.locale)
  return {
    '@type': 'VideoObject',
    ...(await workOf(page)),
    inLanguage: facts.resourceLanguages ?? facts.spokenLanguages,
    contentUrl: film,
    thumbnailUrl: poster,
    duration: facts.duration ? `PT${facts.duration}S` : undefined,
    uploadDate: facts.issued,
    sameAs: facts.url,
    hasPart: (facts.clips ?? []).flatMap(({ key, start, end }) => {
      const clip = words.clips?.[key]
      if (!clip) return []
      return [{ '@type': 'Clip', name: clip.title, startOffset: start, endOffset: end } as const]
    }),
  }
}
