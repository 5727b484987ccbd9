/** The part of the package that is used here; it has no types of its own. */
declare module 'subset-font' {
  interface Options {
    targetFormat?: 'sfnt' | 'woff' | 'woff2';
    /** OpenType features that the subset keeps, by tag. */
    keepFeatures?: readonly string[];
    noHinting?: boolean;
    /** A number pins an axis of a variable font. */
    variationAxes?: Readonly<Record<string, number | { min: number; max: number; default?: number }>>;
  }

  export default function subsetFont(font: Buffer, characters: string, options?: Options): Promise<Buffer>;
}
