/** The yardstick of a first load: a page with nothing on it. */
export default function Page() {
  return <p>Nothing.</p>;
}
