import { describe, expect, test } from 'vitest';
import { DOCKS } from './preferences.ts';
import { dockIn, docksIn, extentIn } from './room.ts';

const WIDE = { width: 1_280, height: 800 };

describe('the room of the panel', () => {
  test('is at all sides of a wide window, and above and below the page in a narrow one', () => {
    expect([...docksIn(WIDE)].sort()).toEqual([...DOCKS].sort());
    const zoomed = { width: 600, height: 400 };
    expect(docksIn(zoomed)).toEqual(['bottom', 'top']);
    expect(dockIn(zoomed, 'right')).toBe('bottom');
    expect(dockIn(zoomed, 'top')).toBe('top');
  });

  test('never is more than leaves the page to be seen, nor less than can be read', () => {
    expect(extentIn(WIDE, 'right', 5_000)).toEqual({ size: 896, least: 280, most: 896 });
    expect(extentIn(WIDE, 'right', 1).size).toBe(280);
    expect(extentIn(WIDE, 'bottom', 5_000).size).toBe(600);
  });

  test.each([
    [{ width: 320, height: 480 }],
    [{ width: 320, height: 200 }],
    [{ width: 300, height: 100 }],
    [WIDE],
    [{ width: 3_840, height: 2_160 }],
  ])('fits into %o at every dock', (room) => {
    for (const dock of docksIn(room)) {
      const { size, least, most } = extentIn(room, dock, undefined);
      expect(size).toBeGreaterThanOrEqual(least);
      expect(size).toBeLessThanOrEqual(most);
      expect(most).toBeLessThan(dock === 'left' || dock === 'right' ? room.width : room.height);
    }
  });
});
