import { render } from 'preact';
import { Rescue } from '../../components/review/rescue.tsx';
import { LangContext } from '../../components/shared/lang.tsx';
import { createHost } from '../../lib/platform/host.ts';
import { topDocument } from '../../lib/platform/top-document.ts';
import type { Session } from '../../lib/state/session.ts';
import { panelStyles } from './styles.ts';

/** Leaves what is not stored on the screen, when a new version of the extension takes over. Mostly nothing is. */
export function rescueUnsaved({ review, lang }: Session): void {
  const decisions = review.pending.peek().flatMap(({ decision }) => decision ?? []);
  if (decisions.length === 0) return;
  const top = topDocument(window);
  const host = createHost(top, 'gouji-unsaved', panelStyles);
  host.attach();
  // The new version's panel comes later, and would cover it.
  const above = new MutationObserver(() => {
    host.element.hidePopover();
    host.attach();
  });
  above.observe(top.documentElement, { childList: true });
  const close = () => {
    above.disconnect();
    render(null, host.root);
    host.remove();
  };
  render(
    <LangContext value={lang.peek()}>
      <Rescue decisions={decisions} onClose={close} />
    </LangContext>,
    host.root,
  );
}
