/** "AMD" for "OpenAI and AMD", "Amazon’s investment": in a list of OpenAI's deals, OpenAI goes without saying. */
export const shortName = (name: string) => name.replace(/^OpenAI(?:,| and) | in OpenAI$/, '');
