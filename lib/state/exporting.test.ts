import { describe, expect, it } from 'vitest';
import { same } from '../i18n/text.ts';
import { ExportingModel } from './exporting.ts';

const work = { words: same('2/3'), share: 0.5, bar: null };

describe('ExportingModel', () => {
  it('closes the menu once an export begins, and forgets how the one before went', () => {
    const exporting = new ExportingModel();
    exporting.tell({ words: same('saved'), failed: false });
    exporting.toggle(true);
    exporting.proceed(work);
    expect([exporting.open.value, exporting.work.value, exporting.told.value]).toEqual([false, work, null]);
  });

  it('tells how it went, once it is over', () => {
    const exporting = new ExportingModel();
    exporting.proceed(work);
    exporting.tell({ words: same('gone'), failed: true });
    expect([exporting.work.value, exporting.told.value]).toEqual([
      null,
      { words: same('gone'), failed: true },
    ]);
  });
});
