import { useRef } from 'preact/hooks';
import { same } from '../../lib/i18n/text.ts';
import { options, roomNames, ruleCount } from '../../lib/i18n/ui-options.ts';
import type { RuleSettings } from '../../lib/rules/settings.ts';
import { useText } from '../shared/lang.tsx';
import type { OptionsActions, RuleRoom } from './model.ts';
import { RuleRow } from './rule-row.tsx';
import { Section } from './section.tsx';

interface Props extends Pick<OptionsActions, 'onSwitch' | 'onSeverity' | 'onResetRules'> {
  rooms: readonly RuleRoom[];
  settings: RuleSettings;
}

/** The rulebook by room: what is checked, how grave it is, and where the law says so. */
export function RulesSection({ rooms, settings, onSwitch, onSeverity, onResetRules }: Props) {
  const t = useText();
  const tally = useRef<HTMLParagraphElement>(null);
  const reset = () => {
    // The button goes, and would take the focus with it.
    tally.current?.focus();
    onResetRules();
  };
  const rules = rooms.flatMap((room) => room.rules);
  const off = rules.filter(({ id }) => settings.off.includes(id)).length;
  const changed = rules.filter(({ id }) => Object.hasOwn(settings.severity, id)).length;
  return (
    <Section id="rules" title={options.rules} hint={options.rulesHint}>
      <div class="tally">
        <p role="status" tabIndex={-1} ref={tally}>
          {t(ruleCount(rules.length, off, changed))}
        </p>
        {off + changed > 0 && (
          <button type="button" class="quiet" onClick={reset}>
            {t(options.resetRules)}
          </button>
        )}
      </div>
      {rooms.map(({ room, rules }) => (
        <div class="room" key={room}>
          <h3>{t(roomNames[room] ?? same(room))}</h3>
          <ul class="card">
            {rules.map((rule) => (
              <RuleRow
                key={rule.id}
                rule={rule}
                on={!settings.off.includes(rule.id)}
                severity={settings.severity[rule.id] ?? rule.severity}
                onSwitch={onSwitch}
                onSeverity={onSeverity}
              />
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}
