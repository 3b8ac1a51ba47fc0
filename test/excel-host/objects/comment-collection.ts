import { ClientObject, type Scope, type Targets } from '../protocol/client-object';
import { HostError } from '../protocol/host-error';
import type { ObjectClass } from '../protocol/object-class';
import type { Sheet } from '../workbook/sheet';
import type { Comment } from '../workbook/sheet-parts';
import { area, text } from './given';
import { requireUnprotected } from './permission';

export const commentCollection: ObjectClass<Targets['CommentCollection']> = {
  items: (scope) =>
    placed(scope).map(({ sheet, comment }) => new ClientObject('Comment', { sheet, comment })),
  item: (scope, id) => {
    const found = placed(scope).find(({ comment }) => comment.id === id);
    if (!found) throw HostError.itemNotFound();
    return new ClientObject('Comment', found);
  },
  methods: {
    Add: (scope, [cell, content]) => {
      const target = area(cell, scope.sheet ?? scope.workbook.activeSheet, scope.workbook);
      const { sheet, range } = target;
      requireUnprotected(sheet);
      const taken = [...sheet.comments, ...sheet.notes].some(
        ({ row, column }) => row === range.top && column === range.left,
      );
      if (taken) throw HostError.invalidOperation();
      const comment: Comment = {
        id: scope.workbook.ids.next(),
        row: range.top,
        column: range.left,
        content: text(content),
        author: '预算员',
        resolved: false,
      };
      sheet.comments.push(comment);
      return new ClientObject('Comment', { sheet, comment });
    },
    GetItemByCell: (scope, [cell]) => {
      const { sheet, range } = area(cell, scope.sheet ?? scope.workbook.activeSheet, scope.workbook);
      const comment = sheet.comments.find(({ row, column }) => row === range.top && column === range.left);
      if (!comment) throw HostError.itemNotFound();
      return new ClientObject('Comment', { sheet, comment });
    },
  },
  since: { '1.10': ['Add', 'GetItemByCell'] },
};

function placed({ workbook, sheet }: Scope): { sheet: Sheet; comment: Comment }[] {
  return (sheet ? [sheet] : workbook.sheets).flatMap((one) =>
    one.comments.map((comment) => ({ sheet: one, comment })),
  );
}
