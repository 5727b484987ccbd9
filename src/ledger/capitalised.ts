/** A text that begins a line: "agreement signed" as "Agreement signed". */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
