import type { Lang } from '../../lib/i18n/text.ts';
import { ui } from '../../lib/i18n/ui.ts';
import { countErrors, countUnverified, countWarnings, coverageSentence } from '../../lib/i18n/ui-counts.ts';
import { closing, ofNumbers, printed } from '../../lib/i18n/ui-print.ts';
import { dismissedCount } from '../../lib/i18n/ui-review.ts';
import type { Annex as AnnexData, AnnexReport } from '../../lib/state/annex.ts';
import type { View } from '../../lib/state/view.ts';
import { CauseDetail } from '../shared/cause.tsx';
import { Seal } from '../shared/icons.tsx';
import { LangContext, useText } from '../shared/lang.tsx';
import { AnnexSection, Decided } from './annex-section.tsx';

interface Props {
  annex: AnnexData;
  lang: Lang;
  /** Of the page that was audited. */
  address: string;
  /** Date and time, as it is to be read. */
  printedAt: string;
}

/** What was found, on paper: the facts of each report, its findings by section, what may have caused them. */
export function Annex({ annex, lang, address, printedAt }: Props) {
  return (
    <LangContext value={lang}>
      <article class="annex" lang={lang}>
        <Title />
        {annex.reports.map((report) => (
          <Report key={report.view.key} report={report} address={address} printedAt={printedAt} />
        ))}
        <p class="closing">{closing[lang]}</p>
      </article>
    </LangContext>
  );
}

function Title() {
  const t = useText();
  return (
    <header class="title">
      <Seal size={30} />
      <h2>{t(printed.heading)}</h2>
    </header>
  );
}

function Report({
  report: { view, sections, dismissed, causes },
  ...where
}: { report: AnnexReport } & Pick<Props, 'address' | 'printedAt'>) {
  const t = useText();
  return (
    <section>
      <h3 lang="zh-CN">{view.audit.report.title ?? view.label}</h3>
      <Facts view={view} {...where} />
      {sections.length > 0 && <p class="lead">{t(printed.lead)}</p>}
      {sections.map(({ section, items }) => (
        <AnnexSection key={section} section={section} items={items} />
      ))}
      {causes.length > 0 && <h4>{t(printed.causes)}</h4>}
      {causes.map(({ cause, numbers }) => (
        <div class="cause-of" key={numbers.join()}>
          <p>{t(ofNumbers(numbers))}</p>
          <CauseDetail cause={cause} />
        </div>
      ))}
      {dismissed.length > 0 && <h4>{t(dismissedCount(dismissed.length))}</h4>}
      {dismissed.map(({ finding, decision }) => (
        <div class="open" key={finding.id}>
          <p>{t(finding.message)}</p>
          <Decided decision={decision} />
        </div>
      ))}
      {view.notVerifiable.length > 0 && <h4>{t(countUnverified(view.notVerifiable.length))}</h4>}
      {view.notVerifiable.map(({ id, message }) => (
        <p class="open" key={id}>
          {t(message)}
        </p>
      ))}
    </section>
  );
}

function Facts({ view, address, printedAt }: { view: View } & Pick<Props, 'address' | 'printedAt'>) {
  const t = useText();
  const { report } = view.audit;
  const facts = [
    [ui.agency, report.agency ?? t(ui.unknown)],
    [ui.year, report.year ?? t(ui.unknown)],
    [printed.address, address],
    [printed.printedAt, printedAt],
    [printed.result, resultOf(view).map(t).join(t(printed.comma))],
  ] as const;
  return (
    <dl class="facts">
      {facts.map(([name, value]) => (
        <div key={name.en}>
          <dt>{t(name)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** `4 处错误，4 处提示，42 条勾稽关系中 38 条成立…` */
function resultOf({ order, audit: { coverage } }: View) {
  const count = (severity: string) => order.filter((finding) => finding.severity === severity).length;
  const [errors, warnings] = [count('error'), count('warning')];
  return [
    ...(errors > 0 ? [countErrors(errors)] : []),
    ...(warnings > 0 ? [countWarnings(warnings)] : []),
    ...(errors + warnings === 0 ? [printed.nothing] : []),
    coverage.identities > 0 ? coverageSentence(coverage) : ui.noTables,
  ];
}
