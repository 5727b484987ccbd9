import type { Page } from 'playwright-core';

export interface Measured {
  /** px */
  height: number;
  problems: string[];
}

/** All charts of the page in places of that width, in px. */
export const measureCharts = (page: Page, place: { width: number; face: string }): Promise<Measured[]> =>
  page.evaluate(({ width, face }) => {
    /** px by which a box may reach over another: what is painted ends between two pixels. */
    const SLACK = 1;
    const SMALLEST = 12;
    type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

    const pen = document.createElement('canvas').getContext('2d');
    document.documentElement.style.setProperty('--font-sans', face);
    return [...document.querySelectorAll<HTMLElement>('.chart-frame')].map((frame) => {
      frame.style.width = `${width}px`;
      const chart = frame.querySelector('svg');
      if (!chart) throw new Error('a frame without a chart');
      const texts = [...chart.querySelectorAll('text')]
        .map((element) => ({ element, text: element.textContent, box: inkOf(element) }))
        .filter(({ box }) => box.width > 0);
      const problems = texts.flatMap(({ element, text, box }, i) => {
        const size = Number.parseFloat(getComputedStyle(element).fontSize);
        return [
          ...(size < SMALLEST ? [`“${text}” is ${size} px tall`] : []),
          ...(isInside(box, frame.getBoundingClientRect()) ? [] : [`“${text}” leaves the chart`]),
          ...(cutters(element, chart).every((cutter) => isInside(box, cutter)) ? [] : [`“${text}” is cut`]),
          ...texts
            .slice(i + 1)
            .flatMap((other) => (areOver(box, other.box) ? `“${text}” lies over “${other.text}”` : [])),
        ];
      });
      return {
        height: chart.getBoundingClientRect().height,
        problems: texts.length > 0 ? problems : ['shows no text'],
      };
    });

    /** The letters themselves: how tall a line is differs from one face of a system to another's. */
    function inkOf(element: SVGTextElement) {
      const { left, right, width, top, bottom } = element.getBoundingClientRect();
      const matrix = element.getScreenCTM();
      if (width === 0 || !matrix) return { left, right, width, top, bottom };
      if (!pen) throw new Error('no canvas to measure letters on');
      const { font } = getComputedStyle(element);
      pen.font = font;
      const letters = pen.measureText(element.textContent);
      const baseline = element.getStartPositionOfChar(0).matrixTransform(matrix).y;
      return {
        left,
        right,
        width,
        top: baseline - letters.actualBoundingBoxAscent,
        bottom: baseline + letters.actualBoundingBoxDescent,
      };
    }

    function isInside(a: Box, b: Box) {
      return (
        a.left >= b.left - SLACK && a.right <= b.right + SLACK && a.top >= b.top - SLACK && a.bottom <= b.bottom + SLACK
      );
    }

    function areOver(a: Box, b: Box) {
      return (
        a.left < b.right - SLACK && b.left < a.right - SLACK && a.top < b.bottom - SLACK && b.top < a.bottom - SLACK
      );
    }

    /** The pictures within the chart that show nothing outside their own edges. */
    function cutters(element: SVGElement, chart: SVGSVGElement): Box[] {
      const svg = element.ownerSVGElement;
      if (!svg || svg === chart) return [];
      const outer = cutters(svg, chart);
      const around = svg.parentElement as SVGGraphicsElement | null;
      const matrix = around?.getScreenCTM();
      if (!matrix || getComputedStyle(svg).overflow === 'visible') return outer;
      const left = matrix.e + svg.x.baseVal.value;
      const top = matrix.f + svg.y.baseVal.value;
      return [...outer, { left, top, right: left + svg.width.baseVal.value, bottom: top + svg.height.baseVal.value }];
    }
  }, place);
