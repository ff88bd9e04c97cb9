import * as z from 'zod/mini';

/** What manifest.json of an evidence package says of the others, and of how they came about. */
export const manifest = z.object({
  schema: z.literal('gouji.evidence/1'),
  created: z.string(),
  /** Language of messages in audit.json. */
  lang: z.enum(['zh-CN', 'en']),
  source: z.object({ name: z.string(), url: z.nullable(z.string()), sha256: z.string(), bytes: z.int() }),
  /** Which report of the page the audit is of, from 1. */
  report: z.object({ number: z.int(), of: z.int() }),
  versions: z.object({
    gouji: z.string(),
    result: z.string(),
    /** Version of the rulebook. */
    rules: z.string(),
  }),
  /** What is not in the package, or not as one would expect, by code and in words of `lang`. */
  remarks: z.array(z.object({ code: z.string(), words: z.string() })),
  files: z.array(z.object({ path: z.string(), bytes: z.int(), sha256: z.string() })),
});

export type Manifest = z.infer<typeof manifest>;
