import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Lang, Text } from '../../lib/i18n/text.ts';

/** The language of everything below it. */
export const LangContext = createContext<Lang>('zh-CN');

/** Gives a text in the language of the screen. */
export function useText(): (text: Text) => string {
  const lang = useContext(LangContext);
  return (text) => text[lang];
}
