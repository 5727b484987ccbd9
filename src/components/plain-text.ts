export { plainText, printFigure } from '../editorial/plain-text.ts';
