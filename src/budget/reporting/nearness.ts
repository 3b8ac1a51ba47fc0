/** Below this a sheet is a cover or a text, and what it is nearest to says nothing. */
const WORTH_NAMING = 0.35;

/** Whether what a sheet comes nearest to is worth naming. */
export function isNear<
  Sheet extends { readonly nearest?: { readonly recognition: { readonly score: number } } },
>(sheet: Sheet): sheet is Sheet & Required<Pick<Sheet, 'nearest'>> {
  return (sheet.nearest?.recognition.score ?? 0) >= WORTH_NAMING;
}
