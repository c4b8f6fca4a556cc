using Sayso.Text;

namespace Sayso.Lab.Corpora;

/// <summary>An annotated story.</summary>
internal sealed record GoldStory(string Name, string Text, Layout Layout, IReadOnlyList<GoldAttribution> Attributions);

/// <summary>One annotated attribution. The content's pieces are in text order.</summary>
internal sealed record GoldAttribution(Span? Source, Span? Cue, IReadOnlyList<Span> Content);
