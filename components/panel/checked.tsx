import type { Checked as CheckedData, RuleCheck, TableCheck } from '../../lib/audit/checked.ts';
import type { Text } from '../../lib/i18n/text.ts';
import {
  countCells,
  countChecked,
  countOutcomes,
  countProblems,
  panelWords,
} from '../../lib/i18n/ui-panel.ts';
import { Folded } from '../shared/folded.tsx';
import { OutcomeIcon, type OutcomeKind } from '../shared/icons.tsx';
import { useText } from '../shared/lang.tsx';

interface Props {
  checked: CheckedData;
  /** How many identities the form states over this page. */
  identities: number;
  /** Nothing was found: then this is what there is to see. */
  calm: boolean;
}

/** What was looked at, rule by rule, and what could not be: so that "nothing found" can be believed. */
export function Checked({ checked: { tables, rules }, identities, calm }: Props) {
  const t = useText();
  const others = rules.filter(({ kind }) => kind === 'check');
  const ran = others.filter(({ state }) => state === 'ran').length;
  return (
    <Folded
      kind="checked"
      title={t(panelWords.checked)}
      note={t(countChecked(identities, ran))}
      wanted={calm}
    >
      <List title={panelWords.tables} items={tables.map(tableItem)} />
      <List
        title={panelWords.identities}
        items={rules.filter(({ kind }) => kind === 'identity').map(ruleItem)}
      />
      <List title={panelWords.checks} items={others.map(ruleItem)} />
    </Folded>
  );
}

interface Item {
  readonly key: string;
  readonly name: Text;
  readonly kind: OutcomeKind;
  readonly says: Text;
}

function List({ title, items }: { title: Text; items: readonly Item[] }) {
  const t = useText();
  return (
    <>
      <h5>{t(title)}</h5>
      <ul>
        {items.map(({ key, name, kind, says }) => (
          <li key={key} data-kind={kind}>
            <OutcomeIcon kind={kind} />
            <span>{t(name)}</span>
            <small>{t(says)}</small>
          </li>
        ))}
      </ul>
    </>
  );
}

function tableItem({ table, name, cells, blank, unreadable, cut, absent }: TableCheck): Item {
  const item = { key: table, name };
  if (absent) return { ...item, kind: 'failed', says: absent };
  if (cut) return { ...item, kind: 'notVerifiable', says: panelWords.cut };
  const whole = blank + unreadable === 0;
  return { ...item, kind: whole ? 'passed' : 'notVerifiable', says: countCells(cells, blank, unreadable) };
}

function ruleItem(check: RuleCheck): Item {
  const item = { key: check.rule, name: check.title };
  if (check.state !== 'ran') return { ...item, kind: 'skipped', says: panelWords[check.state] };
  const kind = check.failed > 0 ? 'failed' : check.notVerifiable > 0 ? 'notVerifiable' : 'passed';
  if (check.kind === 'identity') return { ...item, kind, says: countOutcomes(check) };
  return { ...item, kind, says: kind === 'passed' ? panelWords.nothing : countProblems(check) };
}
