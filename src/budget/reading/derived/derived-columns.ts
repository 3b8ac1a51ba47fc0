import { parseAmount } from '../../../amount/parse-amount';
import { isBlank, textOf } from '../../../workbook/cell';
import type { Cell } from '../../../workbook/cell';
import type { SheetRow } from '../../../workbook/sheet';
import type { Classification } from '../../classification/classification';
import { splitCode } from '../../classification/code';
import { holdsAmount } from '../figures/figure-reader';
import type { HeaderColumn } from '../recognition/header';
import { comparesVersions } from './compared-versions';
import { CODE_PATTERNS } from '../recognition/settle';

/** What a column holds, as its heading and its cells say together. `aside`: nothing that is added or that rows are known by. */
export type ColumnUse = 'amount' | 'code' | 'code-part' | 'name' | 'unit' | 'unit-code' | 'text' | 'aside';

export interface DerivedColumn extends HeaderColumn {
  readonly use: ColumnUse;
  /** Of a code. */
  readonly classification?: Classification;
}

/** Headings of columns that only count rows. */
export const COUNTS = /^(序号|行次|栏次|编号)$/u;
const LEVEL = /^[类款项]$/u;
const CODE = /(编码|代码)$/u;
/** 部门（单位）名称 */
const UNIT = /(单位|部门)[)）]?(名称)?$/u;
const NAME = /(名称|科目)/u;
/** What is counted there is no money, or follows from other columns by a division. */
const NO_MONEY = /%|％|比例|占比|比重|增长率|增减率|幅度|数量|人数|个数|面积|电话|备注|说明|年份|日期/u;

/** What one piece costs, which is not 单价200万以上的设备. */
const PRICE = /单价([(（].*)?$/u;

/** The columns of a table with what each is for. */
export function derivedColumns(
  header: readonly HeaderColumn[],
  body: readonly SheetRow[],
): readonly DerivedColumn[] {
  const contents = contentsOf(body);
  let hasCode = false;
  return header.map((column): DerivedColumn => {
    const content = contents.get(column.column) ?? NOTHING;
    const use = useOf(column, content, hasCode);
    if (use === 'amount') hasCode = false;
    if (use === 'code' || use === 'code-part') hasCode = true;
    const classification = use.startsWith('code') ? classificationOf(content) : undefined;
    return { ...column, use, ...(classification && { classification }) };
  });
}

interface Content {
  amounts: number;
  /** Whole numbers that are codes by their digits, and codes with their names. */
  codes: number;
  texts: number;
  /** How often codes begin with each digit. */
  readonly digits: Map<string, number>;
}

const NOTHING: Content = { amounts: 0, codes: 0, texts: 0, digits: new Map() };

function contentsOf(body: readonly SheetRow[]): ReadonlyMap<number, Content> {
  const contents = new Map<number, Content>();
  for (const { cells } of body) {
    for (const cell of cells) {
      if (isBlank(cell) || standsForNothing(cell)) continue;
      const content = contents.get(cell.column) ?? { amounts: 0, codes: 0, texts: 0, digits: new Map() };
      contents.set(cell.column, content);
      note(content, cell);
    }
  }
  return contents;
}

/** A dash, 无: where amounts stand it is none, and no text either. */
function standsForNothing({ value }: Cell): boolean {
  return typeof value === 'string' && parseAmount(value).kind === 'nothing';
}

function note(content: Content, cell: Cell): void {
  const code = splitCode(textOf(cell))?.code ?? '';
  const isCode = Object.values(CODE_PATTERNS).some((pattern) => pattern.test(code));
  if (isCode) {
    content.codes++;
    const digit = code.charAt(0);
    content.digits.set(digit, (content.digits.get(digit) ?? 0) + 1);
  }
  // A formula that was saved without its result is one of an amount.
  if (holdsAmount(cell) || (cell.value === null && cell.formula !== undefined)) content.amounts++;
  else content.texts++;
}

function useOf({ leaf, above }: HeaderColumn, content: Content, hasCode: boolean): ColumnUse {
  const { amounts, codes, texts } = content;
  if (COUNTS.test(leaf)) return 'aside';
  if (LEVEL.test(leaf)) return 'code-part';
  if (CODE.test(leaf)) return UNIT.test(leaf.replace(CODE, '')) ? 'unit-code' : codes > 0 ? 'code' : 'text';
  const isShare = above.some(comparesVersions) && !comparesVersions(leaf);
  if (NO_MONEY.test([leaf, ...above].join('')) || PRICE.test(leaf) || isShare)
    return texts > amounts ? 'text' : 'aside';
  if (codes > 0 && codes * 2 >= amounts + texts && (texts > 0 || NAME.test(leaf))) return 'code';
  if (texts > amounts) {
    if (NAME.test(leaf) && hasCode) return 'name';
    return UNIT.test(leaf) ? 'unit' : 'text';
  }
  if (amounts > 0) return 'amount';
  return NAME.test(leaf) || UNIT.test(leaf) || leaf === '项目' ? 'text' : 'amount';
}

const BY_DIGIT: Readonly<Record<string, Classification>> = {
  '2': 'functional',
  '3': 'departmentEconomic',
  '5': 'governmentEconomic',
};

function classificationOf({ digits }: Content): Classification | undefined {
  const [most] = [...digits].sort(([, m], [, n]) => n - m);
  return most && BY_DIGIT[most[0]];
}
