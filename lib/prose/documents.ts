import {
  hasAny,
  MAIN_VERBS,
  pass,
  type Reader,
  type Reading,
  strangeFollows,
  strip,
  tagsOf,
  UNKNOWN,
} from './grammar.ts';
import type { Token } from './tokens.ts';

/** 制定规范性文件 3 件. What is only published, vetted or filed was not made by the agency this year. */
export const readRules: Reader = (left, item, setting) => {
  const tags = tagsOf(left);
  const topic = left.at(-1)?.tag === 'regulation' ? 'regulation' : 'normative';
  const name = topic === 'regulation' ? 'regulations' : 'normative';
  const silent: Reading = { kinds: [], topic };
  const both = tags.has('normative') && tags.has('regulation');
  const joined = left.at(-2)?.tag === 'joiner' && !(both && item.count.value === 0);
  if (joined || hasAny(tags, 'vet', 'repeal', 'neg', 'foreign')) return silent;
  // 现行有效规章 3 件, 规范性文件 9 件: the verb holds for the second noun too.
  const verbs = new Set([
    ...tags,
    ...(hasAny(tags, ...MAIN_VERBS) || setting.verb === null ? [] : [setting.verb]),
  ]);
  if (verbs.has('valid')) return { kinds: [`${name}Valid`], topic };
  return verbs.has('make') ? { kinds: [`${name}Made`], topic } : silent;
};

/** 规范性文件…, 现行有效 20 件. */
export const readValid: Reader = (left, item, setting) =>
  setting.rules === null || (setting.inList && (setting.verb === 'repeal' || setting.verb === 'vet'))
    ? pass(left, item, setting)
    : {
        kinds: [setting.rules === 'normative' ? 'normativeValid' : 'regulationsValid'],
        topic: setting.rules,
      };

/** 制定 3 件规范性文件; 规范性文件方面, 新制定 3 件. */
export const readMake: Reader = (left, item, setting) => {
  const named = [...setting.pending, ...left, ...item.right].find(
    ({ tag }) => tag === 'normative' || tag === 'regulation',
  );
  if (named) return readRules([...left, named], item, setting);
  if (setting.inList || strangeFollows(item)) return pass(left, item, setting);
  const { topic } = setting;
  if (topic !== 'normative' && topic !== 'regulation') return UNKNOWN;
  return { kinds: [topic === 'normative' ? 'normativeMade' : 'regulationsMade'], topic };
};

/** 主动公开政府信息 500 条. 发布 on a site is no disclosure of one's own, nor is one channel among several. */
export const readInfo: Reader = (left, item, setting) => {
  const tags = tagsOf(left);
  if (setting.inList || tags.has('otherReason')) return pass(left, item, setting);
  const verb = strip(left.slice(0, -1)).at(-1)?.tag;
  const plain = verb === 'publish' || verb === 'disclosure';
  // What is posted in the column for disclosure (政务公开栏目) is disclosed.
  const inColumn = left.some(({ tag }, at) => tag === 'disclosure' && left[at + 1]?.tag === 'channel');
  const posted = tags.has('post') && !inColumn;
  const known =
    (tags.has('proactive') || plain || inColumn) && !setting.oneOfMany && !posted && !tags.has('receive');
  return { kinds: known ? ['proactive'] : [], topic: 'info' };
};

/** 主动公开 24 条; 同一申请的 "其中公开 2 件" is a result. */
export const readPublish: Reader = (left, item, setting) => {
  const head: Token['tag'] | undefined = left.at(-1)?.tag;
  if (item.right[0]?.tag === 'info') return readInfo([...left, item.right[0]], item, setting);
  if (strangeFollows(item)) return setting.inList ? pass(left, item, setting) : UNKNOWN;
  if (setting.topic === 'request') {
    return { kinds: head === 'publish' && left.length === 1 ? ['granted'] : [], topic: 'request' };
  }
  const ofMade = setting.inList && head === 'proactive' && setting.topic === 'info';
  const fresh = !setting.inList && !setting.oneOfMany && (setting.topic === null || head !== 'publish');
  return { kinds: ofMade || fresh ? ['proactive'] : [], topic: 'info' };
};

/** 收取信息处理费 120 元. */
export function readFee(left: readonly Token[]): Reading {
  const known = hasAny(tagsOf(left), 'charge', 'fee') && !left.some(({ tag }) => tag === 'text');
  return { kinds: known ? ['fee'] : [], topic: 'unknown' };
}
