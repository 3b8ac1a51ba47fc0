import { fiscalFunds } from '../../layouts/funds';
import type { TableKey } from '../../layouts/layout';
import { headings, names, sentences } from './words';
import { figureText, paragraphOf, plainParts, sharedParts } from './figure-text';
import type { ExplanationContext, Paragraphs } from './figures';

const TABLE = 'fiscal-appropriation';

interface Section {
  readonly title?: string;
  readonly paragraphs: Paragraphs;
}

/** 财政拨款收支预算说明: the whole, then by class and by fund. */
export function fiscalSections(context: ExplanationContext): Section[] {
  return [
    { paragraphs: balance(context) },
    { title: headings.fiscalClasses, paragraphs: classes(context) },
    { title: headings.generalBudget, paragraphs: generalBudget(context) },
    { title: headings.governmentFund, paragraphs: fund(context, 'government-fund', names.governmentFund) },
    { title: headings.stateCapital, paragraphs: fund(context, 'state-capital', names.stateCapital) },
  ];
}

function balance({ year, figures }: ExplanationContext): Paragraphs {
  const item = (key: string) => figures.item(TABLE, 'income', key);
  const total = item('grand-total');
  if (total === null) return [sentences.none(year, names.fiscal)];
  const sources = fiscalFunds.map(({ key, label }) => ({
    name: label.zh,
    figure: figures.item(TABLE, 'income', key, null),
  }));
  return [
    sentences.total(year, names.fiscal, figureText(total, names.fiscal)),
    ...paragraphOf(
      plainParts([...sources, { name: names.carriedIn, figure: item('carried-in') }]),
      sentences.including,
    ),
  ];
}

function classes({ year, figures }: ExplanationContext): Paragraphs {
  const whole = {
    name: names.fiscalExpenditure,
    figure: figures.item(TABLE, 'expenditure', 'this-year'),
  };
  const parts = sharedParts(figures.classes(TABLE), whole);
  if (whole.figure === null) return [sentences.none(year, names.fiscalExpenditure)];
  if (parts.length === 0) return [sentences.total(year, whole.name, figureText(whole.figure, whole.name))];
  return parts.map((part, i) => sentences.classPurpose(i + 1, part));
}

function generalBudget({ year, figures }: ExplanationContext): Paragraphs {
  const whole = { name: names.generalBudget, figure: figures.total('general-budget') };
  if (whole.figure === null) return [sentences.none(year, whole.name)];
  const kind = (key: 'basic' | 'project') => ({
    name: names[key],
    figure: figures.total('general-budget', `main.${key}`, null),
  });
  const basic = { name: names.generalBudgetBasic, figure: figures.total('basic-expenditure') };
  const funds = (['personnel', 'public'] as const).map((key) => ({
    name: names[key],
    figure: figures.total('basic-expenditure', `main.${key}`, null),
  }));
  return [
    sentences.total(year, whole.name, figureText(whole.figure, whole.name)),
    ...paragraphOf(sharedParts([kind('basic'), kind('project')], whole), sentences.including),
    ...(basic.figure === null
      ? []
      : [
          sentences.total(year, basic.name, figureText(basic.figure, basic.name)),
          ...paragraphOf(sharedParts(funds, basic), sentences.including),
        ]),
  ];
}

function fund({ year, figures }: ExplanationContext, table: TableKey, name: string): Paragraphs {
  const figure = figures.total(table);
  if (figure === null) return [sentences.none(year, name)];
  const whole = { name, figure };
  const kind = (key: 'basic' | 'project') => ({
    name: names[key],
    figure: figures.total(table, `main.${key}`, null),
  });
  return [
    sentences.total(year, name, figureText(figure, name)),
    ...paragraphOf(sharedParts([kind('basic'), kind('project')], whole), sentences.including),
  ];
}
