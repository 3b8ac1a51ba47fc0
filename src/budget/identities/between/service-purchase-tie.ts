import { className } from '../../classification/functional-class';
import { tableName } from '../../tables/naming';
import {
  blockOf,
  figuresIn,
  functionalClass,
  isSome,
  leafRows,
  leavesByCode,
  moneyIn,
} from '../../tables/selection';
import { atMostMessages, equationOrNotApplicable, notApplicable } from '../rule';
import type { BookRule } from '../rule';
import { against, equation } from '../equation';

/** What services are bought for in a field (服务领域) never exceeds what is spent on that class. */
export const servicePurchaseTie: BookRule = {
  meta: {
    id: 'service-purchase-tie',
    kind: 'between',
    severity: 'error',
    title: { zh: '政府购买服务不超过同类支出', en: 'Bought services within the expenditure of their class' },
    why: {
      zh: '政府购买服务预算按服务领域（功能分类的类）汇总，不会超过支出总表中同一类的支出。',
      en: 'Summed by field, that is by class of the functional classification, bought services are at most the expenditure of that class.',
    },
    basis: {
      zh: '《政府购买服务管理办法》（财政部令第102号）：购买服务所需资金在部门预算中统筹安排',
      en: 'Measures for government purchase of services (Ministry of Finance decree 102): paid from the department budget',
    },
    messages: atMostMessages,
  },
  scope: 'book',
  dependsOn: 'names',
  tables: ['service-purchase', 'expenditure'],
  pairs: [['service-purchase', 'expenditure']],
  *judge(book) {
    const [purchase, detail] = [book.table('service-purchase'), book.table('expenditure')];
    const [services, rows] = [purchase && blockOf(purchase), detail && blockOf(detail)];
    if (!purchase || !detail || !services || !rows) {
      yield notApplicable;
      return;
    }
    const spent = leavesByCode(rows, 'functional', 3);
    if (spent.size === 0) {
      yield notApplicable;
      return;
    }
    const fields = new Set(leafRows(services).map(functionalClass));
    for (const field of fields) {
      const bought = leafRows(services).filter((row) => functionalClass(row) === field);
      const subjects = figuresIn(bought, 'total');
      if (field === undefined || !isSome(subjects)) continue;
      const name = `${field}-${className(field) ?? ''}`;
      const words = () => ({
        subject: { zh: `${tableName(purchase).zh} ${name}`, en: `${tableName(purchase).en} ${name}` },
        counterpart: { zh: `${tableName(detail).zh} ${name}`, en: `${tableName(detail).en} ${name}` },
      });
      yield equationOrNotApplicable(
        against(
          ['expenditure'],
          equation('≤', subjects, moneyIn(rows, spent.get(field) ?? [], 'total'), words),
        ),
      );
    }
  },
};
