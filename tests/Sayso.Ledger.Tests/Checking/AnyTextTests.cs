using CsCheck;
using Sayso.Ledger.Checking;

namespace Sayso.Ledger.Tests.Checking;

/// <summary>What holds for every quotation and every text.</summary>
public class AnyTextTests
{
    private static readonly string[] Vocabulary =
        ["the", "bridge", "sank", "we", "never", "don’t", "20", "U.S.", "café", "re-open", "it", "harbors", "harbor", "said", "3.5", "of", "mayor's", "twenty", "five", "🎉", "money"];

    private static readonly Gen<string[]> Words = Gen.OneOf(Vocabulary).Array[0, 80];

    private static readonly Gen<string> Anything = Gen.OneOf(
        Gen.OneOf(Gen.OneOf(Vocabulary), Gen.OneOf("…", "...", "[", "]", "[...]", "“", "”", "\"", "'", ".", ",", "\n", "\u200B", "\u0301", "\uD83C", "\uDF89", "שלום", "$", "%", "\0"))
            .Array[0, 120].Select(parts => string.Join(' ', parts)),
        Gen.OneOf("a", "B", " ", "…", "...", "[", "]", "“", "”", "\"", "'", ".", ",", "1", "\u200B", "\u0301", "\uD83C", "\uDF89", "é", "\n").Array[0, 200].Select(string.Concat),
        Gen.String);

    [Fact]
    public void A_passage_is_found_exactly_whatever_its_marks_and_case() =>
        Gen.Select(Words, Gen.Int[0, 79], Gen.Int[3, 30], Gen.OneOf(" ", "  ", " — ", ", ", "\n", "! “", " \u200B"), Gen.Bool).Sample((words, start, count, gap, upper) =>
        {
            var quoted = words.Skip(start).Take(count).Where(word => word != "🎉").ToArray();
            if (quoted.Length < CheckedQuotation.MinWords)
            {
                return;
            }

            string typed = string.Join(gap, quoted).Replace('’', '\'');
            string text = string.Join(' ', words);
            var passage = CheckedQuotation.Of(upper ? typed.ToUpperInvariant() : typed).Quotation.FindIn(text);
            Assert.NotNull(passage);
            Assert.Equal(Match.Exact, passage.Match);
            Assert.Equal(1, passage.Likeness);
            Assert.Equal(Letters(typed), Letters(passage.Span.Of(text).ToString()));
        });

    [Fact]
    public void A_passage_with_a_stretch_elided_is_found_exactly() =>
        Gen.Select(Words.Where(words => words.Length > 12), Gen.Int[3, 5], Gen.Int[1, 60]).Sample((words, before, gap) =>
        {
            string[] spoken = [.. words.Where(word => word != "🎉")];
            string typed = string.Join(' ', spoken.Take(before)) + " … " + string.Join(' ', spoken.Skip(before + gap).Take(4));
            var passage = CheckedQuotation.Of(typed).Quotation.FindIn(string.Join(' ', words));
            Assert.NotNull(passage);
            Assert.Equal(Match.Exact, passage.Match);
        });

    [Fact]
    public void One_word_misquoted_is_one_run_that_differs() =>
        Gen.Select(Gen.Int[6, 26], Gen.Double[0, 1], Gen.Int[0, 2]).Sample((count, place, way) =>
        {
            string[] spoken = [.. Enumerable.Range(0, count).Select(i => $"{(char)('a' + i)}larm")];
            int at = 1 + (int)(place * (count - 3));
            string before = string.Join(' ', spoken[..at]);
            string after = string.Join(' ', spoken[(at + 1)..]);
            var (typed, difference) = way switch
            {
                0 => ($"{before} zebra {after}", $"{before} [-zebra-] {{+{spoken[at]}+}} {after}"),
                1 => ($"{before} {after}", $"{before} {{+{spoken[at]}+}} {after}"),
                _ => ($"{before} zebra {spoken[at]} {after}", $"{before} [-zebra-] {spoken[at]} {after}"),
            };
            var passage = CheckedQuotation.Of(typed).Quotation.FindIn("So it goes. " + string.Join(' ', spoken) + " It went so.");
            Assert.Equal(Match.Near, passage!.Match);
            Assert.Equal(difference, passage.Difference.ToString());
        });

    [Fact]
    public void Nothing_typed_and_nothing_searched_throws_and_every_span_slices() =>
        Gen.Select(Anything, Anything).Sample(
            (typed, text) =>
            {
                if (!CheckedQuotation.Of(typed).TryGet(out var quotation, out var fault))
                {
                    Assert.StartsWith("SAYSO507", fault.Code, StringComparison.Ordinal);
                    return;
                }

                foreach (string record in (string[])[text, typed, typed + text, text + " " + typed])
                {
                    if (quotation.Closest(record) is { } passage)
                    {
                        AssertSound(quotation, record, passage);
                    }
                }
            },
            iter: 2000);

    private static void AssertSound(CheckedQuotation quotation, string text, Passage passage)
    {
        Assert.InRange(passage.Likeness, 0, 1);
        Assert.True(passage.Span.End <= text.Length);
        int typedAt = 0;
        int recordAt = passage.Span.Start;
        foreach (var run in passage.Difference)
        {
            Assert.Equal(run.Typed, run.TypedSpan.Of(quotation.Typed).ToString());
            Assert.Equal(run.Record, run.RecordSpan.Of(text).ToString());
            Assert.True(run.TypedSpan.IsEmpty || run.TypedSpan.Start >= typedAt);
            Assert.True(run.RecordSpan.IsEmpty || (run.RecordSpan.Start >= recordAt && passage.Span.Contains(run.RecordSpan)));
            Assert.False(run.TypedSpan.IsEmpty && run.RecordSpan.IsEmpty);
            typedAt = Math.Max(typedAt, run.TypedSpan.End);
            recordAt = Math.Max(recordAt, run.RecordSpan.End);
        }

        // No word is lost: the runs together are all that was typed and all of the passage.
        Assert.Equal(Letters(quotation.Typed.Replace("[sic]", "", StringComparison.Ordinal)), Letters(string.Concat(passage.Difference.Select(run => run.Typed))));
        Assert.Equal(Letters(passage.Span.Of(text).ToString()), Letters(string.Concat(passage.Difference.Select(run => run.Record))));
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
