import type { ReadonlySignal } from '@preact/signals';
import type { Lang } from '../../lib/i18n/text.ts';
import { ui } from '../../lib/i18n/ui.ts';
import { countErrors, countWarnings, coverageSentence } from '../../lib/i18n/ui-counts.ts';
import { options, silencedByLabel } from '../../lib/i18n/ui-options.ts';
import { dismissedCount, review } from '../../lib/i18n/ui-review.ts';
import type { FrameState } from '../../lib/platform/frames.ts';
import { IconButton } from '../shared/button.tsx';
import { Donut } from '../shared/donut.tsx';
import { IconSettings, Seal, SeverityIcon } from '../shared/icons.tsx';
import { LangContext, useText } from '../shared/lang.tsx';

/** What the popup knows of the tab before the user. */
export type PopupState =
  | { readonly phase: 'reading' | 'unaudited' | 'noReport' | 'closed' }
  | { readonly phase: 'reports'; readonly frames: readonly FrameState[] };

/** The agency site before the user. */
export interface PopupSite {
  readonly host: string;
  /** The entry of the list that makes it silent; null where Gouji audits by itself. */
  readonly silencedBy: string | null;
}

interface Props {
  lang: Lang;
  state: ReadonlySignal<PopupState>;
  /** Null on other sites, where Gouji never runs by itself. */
  site: ReadonlySignal<PopupSite | null>;
  onAudit: () => void;
  onShow: (shown: boolean) => void;
  onSilence: (silent: boolean) => void;
  onSettings: () => void;
}

/** The toolbar popup: this page's result at a glance, and the way to audit a page by hand. */
export function Popup({ lang, state, site, onAudit, onShow, onSilence, onSettings }: Props) {
  const now = state.value;
  return (
    <LangContext value={lang}>
      <main class="popup">
        <Head onSettings={onSettings} />
        {now.phase === 'reports' ? (
          <Reports frames={now.frames} onShow={onShow} />
        ) : (
          <NoResult phase={now.phase} silencedBy={site.value?.silencedBy ?? null} onAudit={onAudit} />
        )}
        <Foot site={site.value} onSilence={onSilence} />
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

function Foot({ site, onSilence }: { site: PopupSite | null; onSilence: (silent: boolean) => void }) {
  const t = useText();
  const silent = site?.silencedBy != null;
  return (
    <footer>
      {site && (
        <button type="button" class="quiet" title={site.host} onClick={() => onSilence(!silent)}>
          {t(silent ? options.unsilence : options.silence)}
        </button>
      )}
      <p>{t(ui.local)}</p>
    </footer>
  );
}

function Reports({ frames, onShow }: { frames: readonly FrameState[]; onShow: (shown: boolean) => void }) {
  const t = useText();
  const shown = frames.some((frame) => frame.shown);
  return (
    <>
      {frames.map((frame) => (
        <section class="report" key={frame.title}>
          {frame.coverage.identities > 0 && (
            <Donut coverage={frame.coverage} calm={frame.errors + frame.warnings === 0} />
          )}
          <div>
            <h2>{frame.title}</h2>
            <p class="verdict">
              {frame.errors > 0 && <Count severity="error" words={t(countErrors(frame.errors))} />}
              {frame.warnings > 0 && <Count severity="warning" words={t(countWarnings(frame.warnings))} />}
              {frame.errors + frame.warnings === 0 && (
                <span class="fine">{t(frame.dismissed > 0 ? review.nothingLeft : ui.clean)}</span>
              )}
            </p>
            {frame.dismissed > 0 && <p class="coverage">{t(dismissedCount(frame.dismissed))}</p>}
            <p class="coverage" role="status">
              {t(frame.coverage.identities > 0 ? coverageSentence(frame.coverage) : ui.noTables)}
            </p>
          </div>
        </section>
      ))}
      <button type="button" class="primary" onClick={() => onShow(!shown)}>
        {t(shown ? ui.hide : ui.show)}
      </button>
    </>
  );
}

function Count({ severity, words }: { severity: 'error' | 'warning'; words: string }) {
  return (
    <span data-severity={severity}>
      <SeverityIcon severity={severity} />
      {words}
    </span>
  );
}

function NoResult({
  phase,
  silencedBy,
  onAudit,
}: {
  phase: 'reading' | 'unaudited' | 'noReport' | 'closed';
  silencedBy: string | null;
  onAudit: () => void;
}) {
  const t = useText();
  const words = { reading: ui.auditing, unaudited: ui.notYet, noReport: ui.notReport, closed: ui.noAccess };
  return (
    <>
      <p class="said" role="status" data-phase={phase}>
        {t(words[phase])}
      </p>
      {phase !== 'reading' && phase !== 'closed' && (
        <p class="hint">{t(silencedBy ? silencedByLabel(silencedBy) : ui.notReportHint)}</p>
      )}
      {phase === 'unaudited' && (
        <button type="button" class="primary" onClick={onAudit}>
          {t(ui.audit)}
        </button>
      )}
    </>
  );
}
