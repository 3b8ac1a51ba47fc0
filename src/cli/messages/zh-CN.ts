import { unreadableZhCN } from '../../hosts/file/unreadable/zh-CN';
import { sinceSentence } from '../../budget';
import { listed } from '../../common/language';
import type { CliMessages } from './messages';

const SEE_HELP = '用法见 gouji --help，各命令的用法见 gouji check --help 等。';

export const zhCN: CliMessages = {
  description: '勾稽：核对部门预算、决算公开表的数字，指出不平的单元格。只读取文件，不联网，不改动原文件。',
  version: '显示版本号',
  help: '显示帮助',
  helpTitles: { 'Usage:': '用法:', 'Arguments:': '参数:', 'Options:': '选项:', 'Commands:': '命令:' },
  check: {
    description: '检查工作簿，报告哪些单元格对不上、应为多少',
    files:
      '要检查的工作簿（.xlsx、.xlsm、.xls），或放着工作簿的文件夹，或“2026/**/*.xlsx”这样的写法，可以写多个',
    recursive: '连下级文件夹一起检查',
    jobs: '同时检查几个文件，默认与处理器的核数相同；报告的次序不受影响',
    shard:
      '只检查其中一份，例如八台机器的第二台写 --shard 2/8：每个文件恰好在一份里。用 --format ndjson 写出的各份由 gouji merge 合成一份报告',
    format:
      '报告格式：text（给人看）、json、ndjson（一个文件一行，边检查边写）、html、xlsx（多个文件写成一张清单）；不写时按 --out 的扩展名，否则 text',
    out: '把报告写到这个文件，而不是屏幕；不会覆盖被检查的文件，也不覆盖已有的工作簿',
    fix: '另把更正建议写成清单：--fix --out 更正建议.xlsx（或 .json）；不改动被检查的文件',
    since: '与上次的报告（--format json 或 ndjson 写的）相比：哪些新出现、哪些已改、哪些仍在，插入过行也认得',
    lang: '报告语言：zh-CN 或 en-US',
    all: '列出全部问题和单元格，不折叠',
    quiet: '只列需要处理的文件和其中的错误，不显示进度',
    identities:
      '另按这个工作簿里的审核公式核对（gouji rules --out 审核公式.xlsx 写一个来填）；工作簿自己的“审核公式”表总会用',
    config: '按这个文件的设置核对；不写时从要检查的文件夹起逐级向上找 gouji.config.json',
    noConfig: '不用 gouji.config.json',
    noDismissals: '不理会文件里保存的“不是错误”的说明，全部照报',
    exitZero: '发现错误也返回 0（文件无法读取时仍返回 2）',
    expect:
      '应当有的表，例如 --expect 01-10,12，或先写表样：--expect beijing-12、--expect beijing-12,01-10；其余的表不算缺少，写明的缺了就报',
    rule: '停用一条规则，或改变它的级别：--rule 规则=off、=warning 或 =error，可以写多次；规则见 docs/rules',
    tolerance: '相差不超过这个数（元）的按尾差处理，例如 --tolerance 100',
    strict: '有没有核对的内容、无法判断或提醒，也返回 1',
    maxWarnings: '全部文件的提醒合计多于这个数时返回 1',
    exitCodes:
      '返回码：0 没有错误；1 发现错误（--strict、--max-warnings 另有规定）；2 有文件无法读取，或命令写法不对。',
  },
  merge: {
    description: '把 gouji check --shard i/n --format ndjson 分别写出的报告合成一份',
    reports: '各份报告，例如 part-*.ndjson；只读取',
    out: '把合成的报告写到这个文件，而不是屏幕；不会覆盖被检查的文件，也不覆盖已有的工作簿',
    quiet: '只列需要处理的文件和其中的错误',
    exitCodes:
      '返回码与一次检查全部文件相同：0 没有错误；1 发现错误；2 有文件无法读取、缺了某一份，或命令写法不对。',
  },
  letters: {
    description: '给每个需要修改的部门写一封函：在哪里、现为多少、应为多少、为什么、何时前重新报送',
    report: 'gouji check --out 报告.json（或 .ndjson）写的报告，或 gouji merge 合成的；只读取',
    out: '函写到这个文件夹，按部门命名；没有这个文件夹就新建，已有的文件不覆盖',
    by: '重新报送的期限，例如 2026-12-15',
    from: '发函单位，写在落款处，并写上当天的日期',
    format: '格式：docx（Word、WPS，默认）或 html',
    lang: '函的语言：zh-CN 或 en-US；查出的问题按报告的语言',
    exitCodes: '返回码：0 已写好，或没有要写的；2 报告读不了、写不了，或命令写法不对。',
  },
  changes: {
    description: '列出同一工作簿两个版本之间改了哪些单元格，各处是改好了、改坏了还是没有影响',
    old: '先前的版本；只读取',
    now: '后来的版本；只读取',
    lang: '语言：zh-CN 或 en-US',
    exitCodes: '返回码：0 后来的版本没有错误；1 仍有错误；2 有文件无法读取，或命令写法不对。',
  },
  fill: {
    description: '由工作簿里的数据写出标准公开表：填好的底表，或工作簿自己的各张表',
    file: '填好底表的工作簿，或放着部门预算各张表的工作簿；只读取，不改动',
    out: '公开表写到这个新文件，例如 --out 公开表.xlsx；已有的文件不覆盖',
    layout: '版式：beijing-12（12 张表）或 shanghai-9（9 张表）；不写时按工作簿里认出的表',
    format: '格式：xlsx、html、csv、datapackage、pdf、md、docx；不写时按 --out 的扩展名',
    totals: '合计写成公式（formulas，默认）还是数值（values）',
    withData: '把底表一并放进工作簿，各表的数字用公式从底表得出',
    year: '预算年度，例如 2026；数据里没有时写明',
    department: '部门名称；数据里没有时写明',
    lang: '提示的语言：zh-CN 或 en-US；公开表本身是中文',
    exitCodes:
      '返回码：0 已写好，检查没有发现错误；1 已写好，但检查发现错误；2 没有写：数据有误、文件无法读取，或命令写法不对。',
  },
  template: {
    description: '写一个数据模板：一张底表和收入、结转、专项、绩效指标，带下拉列表和填表说明',
    out: '模板写到这个新文件，例如 --out 数据.xlsx；已有的文件不覆盖',
    from: '用这个工作簿里的公开表预先填好，不能证明的留空并列在“待补充”；原文件不改动',
    lang: '表头和说明的语言：zh-CN 或 en-US',
    exitCodes: '返回码：0 已写好；2 写不了、--from 的文件无法读取，或命令写法不对。',
  },
  explain: {
    description: '说明一个单元格：是什么数，参与哪些勾稽，各数是多少',
    file: '工作簿；只读取，不改动',
    cell: '单元格，例如 预算03表!D62；只有一张工作表时写 D62 即可',
    all: '合计的各数全部写出',
    lang: '语言：zh-CN 或 en-US',
  },
  forms: {
    description: '列出认识的表式；写了工作簿时，说明其中各表是怎样识别的',
    file: '工作簿；只读取，不改动',
    lang: '语言：zh-CN 或 en-US',
  },
  rules: {
    description: '列出全部规则的编号、级别和内容；--out 写一个填审核公式的工作簿，附十个例子',
    out: '填审核公式的工作簿写到这个新文件，例如 --out 审核公式.xlsx；已有的文件不覆盖',
    lang: '语言：zh-CN 或 en-US',
  },
  usage: {
    noFile: `没有写要读取的文件。例如：gouji check 预算.xlsx，或 gouji check 文件夹；写公开表：gouji fill 数据.xlsx --out 公开表.xlsx。\n${SEE_HELP}`,
    unknownOption: (option) => `没有 ${option} 这个选项。${SEE_HELP}`,
    unknownCommand: (command) =>
      `没有 ${command} 这个命令。检查工作簿请写：gouji check 文件；写公开表请写：gouji fill 文件 --out 公开表.xlsx；要数据模板请写：gouji template --out 数据.xlsx。\n用法见 gouji --help。`,
    tooManyWords: (command) => `${command} 命令后面只写选项，不写文件名。${SEE_HELP}`,
    noValue: (option) => `选项 ${option} 后面缺少内容。${SEE_HELP}`,
    wrongValue: (option, value, allowed) =>
      `选项 ${option} 不能是“${value}”，请从 ${allowed} 中选一个。${SEE_HELP}`,
    outIsInput: (file) => `--out 指向了被检查的文件 ${file}。原文件不能覆盖，请换一个文件名，例如 报告.txt。`,
    outIsWorkbook: (file) =>
      `--out 的 ${file} 是工作簿的扩展名，而报告是文本。请换一个文件名，例如 报告.txt、报告.html 或 报告.xlsx。`,
    workbookNeedsOut: `写成工作簿的报告要写明文件，例如：gouji check 文件夹 --out 清单.xlsx。\n${SEE_HELP}`,
    workbookName: (file) =>
      `写成工作簿的报告要用 .xlsx，而 --out 是 ${file}。请换一个文件名，例如 清单.xlsx。`,
    noIdentities: (file) =>
      `${file} 里没有启用的审核公式。工作表要叫“审核公式”；用 gouji rules --out 审核公式.xlsx 可以写一个来填，“启用”栏改成“是”。`,
    wrongIdentities: (file, faults) =>
      `${file} 的审核公式有 ${faults.length} 处看不懂，没有核对：\n${faults.map((each) => `  ${each}\n`).join('')}写法见 docs/own-identities.md。`,
    sinceUnreadable: (file, why) => `上次的报告 ${file} 读不了：${why}`,
    sinceNoReport: (file) =>
      `${file} 不是勾稽的 JSON 报告。--since 要的是上次用 --format json（或 --out 上次.json）写的报告。`,
    shardTellsAll:
      '--shard 写 ndjson 时不能加 --quiet：每一份要写明其中的每个文件。--quiet 请写在 gouji merge 后面。',
    reportUnreadable: (report, why) => `报告 ${report} 读不了：${why}`,
    brokenLine: (report, line) =>
      `${report} 的第 ${line} 行不完整，或不是 gouji check --format ndjson 写的。请重新检查这一份；没有合并。`,
    otherVersion: ([one, version], [other, otherVersion]) =>
      `${one} 是勾稽 ${version} 版写的，${other} 是 ${otherVersion} 版写的。请用同一版本检查各份。`,
    otherSettings: (one, other) =>
      `${one} 和 ${other} 核对的设置不同。请用相同的选项和同一个 gouji.config.json 检查各份。`,
    otherLanguage: (one, other) => `${one} 和 ${other} 的语言不同。请用同一个 --lang 检查各份。`,
    toldTwice: (file, one, other) =>
      one === other
        ? `${one} 里有两行是 ${file}。没有合并。`
        : `${one} 和 ${other} 里都有 ${file}。每一份只写一次；没有合并。`,
    partsMissing: (told, files, shards) =>
      `应有 ${files} 个文件，这些报告里只有 ${told} 个：${
        shards.length > 0 ? `缺第 ${shards.join('、')} 份` : '有一份不完整'
      }。请补上缺的报告或重新检查；没有合并。`,
    lettersNeedOut: `要写明函写到哪个文件夹，例如：gouji letters 报告.json --out 函。已有的文件不会覆盖。\n${SEE_HELP}`,
    noReport: (report) =>
      `${report} 不是勾稽的 JSON 报告。要的是 gouji check --out 报告.json（或 .ndjson）写的报告。`,
    notShown: (report) =>
      `${report} 里只有给程序读的内容。请用 --format ndjson 或 json 合并；要 text、html、xlsx，检查时请加 --shard 1/1 --format ndjson。`,
    configUnreadable: (file, why) => `设置文件 ${file} 读不了：${why}`,
    configNoJson: (file, reason) =>
      `设置文件 ${file} 不是合格的 JSON（${reason}）。请检查逗号、引号和括号是否成对、是否是半角。`,
    configWrong: (file, faults) =>
      `设置文件 ${file} 有 ${faults.length} 处要改：\n${faults.map((each) => `  ${each}\n`).join('')}写法见 docs/settings.md。`,
    unknownRule: (rule, rules) => `没有 ${rule} 这条规则。有这些规则：${rules.join('、')}`,
    fixNeedsOut: `--fix 要写明清单写到哪里，例如：gouji check 预算.xlsx --fix --out 更正建议.xlsx。原文件不会改动。\n${SEE_HELP}`,
    listName: (file) =>
      `更正建议的清单要写成 .xlsx 或 .json，而 --out 是 ${file}。请换一个文件名，例如 更正建议.xlsx。`,
    outExists: (file) => `${file} 已经存在。工作簿一律不覆盖，请换一个文件名，或先把它移走。`,
    templateNeedsOut: '要写明模板写到哪里，例如：gouji template --out 数据.xlsx。已有的文件不会覆盖。',
    templateName: (file) => `模板要写成 .xlsx，而 --out 是 ${file}。请换一个文件名，例如 数据.xlsx。`,
    fillNeedsOut: '要写明公开表写到哪里，例如：gouji fill 数据.xlsx --out 公开表.xlsx。已有的文件不会覆盖。',
    oneFile: (command) => `${command} 命令一次只读取一个文件。${SEE_HELP}`,
    formatOfOtherName: (file, format) =>
      `${file} 的扩展名和 --format ${format} 不一致。请改文件名，或去掉 --format。`,
    fillName: (file) =>
      `从 ${file} 的扩展名看不出要写成什么格式。请用 .xlsx、.html、.pdf、.md 或 .docx，或加 --format；压缩包请写 --format csv 或 --format datapackage。`,
    fillFromNothing: (file) =>
      `${file} 里既没有填好的底表，也没有认出部门预算的表。可以先用 gouji template --out 数据.xlsx 写一个模板来填。`,
    fromBaseSheets: (file) =>
      `${file} 里已经是填好的底表，不需要再预填。请直接在里面修改；--from 要的是公开用的各张表所在的工作簿。`,
    fromNothing: (file) =>
      `${file} 里没有认出可以用的部门预算公开表。可以先用 gouji check 看看认出了哪些表；要空白模板，去掉 --from。`,
    noCell: (word) => `“${word}”不是单元格。请写成 工作表!单元格，例如：gouji explain 预算.xlsx 预算03表!D62`,
    noSheet: (name, sheets) =>
      `${name === '' ? '请写明工作表，例如 预算03表!D62' : `没有工作表“${name}”`}。这个工作簿里有：${sheets.join('、')}`,
    noFigure: (file, cell) =>
      `${cell} 不是任何一张识别出的表里的金额格。各表是怎样识别的，请看：gouji forms ${file}`,
    outFailed: (file, code) =>
      `写不到 ${file}（${code}）。请检查文件夹是否存在、是否可写、文件是否正被其他程序打开。`,
    seeHelp: SEE_HELP,
  },
  office: {
    'no-office': () =>
      '写 PDF 要用这台电脑上的 LibreOffice，没有找到它。请安装 LibreOffice，或把 soffice 所在的文件夹加入 PATH；也可以写成 .xlsx 或 .html，打开后打印成 PDF。',
    'office-failed': (details) =>
      `LibreOffice 没有写出 PDF${details === '' ? '' : `（${details}）`}。请确认 LibreOffice 能正常打开；也可以写成 .xlsx 或 .html，打开后打印成 PDF。`,
    'office-too-slow': () =>
      'LibreOffice 三分钟内没有写完 PDF，已经停止。请稍后再试；也可以写成 .xlsx 或 .html，打开后打印成 PDF。',
  },
  internal: (call, reason) =>
    `程序执行以下命令时出错：${call}\n（${reason}）这是勾稽的缺陷，不是您的文件有错，文件也没有改动。请把这两行发给提供勾稽的人，方便的话附上文件。`,
  goneSince: (files) => `上次的报告里有、这次没有检查的文件 ${files.length} 个：${files.join('、')}`,
  emptyShard: ({ number, of }, files) =>
    `第 ${number}/${of} 份没有文件（共 ${files} 个文件）。这不是错误，空的报告同样可以合并。`,
  configUsed: (file) => `设置取自 ${file}`,
  written: (file) => `报告已写入 ${file}`,
  lettersWritten: (letters, folder, files) =>
    letters === 0
      ? `报告里的 ${files} 个文件都不需要发函，没有写。`
      : `${letters} 封函已写入 ${folder}（报告里共 ${files} 个文件）。`,
  listWritten: (file) => `更正建议已写入 ${file}；被检查的文件没有改动。`,
  noDepartment: '底表没有写预算年度或部门名称（“部门信息”），表里不写的可以用 --year 和 --department 写明。',
  tablesHaveErrors: (file, errors) =>
    `${file} 的各表有 ${errors} 处错误，由它们得出的公开表也不可靠。请先用 gouji check 找出并改正。`,
  filled: (file, tables, errors) =>
    `${tables} 张公开表已写入 ${file}；${
      errors > 0
        ? `检查发现 ${errors} 处错误，多半是数据本身对不上或有待补充的内容，请用 gouji check 查看写成 .xlsx 的公开表。`
        : '检查没有发现错误。'
    }`,
  notFilled: (file, faults) => `${file} 有 ${faults} 处要改，公开表没有写。原文件没有改动。`,
  identitiesWritten: (file) => `已写入 ${file}；十个例子都没有启用，“启用”改成“是”或删去即可。`,
  templateWritten: (file) => `模板已写入 ${file}；请先看“填表说明”，删去示例后填写。`,
  templateFilled: (file, notes) =>
    `模板已写入 ${file}，按工作簿的各表填好；${
      notes > 0 ? `有 ${notes} 项请看“待补充”` : '没有要补充的内容'
    }。原文件没有改动。`,
  fillFromBaseSheets: (file, sheets) =>
    `文件里有底表（${sheets.join('、')}），可以由它写出全套公开表，再核对：gouji fill ${file} --out 公开表.xlsx`,
  overview: (files, shown) =>
    shown === files
      ? `共 ${files} 个文件，需要处理的在前：`
      : shown === 0
        ? `共 ${files} 个文件，没有需要处理的。`
        : `共 ${files} 个文件，其中 ${shown} 个需要处理：`,
  totals: ({ files, pass, fail, incomplete, unreadable, errors, warnings, since }) =>
    `合计 ${files} 个文件：${listed(
      [
        [pass, `通过 ${pass} 个`],
        [incomplete, `没有核对完 ${incomplete} 个`],
        [fail, `需改 ${fail} 个`],
        [unreadable, `无法读取 ${unreadable} 个`],
      ],
      '，',
    )}；错误 ${errors} 处，提醒 ${warnings} 处。${since ? `与上次相比：${sinceSentence(since, 'zh-CN')}。` : ''}`,
  progress: (done, files, seconds) => `已完成 ${done}/${files}，约剩 ${seconds} 秒`,
  unreadable: (why) => `无法读取：${why}`,
  faults: {
    'not-found': () =>
      '找不到这个文件。请检查路径和文件名；要检查一个文件夹里的全部工作簿，直接写文件夹名即可。',
    'no-permission': () => '没有读取权限。请检查文件权限，或复制到自己的文件夹后再检查。',
    'cannot-open': ({ code }) =>
      `系统打不开这个文件（${code ?? ''}）。请确认它没有被其他程序独占，再试一次。`,
    'not-a-file': () => '这不是普通文件。请写工作簿的文件名。',
    'no-workbooks': () =>
      '文件夹里没有 .xlsx、.xlsm、.xls 工作簿（没有看下级文件夹）。请写放着工作簿的文件夹，或加 --recursive。',
    'no-workbooks-below': () =>
      '文件夹和下级文件夹里都没有 .xlsx、.xlsm、.xls 工作簿。请写放着工作簿的文件夹。',
    'no-matches': () =>
      '没有符合这种写法的 .xlsx、.xlsm、.xls 工作簿。请检查路径；** 代表各级文件夹，* 代表名称的一部分。',
    'no-memory': () =>
      '内存不够，没有检查完。请用 --jobs 1 单独检查这个文件；仍然不行的，把工作簿拆开再检查。',
    'too-slow': ({ max }) =>
      `${max ?? ''} 分钟内没有检查完，已经放弃；其他文件不受影响。请把这个文件的来历告诉提供勾稽的人。`,
    interrupted: () => '检查被中断，没有轮到这个文件。请再检查一次。',
    internal: ({ reason }) =>
      `检查时程序出错（${reason ?? ''}）。这是本程序的问题，请把这句话和文件的来历告诉我们；其他文件不受影响。`,
    ...unreadableZhCN,
  },
};
