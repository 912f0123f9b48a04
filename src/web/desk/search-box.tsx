import { fieldId } from "#web/kit/chrome.ts";
import { Form } from "#web/kit/controls.tsx";
import { KeyHint, keyAttributes } from "#web/kit/key-hint.tsx";
import { deskPaths } from "./paths.ts";
import type { DeskWords } from "./words.ts";

/**
 * One box that understands what is typed in it. Sent by POST: a name or a birth date has no place in an address, nor in
 * the record of a proxy.
 */
export const SearchBox = ({ csrf, typed, words }: { csrf: string; typed?: string; words: DeskWords }) => {
  const { search } = words.queue;
  return (
    <search class="tp-search">
      <Form csrf={csrf} action={deskPaths.search} id="search">
        <div class="tp-filters">
          <div class="tp-filter">
            <label class="fr-label" for={fieldId("q")}>
              {search.label} <KeyHint of="/" />
            </label>
            <input
              class="fr-input tp-search__input"
              id={fieldId("q")}
              name="q"
              value={typed ?? ""}
              autocomplete="off"
              spellcheck={false}
              autocapitalize="off"
              maxlength={200}
              aria-describedby="search-hint"
              {...keyAttributes("/")}
            />
            <span id="search-hint" class="tp-quiet">
              {search.hint}
            </span>
          </div>
          <button type="submit" class="fr-btn fr-btn--secondary">
            {search.submit}
          </button>
        </div>
      </Form>
    </search>
  );
};
