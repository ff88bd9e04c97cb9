import type { Passage } from '../show/passage.ts';
import type { NodeNumber, ShownAudit, ShownFinding, ShownQuote } from '../show/shown-audit.ts';
import { rememberFor } from '../text/remember.ts';

/** Something on the page that findings speak of: a cell, a heading, a sentence. */
export interface Place {
  /** Id of the cell, row or table; `rule@place/n` for a quotation. */
  readonly id: string;
  readonly node: NodeNumber;
  /** The sentence within the node that is meant; null: all of it. */
  readonly quote: string | null;
  /** Where the sentence stands; null: the place is the whole node. */
  readonly passage: Passage | null;
}

/** Where one finding stands on the page, as far as the page still has its places. */
export interface Places {
  readonly quotes: readonly Place[];
  readonly cells: readonly Place[];
}

/** Looks up the places of findings. Two findings that speak of the same place are given the same object. */
export function placesIn(audit: ShownAudit): (finding: ShownFinding) => Places {
  const known = new Map<NodeNumber, Place[]>();
  const place = (id: string, node: NodeNumber | null, quote: ShownQuote | null): readonly Place[] => {
    if (node === null) return [];
    const text = quote?.text ?? null;
    const here = known.get(node) ?? [];
    known.set(node, here);
    const same = here.find((other) => other.quote === text);
    if (same) return [same];
    const made = { id, node, quote: text, passage: quote?.passage ?? null };
    here.push(made);
    return [made];
  };
  return rememberFor(({ id, cells, quotes }) => {
    const nodeOf = (cell: string) => audit.places[cell] ?? null;
    const nodes = new Set(cells.map(nodeOf));
    return {
      // A quotation of a whole cell is that cell.
      quotes: quotes
        .filter(({ node }) => !nodes.has(node))
        .flatMap((quote, i) => place(`${id}/${i}`, quote.node, quote)),
      cells: [...new Set(cells.flatMap((cell) => place(cell, nodeOf(cell), null)))],
    };
  });
}
