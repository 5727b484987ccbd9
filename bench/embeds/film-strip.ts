import type { Browser, Page } from 'playwright-core';

/** A frame that the browser showed. */
interface Frame {
  /** ms since the navigation began. */
  at: number;
  /** Base64. */
  jpeg: string;
}

interface TraceEvent {
  name: string;
  /** µs */
  ts: number;
  args: {
    snapshot?: string;
    data?: { documentLoaderURL?: string };
  };
}

const CATEGORIES = ['-*', 'blink.user_timing', 'disabled-by-default-devtools.screenshot'];

/** Everything that the browser shows while `load` opens `url`. */
export async function filmStrip(
  browser: Browser,
  page: Page,
  url: string,
  load: () => Promise<void>,
): Promise<Frame[]> {
  await browser.startTracing(page, { screenshots: true, categories: CATEGORIES });
  let trace: Buffer;
  try {
    await load();
  } finally {
    trace = await browser.stopTracing();
  }
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const start = traceEvents.find(
    ({ name, args }) => name === 'navigationStart' && args.data?.documentLoaderURL === url,
  )?.ts;
  if (start === undefined) throw new Error(`the trace does not say when ${url} was asked for`);
  return traceEvents
    .flatMap(({ name, ts, args: { snapshot } }) =>
      name === 'Screenshot' && snapshot !== undefined ? [{ at: (ts - start) / 1000, jpeg: snapshot }] : [],
    )
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at);
}

/** Of the pixels that are marks at the end, a frame that shows the marks has at least these. */
const SHOWN = 0.95;

/**
 * When the marks are there: the first frame that has, where the last one has a colour, a colour too. Text is grey or
 * black in all pages, the marks are not.
 *
 * @param analyst any page of the browser; its canvas reads the pictures
 * @returns ms since the navigation began
 * @throws {Error} when there are no marks in the end
 */
export async function whenMarksShow(analyst: Page, frames: readonly Frame[]): Promise<number> {
  const coloured = await analyst.evaluate(
    async (pictures) => {
      const masks: Uint8Array[] = [];
      for (const picture of pictures) {
        const blob = await (await fetch(`data:image/jpeg;base64,${picture}`)).blob();
        const image = await createImageBitmap(blob);
        const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
        if (!context) throw new Error('no canvas to read pictures with');
        context.drawImage(image, 0, 0);
        const { data } = context.getImageData(0, 0, image.width, image.height);
        masks.push(
          Uint8Array.from({ length: data.length / 4 }, (_, i) => {
            const rgb = [...data.subarray(i * 4, i * 4 + 3)];
            return Math.max(...rgb) - Math.min(...rgb) > 32 ? 1 : 0;
          }),
        );
      }
      const last = masks.at(-1) ?? new Uint8Array();
      return masks.map((mask) => mask.reduce((sum, pixel, i) => sum + pixel * (last[i] ?? 0), 0));
    },
    frames.map(({ jpeg }) => jpeg),
  );
  const marks = coloured.at(-1) ?? 0;
  if (marks < 1000) throw new Error('the page shows no marks');
  const first = coloured.findIndex((pixels) => pixels >= SHOWN * marks);
  const frame = frames[first];
  if (!frame) throw new Error('the film strip is empty');
  return frame.at;
}
