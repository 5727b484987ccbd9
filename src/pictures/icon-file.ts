/** A picture of an icon, square. */
export interface IconImage {
  /** Pixels; at most 256. */
  side: number;
  png: Uint8Array;
}

const HEADER = 6;
const ENTRY = 16;

/**
 * An `.ico` file of PNG pictures.
 *
 * @see https://learn.microsoft.com/en-us/previous-versions/ms997538(v=msdn.10)
 */
export function iconFile(images: readonly IconImage[]): Uint8Array<ArrayBuffer> {
  const head = HEADER + ENTRY * images.length;
  const file = new Uint8Array(head + images.reduce((bytes, { png }) => bytes + png.length, 0));
  const view = new DataView(file.buffer);
  view.setUint16(2, 1, true); // an icon
  view.setUint16(4, images.length, true);
  let offset = head;
  for (const [i, { side, png }] of images.entries()) {
    const entry = HEADER + ENTRY * i;
    file.fill(side % 256, entry, entry + 2); // width and height; 0 is 256
    view.setUint16(entry + 4, 1, true); // planes
    view.setUint16(entry + 6, 32, true); // bits per pixel
    view.setUint32(entry + 8, png.length, true);
    view.setUint32(entry + 12, offset, true);
    file.set(png, offset);
    offset += png.length;
  }
  return file;
}
