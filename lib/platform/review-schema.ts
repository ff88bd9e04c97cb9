import * as z from './schema.ts';

const words = z.object({ 'zh-CN': z.string(), en: z.string() });

/** A decision as it is sent to the background and stands in backups. */
const decision = z.object({
  report: z.string(),
  finding: z.string(),
  rule: z.string(),
  verdict: z.enum(['confirmed', 'dismissed']),
  reason: z.string(),
  note: z.string(),
  at: z.iso.datetime(),
  message: words,
  printed: z.readonly(z.array(z.object({ place: z.string(), text: z.string() }))),
});

/** A decision of a kind that only a later version knows. */
const laterDecision = z.looseObject({
  verdict: z.string().check(z.refine((verdict) => !decision.shape.verdict.safeParse(verdict).success)),
});

/** What is stored for one page. */
export const storedReview = z.object({
  title: z.string(),
  decisions: z.array(z.union([decision, laterDecision])),
});

/** Changes to the decisions on one page. */
export const reviewChanges = z.object({
  address: z.string(),
  title: z.string(),
  changes: z.readonly(z.array(z.object({ key: z.string(), decision: z.nullable(decision) }))),
});
