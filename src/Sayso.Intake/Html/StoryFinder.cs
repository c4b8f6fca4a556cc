namespace Sayso.Intake.Html;

/// <summary>
/// Finds the part of a page that is its story: paragraphs speak for the elements they stand in, the element with the most voices wins, and what
/// stands beside it and reads like it is joined to it.
/// </summary>
internal sealed class StoryFinder
{
    /// <summary>How many levels up from the best element the story may be spread.</summary>
    private const int Spread = 4;
    private const int ShortestPart = 150;

    private readonly List<Passage> _passages;
    private readonly Dictionary<Element, double> _scores = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Element> _parts = new(ReferenceEqualityComparer.Instance);

    private StoryFinder(List<Passage> passages) => _passages = passages;

    /// <summary>The passages of the story on <paramref name="page"/>, in order; none if there is no story.</summary>
    public static List<Passage> Find(Page page)
    {
        var passages = Passages.Of(page.Root);
        Weigh(page.Root, passages);
        Asides.Mark(page.Root, page.Root.Prose);
        passages.RemoveAll(passage => IsInAside(passage.Owner));
        Weigh(page.Root, passages);
        return new StoryFinder(passages).Find();
    }

    private List<Passage> Find()
    {
        foreach (var passage in _passages.Where(passage => passage.IsProse))
        {
            Vote(passage);
        }

        if (_scores.Count == 0)
        {
            return [];
        }

        var best = MarkedBody() ?? _scores.MaxBy(score => score.Value).Key;
        _parts.Add(best);
        Join(best);
        return [.. _passages.Where(passage => IsInPart(passage.Owner))];
    }

    /// <summary>The element that the page itself calls the body of its article, if it holds text.</summary>
    private Element? MarkedBody()
    {
        Element? body = null;
        var seen = new HashSet<Element>(ReferenceEqualityComparer.Instance);
        foreach (var passage in _passages.Where(passage => passage.IsProse))
        {
            for (var element = passage.Owner; element is not null && seen.Add(element); element = element.Parent)
            {
                bool isBody = element.Attribute("itemprop") is { } property && property.Contains("articleBody", StringComparison.OrdinalIgnoreCase);
                body = isBody && element.Prose > Math.Max(ShortestPart, body?.Prose ?? 0) ? element : body;
            }
        }

        return body;
    }

    /// <summary>Long passages with commas are prose; they speak for what they stand in, and more softly for what that stands in.</summary>
    private void Vote(Passage passage)
    {
        double voice = 1 + passage.Text.AsSpan().Count(',') + Math.Min(passage.Text.Length / 100.0, 3);
        var element = Container(passage.Owner);
        for (int level = 1; level <= 3 && element is not null; level++, element = element.Parent)
        {
            _scores[element] = _scores.GetValueOrDefault(element) + (voice / level);
        }
    }

    private static Element Container(Element owner)
    {
        var element = owner;
        while (element.Parent is { } parent && element.Name is "p" or "li" or "ul" or "ol" or "blockquote" or "pre" or "dd" or "dt" or "dl")
        {
            element = parent;
        }

        return element;
    }

    /// <summary>Joins to the story what stands beside it, and beside what it stands in, and holds enough running text.</summary>
    private void Join(Element best)
    {
        var inner = best;
        for (int level = 0; level < Spread && inner.Parent is { } outer && inner.Name is not ("article" or "main"); level++, inner = outer)
        {
            foreach (var (sibling, _) in outer.Children)
            {
                if (sibling is not null && !ReferenceEquals(sibling, inner) && !sibling.IsAside && IsMore(sibling, best))
                {
                    _parts.Add(sibling);
                }
            }
        }
    }

    private static bool IsMore(Element sibling, Element best) => sibling.Name is "p" or "blockquote"
        ? sibling.Prose > 0
        : sibling.Prose >= Math.Max(ShortestPart, best.Prose / 5) && sibling.Name is not "article";

    private bool IsInPart(Element owner)
    {
        for (Element? element = owner; element is not null; element = element.Parent)
        {
            if (_parts.Contains(element))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInAside(Element owner)
    {
        for (Element? element = owner; element is not null; element = element.Parent)
        {
            if (element.IsAside)
            {
                return true;
            }
        }

        return false;
    }

    private static void Weigh(Element root, List<Passage> passages)
    {
        Clear(root);
        foreach (var passage in passages.Where(passage => passage.IsProse))
        {
            passage.Owner.Prose += passage.Text.Length;
        }

        Sum(root);
    }

    private static void Clear(Element element)
    {
        element.Prose = 0;
        foreach (var (child, _) in element.Children)
        {
            if (child is not null)
            {
                Clear(child);
            }
        }
    }

    private static int Sum(Element element)
    {
        foreach (var (child, _) in element.Children)
        {
            element.Prose += child is null ? 0 : Sum(child);
        }

        return element.Prose;
    }
}
