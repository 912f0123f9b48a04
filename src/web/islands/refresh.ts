/** Shows the page again while something is being worked on (`data-refresh="3"`: after 3 seconds), unless it is being used. */
const marked = document.querySelector<HTMLElement>("[data-refresh]");

const refresh = () => {
  const used =
    document.activeElement?.matches("input, select, textarea, button") ||
    document.querySelector('form[aria-busy="true"]');
  const chosen = [...document.querySelectorAll<HTMLInputElement>('input[type="file"]')].some(
    (input) => input.files?.length,
  );
  if (document.hidden || used || chosen) setTimeout(refresh, 2000);
  else location.reload();
};

if (marked) setTimeout(refresh, 1000 * Number(marked.dataset.refresh));
