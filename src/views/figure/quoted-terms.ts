/** Which words of a quotation the glossary explains. Pure. */

interface Term {
  /** Words of sources that it explains, as they stand there. */
  quoted: readonly string[];
}

/** The terms whose words stand in one of the quotations, in any case, in the order of the glossary. */
export const quotedTerms = <Of extends Term>(terms: readonly Of[], quotations: readonly string[]): Of[] =>
  terms.filter(({ quoted }) =>
    quoted.some((word) => quotations.some((text) => text.toLowerCase().includes(word.toLowerCase()))),
  );
