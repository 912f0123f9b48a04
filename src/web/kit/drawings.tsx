import { classes } from "#web/kit/chrome.ts";

/** Which drawing explains what is expected. */
export type DrawingName = "front" | "back" | "page" | "laid-flat" | "blurred" | "cut" | "glare";

const card = <rect x="8" y="14" width="80" height="52" rx="5" class="tp-ink-paper" />;

const front = (
  <>
    <rect x="16" y="24" width="20" height="26" rx="2" class="tp-ink-soft" />
    <circle cx="26" cy="33" r="5" class="tp-ink-fill" />
    <path d="M18 50c0-7 4-11 8-11s8 4 8 11z" class="tp-ink-fill" />
    <path d="M44 28h34M44 36h26M44 44h30M16 58h62" class="tp-ink-line" />
  </>
);

/** A table's edge around the card, as a camera sees it. */
const table = <rect x="1" y="6" width="94" height="68" rx="3" class="tp-ink-table" />;

const drawings = {
  front: (
    <>
      {card}
      {front}
    </>
  ),
  back: (
    <>
      {card}
      <path d="M16 24h40M16 31h30M64 24h16v12H64z" class="tp-ink-line" />
      <path d="M16 48h64M16 54h64M16 60h64" class="tp-ink-line tp-ink-line--code" />
    </>
  ),
  page: (
    <>
      <path d="M24 4h36l14 14v58H24z" class="tp-ink-paper" />
      <path d="M60 4v14h14" class="tp-ink-line" />
      <path d="M32 28h34M32 36h34M32 44h34M32 52h24" class="tp-ink-line" />
    </>
  ),
  "laid-flat": (
    <>
      {table}
      {card}
      {front}
    </>
  ),
  blurred: (
    <>
      {table}
      {card}
      <g class="tp-ink-faint">
        {front}
        <g transform="translate(3 2)">{front}</g>
        <g transform="translate(-2 3)">{front}</g>
      </g>
    </>
  ),
  cut: (
    <>
      <svg x="1" y="6" width="94" height="68" viewBox="0 6 94 68" aria-hidden="true">
        <g transform="translate(34 22) rotate(8)">
          {card}
          {front}
        </g>
      </svg>
      {table}
    </>
  ),
  glare: (
    <>
      {table}
      {card}
      {front}
      <ellipse cx="60" cy="38" rx="24" ry="15" class="tp-ink-glare" />
    </>
  ),
} as const satisfies Record<DrawingName, unknown>;

/** A small drawing of ours; decorative, because the words beside it say the same. */
export const Drawing = ({ name, className }: { name: DrawingName; className?: string | undefined }) => (
  <svg
    class={classes("tp-drawing", className)}
    viewBox="0 0 96 80"
    width="96"
    height="80"
    aria-hidden="true"
    focusable="false"
  >
    {drawings[name]}
  </svg>
);

/** How to photograph a card: what is good, what is not. Words by the caller. */
export const PhotoAdvice = ({
  good,
  bad,
}: {
  good: string;
  bad: readonly { readonly drawing: "blurred" | "cut" | "glare"; readonly text: string }[];
}) => (
  <ul class="tp-advice">
    <li class="tp-advice__good">
      <Drawing name="laid-flat" />
      <span>{good}</span>
    </li>
    {bad.map(({ drawing, text }) => (
      <li class="tp-advice__bad">
        <Drawing name={drawing} />
        <span>{text}</span>
      </li>
    ))}
  </ul>
);
