/** YAML as a text, where no parser makes sense of it. */

/** Within single quotation marks, an apostrophe is written twice. */
export const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** The line around a place, without the blanks at its end, and where it starts. */
export const lineAround = (text: string, offset: number) => {
  const from = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return { from, line: text.slice(from, end === -1 ? text.length : end).trimEnd() };
};
