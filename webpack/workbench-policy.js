const contentSecurityPolicy = require('./content-security-policy');

/** The spreadsheet's own: the colours of its theme, and what its messages look like. Their texts are fixed. */
const SPREADSHEET_STYLES = [
  "'sha256-qehDXQGi+mtaFkbShaHTjtdxRzE9Ba4Ffh5AsXR+z7s='",
  "'sha256-StEaX+se6YS7pqjzrzMIA0KaX9zF/8zAhvQXZAe5epY='",
];

/** What the workbench may load, as its page says it. */
exports.page = contentSecurityPolicy({ styles: SPREADSHEET_STYLES, images: ['data:'] });

/** The same as a server says it, with what only a header may say: that nobody frames the page. */
exports.header = `${exports.page}; frame-ancestors 'none'`;
