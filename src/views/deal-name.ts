/** "AMD" for "OpenAI and AMD": in a list of OpenAI's deals, OpenAI goes without saying. */
export const shortName = (name: string) => name.replace(/^OpenAI(?:,| and) /, '');
