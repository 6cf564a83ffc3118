import { z } from 'zod'

import { code, codes, day, issued, line, text, url } from './fields.ts'
import { commonFacets, defineKind } from './kind.ts'

/** The good-practice library (EU inspiring-practice template, EUCPN criteria). */
export const practices = defineKind({
  slug: 'practices',
  colour: 'moss',
  listed: true,
  schemaType: 'Article',
  facets: [
    commonFacets.topics,
    commonFacets.audiences,
    commonFacets.countries,
    { name: 'level', path: 'levels', labels: 'levels' },
    { name: 'setting', path: 'settings', labels: 'settings' },
    { name: 'ideology', path: 'ideologies', labels: 'ideologies' },
    { name: 'evidence', path: 'evidence', labels: 'evidence' },
  ],
  facts: {
    start: issued().optional(),
    end: issued().optional(),
    levels: codes('levels').optional(),
    settings: codes('settings').optional(),
    ideologies: codes('ideologies').optional(),
    evidence: code('evidence').optional(),
    evaluation: z
      .strictObject({ type: code('evaluationType').optional(), by: line().optional() })
      .optional(),
    review: z.strictObject({ reviewer: line().optional(), date: day().optional() }).optional(),
    url: url().optional(),
  },
  words: {
    problem: text(120).optional(),
    goals: text(80).optional(),
    howItWorks: text(250).optional(),
    results: text(150).optional(),
    lessons: text(150).optional(),
    resourcesNeeded: text(80).optional(),
    transferability: text(100).optional(),
    evaluation: z.strictObject({ notTested: text(60).optional() }).optional(),
    review: z.strictObject({ text: text(80).optional() }).optional(),
  },
})
