/** Writes the JSON Schema of audit results: `npm run schema`. */
import { writeFile } from 'node:fs/promises';
import { auditSchema } from './audit-schema.ts';

await writeFile(new URL('../docs/schema/gouji.audit-1.schema.json', import.meta.url), auditSchema());
