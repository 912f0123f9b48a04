/** One key that presses a control of the desk: announced to assistive tools, found by the script, shown beside the words. */
export const keyAttributes = (keyShortcut: string | undefined) => ({
  "aria-keyshortcuts": keyShortcut,
  "data-key": keyShortcut,
});

export const KeyHint = ({ of: keyShortcut }: { of: string | undefined }) =>
  keyShortcut === undefined ? null : (
    <span class="tp-key" aria-hidden="true">
      {keyShortcut}
    </span>
  );
