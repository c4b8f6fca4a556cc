using Sayso.Exchange;
using Sayso.Text;

namespace Sayso.Lab.Corpora;

/// <summary>
/// PolNeAR (Newell, Margolin and Ruths, LREC 2018): texts with brat annotations. Where several people annotated a story the first
/// in name order is used; malformed lines are passed over.
/// </summary>
internal static class Polnear
{
    public static List<AnnotatedStory> Load(string folder)
    {
        var stories = new List<AnnotatedStory>();
        foreach (string file in Directory.GetFiles(Path.Combine(folder, "text"), "*.txt").Order(StringComparer.Ordinal))
        {
            string name = Path.GetFileNameWithoutExtension(file);
            string? annotations = Directory.GetFiles(Path.Combine(folder, "attributions"), name + "_????.ann").Order(StringComparer.Ordinal).FirstOrDefault();
            if (annotations is not null)
            {
                var document = new Document(File.ReadAllText(file));
                stories.Add(new AnnotatedStory(name, document, Layout.Of(document.Text), Brat.Read(File.ReadAllText(annotations), document).Annotations));
            }
        }

        return stories;
    }
}
