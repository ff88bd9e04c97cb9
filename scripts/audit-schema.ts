import * as z from 'zod/mini';
import { auditResult } from '../lib/audit/result.ts';

/** The public JSON Schema of `gouji.audit/1` (draft 2020-12), from the one definition in the code, as a file's text. */
export function auditSchema(): string {
  const { $schema, ...shape } = z.toJSONSchema(auditResult);
  const head = {
    $schema,
    $id: 'https://gouji.example/schema/gouji.audit-1.schema.json',
    title: 'gouji.audit/1',
    description: 'What one audit of a 政府信息公开工作年度报告 by Gouji gives.',
  };
  return `${JSON.stringify({ ...head, ...shape }, null, 2)}\n`;
}
