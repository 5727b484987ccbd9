/**
 * The notation of an address with gaps: `/embed/{chart}/[r/{n}/][{theme}/]`. What stands in braces is a parameter; what
 * stands in brackets is there only when its parameter is.
 */

/** A route by its template: prints addresses, and reads them back. */
export interface RouteTemplate {
  /** The address with its gaps filled. */
  print(parameters: Readonly<Record<string, string | number | undefined>>): string;
  /** What fills the gaps of an address; undefined where the address is of another route. */
  read(address: string): Readonly<Record<string, string | undefined>> | undefined;
}

const PART = /\[(?<optional>[^\]]+)\]|\{(?<name>\w+)\}|(?<literal>[^[{]+)/g;
const GAP = /\{(\w+)\}/g;

const escaped = (literal: string) => literal.replace(/[.+*?^$()|[\]{}\\]/g, '\\$&');

/**
 * @param parameters the pattern of what may stand in each gap, as the source of a regular expression without groups
 *   that capture
 */
export function routeTemplate(template: string, parameters: Readonly<Record<string, string>>): RouteTemplate {
  const parts = [...template.matchAll(PART)].map(({ groups = {} }) => groups);
  const pattern = (text: string) =>
    text
      .split(GAP)
      .map((piece, index) => (index % 2 === 0 ? escaped(piece) : `(?<${piece}>${parameters[piece]})`))
      .join('');
  const whole = new RegExp(
    `^${parts
      .map(({ optional, name, literal }) => {
        if (optional !== undefined) return `(?:${pattern(optional)})?`;
        return name === undefined ? escaped(literal ?? '') : pattern(`{${name}}`);
      })
      .join('')}$`,
  );
  // Taken apart once: a build prints hundreds of thousands of addresses.
  const printed = parts.map(({ optional, name, literal = '' }) => ({
    isOptional: optional !== undefined,
    /** What stands there, and between two pieces of it the name of a gap. */
    pieces: (optional ?? (name === undefined ? literal : `{${name}}`)).split(GAP),
  }));
  return {
    print: (values) =>
      printed
        .map(({ isOptional, pieces }) => {
          if (isOptional && values[pieces[1] ?? ''] === undefined) return '';
          return pieces.map((piece, index) => (index % 2 === 0 ? piece : String(values[piece]))).join('');
        })
        .join(''),
    read: (address) => {
      const groups: Readonly<Record<string, string | undefined>> | undefined = whole.exec(address)?.groups;
      return groups && Object.fromEntries(Object.entries(groups).filter(([, value]) => value !== undefined));
    },
  };
}
