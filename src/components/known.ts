import { revisions, type Figure } from '../ledger/figure.ts';

/** False while every claim about a figure is unconfirmed or contradicted: then the ledger has no value to print. */
export const isKnown = (figure: Figure) => figure.formula !== undefined || revisions(figure).length > 0;
