import type { Text } from '../i18n/text.ts';
import { backupProblems, damagedPart } from '../i18n/ui-options.ts';
import { REVIEW_PREFIX } from '../review/read.ts';
import { SEVERITIES } from '../rules/settings.ts';
import { storedReview } from './review-schema.ts';
import * as z from './schema.ts';

const SCHEMA = 'gouji.backup/1';

/**
 * Everything that the extension stores, as a file. Parts are checked here for their shape, so that a damaged file is
 * refused as a whole; what this version does not know is kept, and checked by whoever reads it.
 */
const backup = z.object({
  schema: z.literal(SCHEMA),
  /** ISO date and time. */
  savedAt: z.iso.datetime(),
  data: z.record(z.string(), z.unknown()),
});

export type Backup = z.infer<typeof backup>;

const PARTS: ReadonlyMap<string, z.ZodMiniType> = new Map<string, z.ZodMiniType>(
  Object.entries({
    preferences: z.object({
      lang: z.string(),
      dock: z.string(),
      collapsed: z.boolean(),
      size: z.optional(z.record(z.string(), z.number())),
    }),
    rules: z.object({ off: z.array(z.string()), severity: z.record(z.string(), z.enum(SEVERITIES)) }),
    silentSites: z.array(z.string()),
  }),
);

/** Decisions have an entry for each page. */
const partOf = (key: string): z.ZodMiniType | undefined =>
  key.startsWith(REVIEW_PREFIX) ? storedReview : PARTS.get(key);

/** @param now ISO date and time */
export const toBackup = (data: Record<string, unknown>, now: string): Backup => ({
  schema: SCHEMA,
  savedAt: now,
  data,
});

/** The backup in a file's text, or in one sentence why it is none. Never throws. */
export function readBackup(text: string): Backup | { readonly problem: Text } {
  const raw = parseJson(text);
  if (raw === undefined) return { problem: backupProblems.notJson };
  const { data: found } = backup.safeParse(raw);
  if (!found) return { problem: isNewer(raw) ? backupProblems.newer : backupProblems.notBackup };
  const damaged = Object.entries(found.data).find(
    ([key, value]) => partOf(key)?.safeParse(value).success === false,
  );
  return damaged ? { problem: damagedPart(damaged[0]) } : found;
}

const isNewer = (raw: unknown): boolean =>
  z
    .object({
      schema: z.string().check(
        z.regex(/^gouji\.backup\/\d+$/),
        z.refine((it) => it !== SCHEMA),
      ),
    })
    .safeParse(raw).success;

/** Undefined for what is no JSON: that is no value of JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
