/** A workbook built into the script, as a data URL. */
declare module '*.xlsx' {
  const address: string;
  export default address;
}
