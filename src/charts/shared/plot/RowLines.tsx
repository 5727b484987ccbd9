import type { Surface } from '../surface.ts';

/** Lines between rows, for a page that shows labels beside the marks. */
export const RowLines = ({ on, rows }: { on: Surface; rows: readonly { y?: number | undefined }[] }) =>
  on.isFile ? null : (
    <>
      {rows.map(({ y }) => (
        <rect class="line" y={y} width="100%" height="1" />
      ))}
    </>
  );
