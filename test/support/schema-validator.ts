import { readFileSync } from 'node:fs';
import { type OutputUnit, type Schema, Validator } from '@cfworker/json-schema';

/**
 * Checks values against a published JSON Schema in test/support/schemas.
 *
 * @returns what is wrong, an empty list where nothing is
 */
export function schemaValidator(name: string): (value: unknown) => readonly OutputUnit[] {
  const schema: Schema = JSON.parse(readFileSync(new URL(`schemas/${name}`, import.meta.url), 'utf8'));
  const validator = new Validator(schema, '4', false);
  return (value) => validator.validate(value).errors;
}
