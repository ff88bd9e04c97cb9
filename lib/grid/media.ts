import type { Element } from 'domhandler';
import type { FlowMedia } from './flow.ts';
import { textOf } from './table.ts';

const DOCUMENT = /\.(?:pdf|docx?|xlsx?|wps|et|ofd|rtf|zip|rar)(?:[?#]|$)/i;
/** Pictures declared smaller than this are icons and bullets. */
const LEAST_SIZE = 120;

const MEDIA_TAGS: ReadonlySet<string> = new Set(['img', 'iframe', 'frame', 'embed', 'object', 'a']);

/** A picture, attachment or inner page; null for everything else. */
export function mediaOf(element: Element): FlowMedia | null {
  if (!MEDIA_TAGS.has(element.name)) return null;
  const { attribs } = element;
  const href = attribs['href'] ?? attribs['src'] ?? attribs['data'] ?? null;
  switch (element.name) {
    case 'img':
      return isSmall(attribs) ? null : { kind: 'image', name: attribs['alt'] ?? '', href, node: element };
    case 'iframe':
    case 'frame':
    case 'embed':
    case 'object':
      return {
        kind: isDocument(href) ? 'attachment' : 'frame',
        name: attribs['title'] ?? '',
        href,
        node: element,
      };
    case 'a':
      return isDocument(href) ? { kind: 'attachment', name: textOf(element), href, node: element } : null;
    default:
      return null;
  }
}

const isDocument = (href: string | null): boolean => href !== null && DOCUMENT.test(href);

const isSmall = (attribs: Element['attribs']): boolean =>
  [attribs['width'], attribs['height']].some((size) => Number.parseInt(size ?? '', 10) < LEAST_SIZE);
