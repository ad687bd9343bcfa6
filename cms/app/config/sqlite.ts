/** What SQL hands to a function. */
type Value = string | number | bigint | null;

/** What is used of a connection of better-sqlite3. */
export interface Connection {
  pragma(source: string): unknown;
  function(name: string, options: object, work: (...values: never[]) => unknown): unknown;
}

const SPECIAL = /[\\^$.*+?()[\]{}|]/g;

const literal = (sign: string) => sign.replace(SPECIAL, '\\$&');

/** `%` and `_` of SQL in the syntax of a regular expression, ignoring case in every alphabet. */
function likePattern(pattern: string, escape: string | undefined): RegExp {
  let source = '';
  for (let at = 0; at < pattern.length; at += 1) {
    const sign = pattern.charAt(at);
    if (sign === escape && at + 1 < pattern.length) source += literal(pattern.charAt((at += 1)));
    else if (sign === '%') source += '.*';
    else if (sign === '_') source += '.';
    else source += literal(sign);
  }
  return new RegExp(`^${source}$`, 'isu');
}

/** `LIKE` as PostgreSQL's `ILIKE` has it. A search asks the same pattern of every row. */
function createLike() {
  let known: { key: string; expression: RegExp } | undefined;
  return (pattern: Value, value: Value, escape?: string) => {
    if (pattern === null || value === null) return null;
    const key = `${escape ?? ''}\n${String(pattern)}`;
    if (known?.key !== key) known = { key, expression: likePattern(String(pattern), escape) };
    return known.expression.test(String(value)) ? 1 : 0;
  };
}

/**
 * Settings of one SQLite connection: a journal that survives a killed process and lets readers
 * read while a writer writes, and search that ignores case beyond the letters of English.
 */
export function prepareSqlite(connection: Connection): void {
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = NORMAL');
  connection.pragma('busy_timeout = 5000');
  const lower = (value: Value) => (value === null ? null : String(value).toLowerCase());
  connection.function('lower', { deterministic: true }, lower);
  const like = createLike();
  // One function for `LIKE` and one for `LIKE … ESCAPE`: SQLite counts the parameters.
  connection.function('like', { deterministic: true }, (pattern: Value, value: Value) =>
    like(pattern, value),
  );
  connection.function(
    'like',
    { deterministic: true },
    (pattern: Value, value: Value, escape: string) => like(pattern, value, escape),
  );
}
