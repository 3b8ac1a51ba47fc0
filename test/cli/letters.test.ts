import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { gouji } from './gouji';
import { writeExpenditure, writeSheet } from './workbook-file';

const RULES = ['--expect', '3', '--rule', 'code-name=off'];

let folder: string;
const at = (name: string): string => path.join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'gouji-'));
  mkdirSync(at('in'));
  writeExpenditure(at('in/甲局.xlsx'), [[56, 20, 30]]);
  writeExpenditure(at('in/乙局.xlsx'), [[50, 20, 30]]);
  writeFileSync(at('in/丙局.xlsx'), 'a,b\n');
  writeSheet(at('in/丁局.xlsx'), [
    ['预算03表 支出预算总表'],
    ['部门名称：丁局本级', null, null, null, null, '单位：万元'],
    ['支出功能分类科目', '政府支出经济分类科目', '部门支出经济分类科目', '合计', '基本支出', '项目支出'],
    ['2010301-一般行政管理事务', '50201-办公经费', '30201-办公费', 79, 50, 20],
  ]);
  await gouji(['check', at('in'), ...RULES, '--out', at('报告.json')]);
  await gouji(['check', at('in'), ...RULES, '--out', at('报告.ndjson')]);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const letters = async (...words: string[]) => gouji(['letters', at('报告.json'), ...words]);

function wordsOf(file: string): string {
  const { 'word/document.xml': xml = new Uint8Array() } = unzipSync(readFileSync(file));
  return strFromU8(xml)
    .replaceAll('</w:p>', '\n')
    .replaceAll(/<[^>]+>/g, '');
}

describe.each(['报告.json', '报告.ndjson'])('from %s', (report) => {
  test('whoever has something to correct gets a letter, and nobody else', async () => {
    const out = at(`函-${report}`);
    const { code, err } = await gouji(['letters', at(report), '--out', out]);
    expect([code, err]).toEqual([0, `3 封函已写入 ${out}（报告里共 4 个文件）。\n`]);
    expect(readdirSync(out).sort()).toEqual(['丁局本级.docx', '丙局.docx', '甲局.docx'].sort());
  });
});

test('a letter says where, what stands there, what should, why and by when', async () => {
  await letters('--out', at('函'), '--by', '2026-12-15', '--from', '区财政局');
  const words = wordsOf(at('函/甲局.docx')).split('\n');
  expect(words.slice(0, 3)).toEqual([
    '关于核实修改公开表的函',
    '甲局：',
    '你单位报送的《甲局.xlsx》经核对，有 1 项需要修改或核实，列表如下，均可在该文件中对照所列单元格查看。',
  ]);
  expect(words.slice(3, 8)).toEqual(['序号', '位置', '现为', '应为', '原因和依据']);
  const [number, where, now, should, why = ''] = words.slice(8, 13);
  expect([number, where, now]).toEqual(['1', '支出 D4', '56']);
  expect(should).toMatch(/^(?:似应为|或应为|与之对应的数为) 50/);
  expect(why).not.toBe('');
  expect(words).toContain('请核实修改，于2026年12月15日前重新报送。');
  expect(words).toContain('区财政局');
});

test('of a file that cannot be read it says why', async () => {
  await letters('--out', at('html'), '--format', 'html');
  const page = readFileSync(at('html/丙局.html'), 'utf8');
  expect(page).toContain('你单位报送的《丙局.xlsx》无法读取：');
  expect(page).toContain('请核实修改后重新报送。');
  expect(page).toContain('Content-Security-Policy');
});

test('in English', async () => {
  await gouji(['check', at('in/甲局.xlsx'), ...RULES, '--lang', 'en-US', '--out', at('report.json')]);
  await gouji([
    'letters',
    at('report.json'),
    '--lang',
    'en-US',
    '--by',
    '2026-12-05',
    '--format',
    'html',
    '--out',
    at('en'),
  ]);
  const page = readFileSync(at('en/甲局.html'), 'utf8');
  expect(page).toContain('To: 甲局');
  expect(page).toContain('submit the file again by 5 December 2026.');
});

test('where nobody has anything to correct nothing is written', async () => {
  await gouji(['check', at('in/乙局.xlsx'), ...RULES, '--out', at('none.json')]);
  const { code, err } = await gouji(['letters', at('none.json'), '--out', at('none')]);
  expect([code, err]).toEqual([0, '报告里的 1 个文件都不需要发函，没有写。\n']);
  expect(readdirSync(folder)).not.toContain('none');
});

describe('nothing is written', () => {
  test('over a letter that is there, nor any other then', async () => {
    mkdirSync(at('old'));
    writeFileSync(at('old/甲局.docx'), 'kept');
    const { code, err } = await letters('--out', at('old'));
    expect(code).toBe(2);
    expect(err).toContain('甲局.docx 已经存在');
    expect(readdirSync(at('old'))).toEqual(['甲局.docx']);
    expect(readFileSync(at('old/甲局.docx'), 'utf8')).toBe('kept');
  });

  test.each<[words: readonly string[], said: string]>([
    [[], '--out 函'],
    [['--out', 'x', '--by', '15.12.'], '2026-12-15'],
    [['--out', 'x', '--by', '2026-02-30'], '2026-12-15'],
    [['--out', 'x', '--format', 'pdf'], 'docx, html'],
  ])('by a call with %j', async (words, said) => {
    const { code, err } = await letters(...words);
    expect(code).toBe(2);
    expect(err).toContain(said);
  });

  test.each([
    ['none-there.json', undefined, '读不了'],
    ['list.json', '{"a": 1}', '不是勾稽的 JSON 报告'],
  ])('from %s', async (name, content, said) => {
    if (content !== undefined) writeFileSync(at(name), content);
    const { code, err } = await gouji(['letters', at(name), '--out', at('x')]);
    expect(code).toBe(2);
    expect(err).toContain(said);
  });
});
