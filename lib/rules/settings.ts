import type { CheckRule, Rule, RuleHead, Severity } from './define.ts';

/** Version of the rulebook, printed in exports: raised whenever a rule comes, goes, or judges differently. */
export const RULES_VERSION = '3';

/** Mildest first. */
export const SEVERITIES = ['info', 'warning', 'error'] as const satisfies readonly Severity[];

/** What the user changed about the rules, by rule id; ids that no rule bears (any more) are kept and ignored. */
export interface RuleSettings {
  readonly off: readonly string[];
  readonly severity: Readonly<Record<string, Severity>>;
}

export const DEFAULT_RULE_SETTINGS: RuleSettings = { off: [], severity: {} };

/** Which rules an audit ran, for its export: ids, in the order of the rulebook. */
export interface RulesRun {
  readonly version: string;
  readonly ran: string[];
  readonly off: string[];
  /** Severities other than the rulebook's own, of rules that ran. */
  readonly severity: Record<string, Severity>;
}

/** The rules that are on, with the user's severities: those hold for what failed; not verifiable stays info. */
export const applySettings = (rules: readonly Rule[], settings: RuleSettings): readonly Rule[] =>
  rules.filter(({ id }) => !settings.off.includes(id)).map((rule) => withSeverity(rule, settings));

/** What to say of an audit with these settings. */
export function rulesRun(rules: readonly Rule[], settings: RuleSettings): RulesRun {
  const isOff = ({ id }: RuleHead) => settings.off.includes(id);
  const ids = (some: readonly Rule[]) => some.map(({ id }) => id);
  const on = rules.filter((rule) => !isOff(rule));
  const changed = on.flatMap((rule) => {
    const { id, severity } = withSeverity(rule, settings);
    return severity === rule.severity ? [] : [[id, severity] as const];
  });
  return {
    version: RULES_VERSION,
    ran: ids(on),
    off: ids(rules.filter(isOff)),
    severity: Object.fromEntries(changed),
  };
}

/** Settings with one rule switched on or off. */
export function switchRule(settings: RuleSettings, id: string, on: boolean): RuleSettings {
  const others = settings.off.filter((other) => other !== id);
  return { ...settings, off: on ? others : [...others, id] };
}

/** Settings with another severity for one rule; its own severity is no setting and leaves none behind. */
export function setSeverity(
  settings: RuleSettings,
  rule: Pick<RuleHead, 'id' | 'severity'>,
  severity: Severity,
): RuleSettings {
  const { [rule.id]: _, ...others } = settings.severity;
  return { ...settings, severity: severity === rule.severity ? others : { ...others, [rule.id]: severity } };
}

/**
 * Settings as they are stored; what is damaged is left out. Never throws. By hand, as they are read in every report
 * page, where a schema library would cost 5 KB (gzip).
 */
export function readRuleSettings(stored: unknown): RuleSettings {
  const { off, severity } =
    ((typeof stored === 'object' ? stored : null) as Partial<Record<keyof RuleSettings, unknown>>) ?? {};
  const levels = typeof severity === 'object' && severity !== null ? Object.entries(severity) : [];
  return {
    off: Array.isArray(off) ? [...new Set(off.filter((id) => typeof id === 'string'))] : [],
    severity: Object.fromEntries(levels.filter(([, level]) => SEVERITIES.includes(level))),
  };
}

function withSeverity(rule: Rule, { severity }: RuleSettings): Rule {
  const chosen = Object.hasOwn(severity, rule.id) ? severity[rule.id] : undefined;
  if (chosen === undefined || chosen === rule.severity) return rule;
  return rule.kind === 'identity'
    ? { ...rule, severity: chosen }
    : { ...rule, severity: chosen, check: noHarsher(rule, chosen) };
}

/** An instance that its rule declares milder than itself stays so, and never outdoes what the user chose. */
const noHarsher =
  ({ check }: CheckRule, most: Severity): CheckRule['check'] =>
  (report) =>
    check(report).map((problem) =>
      problem.severity && SEVERITIES.indexOf(problem.severity) > SEVERITIES.indexOf(most)
        ? { ...problem, severity: most }
        : problem,
    );
