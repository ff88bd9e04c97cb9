import type { SectionKey } from '../../lib/forms/define.ts';
import { sectionNames, severityNames, ui } from '../../lib/i18n/ui.ts';
import { printed } from '../../lib/i18n/ui-print.ts';
import { verdictWords } from '../../lib/i18n/ui-review.ts';
import type { AnnexItem } from '../../lib/state/annex.ts';
import { SeverityIcon } from '../shared/icons.tsx';
import { useText } from '../shared/lang.tsx';

interface Props {
  section: SectionKey | null;
  items: readonly AnnexItem[];
}

/** The findings of one section of a report, numbered. */
export function AnnexSection({ section, items }: Props) {
  const t = useText();
  return (
    <>
      <h4>{t(section ? sectionNames[section] : ui.wholePage)}</h4>
      <ol>
        {items.map((item) => (
          <Item key={item.finding.id} {...item} />
        ))}
      </ol>
    </>
  );
}

function Item({ number, finding, decision }: AnnexItem) {
  const t = useText();
  const { severity, message, quotes, source, rule } = finding;
  return (
    <li class="item" data-number={number}>
      <span class="number">{number}</span>
      <div>
        <p>
          <span class="kind" data-severity={severity}>
            <SeverityIcon severity={severity} size={14} />
            {t(severityNames[severity])}
          </span>
          {t(message)}
        </p>
        {quotes.map(({ text }) => (
          <p class="more" key={text}>
            <b>{t(ui.quoted)}</b>
            <q lang="zh-CN">{text}</q>
          </p>
        ))}
        <p class="more">
          <b>{t(ui.basis)}</b>
          <cite lang="zh-CN">{`${source.document} ${source.place}`}</cite>
          {` (${rule})`}
        </p>
        <Decided decision={decision} />
      </div>
    </li>
  );
}

/** What a person decided on a finding, with the note in that person's own words. */
export function Decided({ decision }: Pick<AnnexItem, 'decision'>) {
  const t = useText();
  if (!decision) return null;
  return (
    <p class="more decision">
      <b>{t(printed.decision)}</b>
      {t(verdictWords(decision.verdict, decision.reason))}
      {decision.note !== '' && <span class="note">{decision.note}</span>}
    </p>
  );
}
