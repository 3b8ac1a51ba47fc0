/**
 * The hash of nothing: it lets a script add an empty <style>, and no other. Fluent UI's styles go in rule by rule
 * through the CSSOM, which a policy trusts as it trusts the script that does it.
 */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * What a page of the add-in may load and where it may send: its own origin and office.js's scripts, nothing else.
 * @param {string} [officeJsOrigin] none for a page without office.js.
 */
module.exports = function contentSecurityPolicy(officeJsOrigin = "'self'") {
  const scripts = new Set(["'self'", officeJsOrigin]);
  return [
    "default-src 'none'",
    `script-src ${[...scripts].join(' ')}`,
    "worker-src 'self'",
    `style-src 'self' ${EMPTY_STYLE}`,
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
};
