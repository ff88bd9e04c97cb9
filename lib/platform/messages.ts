import type { PageWire } from '../page/wire.ts';
import { reviewChanges } from './review-schema.ts';
import * as z from './schema.ts';

/**
 * Every message in the extension, page → background. There is no other direction: the background and the
 * popup ask a frame by running a function in it (frames.ts), which needs no listener in the page.
 */
const message = z.discriminatedUnion('name', [
  /** The detector thinks that its frame shows a report: inject the auditor there. */
  z.object({ name: z.literal('found') }),
  /** The auditor of a frame wants its page audited: answered with Audited. */
  z.object({
    name: z.literal('audit'),
    page: z.object({
      url: z.string(),
      cut: z.boolean(),
      // Thousands of nodes: readWire() checks them as it reads them.
      tree: z.custom<PageWire['tree']>(Array.isArray),
      hidden: z.custom<PageWire['hidden']>(Array.isArray),
    }),
  }),
  /** A person has decided on findings in a frame: store it. Answered with Stored. */
  z.object({ name: z.literal('decided'), ...reviewChanges.shape }),
  /** The auditor of a frame has a new result, or is leaving: count the tab's errors anew. */
  z.object({ name: z.literal('counted') }),
  /** A page with a report comes before the user, or no longer is: see what the context menu is to offer. */
  z.object({ name: z.literal('facing') }),
  /** The auditor of a frame shows its help: answered with the browser's commands, as the user has set them. */
  z.object({ name: z.literal('shortcuts') }),
  /** The auditor of a frame is asked for an export: inject what makes it there. */
  z.object({ name: z.literal('exporting') }),
  /** The exporter of a frame wants a picture of what the user sees of the tab: answered with Captured. */
  z.object({ name: z.literal('picture') }),
]);

export type Message = z.infer<typeof message>;

/** The message that `raw` is; null for anything else. Never throws. */
export const readMessage = (raw: unknown): Message | null => message.safeParse(raw).data ?? null;
