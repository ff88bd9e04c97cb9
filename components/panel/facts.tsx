import { editionName, ui } from '../../lib/i18n/ui.ts';
import type { ShownReport } from '../../lib/show/shown-audit.ts';
import { useText } from '../shared/lang.tsx';

/** What the report says about itself; what it does not say is said to be so. */
export function Facts({ report }: { report: ShownReport }) {
  const t = useText();
  const { agency, year, edition, period, publishedOn } = report;
  const facts = [
    [ui.agency, agency],
    [ui.year, year],
    [ui.edition, t(editionName(edition))],
    [ui.published, publishedOn],
    [ui.period, period && `${period.from} – ${period.to}`],
  ] as const;
  return (
    <dl class="facts" aria-label={t(ui.facts)}>
      {facts.map(([name, value]) => (
        <div key={name.en}>
          <dt>{t(name)}</dt>
          <dd>{value ?? <span class="unknown">{t(ui.unknown)}</span>}</dd>
        </div>
      ))}
    </dl>
  );
}
