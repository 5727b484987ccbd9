/** Ends a text with a full stop, unless it ends a sentence by itself. */
export const ended = (text: string) => (/[.?!…]$/.test(text) ? text : `${text}.`);
