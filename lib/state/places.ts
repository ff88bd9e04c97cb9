import type { AnyNode } from 'domhandler';
import type { Audit } from '../audit-page.ts';
import type { Finding } from '../rules/define.ts';

/** Something on the page that findings speak of: a cell, a heading, a sentence. */
export interface Place {
  /** Id of the cell, row or table; `rule@place/n` for a quotation. */
  readonly id: string;
  readonly node: AnyNode;
  /** The sentence within the node that is meant; null: all of it. */
  readonly quote: string | null;
}

/** Where one finding stands on the page, as far as the page still has its places. */
export interface Places {
  readonly quotes: readonly Place[];
  readonly cells: readonly Place[];
}

/** Looks up the places of findings. Two findings that speak of the same place are given the same object. */
export function placesIn(audit: Audit): (finding: Finding) => Places {
  const known = new Map<AnyNode, Place[]>();
  const place = (id: string, node: AnyNode | null, quote: string | null): readonly Place[] => {
    if (node === null) return [];
    const here = known.get(node) ?? [];
    known.set(node, here);
    const same = here.find((other) => other.quote === quote);
    if (same) return [same];
    const made = { id, node, quote };
    here.push(made);
    return [made];
  };
  return ({ id, cells, quotes }) => {
    const nodes = new Set(cells.map((cell) => audit.place(cell)));
    return {
      // A quotation of a whole cell is that cell.
      quotes: quotes
        .filter(({ node }) => !nodes.has(node))
        .flatMap(({ node, text }, i) => place(`${id}/${i}`, node, text)),
      cells: [...new Set(cells.flatMap((cell) => place(cell, audit.place(cell), null)))],
    };
  };
}
