using Sayso.Attributions;
using Sayso.Text;

namespace Sayso.Tests.Attributions;

/// <summary>Where a content ends that the network cut short or ran on with.</summary>
public class ContentEndsTests
{
    [Fact]
    public void What_opens_a_sentence_speaks_of_that_sentence_alone()
    {
        // Tokens: 0–3 the first sentence, 4–5 the cue, 6 the source, 8–12 what follows the comma.
        var layout = Layout.Of("Two barns burned. According to neighbours, the riders wore grey coats.");
        var draft = new Assembler.Draft([new TokenSpan(0, 2), new TokenSpan(8, 12)], new TokenSpan(4, 5), new TokenSpan(6, 6), -1, -1, 1);
        var mended = new ContentEnds(layout, GrammarReader.Empty(layout.Tokens.Count), [draft]).Mended(draft);
        Assert.Equal([new TokenSpan(8, 12)], mended!.Pieces);
    }
}
