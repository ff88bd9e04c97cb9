/** Longer texts are prose: they do not come twice, and would only be held in memory. */
const LONGEST = 80;
/** A page has some hundred different labels; a hostile one may have any number. */
const MOST = 5000;

/**
 * The same pure reading of texts, made once for each different text: labels of the form and figures repeat
 * themselves all over a page. Holds at most MOST short texts.
 */
export function remember<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST) return read(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const result = read(text);
    known.set(text, result);
    return result;
  };
}

/** The same for what is derived from objects that stay, such as the forms: once for each. */
export function rememberFor<K extends object, T>(derive: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, T>();
  return (of) => {
    const before = known.get(of);
    if (before !== undefined) return before;
    const result = derive(of);
    known.set(of, result);
    return result;
  };
}
