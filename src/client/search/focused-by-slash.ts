/** Leads to a field when a reader who types nowhere else presses the slash. */
export function focusedBySlash(input: HTMLInputElement): void {
  document.addEventListener('keydown', (event) => {
    const { key, target, altKey, ctrlKey, metaKey } = event;
    const isTyping = (target as Element).closest('input, select, textarea, [contenteditable]') !== null;
    if (key !== '/' || altKey || ctrlKey || metaKey || isTyping) return;
    event.preventDefault();
    input.focus();
  });
}
