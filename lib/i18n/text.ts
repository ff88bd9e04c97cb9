/** The languages that every text exists in. */
export const LANGS = ['zh-CN', 'en'] as const;
export type Lang = (typeof LANGS)[number];

/** One text in every language. */
export type Text = Readonly<Record<Lang, string>>;

/** The same string in every language: printed page text, figures, symbols. */
export const same = (text: string): Text => ({ 'zh-CN': text, en: text });

export const text = (zh: string, en: string): Text => ({ 'zh-CN': zh, en });
