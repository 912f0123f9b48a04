/** The desk's one-key decisions: presses the button or follows the link that announces the key, outside of fields. */
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.defaultPrevented) return;
  if (event.target instanceof Element && event.target.closest("input, select, textarea, [contenteditable]"))
    return;
  for (const control of document.querySelectorAll<HTMLElement>("[data-key]")) {
    if (control.dataset.key?.toLowerCase() !== event.key.toLowerCase()) continue;
    event.preventDefault();
    control.focus();
    control.click();
    return;
  }
});
