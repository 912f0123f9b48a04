/**
 * Sends a form with files while showing how far it is, checks the size before sending, and shows a picture of what was
 * chosen. Without this script the same form is sent the ordinary way.
 */
const units = ["o", "ko", "Mo"] as const;

const size = (bytes: number) => {
  const step = bytes < 1e3 ? 0 : bytes < 1e6 ? 1 : 2;
  const number = (bytes / 1e3 ** step).toLocaleString(document.documentElement.lang, {
    maximumFractionDigits: step - 1 < 0 ? 0 : step - 1,
  });
  return `${number} ${document.documentElement.lang === "en" ? units[step].replace("o", "B") : units[step]}`;
};

const add = <Name extends keyof HTMLElementTagNameMap>(parent: Element, name: Name, className: string) => {
  const element = document.createElement(name);
  element.className = className;
  parent.append(element);
  return element;
};

/** The place after a field where its choice is described. */
const noteAfter = (input: HTMLInputElement) => {
  const next = input.nextElementSibling;
  if (next?.classList.contains("tp-chosen")) {
    next.replaceChildren();
    return next;
  }
  const note = document.createElement("div");
  note.className = "tp-chosen";
  note.setAttribute("role", "status");
  input.after(note);
  return note;
};

document.addEventListener("change", (event) => {
  const input = event.target;
  if (!(input instanceof HTMLInputElement) || input.type !== "file") return;
  const note = noteAfter(input);
  const limit = Number(input.dataset.maxBytes ?? Number.POSITIVE_INFINITY);
  for (const file of input.files ?? []) {
    if (file.type === "image/jpeg" || file.type === "image/png" || file.type === "image/webp") {
      const image = add(note, "img", "tp-chosen__image");
      image.alt = "";
      image.src = URL.createObjectURL(file);
      image.onload = () => URL.revokeObjectURL(image.src);
    }
    add(note, "span", "tp-chosen__name").textContent = `${file.name} (${size(file.size)})`;
    if (file.size > limit) {
      add(note, "p", "fr-message fr-message--error").textContent = input.dataset.tooLarge ?? "";
      input.value = "";
    }
  }
});

/** Puts the page that came back in the place of this one, as the browser itself would have done. */
const show = (html: string) => {
  const next = new DOMParser().parseFromString(html, "text/html");
  document.documentElement.replaceWith(document.adoptNode(next.documentElement));
  scrollTo(0, 0);
  document.querySelector<HTMLElement>("[autofocus]")?.focus();
};

/** The bar and its words, said by assistive tools as they change. */
const progressOf = (form: HTMLFormElement) => {
  form.querySelector(".tp-progress")?.remove();
  const box = add(form, "div", "tp-progress");
  const words = add(box, "p", "tp-progress__words");
  words.setAttribute("role", "status");
  words.textContent = form.dataset.upload ?? "";
  const bar = add(box, "progress", "tp-progress__bar");
  bar.setAttribute("aria-label", words.textContent);
  bar.max = 100;
  return { words, bar };
};

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || form.dataset.upload === undefined) return;
  const button = event.submitter;
  const files = [...form.querySelectorAll<HTMLInputElement>('input[type="file"]')];
  // Nothing to watch, or the language is being changed: the ordinary way.
  if (button?.getAttribute("name") === "_language" || !files.some((input) => input.files?.length)) return;
  event.preventDefault();
  if (form.getAttribute("aria-busy") === "true") return;
  // The fields come before the files, the button's among them: the service reads the files as they come.
  const data = new FormData();
  const name = button?.getAttribute("name");
  if (name) data.append(name, button?.getAttribute("value") ?? "");
  const entries = [...new FormData(form)];
  for (const [key, value] of entries) if (typeof value === "string") data.append(key, value);
  for (const [key, value] of entries) if (typeof value !== "string") data.append(key, value);
  const { words, bar } = progressOf(form);
  form.setAttribute("aria-busy", "true");
  const failed = () => {
    form.removeAttribute("aria-busy");
    bar.remove();
    words.textContent = form.dataset.uploadFailed ?? "";
    words.className = "fr-message fr-message--error";
  };
  const request = new XMLHttpRequest();
  request.upload.onprogress = ({ loaded, total }) => {
    bar.value = Math.round((100 * loaded) / total);
  };
  request.onload = () => {
    if (request.status < 400) location.assign(request.responseURL);
    else if (/^text\/html/.test(request.getResponseHeader("content-type") ?? "")) show(request.responseText);
    else failed();
  };
  request.onerror = failed;
  request.ontimeout = failed;
  request.open("POST", form.action);
  request.setRequestHeader("accept", "text/html");
  request.send(data);
});
