import type { ComponentChildren } from "preact";
import { type Chrome, useChrome } from "#web/kit/chrome.ts";
import { Link } from "#web/kit/navigation.tsx";
import { Tag, type Tone } from "#web/kit/status.tsx";

export type TaskState = "todo" | "started" | "done" | "blocked" | "optional";

export type Task = {
  /** Unique in the page. */
  readonly name: string;
  readonly label: string;
  /** Without an address the task cannot be opened yet. */
  readonly href?: string | undefined;
  readonly state: TaskState;
  /** Why it is blocked, or what is left. */
  readonly hint?: ComponentChildren;
};

const tones: Record<TaskState, Tone> = {
  todo: "info",
  started: "warning",
  done: "success",
  blocked: "neutral",
  optional: "neutral",
};
const words = {
  todo: "taskTodo",
  started: "taskStarted",
  done: "taskDone",
  blocked: "taskBlocked",
  optional: "taskOptional",
} as const satisfies Record<TaskState, keyof Chrome>;

/** All that an application asks, section by section, with the state of each part. */
export const TaskList = ({
  sections,
}: {
  sections: readonly { readonly title: string; readonly tasks: readonly Task[] }[];
}) => (
  <ol class="tp-tasks">
    {sections.map(({ title, tasks }) => (
      <li class="tp-tasks__section">
        <h2 class="tp-tasks__title">{title}</h2>
        <ul class="tp-tasks__list">
          {tasks.map((task) => (
            <TaskRow {...task} />
          ))}
        </ul>
      </li>
    ))}
  </ol>
);

const TaskRow = ({ name, label, href, state, hint }: Task) => {
  const chrome = useChrome();
  return (
    <li class="tp-task">
      <div class="tp-task__name">
        {href ? (
          <Link href={href} className="tp-task__link" describedBy={`task-${name}-state`}>
            {label}
          </Link>
        ) : (
          <span class="tp-task__blocked">{label}</span>
        )}
        {hint && <p class="tp-task__hint">{hint}</p>}
      </div>
      <Tag tone={tones[state]} id={`task-${name}-state`}>
        {chrome[words[state]]}
      </Tag>
    </li>
  );
};
