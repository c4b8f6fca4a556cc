using Sayso.Evaluation;
using Sayso.Exchange;
using Sayso.Text;

namespace Sayso.Tests.Evaluation;

/// <summary>The scorer of readings prints what the published one prints, character for character, whatever is predicted.</summary>
public sealed class ReadingScorerAgreementTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sayso-readings-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Agrees_on_spoilt_gold(int seed) => AgreesOn(Yardstick.Stories, new Random(seed));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Agrees_on_stories_of_every_kind(int seed)
    {
        string stories = Directory.CreateDirectory(Path.Combine(_folder, "stories")).FullName;
        var random = new Random(seed);
        HostileGold.Write(stories, stories: 60, random);
        AgreesOn(stories, random);
    }

    private void AgreesOn(string stories, Random random)
    {
        string predictions = Directory.CreateDirectory(Path.Combine(_folder, "predictions")).FullName;
        var scorer = new ReadingScorer();
        foreach (string file in Directory.GetFiles(stories, "*.gold.json").Order(StringComparer.Ordinal))
        {
            string name = Path.GetFileName(file)[..^".gold.json".Length];
            var document = new Document(File.ReadAllText(Path.Combine(stories, name + ".txt")));
            var gold = GoldStory.Read(File.ReadAllBytes(file), document, out var fault);
            Assert.Null(fault);
            var reading = random.Next(10) == 0 ? null : SpoiltReadings.Of(gold!, random);
            if (reading is not null)
            {
                using var output = File.Create(Path.Combine(predictions, name + ".json"));
                ReadingJson.Write(output, reading, "0");
            }

            scorer.Add(gold!, reading);
        }

        using var sheet = new StringWriter();
        ReadingScoreSheet.Print(scorer, sheet);
        Assert.Equal(string.Join('\n', Yardstick.ScoreReadings(stories, stories, predictions)) + "\n", sheet.ToString());
    }
}
