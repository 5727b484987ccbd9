import type { Frame, Page } from 'playwright-core';

/** What a reader of an embed cannot see without scrolling its frame; to see hardly anything is also a finding. */
export const cutOff = (frame: Frame | Page): Promise<string[]> =>
  frame.evaluate(() => {
    const visible = (selector: string) =>
      [...document.querySelectorAll(selector)]
        // What is folded away has a place but is not seen; what is not shown at this width has no size.
        .filter((element) => element.checkVisibility())
        .map((element) => ({ text: element.textContent, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 || box.height > 0);

    const { scrollWidth, scrollHeight } = document.documentElement;
    const problems: string[] = [];
    if (scrollWidth > innerWidth) problems.push(`${scrollWidth} px wide`);
    if (scrollHeight > innerHeight) problems.push(`${scrollHeight} px high instead of ${innerHeight}`);
    const words = visible('h1, .sub, .short b, footer > p, summary, svg text');
    for (const { text, box } of words) {
      if (box.left < 0 || box.right > innerWidth + 0.5 || box.bottom > innerHeight) {
        problems.push(`“${text}” reaches from ${box.left} to ${box.right} px, down to ${box.bottom} px`);
      }
    }
    if (words.length < 6) problems.push(`only ${words.length} texts`);
    if (visible('svg rect, svg path, svg line, svg circle, svg use').length === 0) problems.push('no mark');
    return problems;
  });
