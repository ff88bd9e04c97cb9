import { columns, type Edition } from '../define.ts';
import { litigationTable, requestsTable, wholeOther } from './shared.ts';

const documents = columns({
  made: '本年新制作数量',
  disclosed: '本年新公开数量',
  totalDisclosed: '对外公开总数量',
});
const items = columns({ previousItems: '上一年项目数量', change: '本年增/减', decisions: '处理决定数量' });
const fees = columns({ previousItems: '上一年项目数量', change: '本年增/减' });
const procurement = columns({ projects: '采购项目数量', amount: '采购总金额' });

/** 政府信息公开工作年度报告格式(试行): labels as printed. Data only. */
export const edition2019: Edition = {
  id: '2019',
  source: {
    document: '国办公开办函〔2019〕60号',
    title: '关于政府信息公开工作年度报告有关事项的通知',
    issued: '2019-11',
  },
  years: [2019, 2020],
  tables: {
    proactive: {
      key: 'proactive',
      caption: '主动公开政府信息情况',
      rows: [
        { key: 'regulations', label: '规章', groups: ['第二十条第（一）项'], columns: documents },
        {
          key: 'normativeDocuments',
          label: '规范性文件',
          groups: ['第二十条第（一）项'],
          columns: documents,
        },
        { key: 'licensing', label: '行政许可', groups: ['第二十条第（五）项'], columns: items },
        {
          key: 'otherServices',
          label: '其他对外管理服务事项',
          groups: ['第二十条第（五）项'],
          columns: items,
        },
        { key: 'penalties', label: '行政处罚', groups: ['第二十条第（六）项'], columns: items },
        { key: 'coercion', label: '行政强制', groups: ['第二十条第（六）项'], columns: items },
        { key: 'fees', label: '行政事业性收费', groups: ['第二十条第（八）项'], columns: fees },
        { key: 'procurement', label: '政府集中采购', groups: ['第二十条第（九）项'], columns: procurement },
      ],
    },
    requests: requestsTable([wholeOther]),
    litigation: litigationTable,
  },
};
