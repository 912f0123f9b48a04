import type { ComponentChildren } from "preact";
import { classes, useChrome, type When } from "#web/kit/chrome.ts";

export type Tone = "neutral" | "info" | "success" | "warning" | "error";

const tagTones: Record<Tone, string> = {
  neutral: "tp-tag",
  info: "tp-tag tp-tag--info",
  success: "tp-tag tp-tag--success",
  warning: "tp-tag tp-tag--warning",
  error: "tp-tag tp-tag--error",
};

/** A state in one or two words. */
export const Tag = ({
  tone = "neutral",
  id,
  children,
}: {
  tone?: Tone | undefined;
  id?: string | undefined;
  children: ComponentChildren;
}) => (
  <span class={tagTones[tone]} id={id}>
    {children}
  </span>
);

/** A day or a moment. */
export const Time = ({ when }: { when: When }) => <time dateTime={when.iso}>{when.text}</time>;

export type AlertProps = {
  tone: Exclude<Tone, "neutral">;
  title?: string | undefined;
  children?: ComponentChildren;
  /** It tells the outcome of what the person just did: read out at once. */
  live?: boolean | undefined;
  /** Level of the title in the page's outline. */
  level?: 2 | 3 | undefined;
};

const alertTones = {
  info: "fr-alert--info",
  success: "fr-alert--success",
  warning: "fr-alert--warning",
  error: "fr-alert--error",
} as const;

const toneNames = { info: "information", success: "success", warning: "warning", error: "error" } as const;

/** Something to know before going on, or the outcome of an action. */
export const Alert = ({ tone, title, children, live, level = 2 }: AlertProps) => {
  const chrome = useChrome();
  const Title = level === 2 ? "h2" : "h3";
  const spoken = <span class="fr-sr-only">{chrome[toneNames[tone]]} : </span>;
  return (
    <div
      class={classes("fr-alert", alertTones[tone], !title && "fr-alert--sm")}
      role={live ? (tone === "error" ? "alert" : "status") : undefined}
    >
      {title ? (
        <Title class="fr-alert__title">
          {spoken}
          {title}
        </Title>
      ) : (
        spoken
      )}
      {typeof children === "string" ? <p>{children}</p> : children}
    </div>
  );
};

/** A quiet aside: advice, context, a word of the law. */
export const Callout = ({ title, children }: { title?: string | undefined; children: ComponentChildren }) => (
  <div class="tp-callout">
    {title && <p class="tp-callout__title">{title}</p>}
    {typeof children === "string" ? <p>{children}</p> : children}
  </div>
);

/** The receipt: it is done, here is the reference. */
export const Panel = ({
  title,
  label,
  reference,
  children,
}: {
  title: string;
  label?: string | undefined;
  reference?: string | undefined;
  children?: ComponentChildren;
}) => (
  <div class="tp-panel">
    <h1 class="tp-panel__title">{title}</h1>
    {reference && (
      <p class="tp-panel__reference">
        {label} <strong>{reference}</strong>
      </p>
    )}
    {children}
  </div>
);

export type CountdownProps = {
  /** What runs out: "Permis provisoire (CEPC)". */
  label: string;
  /** "Encore 43 jours", worded by the caller. */
  text: string;
  /** Days left and the whole length, for the thin bar. */
  daysLeft: number;
  totalDays: number;
  /** "Dernier jour : 12 mars 2027". */
  lastDay: When;
  tone?: Exclude<Tone, "neutral"> | undefined;
};

const countdownTones = {
  info: "tp-countdown",
  success: "tp-countdown",
  warning: "tp-countdown tp-countdown--warning",
  error: "tp-countdown tp-countdown--error",
} as const;

/** Days left before something lapses. The bar only repeats the words. */
export const Countdown = ({ label, text, daysLeft, totalDays, lastDay, tone = "info" }: CountdownProps) => (
  <div class={countdownTones[tone]}>
    <p class="tp-countdown__label">{label}</p>
    <p class="tp-countdown__text">{text}</p>
    <progress
      class="tp-countdown__bar"
      max={totalDays}
      value={Math.min(Math.max(daysLeft, 0), totalDays)}
      aria-hidden="true"
    />
    <p class="tp-countdown__last">
      <Time when={lastDay} />
    </p>
  </div>
);
