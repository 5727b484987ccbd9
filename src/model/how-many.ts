/** "1 error", "3 files". @param noun of one; its plural ends in an s */
export const howMany = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
