import { describe, expect, it } from 'vitest';
import { remember, rememberFor } from './remember.ts';

describe('remember', () => {
  it('reads each short text once, null results too', () => {
    const read: string[] = [];
    const length = remember((text) => {
      read.push(text);
      return text === '' ? null : text.length;
    });
    expect(['自然人', '', '自然人', ''].map(length)).toEqual([3, null, 3, null]);
    expect(read).toEqual(['自然人', '']);
  });

  it('holds neither long texts nor ever more of them', () => {
    let times = 0;
    const count = remember(() => ++times);
    const prose = '长'.repeat(81);
    expect([count(prose), count(prose)]).toEqual([1, 2]);
    const first = count('0');
    for (let n = 1; n <= 5000; n++) count(String(n));
    expect(count('0')).toBeGreaterThan(first);
  });
});

it('rememberFor derives once for each object', () => {
  let times = 0;
  const derive = rememberFor(() => ++times);
  const [a, b] = [{}, {}];
  expect([derive(a), derive(b), derive(a)]).toEqual([1, 2, 1]);
});
