import type { Element } from 'domhandler';

/** Elements whose content nobody reads. */
const UNREAD_TAGS: ReadonlySet<string> = new Set(
  'head script style noscript template select textarea svg canvas object audio video math'.split(' '),
);

/** Whether nobody reads what is inside; a template that declares a shadow root is read where it stands. */
export const isUnread = ({ name, attribs }: Element): boolean =>
  UNREAD_TAGS.has(name) && !(name === 'template' && 'shadowrootmode' in attribs);
