const ELSEWHERE = "http://elsewhere.invalid";

/**
 * Where to go after sign-in: `asked` if it is an address on this site, else null. One
 * slash in front, no backslash, no control character: browsers read `//host`, `/\host`
 * and `/<tab>/host` as another site.
 */
export function localPath(asked: unknown): string | null {
  if (typeof asked !== "string" || asked.length > 2_000) return null;
  if (!/^\/(?![/\\])/.test(asked) || /[\\\p{Cc}\p{Surrogate}]/u.test(asked)) return null;
  if (!URL.canParse(asked, ELSEWHERE)) return null;
  return new URL(asked, ELSEWHERE).origin === ELSEWHERE ? asked : null;
}
