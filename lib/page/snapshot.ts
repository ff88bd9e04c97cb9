import type { Document, Element } from 'domhandler';

/**
 * A page as plain data: what every later room reads.
 *
 * In the browser it is a copy of the live tree (live.ts keeps the way back); in Node it comes from a file
 * (parse.ts). Frames and open shadow roots are part of the tree where they stand.
 */
export interface PageSnapshot {
  readonly document: Document;
  /** Address of the page; null for a file. */
  readonly url: string | null;
  /** Whether the element is not rendered, by its own style or an ancestor's. Costly in a browser: ask for few. */
  readonly isHidden: (element: Element) => boolean;
  /** Whether some of it was left out because it exceeds our limits (limits.ts). */
  readonly cut: boolean;
}
