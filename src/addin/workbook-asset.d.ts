/** A workbook that goes with a page: where it lies beside it, or a data URL that holds it. */
declare module '*.xlsx' {
  const address: string;
  export default address;
}
