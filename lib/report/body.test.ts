import { describe, expect, it } from 'vitest';
import { bodyOf } from './body.ts';

describe('bodyOf', () => {
  it.each([
    ['云溪县人民政府', 'county'],
    ['云溪县', 'county'],
    ['云溪区人民政府', 'county'],
    ['云溪旗人民政府', 'county'],
    ['青禾市人民政府', 'city'],
    ['青禾市', 'city'],
    ['云岭省青禾市人民政府', 'city'],
    ['云岭省人民政府', 'province'],
    ['北京市', 'province'],
    ['重庆市人民政府', 'province'],
    ['新疆维吾尔自治区人民政府', 'province'],
    ['青禾自治州人民政府', 'prefecture'],
    ['青禾地区', 'prefecture'],
    ['云溪县石桥镇人民政府', 'township'],
    ['杨柳乡人民政府', 'township'],
    ['迎宾路街道', 'township'],
    ['城北街道办事处', 'township'],
    ['佳荣里街', 'township'],
    ['巴音乌兰苏木', 'township'],
    ['云溪县自然资源局', 'department'],
    ['云岭省自然资源厅', 'department'],
    ['青禾市卫生健康委员会', 'department'],
    ['云溪县人民政府办公室', 'department'],
    ['广东省人民政府办公厅', 'department'],
    ['国家税务总局云溪县税务局', 'department'],
    ['青禾市公安局龙华分局', 'department'],
    ['交通运输部', 'stateDepartment'],
    ['国家卫生健康委员会', 'stateDepartment'],
    ['中国人民银行', 'stateDepartment'],
    ['青禾经济开发区管理委员会', 'unknown'],
    ['云溪新区', 'unknown'],
    ['某某', 'unknown'],
  ])('%s: %s', (agency, body) => {
    expect(bodyOf(agency)).toBe(body);
  });

  it('does not read what stands in brackets', () => {
    expect(bodyOf('云溪县人民政府（县政府办公室）')).toBe('county');
  });
});
