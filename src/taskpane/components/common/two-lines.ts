/** Cuts a text after two lines: the one way that every browser knows goes by its old names. */
export const TWO_LINES = {
  display: '-webkit-box',
  overflow: 'hidden',
  WebkitBoxOrient: 'vertical',
  WebkitLineClamp: '2',
} as const;
