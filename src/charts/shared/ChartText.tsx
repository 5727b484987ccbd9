import type { JSX } from 'preact';

/** A text of a picture. Only its place parts it from the next; the blank does for who copies, searches or extracts. */
export const ChartText = (props: JSX.IntrinsicElements['text']) => (
  <>
    <text {...props} />{' '}
  </>
);
