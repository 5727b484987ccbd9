import { fileSurface } from '../shared/surface.ts';

/** Paper on which everything is in the colour of its hue. @param width px */
export const testPaper = (width: number) =>
  fileSurface({ ink: '#111', colours: {}, attributes: (_name, colour) => ({ fill: colour }) }, width);
