/** A page of an agency that is no report, of about so many elements: a list of news, like most of them. */
export function newsPage(elements: number): string {
  const item = (_: unknown, i: number) =>
    `<li><a href="/n/${i}.html">市住房和城乡建设局召开第 ${i} 次工作会议，部署政务公开重点任务</a><span>2024-03-${(i % 28) + 1}</span></li>`;
  return around(`<ul>${Array.from({ length: elements / 3 }, item).join('')}</ul>`);
}

/** The same of figures: tables are what a report consists of, too. */
export function tablePage(elements: number): string {
  const row = (_: unknown, i: number) =>
    `<tr><td>${i}</td><td>第 ${i} 号地块</td><td>${i * 37} 平方米</td></tr>`;
  return around(`<table border="1">${Array.from({ length: elements / 4 }, row).join('')}</table>`);
}

const around = (content: string) => `<!DOCTYPE html><html lang="zh-CN"><meta charset="utf-8">
<title>工作动态_青河市住房和城乡建设局</title>
<nav><a href="/">首页</a> <a href="/zwgk/">政务公开</a> <a href="/hdjl/">互动交流</a></nav>
<main>${content}</main><footer>主办单位：青河市住房和城乡建设局</footer></html>`;

/** A list of reports by year, whose title speaks of reports. */
export const listPage = (years: number): string =>
  around(
    `<ul>${Array.from({ length: years }, (_, i) => `<li><a href="/n/${i}.html">第 ${i} 号单位年度报告</a></li>`).join('')}</ul>`,
  );

/** A law that speaks of nearly all that a report speaks of, at length. */
export const lawPage = (): string =>
  around(
    Array.from(
      { length: 300 },
      (_, i) =>
        `<p>第${i + 1}条 行政机关应当依照本条例公开政府信息，自然人、法人或者其他组织可以提出申请。</p>`,
    ).join(''),
  );

/** A page to which a script adds something so many times, each after a pause in ms. */
export const latePage = (times: number, pause: number): string =>
  around(`<div id="late"></div><script>
    let left = ${times};
    const timer = setInterval(() => {
      const line = document.createElement('p');
      line.textContent = '最新消息：会议召开，第 ' + left + ' 次';
      document.getElementById('late').append(line);
      if (--left <= 0) clearInterval(timer);
    }, ${pause});
  </script>`);
