/**
 * Parts of a page as they can be pasted into a letter: everything open, every link with its whole address.
 *
 * @param parts stay as they are
 */
export function letterOf(parts: Iterable<Element>): { html: string; text: string } {
  const letter = document.createElement('div');
  for (const part of parts) {
    const copy = part.cloneNode(true) as Element;
    for (const link of copy.querySelectorAll('a')) link.setAttribute('href', link.href);
    for (const summary of copy.querySelectorAll('summary')) {
      const heading = document.createElement('h3');
      heading.append(summary.querySelector('[data-name]')?.textContent ?? summary.textContent);
      summary.replaceWith(heading);
    }
    for (const fold of copy.querySelectorAll('details')) fold.replaceWith(...fold.childNodes);
    for (const each of copy.querySelectorAll('*'))
      for (const { name } of [...each.attributes]) if (name !== 'href') each.removeAttribute(name);
    letter.append(...copy.childNodes);
  }
  const html = letter.innerHTML;
  for (const line of letter.querySelectorAll('li:not(:has(ul))')) line.prepend('- ');
  for (const block of letter.querySelectorAll('h2, h3, p, li:not(:has(ul)), li > strong:has(+ ul)')) {
    // Line breaks of the markup are none of the text.
    block.textContent = `\n${block.textContent.replace(/\s+/g, ' ').trim()}\n`;
  }
  return { html, text: `${letter.textContent.replace(/[^\S\n]*\n\s*/g, '\n').trim()}\n` };
}
