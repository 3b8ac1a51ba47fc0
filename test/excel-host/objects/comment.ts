import { ClientObject, type Targets } from '../protocol/client-object';
import type { ObjectClass } from '../protocol/object-class';
import { placedRange } from './placed-range';
import { text, truth } from './given';

export const comment: ObjectClass<Targets['Comment']> = {
  identity: (target) => ({ Id: target.comment.id }),
  properties: {
    Id: { get: (target) => target.comment.id },
    Content: {
      get: (target) => target.comment.content,
      set: (target, value) => {
        target.comment.content = text(value);
      },
    },
    AuthorName: { get: (target) => target.comment.author },
    Resolved: {
      get: (target) => target.comment.resolved,
      set: (target, value) => {
        target.comment.resolved = truth(value);
      },
    },
  },
  methods: {
    Delete: ({ sheet, comment: deleted }) => {
      sheet.comments.splice(sheet.comments.indexOf(deleted), 1);
    },
    GetLocation: ({ sheet, comment: { row, column } }) =>
      new ClientObject('Range', placedRange(sheet, row, column, 1, 1)),
  },
  since: {
    '1.10': ['Id', 'Content', 'AuthorName', 'Delete', 'GetLocation'],
    '1.11': ['Resolved'],
  },
};
