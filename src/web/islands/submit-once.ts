/**
 * Keeps a second click on the same form from sending it again while the first is on its way. Forms with files are
 * watched by their own script.
 */
const sent = new Set<HTMLFormElement>();

const release = () => {
  sent.clear();
  for (const button of document.querySelectorAll('button[aria-disabled="true"]'))
    button.removeAttribute("aria-disabled");
};

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || form.method !== "post" || form.dataset.upload !== undefined)
    return;
  if (sent.has(form)) return event.preventDefault();
  sent.add(form);
  // Only announced, not disabled: a disabled button would not send its own name and value.
  event.submitter?.setAttribute("aria-disabled", "true");
  // The answer may be a file to save, which leaves the page as it is.
  setTimeout(release, 8000);
});

// Coming back with the browser's button shows the page as it was left: the form may be sent again.
addEventListener("pageshow", release);
