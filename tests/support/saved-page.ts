/** A news page as a browser saves it: head, navigation, article, scripts, what others said under it. */
export function savedPage({ day = "12 May 2014" } = {}): string {
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8">
<title>Harbour bridge opens after nine years - The Coast Herald</title>
<meta property="og:title" content="Harbour bridge opens after nine years">
<meta property="og:site_name" content="The Coast Herald">
<meta name="author" content="Ruth Adeyemi">
<meta property="article:published_time" content="2014-05-13T06:00:00Z">
<script>document.title = "ran"; fetch("https://elsewhere.example/track");</script>
</head><body onload="document.title='ran'">
<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article>
<h1>Harbour bridge opens after nine years</h1>
<p>The Harbour Bridge was opened on ${day}. Margaret Olsen was the mayor of Lindholm at the time.
“This bridge belongs to every family in the city,” Olsen said.</p>
<img src="https://elsewhere.example/bridge.jpg" onerror="document.title='ran'">
<p>Construction of the bridge began on 3 March 2005. Peter Lang, the chief engineer of the project,
retired on 30 June 2012. Helena Brandt succeeded Peter Lang as chief engineer of the project.</p>
<p>Margaret Olsen was elected mayor of Lindholm on 7 November 2010. Thomas Reed was the treasurer of
Lindholm. “The money was spent where it was promised,” said Thomas Reed.</p>
<p>Ingrid Solberg, the leader of the opposition, criticised the cost. “We could have built three
schools for the price of this bridge,” Solberg said on 14 May 2014. The old ferry was closed on
1 June 2014.</p>
</article>
<footer>© The Coast Herald</footer>
</body></html>
`;
}
