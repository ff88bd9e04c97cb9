import type { OptionsActions } from '../../components/options/model.ts';
import type { Text } from '../../lib/i18n/text.ts';
import { options, restoreWarning } from '../../lib/i18n/ui-options.ts';
import { readBackup } from '../../lib/platform/backup.ts';
import { backUpEverything, clearEverything, restoreEverything } from '../../lib/platform/everything.ts';
import { forgetReviews, reviewedPages } from '../../lib/platform/review-store.ts';
import { saveFile } from '../../lib/platform/save.ts';
import type { Run, Update } from './open-model.ts';

/** What can be done with all that is stored; where something is lost, the user is asked first. */
export function dataActions(update: Update, run: Run) {
  const say = (words: Text, failed = false) => update({ question: null, notice: { words, failed } });
  /** Asked once: the work begins as the question goes. */
  const doIt = (work: () => Promise<void>, words: Text) => () => {
    update({ question: null });
    run(work().then(() => say(words)));
  };
  const forget = (title: Text, pages: () => Promise<readonly string[]>) => {
    const act = doIt(() => pages().then(forgetReviews), options.forgotten);
    const question = { title, warning: options.forgetWarning, answer: options.forgetNow, act };
    update({ question, notice: null });
  };
  return {
    onBackUp: () => run(download().then(() => say(options.backedUp))),
    onRestore: (file) =>
      run(
        file.text().then((text) => {
          const found = readBackup(text);
          if ('problem' in found) return say(found.problem, true);
          const question = {
            title: options.restoreTitle,
            warning: restoreWarning(found.savedAt),
            answer: options.restoreNow,
            act: doIt(() => restoreEverything(found), options.restored),
          };
          update({ question, notice: null });
        }),
      ),
    onClear: () => {
      const question = {
        title: options.clearTitle,
        warning: options.clearWarning,
        answer: options.clearNow,
        act: doIt(clearEverything, options.cleared),
      };
      update({ question, notice: null });
    },
    onForgetPage: ({ address }) => forget(options.forgetPageTitle, async () => [address]),
    onForgetReviews: () =>
      forget(options.forgetReviewsTitle, async () => (await reviewedPages()).map(({ address }) => address)),
    onCancel: () => update({ question: null }),
  } satisfies Partial<OptionsActions>;
}

async function download(): Promise<void> {
  const backup = await backUpEverything();
  const name = `gouji-backup-${backup.savedAt.slice(0, 10)}.json`;
  saveFile(document, name, 'application/json', `${JSON.stringify(backup, null, 2)}\n`);
}
