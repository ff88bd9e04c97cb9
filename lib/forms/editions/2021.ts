import { columns, type Edition } from '../define.ts';
import { litigationTable, otherResult, requestsTable } from './shared.ts';

const documents = columns({ made: '本年制发件数', repealed: '本年废止件数', inForce: '现行有效件数' });
const decisions = columns({ decisions: '本年处理决定数量' });
const amount = columns({ amount: '本年收费金额（单位：万元）' });

/** 政府信息公开工作年度报告格式, in force since the reports for 2021: labels as printed. Data only. */
export const edition2021: Edition = {
  id: '2021',
  source: {
    document: '国办公开办函〔2021〕30号',
    title: '关于印发《中华人民共和国政府信息公开工作年度报告格式》的通知',
    issued: '2021-09-26',
  },
  years: [2021, null],
  tables: {
    proactive: {
      key: 'proactive',
      caption: '主动公开政府信息情况',
      rows: [
        { key: 'regulations', label: '规章', groups: ['第二十条第（一）项'], columns: documents },
        {
          key: 'normativeDocuments',
          label: '行政规范性文件',
          groups: ['第二十条第（一）项'],
          columns: documents,
        },
        { key: 'licensing', label: '行政许可', groups: ['第二十条第（五）项'], columns: decisions },
        { key: 'penalties', label: '行政处罚', groups: ['第二十条第（六）项'], columns: decisions },
        { key: 'coercion', label: '行政强制', groups: ['第二十条第（六）项'], columns: decisions },
        { key: 'fees', label: '行政事业性收费', groups: ['第二十条第（八）项'], columns: amount },
      ],
    },
    requests: requestsTable([
      otherResult('correctionOverdue', '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请'),
      otherResult('feeOverdue', '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请'),
      otherResult('misc', '3.其他'),
    ]),
    litigation: litigationTable,
  },
};
