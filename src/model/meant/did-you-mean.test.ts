import { expect, test } from 'vitest';
import { didYouMean } from './did-you-mean.ts';

test('names the word that was probably meant', () => {
  expect(didYouMean('opena-nvidia-2025-09', ['openai-aws-2025-11', 'openai-nvidia-2025-09'])).toBe(
    'did you mean `openai-nvidia-2025-09`?',
  );
  expect(didYouMean('Evidence', ['evidence', 'note'])).toBe('did you mean `evidence`?');
});

test('keeps silent when nothing is near', () => {
  expect(didYouMean('weather', ['value', 'basis', 'source'])).toBeUndefined();
  expect(didYouMean('x', [])).toBeUndefined();
});
