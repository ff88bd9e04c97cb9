import { SECTION_KEYS } from '../forms/define.ts';
import type { Text } from '../i18n/text.ts';
import { sectionNames, ui } from '../i18n/ui.ts';
import type { ShownFinding } from '../show/shown-audit.ts';
import type { View } from './view.ts';

/** Where findings are listed from: a section, a rule, or anywhere (empty). The page as a whole has no section key. */
export type Scope = '' | `section:${string}` | `rule:${string}`;

/** A scope to choose, with the number of findings in it. */
export interface ScopeChoice {
  readonly scope: Scope;
  readonly name: Text;
  readonly count: number;
}

/** The scopes that the findings of a view fall into. */
export interface Scopes {
  readonly sections: readonly ScopeChoice[];
  readonly rules: readonly ScopeChoice[];
}

/**
 * What there is to choose from: sections in the order of the form, rules in that of the rulebook. Never throws.
 *
 * @param chosen stays even when nothing is left in it
 */
export function scopesOf({ audit, order, notVerifiable }: View, chosen: Scope): Scopes {
  const findings = [...order, ...notVerifiable];
  const choices = (all: readonly Omit<ScopeChoice, 'count'>[]) =>
    all
      .map((choice) => ({ ...choice, count: findings.filter((one) => isWithin(one, choice.scope)).length }))
      .filter(({ count, scope }) => count > 0 || scope === chosen);
  return {
    sections: choices([
      { scope: 'section:', name: ui.wholePage },
      ...SECTION_KEYS.map((key) => ({ scope: `section:${key}` as const, name: sectionNames[key] })),
    ]),
    rules: choices(
      audit.checked.rules.map(({ rule, title }) => ({ scope: `rule:${rule}` as const, name: title })),
    ),
  };
}

/** Whether a finding is of a scope. */
export const isWithin = ({ section, rule }: ShownFinding, scope: Scope): boolean =>
  scope === '' || scope === `section:${section ?? ''}` || scope === `rule:${rule}`;
