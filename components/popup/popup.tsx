import type { ReadonlySignal } from '@preact/signals';
import type { Lang } from '../../lib/i18n/text.ts';
import { ui } from '../../lib/i18n/ui.ts';
import { options, silencedByLabel } from '../../lib/i18n/ui-options.ts';
import { welcome } from '../../lib/i18n/ui-welcome.ts';
import type { ReportAt } from '../../lib/platform/frame-exports.ts';
import type { TabReport } from '../../lib/platform/frames.ts';
import type { Exporting } from '../../lib/state/exporting.ts';
import { IconButton } from '../shared/button.tsx';
import type { ExportActions } from '../shared/export-bar.tsx';
import { IconSettings, Seal } from '../shared/icons.tsx';
import { LangContext, useText } from '../shared/lang.tsx';
import { NoResult, type NoResultPhase } from './no-result.tsx';
import { Report } from './report.tsx';

/** What the popup knows of the tab before the user. */
export type PopupState =
  | { readonly phase: NoResultPhase }
  | { readonly phase: 'reports'; readonly frames: readonly TabReport[] };

/** The agency site before the user. */
export interface PopupSite {
  readonly host: string;
  /** The entry of the list that makes it silent; null where Gouji audits by itself. */
  readonly silencedBy: string | null;
}

/** Exports of the page's reports, one at a time. */
export interface PopupExports {
  readonly state: Exporting;
  /** The report that the state is of. */
  readonly chosen: ReadonlySignal<ReportAt | null>;
  readonly actionsFor: (report: ReportAt) => ExportActions;
}

interface Props {
  lang: Lang;
  state: ReadonlySignal<PopupState>;
  /** Null on other sites, where Gouji never runs by itself. */
  site: ReadonlySignal<PopupSite | null>;
  exports: PopupExports;
  onAudit: () => void;
  onShow: (shown: boolean) => void;
  onSilence: (silent: boolean) => void;
  onSettings: () => void;
  onWelcome: () => void;
}

/** The toolbar popup: this page's result at a glance, and the way to audit a page by hand. */
export function Popup(props: Props) {
  const { lang, state, site, exports, onAudit, onShow, onSilence, onSettings, onWelcome } = props;
  const now = state.value;
  return (
    <LangContext value={lang}>
      <main class="popup">
        <Head onSettings={onSettings} />
        {now.phase === 'reports' ? (
          <Reports
            frames={now.frames}
            silencedBy={site.value?.silencedBy ?? null}
            exports={exports}
            onShow={onShow}
          />
        ) : (
          <NoResult phase={now.phase} silencedBy={site.value?.silencedBy ?? null} onAudit={onAudit} />
        )}
        <Foot site={site.value} onSilence={onSilence} onWelcome={onWelcome} />
      </main>
    </LangContext>
  );
}

function Head({ onSettings }: Pick<Props, 'onSettings'>) {
  const t = useText();
  return (
    <header>
      <Seal size={28} />
      <h1>{t(ui.product)}</h1>
      <IconButton label={t(options.settings)} onClick={onSettings}>
        <IconSettings />
      </IconButton>
    </header>
  );
}

function Foot({
  site,
  onSilence,
  onWelcome,
}: { site: PopupSite | null } & Pick<Props, 'onSilence' | 'onWelcome'>) {
  const t = useText();
  const silent = site?.silencedBy != null;
  return (
    <footer>
      <div class="ways">
        {site && (
          <button type="button" class="quiet" title={site.host} onClick={() => onSilence(!silent)}>
            {t(silent ? options.unsilence : options.silence)}
          </button>
        )}
        <button type="button" class="quiet" onClick={onWelcome}>
          {t(welcome.link)}
        </button>
      </div>
      <p>{t(ui.local)}</p>
    </footer>
  );
}

function Reports({
  frames,
  silencedBy,
  exports,
  onShow,
}: Pick<Props, 'exports' | 'onShow'> & Pick<PopupSite, 'silencedBy'> & { frames: readonly TabReport[] }) {
  const t = useText();
  const shown = frames.some((frame) => frame.shown);
  const { chosen, state, actionsFor } = exports;
  const isChosen = ({ frame, at }: TabReport) => chosen.value?.frame === frame && chosen.value.at === at;
  return (
    <>
      {frames.map((report) => (
        <Report
          key={`${report.frame} ${report.at}`}
          report={report}
          exporting={isChosen(report) ? state : null}
          actions={actionsFor(report)}
        />
      ))}
      {silencedBy && <p class="hint">{t(silencedByLabel(silencedBy))}</p>}
      <button type="button" class={shown ? 'secondary' : 'primary'} onClick={() => onShow(!shown)}>
        {t(shown ? ui.hide : ui.show)}
      </button>
    </>
  );
}
