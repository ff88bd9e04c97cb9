import { effect } from '@preact/signals';
import { render } from 'preact';
import { Marks } from '../../components/overlay/marks.tsx';
import { Panel } from '../../components/panel/panel.tsx';
import { followWindow } from '../../lib/platform/follow-window.ts';
import { createHost } from '../../lib/platform/host.ts';
import { pulse } from '../../lib/platform/pulse.ts';
import { createShield } from '../../lib/platform/shield.ts';
import { topDocument } from '../../lib/platform/top-document.ts';
import { keepOnTop } from '../../lib/platform/top-layer.ts';
import { webAddress } from '../../lib/platform/web-address.ts';
import type { NodeNumber } from '../../lib/show/shown-audit.ts';
import type { Session } from '../../lib/state/session.ts';
import { type Answering, answerBrowser } from './answer-browser.ts';
import type { Exports } from './exports.ts';
import { keysOf } from './keys.ts';
import { createOverlay } from './overlay.ts';
import { panelFocus } from './panel-focus.ts';
import { markStyles, panelStyles } from './styles.ts';
import { targetOf } from './targets.ts';
import { createTour } from './tour.ts';

/** What stands in the page for one report: its marks and its panel. */
export interface Screen extends Omit<Answering, 'stop'> {
  /** Puts everything (back) in place after an audit. */
  readonly refresh: () => void;
  /** A key is pressed; for who hears of it before the page does. */
  readonly takeKey: (event: KeyboardEvent) => void;
  /** Leaves the page as it was. */
  readonly close: () => void;
}

export interface ScreenNeeds {
  readonly live: (node: NodeNumber) => Node | null;
  readonly exports: Exports;
  readonly off: () => void;
  /** Tries again to store decisions. */
  readonly retry: () => void;
}

/** Shows a session: marks in the frame's own document, the panel where there is room for it. */
export function openScreen(session: Session, { live, exports, off, retry }: ScreenNeeds): Screen {
  const top = topDocument(window);
  const marks = createHost(document, 'gouji-marks', markStyles);
  const panel = createHost(top, 'gouji-panel', panelStyles);
  // Reports in several frames have a panel each; their pills stand above one another.
  panel.root.style.setProperty('--floor', String(top.querySelectorAll('gouji-panel').length));
  const overlay = createOverlay(session, marks.element, live, () => panelRect(panel.root));
  const tour = createTour(
    session,
    (place) => targetOf(place, live),
    () => panelRect(panel.root),
    top,
    (around) => pulse(marks.element, around),
  );

  const { focusFinding, keep, fold } = panelFocus(session, panel, top);
  const undo = () => keep(session.review.undo);
  const onKey = keysOf({
    session,
    panel: panel.element,
    step: (by) => keep(() => tour.step(by)),
    across: tour.across,
    onEscape: exports.onEscape,
    fold,
    undo,
    focusFinding,
  });
  const { stop: stopAnswering, ...answering } = answerBrowser({
    ...{ session, top, fold, step: tour.step },
    ...{ marks: marks.element, panel: panel.element },
    targetOf: (place) => targetOf(place, live),
  });
  const shield = createShield([window, top.defaultView ?? window], [marks.element, panel.element], onKey);
  const stops = [
    shield.stop,
    keepOnTop(top, panel),
    followWindow(top, session.setRoom),
    effect(() => {
      session.marks.value;
      overlay.refresh();
    }),
    effect(() => {
      session.active.value;
      overlay.light();
    }),
  ];

  const attach = () => {
    marks.attach();
    panel.attach();
  };
  attach();
  render(
    <Marks
      session={session}
      onBoxes={overlay.onBoxes}
      onCard={overlay.onCard}
      onThread={overlay.onThread}
      onAcross={tour.across}
      onCell={tour.cell}
    />,
    marks.root,
  );
  // The page is not held up for both at once.
  const later = setTimeout(() =>
    render(
      <Panel
        session={session}
        exporting={exports.state}
        onSelect={tour.select}
        onStep={tour.step}
        onAcross={tour.across}
        onCell={tour.cell}
        onSection={tour.section}
        onExport={(kind) => void exports.save(kind)}
        onCopy={() => void exports.copy(top)}
        onMenu={exports.toggle}
        onCancel={exports.cancel}
        onCollapse={fold}
        onSwitchOff={off}
        onUndo={undo}
        onRetry={retry}
        addressOf={(href) => webAddress(href, document.baseURI)}
      />,
      panel.root,
    ),
  );
  return {
    ...answering,
    takeKey: shield.take,
    refresh: () => {
      attach();
      overlay.refresh();
    },
    close: () => {
      clearTimeout(later);
      for (const stop of stops) stop();
      stopAnswering();
      overlay.stop();
      for (const host of [marks, panel]) {
        render(null, host.root);
        host.remove();
      }
    },
  };
}

/** What the panel covers at present; null while it is but a pill. */
const panelRect = (root: HTMLElement) => root.querySelector('.panel')?.getBoundingClientRect() ?? null;
