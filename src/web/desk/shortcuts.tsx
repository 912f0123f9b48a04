import type { ShortcutName } from "#messages/queue.ts";
import type { DeskWords } from "./words.ts";

/** The keys that move through a list of files; the others are announced by the controls that they press. */
const ofLists = [
  { keys: ["j", "↓"], name: "nextRow" },
  { keys: ["k", "↑"], name: "previousRow" },
  { keys: ["Enter"], name: "open" },
  { keys: ["x"], name: "select" },
] as const satisfies readonly { readonly keys: readonly string[]; readonly name: ShortcutName }[];

/**
 * Every key of the page, opened by `?`: those of lists when there is one, then those that its controls announce, which
 * the script adds from the page itself. They can be turned off, as people who dictate to their computer need
 * (WCAG 2.1.4).
 */
export const Shortcuts = ({
  words: {
    queue: { shortcuts },
  },
  hasList,
}: {
  words: DeskWords;
  hasList?: boolean;
}) => (
  <details class="tp-details tp-shortcuts" data-shortcuts>
    <summary>
      {shortcuts.title}{" "}
      <span class="tp-key" aria-hidden="true">
        ?
      </span>
    </summary>
    <div class="tp-details__body">
      <p class="tp-quiet">{shortcuts.lead}</p>
      <table class="tp-keys">
        <caption class="fr-sr-only">{shortcuts.title}</caption>
        <thead>
          <tr>
            <th scope="col">{shortcuts.key}</th>
            <th scope="col">{shortcuts.action}</th>
          </tr>
        </thead>
        <tbody data-shortcuts-list>
          <Row keys={["?"]} action={shortcuts.names.help} />
          {hasList &&
            ofLists.map(({ keys, name }) => (
              <Row
                keys={keys.map((key) => (key === "Enter" ? shortcuts.enterKey : key))}
                action={shortcuts.names[name]}
              />
            ))}
        </tbody>
      </table>
      <div class="tp-choice">
        <input
          type="checkbox"
          id="shortcuts-off"
          data-shortcuts-off
          aria-describedby="shortcuts-off-help"
          autocomplete="off"
        />
        <div class="tp-choice__text">
          <label for="shortcuts-off">{shortcuts.off}</label>
          <div class="fr-hint-text" id="shortcuts-off-help">
            {shortcuts.offHelp}
          </div>
        </div>
      </div>
    </div>
  </details>
);

const Row = ({ keys, action }: { keys: readonly string[]; action: string }) => (
  <tr>
    <td>
      {keys.map((key) => (
        <kbd class="tp-key">{key}</kbd>
      ))}
    </td>
    <td>{action}</td>
  </tr>
);
