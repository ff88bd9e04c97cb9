import { readFile } from 'node:fs/promises';
import { type Schema, Validator } from '@cfworker/json-schema';
import { describe, expect, it } from 'vitest';
import { auditSchema } from '../../scripts/audit-schema.ts';
import { aFaultyPage, auditedPage } from '../support/result-of.ts';

const published = await readFile(
  new URL('../../docs/schema/gouji.audit-1.schema.json', import.meta.url),
  'utf8',
);

describe('the published JSON Schema of audit results', () => {
  const validator = new Validator(JSON.parse(published) as Schema, '2020-12', false);

  it('is as scripts/make-schema.ts writes it', () => {
    expect(JSON.parse(published)).toEqual(JSON.parse(auditSchema()));
  });

  it('accepts the result of a report and of any other page', () => {
    for (const { result } of [aFaultyPage('wrongTotal'), aFaultyPage('wrongTotal', 'en'), auditedPage('<p>')])
      expect(validator.validate(JSON.parse(JSON.stringify(result))).errors).toEqual([]);
  });

  it('refuses what is no such result', () => {
    const { result } = aFaultyPage();
    expect(validator.validate({ ...result, schema: 'gouji.audit/2' }).valid).toBe(false);
    expect(validator.validate({ ...result, confidence: 1.5 }).valid).toBe(false);
    expect(validator.validate({ ...result, stray: true }).valid).toBe(false);
    const { findings: _none, ...rest } = result;
    expect(validator.validate(rest).valid).toBe(false);
  });
});
