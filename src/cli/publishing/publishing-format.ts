/** What the standard set can be written as. */
export const PUBLISHING_FORMATS = ['xlsx', 'html', 'csv', 'datapackage', 'pdf', 'md', 'docx'] as const;

export type PublishingFormat = (typeof PUBLISHING_FORMATS)[number];

/** How the names of their files end. `csv` and `datapackage` are many files, and so a zip. */
export const EXTENSIONS: Readonly<Record<PublishingFormat, string>> = {
  xlsx: '.xlsx',
  html: '.html',
  csv: '.zip',
  datapackage: '.zip',
  pdf: '.pdf',
  md: '.md',
  docx: '.docx',
};
