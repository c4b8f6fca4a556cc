using System.Text;
using Sayso.Mentions;
using Sayso.Text;

namespace Sayso.Tests.Mentions;

/// <summary>
/// A story with expectations in it: <c>[she]{Ann Doe}</c> says that “she” is a mention of the entity named Ann Doe, <c>[!a source]{a source}</c>
/// that besides the words are known to name a source, <c>[!!a clerk]{a clerk}</c> one that speaks only within what others say, and <c>[he]{?}</c> that they refer to nobody with a name.
/// </summary>
internal sealed class MarkedText
{
    private readonly List<(Span Span, string Name, bool IsSource)> _marks = [];
    private readonly HashSet<Span> _inner = [];

    public MarkedText(string marked)
    {
        var text = new StringBuilder();
        for (int i = 0; i < marked.Length; i++)
        {
            if (marked[i] != '[')
            {
                text.Append(marked[i]);
                continue;
            }

            int close = marked.IndexOf("]{", i, StringComparison.Ordinal);
            int end = marked.IndexOf('}', close);
            bool isSource = marked[i + 1] == '!';
            bool isInner = isSource && marked[i + 2] == '!';
            string words = marked[(i + (isInner ? 3 : isSource ? 2 : 1))..close];
            var span = new Span(text.Length, text.Length + words.Length);
            _marks.Add((span, marked[(close + 2)..end], isSource));
            if (isInner)
            {
                _inner.Add(span);
            }

            text.Append(words);
            i = end;
        }

        Text = text.ToString();
        Layout = Layout.Of(Text);
        Entities = EntityFinder.Find(Layout, null, [.. _marks.Where(mark => mark.IsSource).Select(mark => mark.Span)], _inner);
    }

    public string Text { get; }

    public Layout Layout { get; }

    public IReadOnlyList<Entity> Entities { get; }

    /// <summary>Fails with all expectations that do not hold.</summary>
    public static void Check(string marked)
    {
        var story = new MarkedText(marked);
        var wrong = new List<string>();
        foreach (var (span, name, _) in story._marks)
        {
            var entity = story.At(span);
            bool holds = name == "?" ? entity is not { IsNamed: true } : entity?.Name == name;
            if (!holds)
            {
                wrong.Add($"“{span.Of(story.Text)}” is {entity?.Name ?? "nobody"}, not {name}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong) + "\n" + story);
    }

    /// <summary>The entity whose mention's head begins first in the span; of several the one with the longest mention.</summary>
    public Entity? At(Span span) =>
        (from entity in Entities
         from mention in entity.Mentions
         where span.Contains(mention.Head)
         orderby Math.Abs(mention.Span.Start - span.Start), mention.Head.End - mention.Span.Start descending
         select entity).FirstOrDefault();

    /// <summary>The entity of that name.</summary>
    public Entity Named(string name) => Assert.Single(Entities, entity => entity.Name == name);

    public override string ToString() => string.Join('\n', Entities.Select(entity =>
        $"{entity.Id} {entity.Name} ({entity.Kind}): {string.Join(" | ", entity.Mentions.Select(mention => $"{mention.Span.Of(Text)} {mention.Confidence:F2}"))}"));
}
