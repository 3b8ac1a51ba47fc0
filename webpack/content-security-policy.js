/**
 * The hash of nothing: it lets a script add an empty <style>, and no other. Fluent UI's styles go in rule by rule
 * through the CSSOM, which a policy trusts as it trusts the script that does it.
 */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * What a page may load and where it may send: its own origin, and no other but office.js's where it is named.
 * What office.js is known to need on the web, and what of it is refused without harm, is listed in docs/deployment.md, 五.
 * @param {{ scripts?: string, styles?: readonly string[], images?: readonly string[] }} [others] what is trusted beside its own origin:
 *   the origin of office.js; hashes of styles that scripts put in; schemes of images.
 */
module.exports = function contentSecurityPolicy({ scripts = "'self'", styles = [], images = [] } = {}) {
  return [
    "default-src 'none'",
    `script-src ${[...new Set(["'self'", scripts])].join(' ')}`,
    "worker-src 'self'",
    `style-src ${["'self'", EMPTY_STYLE, ...styles].join(' ')}`,
    `img-src ${["'self'", ...images].join(' ')}`,
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
};
