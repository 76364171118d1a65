/** How often a quiz may be taken, as a form offers it. */
export const ATTEMPT_OPTIONS = [
  { value: "1", label: "Once" },
  { value: "2", label: "Twice" },
  { value: "3", label: "Three times" },
  { value: "any", label: "As often as they like" },
];
