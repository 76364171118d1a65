/** The signed-in person, or the visitor with a guest row, that a request acts for. */
export type Viewer = {
  id: string;
  name: string;
  /** An IANA zone: taken from the browser at sign-up and changed only by hand. */
  timeZone: string;
  theme: Theme;
  textSize: TextSize;
  /** True for a visitor who has no account yet. */
  guest: boolean;
};

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

export const TEXT_SIZES = ["normal", "large", "larger"] as const;
export type TextSize = (typeof TEXT_SIZES)[number];
