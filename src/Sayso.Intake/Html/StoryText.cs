using System.Text;

namespace Sayso.Intake.Html;

/// <summary>Makes a story's text of its passages: those that are no part of it go out, a blank line stands between the others.</summary>
internal static class StoryText
{
    private const int LongestLabel = 120;

    /// <summary>What stands at the beginning of lines that are about the page, not about the news.</summary>
    private static readonly string[] Labels =
    [
        "advertisement", "share this", "share on", "sign up", "subscribe", "read more", "read also", "related:", "follow ", "please follow ", "story highlights", "more:", "see also", "follow us", "click here", "all rights reserved",
        "copyright", "photo:", "image:", "getty images", "story continues below", "continue reading", "recommended", "print this", "email this", "watch:", "listen:", "skip to",
    ];

    /// <summary>The text; empty if nothing is left.</summary>
    /// <param name="passages">The story's passages, in order.</param>
    /// <param name="title">The title, which is no part of the text.</param>
    public static string Of(List<Passage> passages, string? title)
    {
        var kept = passages.Where(passage => !IsNoise(passage, title)).ToList();
        int first = kept.FindIndex(passage => passage.IsProse);
        int last = kept.FindLastIndex(passage => passage.IsProse || (passage.EndsSentence && !passage.IsHeading));
        if (first < 0)
        {
            return "";
        }

        var text = new StringBuilder();
        for (int i = Opening(kept, first); i <= last; i++)
        {
            text.Append(text.Length > 0 ? "\n\n" : "").Append(kept[i].Text);
        }

        return text.ToString();
    }

    /// <summary>A story may open with a short sentence; names, dates and places of its page before that do not belong to it.</summary>
    private static int Opening(List<Passage> kept, int first)
    {
        while (first > 0 && kept[first - 1] is { IsHeading: false, EndsSentence: true })
        {
            first--;
        }

        return first;
    }

    private static bool IsNoise(Passage passage, string? title) =>
        passage.IsLinks || (title is not null && passage.Text.Length < title.Length + 20 && passage.Text.StartsWith(title, StringComparison.OrdinalIgnoreCase)) || IsLabel(passage.Text);

    private static bool IsLabel(string text)
    {
        if (text.Length > LongestLabel)
        {
            return false;
        }

        bool isByline = text.StartsWith("By ", StringComparison.OrdinalIgnoreCase) && text.Length < 60 && !text.EndsWith('.');
        return isByline || Array.Exists(Labels, label => text.StartsWith(label, StringComparison.OrdinalIgnoreCase));
    }
}
