namespace Sayso.Intake.Tests.Html;

/// <summary>Pages as news sites make them, of our own invention.</summary>
internal static class PagesOfNews
{
    public static readonly string[] Paragraphs =
    [
        "HOLTPORT — The old harbour bridge will stay shut until May, Mayor Dana Whitlow said on Monday, after engineers found cracks in two of its piers.",
        "“Nobody should cross it, on foot or otherwise,” said Ina Holt, the city’s chief engineer. “We are not guessing.”",
        "Two people familiar with the inspection, who asked not to be named, said the cracks had been known since 2024.",
        "The mayor’s office denied that. “The first report reached us last week,” a spokesman, Tom Reed, wrote in a statement.",
    ];

    /// <summary>A whole page, with all that stands around a story.</summary>
    public static string Full(string head = "") => $$"""
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8"><title>Harbour bridge shut until May | The Harbour Post</title>{{head}}
        <style>p { color: black; }</style><script>var x = "<p>not a paragraph</p>";</script></head>
        <body class="single sidebar-right">
        <div class="cookie-banner"><p>We use cookies to make this site better, to measure it, and to show you what may interest you. Please agree.</p><button>Accept</button></div>
        <header class="site-header"><nav><ul><li><a href="/">Home</a></li><li><a href="/city">City</a></li></ul></nav></header>
        <main><article>
          <h1>Harbour bridge shut until May</h1>
          <p class="byline">By <a href="/staff/lee">Marta Lee</a>, transport reporter of The Harbour Post</p>
          <time datetime="2026-11-22T21:15:00-05:00">Nov. 22, 2026, 9:15 p.m.</time>
          <div class="share-tools"><a href="#">Share on Facebook</a> <a href="#">Share this by mail with all the people whom you know</a></div>
          <figure><img src="b.jpg"><figcaption>The harbour bridge, seen from the ferry on Sunday evening, when it was still open. (Photo: Ann Day)</figcaption></figure>
          <div class="story-body">
            <p>HOLTPORT &mdash; The old harbour bridge will stay shut until May, Mayor Dana Whitlow said on&nbsp;Monday,
               after engineers found <a href="/cracks">cracks</a> in two of its <em>piers</em>.</p>
            <blockquote><p>&ldquo;Nobody should cross it, on foot or otherwise,&rdquo; said Ina Holt, the city&#146;s chief engineer. &ldquo;We are not guessing.&rdquo;</p></blockquote>
            <div class="ad-slot">Advertisement</div>
            <aside class="related"><h3>Related</h3><ul><li><a href="/x">Why the bridge was built where it stands, and by whom it was paid for</a></li></ul></aside>
            <ul><li>Two people familiar with the inspection, who asked not to be named, said the cracks had been known since 2024.</li></ul>
            <p>The mayor’s office denied that. “The first report reached us last week,” a spokesman, Tom Reed, wrote in a statement.</p>
          </div>
          <div class="author-bio"><p>Marta Lee has covered transport in Holtport for eleven years, and lives on the north side of the river, with two cats.</p></div>
        </article></main>
        <section class="comments"><p>This is what happens when nobody listens to the people who have to cross that bridge each day, as I do.</p></section>
        <footer><p>© 2026 The Harbour Post. All rights reserved. No part of this page may be printed without leave, in writing, from us.</p></footer>
        </body></html>
        """;
}
