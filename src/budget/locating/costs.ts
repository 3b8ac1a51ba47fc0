/**
 * Weights of suspicion: what it costs to suppose an error. Of repairs that explain the same the one that costs least is
 * chosen, and costs of several add up. They are set by hand and only compared, never shown:
 *
 * | cost      | an error that …                                                                   |
 * | --------- | --------------------------------------------------------------------------------- |
 * | below 1   | was seen otherwise: by a rule, or in the cell itself                              |
 * | 1 to 2    | is usual, and gives just what stands there: chance seldom looks like it           |
 * | 2 to 3    | is usual, and many amounts look like it, or unusual, and few do                   |
 * | 3 to 5    | would give a great many amounts, or is rare in budgets                            |
 * | 6 and up  | would explain anything                                                            |
 *
 * Entries that begin with `+` in their reason are added to that of the error.
 */
export const COST = {
  // One cell, mistyped
  separator: 1, // 12,599,200 for 12.599200: the point lost, or off by groups of three digits
  separatorOdd: 2.5, // the point off by any other number of places: seldom by a point or comma
  unit: 1.2, // 元 for 万元: usual, but four places off may be the point as well
  transposition: 1.5, // 63 for 36: few pairs of amounts differ so
  digitLostOrDoubled: 2.4, // a key missed, or pressed twice
  digit: 3, // one digit for another: many amounts differ so
  sign: 1, // a minus too many: budgets hold few negative amounts
  signLost: 4, // a minus too few: the amount would have to be negative, which few are
  unknown: 6, // any other amount

  // One cell, a text
  textAmount: 0.3, // formulas pass it by: the text is there to be seen
  textReadOtherwise: 1, // … and was read by its less usual reading
  misspelt: 0.5, // 1O.5: it has the digits of the amount
  garbled: 4, // a text with other digits

  // One cell, a day
  amountTakenForDate: 0.4, // 3.10 shown as the tenth of March: the day is there to be seen, and is the amount
  dateForAmount: 1.5, // any other day: it is there to be seen that it is none

  // One cell, by its neighbours
  parentFigure: 1.5, // what stands in the row above it in the list: chance seldom repeats an amount
  omittedAmount: 3, // a blank may be right, and any amount would fill it
  staleTotal: 4.5, // parts changed, the total not: any amount may be a total that is out of date
  sameTwice: 0.8, // + the same wrong amount in several columns: typed twice, or copied
  sharedCell: 0.6, // two amounts in one cell, and the next one blank: the text is there to be seen
  strayAmount: 0.8, // an amount beside the table, near a blank that lacks just that

  // One cell, carried on into others
  carriedOn: 0.8, // + added up into totals, or copied, before anyone looked
  carriedUnknown: 4.2, // any other amount: that several cells repeat it speaks against rows that are lost
  carriedIntoTable: 0.7, // + for every table besides its own

  transfer: 3, // money booked in another row: two rows of a column are off by the same sum

  // Formulas
  formulaFound: 0.3, // a rule found what the formula leaves out, or counts twice
  formulaUnseen: 2.5, // no rule says anything of it
  staleResult: 0.3, // a rule found that the formula gives something else than it shows

  // Rows
  duplicateRow: 1, // the same name and amounts twice: chance does not repeat a row
  swappedRows: 2.5, // two rows that each miss what the other one has
  pastedOverRow: 2.6, // far less than any other amounts that nothing explains: chance does not repeat a row
  pastedUpwards: 0.4, // + rows are copied downwards more often
  omittedRow: 3.2, // a little more than one omitted amount: all columns were left
  staleTotalRow: 6.4, // a little more than that a nameless row was left out: that explains it too, and is known to happen

  // Rows that are not there
  rowListed: 0.5, // a rule found that the table lacks its code
  rowNamed: 2.5, // another table has it, with its amount
  rowHalfNamed: 4, // some of its codes are told
  rowNameless: 6.2, // nothing tells its name: any row would do
  itemNameless: 8, // every item of a list of items has a name that is known

  // Rows whose amounts stand in other columns
  shiftedRow: 2, // pasted a column off
  shiftedRowMore: 0.05, // + for every row beyond the first: several rows shifted alike are one error
  shiftByColumn: 0.1, // + for every column that an amount moves: the farther, the less likely
  shiftBySum: 1.5, // + several rows that only their sum gives away: other rows may come to it
  shiftAgainstCodes: 2.5, // + the rows' own codes belong where the amounts stand; − where they belong where these would go
  shiftOfShownAgain: 2, // + what only shows a part of another column again is hardly meant for that one

  // Columns whose amounts stand in other rows
  shiftedBlock: 1.6, // a cell inserted or deleted: everything below moves
  shiftEndsWithin: 0.5, // + rows are shifted down to the end of their list more often than to somewhere within
  shiftOfOneColumn: 0.5, // + a column is pasted by itself less often than a table
  shiftByLostAmount: 0.1, // + for every amount that is lost, and may have been anything
  shiftByTwo: 0.4, // + by two rows, which happens less often
  shiftByRow: 0.01, // + for every row: of two runs that fit the shorter one is likelier

  // Pages and tables whose amounts have all another size
  page: 0.4, // + a page is a pattern: its many cells are one error
  tableInOtherUnit: -0.6, // + a table in another unit than its heading says is likelier than one whose every point is astray
  tableByLimit: 3, // + that a table is too large for a limit says little of all its amounts
} as const;

/** How much more the next best explanation has to cost for the best to be likely. */
export const CLEAR_MARGIN = 2;

/** How much cells look by themselves as if an error had been made, counted as constraints that its repair would satisfy. */
export const PRIOR = {
  none: 0, // they look like any others
  textAmount: 1, // an amount that is held as text
  rowListed: 2, // a rule found that the table lacks the row's code
  wholeNumber: 0.25, // each amount without decimals among such with, and too large for that
  mostWholeNumbers: 5, // … however many there are on a page
} as const;
