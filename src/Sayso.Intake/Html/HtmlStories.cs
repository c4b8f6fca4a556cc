using Sayso.Intake.Decoding;
using Sayso.Intake.Stories;
using Sayso.Text;

namespace Sayso.Intake.Html;

/// <summary>Reads the story of a page.</summary>
internal static class HtmlStories
{
    /// <summary>The story of the page that <paramref name="bytes"/> hold, or why there is none.</summary>
    public static Arrival Read(ReadOnlySpan<byte> bytes, Provenance provenance, IntakeLimits limits)
    {
        if (bytes.Length > limits.DocumentBytes)
        {
            return provenance.Failed(DocumentFaults.TooLarge(bytes.Length, limits.DocumentBytes));
        }

        var (markup, warning) = MarkupText.Decode(bytes, provenance.Charset);
        try
        {
            var page = Page.Parse(markup, limits.Nesting);
            var facts = PageFacts.Of(page, provenance.Address);
            string text = StoryText.Of(StoryFinder.Find(page), facts.Title);
            return text.Length == 0 ? provenance.Failed(IntakeFaults.NoStory()) : provenance.Of(new Draft(text)
            {
                Title = facts.Title,
                Outlet = facts.Outlet,
                Author = facts.Author,
                Url = facts.Url,
                Published = facts.Published,
                Warnings = warning is null ? [] : [warning],
            });
        }
        catch (IntakeException e)
        {
            return provenance.Failed(e.Fault);
        }
    }
}
