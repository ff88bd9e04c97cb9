import { ui } from '../../lib/i18n/ui.ts';
import type { Exporting } from '../../lib/state/exporting.ts';
import type { ReviewedView } from '../../lib/state/reviewed.ts';
import type { Session } from '../../lib/state/session.ts';
import { ReviewContext } from '../review/context.tsx';
import { Dismissed, Gone } from '../review/dismissed.tsx';
import { Progress } from '../review/progress.tsx';
import { UnsavedAlert } from '../review/unsaved.tsx';
import type { ExportActions } from '../shared/export-bar.tsx';
import { LangContext, useText } from '../shared/lang.tsx';
import { Checked } from './checked.tsx';
import { Facts } from './facts.tsx';
import { FilterBar } from './filter-bar.tsx';
import { FindingList } from './finding-list.tsx';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { HelpSheet } from './help-sheet.tsx';
import { Notes } from './notes.tsx';
import { Outline } from './outline.tsx';
import { PictureBar } from './picture-bar.tsx';
import { Pill } from './pill.tsx';
import { Resizer } from './resizer.tsx';
import { Summary } from './summary.tsx';
import { Switcher } from './switcher.tsx';
import { Travel } from './travel.tsx';
import { Unverified } from './unverified.tsx';

/** What the panel asks for and cannot do itself. */
export interface PanelActions extends ExportActions {
  readonly onSelect: (finding: string) => void;
  readonly onStep: (by: 1 | -1) => void;
  /** From a sentence to its cell and back. */
  readonly onAcross: () => void;
  readonly onCell: (finding: string, cell: string) => void;
  readonly onSection: (section: string) => void;
  readonly onCollapse: (collapsed: boolean) => void;
  readonly onSwitchOff: () => void;
  /** Takes back the latest decision. */
  readonly onUndo: () => void;
  /** Tries again to store decisions. */
  readonly onRetry: () => void;
  /** The web address that a link of the report leads to; null where none may be opened. */
  readonly addressOf: (href: string) => string | null;
}

interface Props extends PanelActions {
  session: Session;
  exporting: Exporting;
}

/** The result of one report's audit, docked to a side of the window, or a pill. */
export function Panel(props: Props) {
  const { session } = props;
  const view = session.view.value;
  if (!view) return null;
  return (
    <LangContext value={session.lang.value}>
      {session.collapsed.value ? (
        <Pill
          views={session.views.value}
          filtered={session.filter.left.value !== null}
          onOpen={() => props.onCollapse(false)}
        />
      ) : (
        <ReviewContext value={{ view, on: session.review }}>
          <Open {...props} view={view} />
        </ReviewContext>
      )}
      <PictureBar work={props.exporting.work.value} onCancel={props.onCancel} />
    </LangContext>
  );
}

function Open({ session, exporting, view, ...on }: Props & { view: ReviewedView }) {
  const t = useText();
  const { lang, dock, docks, extent, help, notice, review } = session;
  return (
    <section
      class="panel"
      data-dock={dock.value}
      style={{ '--size': `${extent.value.size}px` }}
      lang={lang.value}
      aria-label={t(ui.panel)}
    >
      <Header
        report={view.audit.report}
        dock={dock.value}
        docks={docks.value}
        onDock={session.setDock}
        onReset={() => session.resize(null)}
        onLang={session.toggleLang}
        onHelp={session.toggleHelp}
        onCollapse={() => on.onCollapse(true)}
        onSwitchOff={on.onSwitchOff}
      />
      <Switcher views={session.views.value} view={view} onChoose={session.choose} />
      {help.value ? (
        <HelpSheet commands={session.shortcuts.value} onClose={session.toggleHelp} />
      ) : (
        <div class="scroll">
          <div class="lead">
            <Summary view={view} />
            <Outline report={view.audit.report} view={view} onSection={on.onSection} />
            <Facts report={view.audit.report} />
            <Notes notes={view.audit.notes} addressOf={on.addressOf} />
          </div>
          <Body session={session} view={view} on={on} />
        </div>
      )}
      <UnsavedAlert why={review.unsaved.value} onRetry={on.onRetry} />
      <Footer
        exporting={exporting}
        notice={notice.value}
        onUndo={review.offersUndo.value ? on.onUndo : null}
        onExport={on.onExport}
        onCopy={on.onCopy}
        onMenu={on.onMenu}
        onCancel={on.onCancel}
      />
      <Resizer dock={dock.value} extent={extent.value} onDrag={session.drag} onResize={session.resize} />
    </section>
  );
}

/** What was found, what could not be checked, and what was checked. */
function Body({ session, view, on }: { session: Session; view: ReviewedView; on: PanelActions }) {
  const { filter, active, activeOf, sum } = session;
  const groups = filter.shown.value;
  const actions = { activeOf, sum, ...on };
  return (
    <div class="body">
      {view.order.length > 0 && (
        <Travel order={groups.flatMap(({ findings }) => findings)} active={active} onStep={on.onStep} />
      )}
      <Progress />
      <FilterBar findings={view.order} filter={filter} />
      <FindingList view={view} groups={groups} active={active} on={actions} />
      <Unverified view={view} findings={filter.notVerifiable.value} active={active} on={actions} />
      <Dismissed active={active} on={actions} />
      <Gone />
      <Checked
        key={view.key}
        checked={view.audit.checked}
        identities={view.audit.coverage.identities}
        calm={view.order.length === 0}
      />
    </div>
  );
}
