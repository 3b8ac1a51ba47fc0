/** So many texts are kept in mind: the forms of a bureau have fewer headings and titles, which stand on every page of every workbook. */
const MOST_KNOWN = 500;

/**
 * A function computed once for each of the latest texts. It forgets all of them once they are many, so that no workbook makes it grow.
 * @param textOf for a function of other values than texts: values of one text give one result
 */
export function oncePerText<V, K = string>(
  compute: (key: K) => V,
  textOf: (key: K) => string = String,
): (key: K) => V {
  const known = new Map<string, { readonly value: V }>();
  return (key) => {
    const text = textOf(key);
    const before = known.get(text);
    if (before) return before.value;
    const value = compute(key);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, { value });
    return value;
  };
}
