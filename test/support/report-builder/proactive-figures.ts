import { type CellId, cellId, type EditionId } from '../../../lib/forms/define.ts';
import type { Random } from './random.ts';
import type { Agency, Size } from './types.ts';

/** Normative documents made in a year, and administrative decisions. */
const SCALE: Readonly<Record<Size, { readonly documents: number; readonly decisions: number }>> = {
  township: { documents: 0, decisions: 0 },
  county: { documents: 6, decisions: 900 },
  city: { documents: 14, decisions: 12_000 },
  province: { documents: 60, decisions: 240_000 },
};

/** Only provinces and cities with districts, as governments, can make 规章. */
const canMakeRegulations = ({ size, kind }: Agency) =>
  kind === 'government' && (size === 'city' || size === 'province');

const documents2021 = (made: number, random: Random) => {
  const repealed = random.whole(0, made);
  return { made, repealed, inForce: made * 5 + (made === 0 ? 0 : random.whole(0, 9)) };
};

const documents2019 = (made: number, random: Random) => ({
  made,
  disclosed: made,
  totalDisclosed: made + random.whole(0, made * 4),
});

/** Figures of the first table: 件 and 项; fees and procurement in 万元 with decimals. */
export function proactiveFigures(edition: EditionId, agency: Agency, random: Random): Map<CellId, number> {
  const scale = SCALE[agency.size];
  const money = () => Math.round(random.whole(0, scale.decisions) * 1.37) / 10;
  const made = random.whole(Math.floor(scale.documents / 2), scale.documents);
  const regulations = canMakeRegulations(agency) ? random.whole(1, 6) : 0;
  const decisions = (share: number) => random.whole(0, Math.floor(scale.decisions * share));
  const items = (share: number) => ({
    previousItems: random.whole(0, Math.min(scale.decisions, 300)),
    change: scale.decisions === 0 ? 0 : random.whole(-6, 20),
    decisions: decisions(share),
  });
  const rows: Readonly<Record<string, Readonly<Record<string, number>>>> =
    edition === '2021'
      ? {
          regulations: documents2021(regulations, random),
          normativeDocuments: documents2021(made, random),
          licensing: { decisions: decisions(1) },
          penalties: { decisions: decisions(0.2) },
          coercion: { decisions: decisions(0.02) },
          fees: { amount: money() },
        }
      : {
          regulations: documents2019(regulations, random),
          normativeDocuments: documents2019(made, random),
          licensing: items(1),
          otherServices: items(0.5),
          penalties: items(0.2),
          coercion: items(0.02),
          fees: { previousItems: items(0).previousItems, change: 0 },
          procurement: { projects: decisions(0.01), amount: money() },
        };
  return new Map(
    Object.entries(rows).flatMap(([row, figures]) =>
      Object.entries(figures).map(([column, figure]) => [cellId('proactive', row, column), figure] as const),
    ),
  );
}
