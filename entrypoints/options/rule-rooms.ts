import type { RuleRoom } from '../../components/options/model.ts';
import { EDITIONS } from '../../lib/forms/editions/index.ts';
import { RULES } from '../../lib/rules/index.ts';

/** A rule that rests on the form rests on the notice of every edition. */
const NOTICES = Object.values(EDITIONS).map(({ source }) => source.document);

/** The rulebook by room, as the options page shows it. */
export function ruleRooms(): RuleRoom[] {
  const rooms = Map.groupBy(RULES, ({ id }) => id.slice(0, id.indexOf('/')));
  return [...rooms].map(([room, rules]) => ({
    room,
    rules: rules.map(({ id, title, severity, source: { document, place } }) => ({
      id,
      title,
      severity,
      documents: document === null ? NOTICES : [document],
      place,
    })),
  }));
}
