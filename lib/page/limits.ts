/**
 * How much of a page is read. Far more than any report needs; beyond it, what was left out is said and never
 * guessed. Reading takes time in proportion to these, whatever the page holds.
 */

/** Elements and texts of a live page; elements and comments of a file, whose texts can be no more than these. */
export const NODE_LIMIT = 1_000_000;

/** Nodes of a live page among which hidden elements are told; each costs the page a look at its style. */
export const HIDDEN_LIMIT = 20_000;

/** Levels of elements within elements. Browsers' own parsers stop at 512; scripts may go further. */
export const DEPTH_LIMIT = 2_000;

/** Slots (rows × columns) of all tables of a page together. The three statutory tables have some 300. */
export const SLOT_LIMIT = 100_000;

/** Reports on one page. */
export const REPORT_LIMIT = 30;
