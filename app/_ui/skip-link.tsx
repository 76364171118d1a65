/** The first stop of the Tab key: past the navigation to the page. */
export function SkipLink() {
  return (
    <a
      href="#main"
      className="skip-link rounded-control bg-accent px-4 py-2 font-sans text-ui text-on-accent no-underline hover:text-on-accent"
    >
      Skip to the page
    </a>
  );
}
