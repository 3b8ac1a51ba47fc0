import { unreadableEnUS } from '../../hosts/file/unreadable/en-US';
import { sinceSentence } from '../../budget';
import { counted, listed } from '../../common/language';
import type { CliMessages } from './messages';

const SEE_HELP = 'See gouji --help, and of each command its own, as in gouji check --help.';

export const enUS: CliMessages = {
  description:
    "Gouji (勾稽) ties out the tables of a department's budget or final accounts and names the cells that do not. It only reads your files; nothing leaves this computer.",
  version: 'print the version',
  help: 'print help',
  helpTitles: {},
  check: {
    description: 'check workbooks: which cells do not tie, and what they should hold',
    files: 'workbooks (.xlsx .xlsm .xls), folders that hold some, or patterns such as "2026/**/*.xlsx"',
    recursive: 'search the folders in folders too',
    jobs: 'how many files to check at once: as many as there are cores where left out; the order of the report stays the same',
    shard:
      'check one part of the files only, as in --shard 2/8 on the second of eight machines: each file is in exactly one part. With --format ndjson the parts become one report again by gouji merge',
    format:
      'text (for people), json, ndjson (a line a file, written while others are checked), html or xlsx (of several files one worklist); as --out ends, else text',
    out: 'write the report to this file instead of the screen; never over a file that is checked, nor over a workbook',
    fix: 'also list proposed corrections: --fix --out corrections.xlsx (or .json); no checked file is changed',
    since:
      'what has become of each file since an earlier report (of --format json or ndjson): what is new, mended, still there, also where rows moved',
    lang: 'language of the report: zh-CN or en-US',
    all: 'every finding and every cell, nothing folded',
    quiet: 'only the files that need somebody, and their errors; no progress',
    identities:
      'also check by the own identities (审核公式) in this workbook; gouji rules --out rules.xlsx writes one to fill in. Those of a workbook itself always count',
    config:
      'check by the settings in this file; by the nearest gouji.config.json from the folder upwards where left out',
    noConfig: 'leave gouji.config.json alone',
    noDismissals: 'report what the file keeps as explained, too, as if nobody had explained it',
    exitZero: 'exit with 0 although errors were found (still 2 where a file cannot be read)',
    expect:
      'the tables that are to be there, such as --expect 01-10,12, or of a set of forms: --expect beijing-12, --expect beijing-12,01-10: no other counts as absent, and each of these does',
    rule: 'leave a rule out, or change its level: --rule RULE=off, =warning or =error, once or several times; the rules are in docs/rules',
    tolerance: 'gaps of up to so much, in 元, count as rounding, as in --tolerance 100',
    strict: 'exit with 1 for whatever was not checked or could not be judged, and for warnings',
    maxWarnings: 'exit with 1 for more warnings than this in all files together',
    exitCodes:
      'Exit codes: 0 no errors; 1 errors found (--strict and --max-warnings add to these); 2 a file could not be read, or the call is wrong.',
  },
  merge: {
    description: 'make one report of those that gouji check --shard i/n --format ndjson wrote',
    reports: 'the reports of all parts, such as part-*.ndjson; they are only read',
    out: 'write the one report to this file instead of the screen; never over a file that was checked, nor over a workbook',
    quiet: 'only the files that need somebody, and their errors',
    exitCodes:
      'Exit codes as of the one check of all files: 0 no errors; 1 errors found; 2 a file could not be read, a part is missing, or the call is wrong.',
  },
  letters: {
    description:
      'write a letter to each department that has something to correct: where, what stands there, what should, why, by when',
    report: 'the report of gouji check --out report.json (or .ndjson), or of gouji merge; it is only read',
    out: 'write the letters into this folder, each called as its department; it is made where it is not there, and no file is overwritten',
    by: 'the day by which the files are to be submitted again, as 2026-12-15',
    from: 'whose letter it is: stands below it, with today',
    format: 'docx (Word and WPS; default) or html',
    lang: 'language of the letters: zh-CN or en-US; what was found stays in the language of the report',
    exitCodes:
      'Exit codes: 0 written, or nothing to write; 2 the report cannot be read, a letter cannot be written, or the call is wrong.',
  },
  changes: {
    description:
      'list what was changed between two versions of one workbook, cell by cell, and whether it mended or broke something',
    old: 'the earlier version; it is only read',
    now: 'the later version; it is only read',
    lang: 'the language: zh-CN or en-US',
    exitCodes:
      'Exit codes: 0 the later version has no errors; 1 it has some; 2 a file cannot be read, or the call is wrong.',
  },
  fill: {
    description:
      'write the standard disclosure set from the data in a workbook: base sheets that were filled in, or its own tables',
    file: 'the workbook with the base sheets, or with the tables of a department budget; it is only read',
    out: 'write the set to this new file, such as --out set.xlsx; no file is overwritten',
    layout: 'beijing-12 (12 tables) or shanghai-9 (9 tables); as the tables in the workbook where left out',
    format: 'xlsx, html, csv, datapackage, pdf, md or docx; as --out ends where left out',
    totals: 'write totals as formulas (default) or as values',
    withData: 'put the base sheets into the workbook too, and have every figure a formula over them',
    year: 'the year of the budget, such as 2026, where the data do not say it',
    department: 'the name of the department, where the data do not say it',
    lang: 'language of what is said: zh-CN or en-US; the set itself is Chinese',
    exitCodes:
      'Exit codes: 0 written, and a check finds no error; 1 written, but a check finds errors; 2 not written: faults in the data, a file that cannot be read, or a wrong call.',
  },
  template: {
    description:
      'write a template of data: the base sheet, revenue, carry-over, memo items and indicators, with drop-downs and explanations',
    out: 'the new file, such as --out data.xlsx; a file that is there is never overwritten',
    from: 'fill it in from the tables of this workbook; what they do not prove stays blank and is listed in a sheet. The workbook is not changed',
    lang: 'language of headings and explanations: zh-CN or en-US',
    exitCodes:
      'Exit codes: 0 written; 2 it cannot be written, the file of --from cannot be read, or the call is wrong.',
  },
  explain: {
    description: 'Explains a cell: what it is about, which checks it takes part in, with all figures',
    file: 'the workbook; it is only read',
    cell: 'the cell, as in 预算03表!D62; D62 where the workbook has one sheet',
    all: 'write out all figures of every sum',
    lang: 'the language: zh-CN or en-US',
  },
  forms: {
    description: 'Lists the forms that are known; of a workbook, how its tables were understood',
    file: 'the workbook; it is only read',
    lang: 'the language: zh-CN or en-US',
  },
  rules: {
    description:
      'Lists all rules with their ids and levels; --out writes a workbook for own identities, with ten examples',
    out: 'write the workbook for own identities to this new file, such as --out rules.xlsx; no file is overwritten',
    lang: 'the language: zh-CN or en-US',
  },
  usage: {
    noFile: `No file to read. Try: gouji check budget.xlsx, or gouji check FOLDER; for the disclosure set: gouji fill data.xlsx --out set.xlsx.\n${SEE_HELP}`,
    unknownOption: (option) => `There is no option ${option}. ${SEE_HELP}`,
    unknownCommand: (command) =>
      `There is no command ${command}. To check a workbook: gouji check FILE; to write the disclosure set: gouji fill FILE --out set.xlsx; for a template of data: gouji template --out data.xlsx.\nSee gouji --help.`,
    tooManyWords: (command) => `The command ${command} takes options only, no file. ${SEE_HELP}`,
    noValue: (option) => `Option ${option} needs a value. ${SEE_HELP}`,
    wrongValue: (option, value, allowed) =>
      `Option ${option} cannot be "${value}": choose one of ${allowed}. ${SEE_HELP}`,
    outIsInput: (file) =>
      `--out is ${file}, which is to be checked. Your files are never overwritten: choose another name, such as report.txt.`,
    outIsWorkbook: (file) =>
      `--out is ${file}, a workbook's name, but the report is none. Choose another name, such as report.txt, report.html or report.xlsx.`,
    workbookNeedsOut: `A report as a workbook needs a file: gouji check FOLDER --out worklist.xlsx.\n${SEE_HELP}`,
    workbookName: (file) =>
      `A report as a workbook is written as .xlsx, and --out is ${file}. Choose another name, such as worklist.xlsx.`,
    noIdentities: (file) =>
      `${file} has no own identities in use. Their sheet is called 审核公式; gouji rules --out rules.xlsx writes one to fill in: make the first column 是.`,
    wrongIdentities: (file, faults) =>
      `Of the own identities in ${file}, ${counted(faults.length, 'thing')} cannot be read, and nothing was checked:\n${faults.map((each) => `  ${each}\n`).join('')}See docs/own-identities.md.`,
    sinceUnreadable: (file, why) => `The earlier report ${file} cannot be read: ${why}`,
    sinceNoReport: (file) =>
      `${file} is no JSON report of Gouji. --since is for what --format json (or --out last.json) wrote before.`,
    shardTellsAll:
      '--shard and --quiet do not go together in --format ndjson: a part has to tell of each of its files. Leave --quiet to gouji merge.',
    reportUnreadable: (report, why) => `The report ${report} cannot be read: ${why}`,
    brokenLine: (report, line) =>
      `Line ${line} of ${report} is not whole, or none that gouji check --format ndjson writes. Check that part again; nothing was merged.`,
    otherVersion: ([one, version], [other, otherVersion]) =>
      `${one} was written by version ${version} of Gouji and ${other} by version ${otherVersion}. Check all parts by the same version.`,
    otherSettings: (one, other) =>
      `${one} and ${other} were checked by different settings. Check all parts with the same options and the same gouji.config.json.`,
    otherLanguage: (one, other) =>
      `${one} and ${other} are in different languages. Check all parts with the same --lang.`,
    toldTwice: (file, one, other) =>
      one === other
        ? `${one} tells of ${file} twice. Nothing was merged.`
        : `Both ${one} and ${other} tell of ${file}. Give each part once; nothing was merged.`,
    partsMissing: (told, files, shards) =>
      `The reports tell of ${told} of ${files} files: ${
        shards.length > 0
          ? `${shards.length === 1 ? 'part' : 'parts'} ${shards.join(', ')} ${shards.length === 1 ? 'is' : 'are'} missing`
          : 'a part of them is not whole'
      }. Check what is missing, or give its report too; nothing was merged.`,
    lettersNeedOut: `Letters need a folder: gouji letters report.json --out letters. No file is overwritten.\n${SEE_HELP}`,
    noReport: (report) =>
      `${report} is no JSON report of Gouji. It is to be what gouji check --out report.json (or .ndjson) wrote.`,
    notShown: (report) =>
      `${report} has only what programs read. Merge it with --format ndjson or json; for text, html and xlsx check with --shard 1/1 --format ndjson.`,
    configUnreadable: (file, why) => `The settings in ${file} cannot be read: ${why}`,
    configNoJson: (file, reason) =>
      `${file} is no JSON (${reason}). Look at its commas, quotes and brackets.`,
    configWrong: (file, faults) =>
      `In the settings of ${file} ${counted(faults.length, 'thing')} cannot be meant:\n${faults.map((each) => `  ${each}\n`).join('')}See docs/settings.md.`,
    unknownRule: (rule, rules) => `There is no rule ${rule}. There are: ${rules.join(', ')}`,
    fixNeedsOut: `--fix needs a file for its list: gouji check budget.xlsx --fix --out corrections.xlsx. The checked file is not changed.\n${SEE_HELP}`,
    listName: (file) =>
      `A list of corrections is written as .xlsx or .json, and --out is ${file}. Choose another name, such as corrections.xlsx.`,
    outExists: (file) =>
      `${file} is there already. Workbooks are never overwritten: choose another name, or move it away first.`,
    fillNeedsOut:
      'The set needs a file to be written to: gouji fill data.xlsx --out set.xlsx. No file is overwritten.',
    oneFile: (command) => `The command ${command} reads one file at a time. ${SEE_HELP}`,
    formatOfOtherName: (file, format) =>
      `The name ${file} ends as another format does than --format ${format}. Choose another name, or leave --format out.`,
    fillName: (file) =>
      `The name ${file} does not tell the format. End it in .xlsx, .html, .pdf, .md or .docx, or add --format; for a zip: --format csv or --format datapackage.`,
    fillFromNothing: (file) =>
      `${file} has neither base sheets that were filled in nor tables of a department budget. gouji template --out data.xlsx writes a template to fill in.`,
    templateNeedsOut:
      'A template needs a file to be written to: gouji template --out data.xlsx. No file is overwritten.',
    templateName: (file) =>
      `A template is written as .xlsx, and --out is ${file}. Choose another name, such as data.xlsx.`,
    fromBaseSheets: (file) =>
      `${file} is a filled-in base sheet already: go on in it. --from is for the workbook with the tables.`,
    fromNothing: (file) =>
      `${file} has no budget table that helps. See with gouji check which tables are recognised; for an empty template leave --from out.`,
    noCell: (word) =>
      `"${word}" is no cell. Write SHEET!CELL, for example: gouji explain budget.xlsx 预算03表!D62`,
    noSheet: (name, sheets) =>
      `${name === '' ? 'Name the sheet, as in 预算03表!D62' : `There is no sheet "${name}"`}. The workbook has: ${sheets.join(', ')}`,
    noFigure: (file, cell) =>
      `${cell} holds no amount of a table that was recognised. How tables were understood: gouji forms ${file}`,
    outFailed: (file, code) =>
      `Nothing can be written to ${file} (${code}). Make sure that the folder exists and is writable, and that no program has the file open.`,
    seeHelp: SEE_HELP,
  },
  office: {
    'no-office': () =>
      'A PDF is made by the LibreOffice of this computer, and none was found. Install LibreOffice, or put the folder of soffice on the PATH; or write .xlsx or .html, open it and print it as PDF.',
    'office-failed': (details) =>
      `LibreOffice made no PDF${details === '' ? '' : ` (${details})`}. Make sure that LibreOffice can be opened; or write .xlsx or .html, open it and print it as PDF.`,
    'office-too-slow': () =>
      'LibreOffice did not finish the PDF within three minutes and was stopped. Try again later; or write .xlsx or .html, open it and print it as PDF.',
  },
  internal: (call, reason) =>
    `The program failed on: ${call}\n(${reason}) That is a fault of ours, not of your file, which has not been changed. Please report these lines to whom you have Gouji from, with the file if you may.`,
  goneSince: (files) =>
    `Of the earlier report, ${counted(files.length, 'file')} not checked now: ${files.join(', ')}`,
  emptyShard: ({ number, of }, files) =>
    `Part ${number}/${of} has no file: there ${files === 1 ? 'is 1' : `are ${files}`} in all. That is fine; gouji merge takes its empty report too.`,
  configUsed: (file) => `Settings from ${file}`,
  written: (file) => `Report written to ${file}`,
  lettersWritten: (letters, folder, files) =>
    letters === 0
      ? `Of ${counted(files, 'file')} none needs a letter; nothing was written.`
      : `${counted(letters, 'letter')} written to ${folder}, of ${counted(files, 'file')} in the report.`,
  listWritten: (file) => `Proposed corrections written to ${file}; no checked file was changed.`,
  noDepartment:
    'The base sheets do not say the year or the name of the department (部门信息): --year and --department may.',
  tablesHaveErrors: (file, errors) =>
    `The tables of ${file} have ${errors} ${errors === 1 ? 'error' : 'errors'}, and a set made from them is no better. Correct them first: see gouji check.`,
  filled: (file, tables, errors) =>
    `Wrote ${tables} tables to ${file}; ${
      errors > 0
        ? `a check finds ${errors} ${errors === 1 ? 'error' : 'errors'}, most likely because the data do not tie out or are not complete: see gouji check of the set as .xlsx.`
        : 'a check finds no error.'
    }`,
  notFilled: (file, faults) =>
    `${file} has ${faults} ${faults === 1 ? 'place' : 'places'} to correct; nothing was written. The file itself has not been changed.`,
  identitiesWritten: (file) =>
    `Written to ${file}; none of its ten examples is in use: make the first column 是, or empty.`,
  templateWritten: (file) =>
    `Template written to ${file}; see its first sheet, and delete the examples before you fill it in.`,
  templateFilled: (file, notes) =>
    `Template written to ${file}, filled in from the tables; ${
      notes > 0 ? `see "To be completed" (${notes})` : 'nothing is to be completed'
    }. The workbook was not changed.`,
  fillFromBaseSheets: (file, sheets) =>
    `There are base sheets (${sheets.join(', ')}). The tables can be written from them, and checked then: gouji fill ${file} --out set.xlsx`,
  overview: (files, shown) =>
    shown === files
      ? `${files} files, those that need somebody first:`
      : shown === 0
        ? `${files} files, none of which needs anybody.`
        : `${files} files, of which ${shown} need somebody:`,
  totals: ({ files, pass, fail, incomplete, unreadable, errors, warnings, since }) =>
    `${counted(files, 'file')}: ${listed(
      [
        [pass, `${pass} passed`],
        [incomplete, `${incomplete} not checked in full`],
        [fail, `${fail} to correct`],
        [unreadable, `${unreadable} cannot be read`],
      ],
      ', ',
    )}; ${counted(errors, 'error')}, ${counted(warnings, 'warning')}.${since ? ` Since the last report: ${sinceSentence(since, 'en-US')}.` : ''}`,
  progress: (done, files, seconds) => `${done}/${files} done, about ${seconds} s left`,
  unreadable: (why) => `Cannot be read: ${why}`,
  faults: {
    'not-found': () => 'no such file. Check its path; to check every workbook of a folder, name the folder.',
    'no-permission': () => 'you may not read it. Check its permissions, or copy it to a folder of your own.',
    'cannot-open': ({ code }) =>
      `the system cannot open it (${code ?? ''}). Make sure that no other program holds it, and try again.`,
    'not-a-file': () => 'this is no ordinary file. Name a workbook.',
    'no-workbooks': () =>
      'the folder holds no .xlsx, .xlsm or .xls workbook (folders in it were not searched). Name the folder that does, or add --recursive.',
    'no-workbooks-below': () =>
      'neither the folder nor any folder in it holds an .xlsx, .xlsm or .xls workbook. Name the folder that does.',
    'no-matches': () =>
      'no .xlsx, .xlsm or .xls workbook matches. Check the path; ** stands for folders of any depth, * for a part of a name.',
    'no-memory': () =>
      'there was not enough memory to check it. Check it by itself with --jobs 1; where that fails too, divide the workbook.',
    'too-slow': ({ max }) =>
      `it was given up after ${max ?? ''} minutes; other files are not affected. Please tell whom you have Gouji from where it comes from.`,
    interrupted: () => 'the check was interrupted before its turn. Check it again.',
    internal: ({ reason }) =>
      `the program failed on it (${reason ?? ''}). That is a fault of ours: please report this sentence. Other files are not affected.`,
    ...unreadableEnUS,
  },
};
