import { useContext } from 'preact/hooks';
import { LangContext } from '../shared/lang.tsx';

/** Day and time of a decision, where the reader is. @param at ISO date and time */
export function When({ at }: { at: string }) {
  const lang = useContext(LangContext);
  const words = new Date(at).toLocaleString(lang, { dateStyle: 'medium', timeStyle: 'short' });
  return <time dateTime={at}>{words}</time>;
}
