import type { PageParts } from './define.ts';

/** Page with head; `head` and `body` are HTML. */
export const documentOf = (title: string, body: string, head = ''): string =>
  `<!DOCTYPE html>\n<html lang="zh-CN">\n<head><meta charset="utf-8"><title>${title}</title>${head}</head>\n<body>\n${body}\n</body>\n</html>\n`;

const placeName = ({ report }: PageParts) => report.agency.place;

/** Plain article page of an agency's site: position line, title, information line, text, foot. */
export function articlePage(parts: PageParts): string {
  const { report, title, date, content } = parts;
  return documentOf(
    `${report.title}_${placeName(parts)}人民政府`,
    `<div class="position">当前位置：首页 &gt; 政务公开 &gt; 政府信息公开年报</div>
<div class="article">
${title}
<div class="info">发布时间：${date}　来源：${report.agency.name}　浏览次数：128</div>
<div id="zoom">
${content}
</div>
</div>
<div class="foot">主办：${placeName(parts)}人民政府办公室　网站标识码：0000000001</div>`,
  );
}

/** The same page declared as Chinese agencies' older sites declare theirs. */
export const gbkPage = (parts: PageParts): string =>
  articlePage(parts).replace(
    '<meta charset="utf-8">',
    '<meta http-equiv="Content-Type" content="text/html; charset=gb2312">',
  );
