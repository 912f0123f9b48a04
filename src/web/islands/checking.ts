/**
 * Looks again, while a document is still being read, at what the checks say of it, and puts the news in the place of
 * what is shown: nothing else of the page moves. Without this script a link does it.
 */
const pauseInMs = 1500;
const mostLooks = 60;

const shown = () => document.querySelector("[data-refreshing]");

const look = async (left: number): Promise<void> => {
  const place = shown();
  if (place === null || left === 0) return;
  const answer = await fetch(location.href, { headers: { accept: "text/html" } }).catch(() => null);
  if (answer?.ok) {
    const next = new DOMParser().parseFromString(await answer.text(), "text/html");
    const news = next.querySelector(".tp-slots");
    // Somebody may be about to press a button of it: it is left alone until something has changed.
    if (news !== null && news.textContent !== place.textContent && !place.contains(document.activeElement))
      place.replaceWith(document.adoptNode(news));
  }
  setTimeout(() => void look(left - 1), pauseInMs);
};

setTimeout(() => void look(mostLooks), pauseInMs);
