import { describe, expect, it } from 'vitest';
import { aReportWith, aSection, aSubstitute, sixSections } from '../../test/support/report-with.ts';
import type { Report } from '../report/report.ts';
import { notesOf } from './notes.ts';

const kinds = (report: Report) => notesOf(report).map(({ kind }) => kind);

const hiddenCells = (report: Report): Report => ({
  ...report,
  cells: new Map(
    [...report.cells].map(([id, cell]) => [id, { ...cell, hidden: id.startsWith('requests.') }]),
  ),
});

describe('notesOf', () => {
  it('says nothing about an ordinary page', () => {
    expect(notesOf(aReportWith())).toEqual([]);
  });

  it('names what the page hides, once', () => {
    const section = aSection('problems', '五、存在的问题', '隐藏的话');
    const hidden = { ...section, body: section.body.map((block) => ({ ...block, hidden: true })) };
    const notes = notesOf(hiddenCells(aReportWith({ sections: sixSections(hidden) })));
    expect(notes.map(({ kind }) => kind)).toEqual(['hidden']);
    expect(notes[0]?.message['zh-CN']).toContain('表三、“五、存在的问题”');
    expect(notes[0]?.message.en).toContain('Table 3');
  });

  it('tells which table was cut', () => {
    const report = aReportWith();
    const { litigation } = report.tables;
    const cut = {
      ...report,
      tables: { ...report.tables, ...(litigation && { litigation: { ...litigation, cut: true } }) },
    };
    expect(notesOf(cut)).toMatchObject([
      { kind: 'cut', message: { en: expect.stringContaining('Table 4') } },
    ]);
  });

  it('lists attachments by name or address, and nothing else', () => {
    const substitutes = {
      requests: [aSubstitute('attachment', '附件.pdf', '/a.pdf'), aSubstitute('image', '图')],
      other: [aSubstitute('attachment', '', '/b.doc')],
    };
    const notes = notesOf(aReportWith({ substitutes }));
    expect(kinds(aReportWith({ substitutes }))).toEqual(['attachment', 'attachment']);
    expect(notes.map(({ href, message }) => [href, message['zh-CN']])).toEqual([
      ['/a.pdf', '附件：附件.pdf'],
      ['/b.doc', '附件：/b.doc'],
    ]);
  });
});
