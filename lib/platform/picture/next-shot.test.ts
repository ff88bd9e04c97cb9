import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BAR_HEIGHT, type Frame, nextShot, type Shot } from './next-shot.ts';

function shotsOf(total: number, frame: Frame): Shot[] {
  const shots: Shot[] = [];
  let covered = 0;
  for (;;) {
    const shot = nextShot(covered, total, frame);
    if (shot === null) return shots;
    shots.push(shot);
    covered = shot.scroll + shot.to;
    if (shots.length > 1000) throw new Error('no end');
  }
}

const whole = { height: 800, lostAbove: BAR_HEIGHT, lostBelow: BAR_HEIGHT };

describe('nextShot', () => {
  it('takes a short page at once', () => {
    expect(shotsOf(500, whole)).toEqual([{ scroll: 0, from: 0, to: 500, bar: 'bottom' }]);
  });

  it('takes a page of one window in two, as the bar hides a part of it', () => {
    expect(shotsOf(800, whole)).toEqual([
      { scroll: 0, from: 0, to: 736, bar: 'bottom' },
      { scroll: 0, from: 736, to: 800, bar: 'top' },
    ]);
  });

  it('goes down a long page', () => {
    expect(shotsOf(2000, whole).map(({ scroll, bar }) => [scroll, bar])).toEqual([
      [0, 'bottom'],
      [736, 'bottom'],
      [1200, 'bottom'],
      [1200, 'top'],
    ]);
  });

  it('pictures every row once, none of it beneath the bar or out of reach', () => {
    const inset = fc.integer({ min: 0, max: BAR_HEIGHT });
    const height = fc.integer({ min: 2 * BAR_HEIGHT, max: 1500 });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20_000 }),
        height,
        inset,
        inset,
        (total, height, above, below) => {
          let covered = 0;
          for (const { scroll, from, to, bar } of shotsOf(total, {
            height,
            lostAbove: above,
            lostBelow: below,
          })) {
            expect(scroll + from).toBe(covered);
            expect(scroll).toBeLessThanOrEqual(Math.max(0, total - height));
            expect(from).toBeGreaterThanOrEqual(bar === 'top' ? above : 0);
            expect(to).toBeLessThanOrEqual(bar === 'bottom' ? height - below : height);
            covered = scroll + to;
          }
          expect(covered).toBe(total);
        },
      ),
    );
  });
});
