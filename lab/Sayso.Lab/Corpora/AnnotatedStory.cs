using Sayso.Exchange;
using Sayso.Text;

namespace Sayso.Lab.Corpora;

/// <summary>An annotated story.</summary>
internal sealed record AnnotatedStory(string Name, Document Document, Layout Layout, IReadOnlyList<Annotation> Annotations)
{
    public string Text => Document.Text;
}
