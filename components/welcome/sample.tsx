/** Columns of table three as the form prints them. */
const ORGANISATIONS = ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'];

/** Rows of an excerpt of table three. The total of what was handled, 85, is misprinted. */
const ROWS = [
  { label: ['一、本年新收政府信息公开申请数量'], figures: [61, 14, 2, 3, 5, 1, 86] },
  { label: ['二、上年结转政府信息公开申请数量'], figures: [3, 1, 0, 0, 0, 0, 4] },
  { label: ['三、本年度办理结果', '（七）总计'], figures: [60, 14, 2, 3, 5, 1, 58] },
  { label: ['四、结转下年度继续办理'], figures: [4, 1, 0, 0, 0, 0, 5] },
] as const;

interface Props {
  onPaper: (paper: HTMLElement | null) => void;
}

/** A short report of an agency that does not exist, as agencies print it: always in Chinese, on white. */
export function Sample({ onPaper }: Props) {
  return (
    <article class="paper" lang="zh-CN" ref={onPaper}>
      <h3>青禾市水务局2024年政府信息公开工作年度报告</h3>
      <h4>一、总体情况</h4>
      <p>2024年，我局新收政府信息公开申请86件，上年结转4件；全年办结85件，结转下年度继续办理5件。</p>
      <h4>三、收到和处理政府信息公开申请情况</h4>
      <div class="scroller">
        <table>
          <Head />
          <tbody>
            {ROWS.map(({ label, figures }) => (
              <tr key={label[0]}>
                {label.map((part) => (
                  <th key={part} scope="row" colSpan={3 - label.length}>
                    {part}
                  </th>
                ))}
                {figures.map((figure, at) => (
                  <td key={at}>{figure}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </article>
  );
}

function Head() {
  return (
    <thead>
      <tr>
        <td rowSpan={3} colSpan={2} />
        <th colSpan={7}>申请人情况</th>
      </tr>
      <tr>
        <th rowSpan={2}>自然人</th>
        <th colSpan={5}>法人或其他组织</th>
        <th rowSpan={2}>总计</th>
      </tr>
      <tr>
        {ORGANISATIONS.map((name) => (
          <th key={name}>{name}</th>
        ))}
      </tr>
    </thead>
  );
}
