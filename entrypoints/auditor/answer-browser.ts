import { effect } from '@preact/signals';
import { findingText } from '../../lib/export/memo/sentence.ts';
import { asked } from '../../lib/i18n/ui-asked.ts';
import { askShortcuts } from '../../lib/platform/ask-shortcuts.ts';
import type { FrameAct } from '../../lib/platform/frames.ts';
import { copyText } from '../../lib/platform/save.ts';
import type { Target } from '../../lib/platform/target.ts';
import { tell } from '../../lib/platform/tell.ts';
import { addressOf } from '../../lib/platform/top-document.ts';
import type { Place } from '../../lib/state/places.ts';
import type { Session } from '../../lib/state/session.ts';
import { watchPointing } from './pointing.ts';
import { printAlong } from './printing.tsx';

/** What the browser's own menus, commands and printer ask of a report that is shown. */
export interface Answering {
  /** When the user was last busy with it, ms since 1970; 0: not yet. */
  readonly touched: () => number;
  readonly act: (act: FrameAct) => void;
  readonly stop: () => void;
}

interface Needs {
  readonly session: Session;
  /** The hosts of marks and panel, and the document that holds the latter. */
  readonly marks: HTMLElement;
  readonly panel: HTMLElement;
  readonly top: Document;
  readonly targetOf: (place: Pick<Place, 'node'> & Partial<Place>) => Target | null;
  readonly step: (by: 1 | -1) => void;
  readonly fold: (collapsed: boolean) => void;
}

/** Answers until it is stopped. */
export function answerBrowser({ session, step, fold, ...needs }: Needs): Answering {
  const { top, targetOf } = needs;
  const pointing = watchPointing({ session, documents: new Set([document, top]), ...needs });
  const leavePrinting = printAlong(session, targetOf, top);
  const leaveFacing = tellFacing();
  const leaveHelp = effect(() => {
    if (session.help.value) askShortcuts().then(session.setShortcuts, warn);
  });
  const acts: Readonly<Record<FrameAct, () => void>> = {
    next: () => step(1),
    previous: () => step(-1),
    panel: () => fold(!session.collapsed.peek()),
    copy: () => {
      const said = copyFinding(session, pointing.finding(), top);
      session.say(said[session.lang.peek()]);
      // There is no other place to say that it failed.
      if (said !== asked.copied) fold(false);
    },
  };
  return {
    touched: pointing.touched,
    act: (act) => acts[act](),
    stop: () => {
      leaveHelp();
      leaveFacing();
      leavePrinting();
      pointing.stop();
    },
  };
}

function copyFinding(session: Session, id: string | null, top: Document) {
  const { report, findings } = session.view.peek()?.audit ?? {};
  const finding = findings?.find((each) => each.id === id);
  if (!report || !finding) return asked.nothingPointed;
  const words = findingText(finding, report.title, addressOf(window), session.lang.peek());
  return copyText(document, words) || copyText(top, words) ? asked.copied : asked.copyFailed;
}

/** The background offers to copy findings while a page that has some is before the user. */
function tellFacing(): () => void {
  const facing = () => void tell({ name: 'facing' }).catch(warn);
  facing();
  document.addEventListener('visibilitychange', facing);
  addEventListener('focus', facing);
  return () => {
    document.removeEventListener('visibilitychange', facing);
    removeEventListener('focus', facing);
    facing();
  };
}

const warn = (error: unknown): void => console.warn('Gouji:', error);
