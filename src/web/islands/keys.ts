/**
 * The keys of the desk: one presses the button or follows the link that announces it, j and k go through a list of
 * files, x ticks one, ? lists them all. Outside of fields, and unless they were turned off on this computer.
 */
const offName = "shortcuts-off";

// A browser may refuse to remember: then the keys are on, as at first.
const remembered = (): boolean => {
  try {
    return localStorage.getItem(offName) === "yes";
  } catch {
    return false;
  }
};

const remember = (isOff: boolean): void => {
  try {
    if (isOff) localStorage.setItem(offName, "yes");
    else localStorage.removeItem(offName);
  } catch {
    // Nothing to do: it holds for this page.
  }
};

let isOff = remembered();

const fields = "input:not([type=checkbox], [type=radio]), select, textarea, [contenteditable]";

const isTyping = ({ target }: Event): boolean => target instanceof Element && target.closest(fields) !== null;

const rows = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>("[data-row]")];

const currentRow = (): number => rows().findIndex((row) => row.contains(document.activeElement));

/** Goes to the link of the row `step` further; from outside of the list, to its first. */
const moveBy = (step: number): boolean => {
  const all = rows();
  const at = currentRow();
  const next = all[at === -1 ? 0 : at + step];
  next?.querySelector<HTMLElement>("a")?.focus();
  return next !== undefined;
};

const tick = (): boolean => {
  const box = rows()[currentRow()]?.querySelector<HTMLInputElement>("input[type=checkbox]");
  box?.click();
  return box != null;
};

/** What a control is called, without the key written beside it. */
const nameOf = (control: HTMLElement): string => {
  const label = control instanceof HTMLInputElement ? control.labels?.[0] : null;
  const copy = (label ?? control).cloneNode(true);
  if (!(copy instanceof HTMLElement)) return "";
  for (const hint of copy.querySelectorAll("[aria-hidden]")) hint.remove();
  return control.getAttribute("aria-label") ?? (copy.textContent ?? "").trim();
};

const cell = (tag: "td" | "kbd", content: string | Node): HTMLElement => {
  const made = document.createElement(tag);
  made.append(content);
  if (tag === "kbd") made.className = "tp-key";
  return made;
};

/** Writes the keys that the page's controls announce below those that are always there, and shows the list. */
const listKeys = (): boolean => {
  const details = document.querySelector<HTMLDetailsElement>("[data-shortcuts]");
  const list = details?.querySelector("[data-shortcuts-list]");
  if (details == null || list == null) return false;
  if (!list.hasAttribute("data-complete")) {
    list.setAttribute("data-complete", "");
    for (const control of document.querySelectorAll<HTMLElement>("[data-key]")) {
      const row = document.createElement("tr");
      row.append(cell("td", cell("kbd", control.dataset.key ?? "")), cell("td", nameOf(control)));
      list.append(row);
    }
  }
  details.open = true;
  details.querySelector("summary")?.focus();
  return true;
};

const press = (key: string): boolean => {
  for (const control of document.querySelectorAll<HTMLElement>("[data-key]")) {
    if (control.dataset.key?.toLowerCase() !== key.toLowerCase()) continue;
    // What is folded away has no key until it is unfolded.
    if (!control.checkVisibility()) continue;
    // The key that unfolds goes to what is unfolded already; pressed again there, it folds.
    const isShown = control.matches("details[open] > summary") && control !== document.activeElement;
    control.focus();
    if (!isShown && !control.matches("input:not([type=checkbox], [type=radio])")) control.click();
    return true;
  }
  return false;
};

const isInList = (): boolean => currentRow() !== -1;

/** Whether the key did something here. */
const handle = (key: string): boolean => {
  switch (key) {
    case "?":
      return listKeys();
    case "j":
      return moveBy(1) || press(key);
    case "k":
      return moveBy(-1) || press(key);
    // Arrows scroll, unless a file of the list has the focus.
    case "ArrowDown":
      return isInList() && moveBy(1);
    case "ArrowUp":
      return isInList() && moveBy(-1);
    case "x":
      return tick() || press(key);
    default:
      return press(key);
  }
};

document.addEventListener("keydown", (event) => {
  const { ctrlKey, metaKey, altKey, repeat, defaultPrevented, key } = event;
  if (isOff || ctrlKey || metaKey || altKey || defaultPrevented || isTyping(event)) return;
  // A key held down goes on through a list, and decides nothing twice.
  if (repeat && !["j", "k", "ArrowDown", "ArrowUp"].includes(key)) return;
  if (handle(key)) event.preventDefault();
});

const offBox = document.querySelector<HTMLInputElement>("[data-shortcuts-off]");
if (offBox !== null) offBox.checked = isOff;
offBox?.addEventListener("change", () => {
  isOff = offBox.checked;
  remember(isOff);
});
// The list is complete also when it is opened by hand.
document.querySelector("[data-shortcuts] > summary")?.addEventListener("click", () => {
  const details = document.querySelector<HTMLDetailsElement>("[data-shortcuts]");
  if (details?.open === false) {
    listKeys();
    // The click itself opens it.
    details.open = false;
  }
});
