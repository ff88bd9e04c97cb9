import type { Note } from '../../lib/audit/notes.ts';
import { ui } from '../../lib/i18n/ui.ts';
import { IconAttachment, IconCut, IconHidden } from '../shared/icons.tsx';
import { useText } from '../shared/lang.tsx';

const ICONS = { hidden: IconHidden, cut: IconCut, attachment: IconAttachment } as const;

interface Props {
  notes: readonly Note[];
  /** The web address that a page's link leads to; null where none may be opened. */
  addressOf: (href: string) => string | null;
}

/** Remarks on how the report is published: nothing wrong, said quietly. */
export function Notes({ notes, addressOf }: Props) {
  const t = useText();
  if (notes.length === 0) return null;
  return (
    <ul class="notes" aria-label={t(ui.notes)}>
      {notes.map(({ kind, message, href }) => {
        const Icon = ICONS[kind];
        const address = href && addressOf(href);
        return (
          <li key={message.en + href}>
            <Icon size={14} />
            {address ? (
              <a href={address} target="_blank" rel="noopener noreferrer">
                {t(message)}
              </a>
            ) : (
              <span>{t(message)}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
