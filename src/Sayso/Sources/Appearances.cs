using Sayso.Text;

namespace Sayso.Sources;

/// <summary>Finds where somebody was seen or heard to say it: on air, at an opening, by way of an agency.</summary>
internal sealed class Appearances(StoryTokens words, Recipients recipients)
{
    /// <summary>How many tokens after “speaking at” tell at what.</summary>
    private const int Reach = 9;

    private static readonly WordSet Speaking = new("speaking spoke speaks spoken");

    private static readonly WordSet Talks = new("least length meeting meetings home scene time once");

    /// <summary>“via news agency Interfax”.</summary>
    public Manner? Via(int token, int end) =>
        recipients.At(token, end) is { Kind: RecipientKind.Outlet } outlet && ChannelWords.OfNoun(words[outlet.Phrase.End - 1]) is null ? new Manner(Channel.NewsReport, outlet.Name) : null;

    /// <summary>“speaking at the opening of the fair”, where no interview or news conference follows.</summary>
    public bool IsSpeech(int token, int end)
    {
        if (!words.IsIn(token, Speaking) || token + 2 >= end || !words.Is(token + 1, "at"))
        {
            return false;
        }

        for (int i = token + 2; i < Math.Min(end, token + Reach) && !words.IsStop(i); i++)
        {
            if (ChannelWords.OfNoun(words[i]) is not null || words.IsIn(i, Talks))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>“on NPR”, “on CNN’s ‘State of the Union’”, “on ‘Meet the Press’”.</summary>
    public Manner? OnAir(int token, int end)
    {
        if (words.IsQuotationMark(token) && words.IsCapital(token + 1))
        {
            int last = token + 1;
            while (last < end && last < token + 10 && !words.IsQuotationMark(last))
            {
                last++;
            }

            int name = words.IsStop(last - 1) ? last - 1 : last;
            return name > token + 1 && last < end && words.IsQuotationMark(last) ? new Manner(Channel.Broadcast, words.Words((token + 1)..name)) : null;
        }

        var near = new Stretch(token, Math.Min(end, token + 4));
        int head = words.Is(token, "the") ? token + 1 : token;
        bool isOutlet = (words.IsCapital(head) || words.Is(head, "the")) && Outlets.GoesOnAir(words, near with { End = Math.Min(near.End, head + 3) });
        return isOutlet && recipients.At(token, end) is { Kind: RecipientKind.Outlet or RecipientKind.Journalist } recipient ? new Manner(Channel.Broadcast, recipient.Name) : null;
    }
}
