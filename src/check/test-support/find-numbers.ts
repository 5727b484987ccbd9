import { numbersIn } from '../numbers/prose-numbers.ts';

/** The numbers in a text that do not pass by rule, in order. @param names see `wordsOfNames` */
export const findNumbers = (text: string, names: ReadonlySet<string> = new Set()) => numbersIn(text)(names);
