/** Pairs of indexes: `[index in the page's lines, index in the form's rows]`, both rising. */
export type Pairs = readonly (readonly [number, number])[];

/**
 * The best pairing of the page's lines with the form's rows that keeps the order of both (Needleman–Wunsch with
 * free gaps). This is how label and position are weighed: a pair needs a likeness of its label of its own
 * (`score` above 0), and among the pairings that labels allow the order of the form decides.
 */
export function align(lines: number, rows: number, score: (line: number, row: number) => number): Pairs {
  const width = rows + 1;
  const best = new Float64Array((lines + 1) * width);
  const scores = new Float64Array(lines * rows);
  for (let line = lines - 1; line >= 0; line--) {
    for (let row = rows - 1; row >= 0; row--) {
      const here = score(line, row);
      scores[line * rows + row] = here;
      const skip = Math.max(best[(line + 1) * width + row] ?? 0, best[line * width + row + 1] ?? 0);
      const take = here > 0 ? here + (best[(line + 1) * width + row + 1] ?? 0) : 0;
      best[line * width + row] = Math.max(skip, take);
    }
  }
  return trace(lines, rows, best, scores);
}

function trace(lines: number, rows: number, best: Float64Array, scores: Float64Array): Pairs {
  const pairs: (readonly [number, number])[] = [];
  const width = rows + 1;
  let [line, row] = [0, 0];
  while (line < lines && row < rows) {
    const value = best[line * width + row] ?? 0;
    const here = scores[line * rows + row] ?? 0;
    if (here > 0 && value === here + (best[(line + 1) * width + row + 1] ?? 0)) {
      pairs.push([line, row]);
      line++;
      row++;
    } else if (value === (best[(line + 1) * width + row] ?? 0)) line++;
    else row++;
  }
  return pairs;
}
