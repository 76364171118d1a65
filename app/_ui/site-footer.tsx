/** The foot of every page. */
export function SiteFooter() {
  return (
    <footer className="site-footer border-t border-rule">
      <p className="frame py-6 text-note text-soft">
        Footnote. Every answer cites the words it rests on.
      </p>
    </footer>
  );
}
