/** A key press of React or of the browser. */
type KeyPress = Pick<
  KeyboardEvent,
  "key" | "repeat" | "ctrlKey" | "metaKey" | "altKey" | "target" | "preventDefault"
> & { currentTarget: unknown };

/**
 * Put this on a region's `onKeyDown`. A key pressed while focus is inside clicks
 * what announces it there with `aria-keyshortcuts`: a button, a link or an option.
 * Shortcuts live only within the focused region (WCAG 2.1.4); what is missing or
 * disabled has none. The space bar is announced as "Space".
 */
export function pressShortcut(event: KeyPress) {
  if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
  const { target, currentTarget } = event;
  if (!(target instanceof Element) || !(currentTarget instanceof Element)) return;
  if (target.matches(TYPED_INTO)) return;
  // The focused control answers these itself; a second click would press the next one as well.
  if (event.key === " " && target.matches(`${PRESSED}, input`)) return;
  if (event.key === "Enter" && target.matches(PRESSED)) return;

  const key = CSS.escape(event.key === " " ? "Space" : event.key);
  const wanted = currentTarget.querySelector<HTMLElement>(
    `:is(button, a, input)[aria-keyshortcuts~="${key}" i]:not(:disabled)`,
  );
  if (!wanted) return;
  event.preventDefault();
  wanted.click();
}

const TYPED_INTO = "input:not([type=radio], [type=checkbox]), textarea, select";
const PRESSED = "button, a, summary";
