using CsCheck;
using Sayso.Ledger.Record;

namespace Sayso.Ledger.Tests;

/// <summary>What entries hold comes back as it went in, and damage is found out.</summary>
public class BodyTests
{
    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("naïve 😀 e\u0301 \ud800 lone \udc00")]
    public void A_text_comes_back_to_the_last_unit(string text) => Assert.Equal(text, TextBody.Text(TextBody.Of(text)));

    [Fact]
    public void Any_text_comes_back() => Gen.String.Sample(text => TextBody.Text(TextBody.Of(text)) == text);

    [Fact]
    public void A_reading_comes_back_with_everything_in_it()
    {
        foreach (string tale in (string[])[Tales.Bridge, Tales.BridgeLater, Tales.Ferry, "He left.", .. Directory.GetFiles(Samples, "*.txt").Select(File.ReadAllText)])
        {
            var reading = Shelf.Reader.Read(Shelf.Story(tale, published: new DateOnly(2031, 3, 4)));
            var (back, engine) = ReadingBody.Read(ReadingBody.Of(reading, "1.2.3"), reading.Document);
            Assert.Equal("1.2.3", engine);
            Assert.Equivalent(reading.Disputes, back.Disputes, strict: true);
            Assert.Equal(reading.Entities.Select(Written), back.Entities.Select(Written));
            Assert.Equal(reading.Statements.Select(Written), back.Statements.Select(Written));
        }
    }

    [Fact]
    public void A_damaged_reading_is_found_out_and_never_ends_in_another_way()
    {
        var reading = Shelf.Reader.Read(Shelf.Story(Tales.Bridge));
        byte[] body = Packing.Unpack(ReadingBody.Of(reading, "1.2.3"));
        Gen.Select(Gen.Int[0, body.Length - 1], Gen.Byte).Sample((place, value) =>
        {
            byte[] hurt = [.. body];
            hurt[place] = value;
            try
            {
                ReadingBody.Read(Packing.Pack(hurt), reading.Document);
            }
            catch (InvalidDataException)
            {
                // Told as it should be.
            }
        });
    }

    [Fact]
    public void A_reading_of_another_text_is_refused()
    {
        var reading = Shelf.Reader.Read(Shelf.Story(Tales.Bridge));
        var other = Shelf.Story(Tales.Bridge.Replace("cracks", "flakes", StringComparison.Ordinal));
        Assert.Throws<InvalidDataException>(() => ReadingBody.Read(ReadingBody.Of(reading, "1.2.3"), other));
    }

    private static string Samples { get; } = FindSamples();

    private static string Written(Mentions.Entity entity) =>
        $"{entity.Id} {entity.Name} {entity.Kind} {entity.IsNamed} {entity.Gender} {entity.IsPlural} {string.Join('|', entity.Roles)} "
        + string.Join('|', entity.Mentions.Select(mention => $"{mention.Span} {mention.Head} {mention.Form} {mention.Confidence:F2}"));

    private static string Written(Statement statement)
    {
        var (attribution, provenance, position) = statement;
        return $"{attribution.Id} {attribution.Type} {attribution.Content} {attribution.Cue} {attribution.Source} {attribution.Relative} {attribution.Continues} {attribution.Within} {attribution.Confidence:F4} "
            + $"{provenance.Entity} {provenance.Kind} {provenance.Unnamed} {provenance.Channel} {provenance.Via} {provenance.When} "
            + $"{position.Expressed} {position.Stance} {string.Join('|', position.Targets)} {position.About}";
    }

    private static string FindSamples()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Sayso.slnx")))
        {
            folder = folder.Parent!;
        }

        return Path.Combine(folder.FullName, "samples");
    }
}
