using CsCheck;
using Sayso.Text;

namespace Sayso.Tests.Text;

public class LayoutPropertyTests
{
    private const int Samples = 5_000;

    [Fact]
    public void Tokens_are_in_order_and_hold_every_character_but_white_space() => AnyText.Any.Sample(
        text =>
        {
            int end = 0;
            foreach (var token in Layout.Of(text).Tokens)
            {
                Assert.True(token.Span.Start >= end && !token.Span.IsEmpty);
                Assert.All(text[end..token.Span.Start], c => Assert.True(Chars.IsBlank(c)));
                Assert.All(token.Span.Of(text).ToArray(), c => Assert.False(Chars.IsBlank(c)));
                end = token.Span.End;
            }

            Assert.All(text[end..], c => Assert.True(Chars.IsBlank(c)));
        },
        iter: Samples);

    [Fact]
    public void No_token_cuts_a_surrogate_pair_or_takes_a_combining_mark_from_its_letter() => AnyText.Any.Sample(
        text =>
        {
            var layout = Layout.Of(text);
            foreach (int start in layout.Tokens.Select(token => token.Span.Start).Where(start => start > 0))
            {
                Assert.False(char.IsLowSurrogate(text[start]) && char.IsHighSurrogate(text[start - 1]));
                Assert.False(Chars.At(text, start, out _) == CharClass.Mark && !Chars.IsBlank(text[start - 1]));
            }
        },
        iter: Samples);

    [Fact]
    public void Sentences_and_paragraphs_cover_all_tokens_and_no_sentence_leaves_its_paragraph() => AnyText.Any.Sample(
        text =>
        {
            var layout = Layout.Of(text);
            AssertCover(layout.Sentences, layout.Tokens.Count);
            AssertCover(layout.Paragraphs, layout.Tokens.Count);
            var sentenceStarts = layout.Sentences.Select(sentence => sentence.Start.Value).ToHashSet();
            Assert.All(layout.Paragraphs, paragraph => Assert.Contains(paragraph.Start.Value, sentenceStarts));
        },
        iter: Samples);

    [Fact]
    public void Quotations_are_in_order_and_nest_and_none_crosses_another() => AnyText.Any.Sample(
        text =>
        {
            var open = new Stack<Span>();
            int start = 0;
            foreach (var quotation in Layout.Of(text).Quotations)
            {
                Assert.True(quotation.Outer.Start >= start && quotation.Outer.Contains(quotation.Inner) && !quotation.Inner.IsEmpty);
                start = quotation.Outer.Start;
                while (open.Count > 0 && open.Peek().End <= start)
                {
                    open.Pop();
                }

                Assert.True(open.Count == 0 || open.Peek().Contains(quotation.Outer));
                open.Push(quotation.Outer);
                Assert.Equal(open.Count, quotation.Depth);
                Assert.InRange(quotation.Depth, 1, 9);
            }
        },
        iter: Samples);

    [Fact]
    public void A_quotation_stays_in_its_paragraph_and_consists_of_whole_tokens() => AnyText.Any.Sample(
        text =>
        {
            var layout = Layout.Of(text);
            foreach (var quotation in layout.Quotations)
            {
                var tokens = layout.TokensIn(quotation.Outer);
                Assert.Equal(quotation.Outer, layout.SpanOf(tokens));
                Assert.Contains(layout.Paragraphs, paragraph => paragraph.Start.Value <= tokens.Start.Value && tokens.End.Value <= paragraph.End.Value);
            }
        },
        iter: Samples);

    [Fact]
    public void Quotation_marks_are_what_stands_at_the_edges_of_quotations() => AnyText.Any.Sample(
        text =>
        {
            var layout = Layout.Of(text);
            var edges = layout.Quotations
                .SelectMany(quotation => new[] { (quotation.Outer.Start, quotation.Inner.Start), (quotation.Inner.End, quotation.Outer.End) })
                .Where(edge => edge.Item1 < edge.Item2)
                .Order();
            var marks = layout.Tokens.Where(token => token.Kind == TokenKind.QuotationMark).Select(token => (token.Span.Start, token.Span.End));
            Assert.Equal(edges, marks);
        },
        iter: Samples);

    [Fact]
    public void A_quotation_that_lacks_a_mark_is_flagged_unless_the_next_paragraph_goes_on_with_it() => AnyText.Any.Sample(
        text =>
        {
            var quotations = Layout.Of(text).Quotations;
            foreach (var quotation in quotations)
            {
                bool lacksOpening = quotation.Outer.Start == quotation.Inner.Start;
                bool lacksClosing = quotation.Outer.End == quotation.Inner.End;
                bool goesOn = quotations.Any(later => later.Continues && later.Outer.Start >= quotation.Outer.End);
                Assert.Equal(quotation.Unbalanced, lacksOpening || (lacksClosing && (quotation.Unbalanced || !goesOn)));
            }
        },
        iter: Samples);

    [Fact]
    public void What_follows_a_paragraph_changes_none_of_its_quotations_before_a_closing_mark() => Gen.Select(AnyText.Marks, AnyText.Marks).Sample(
        (before, after) =>
        {
            // An opening mark makes the next paragraph a possible continuation; a word does not.
            string alone = "Word " + before + "\n\n";
            var expected = Layout.Of(alone).Quotations;
            var actual = Layout.Of(alone + "Word " + after).Quotations;
            Assert.Equal(expected, actual.Take(expected.Count));
        },
        iter: Samples);

    [Fact]
    public void Tokens_are_found_by_offset_and_span() => AnyText.Any.Sample(
        text =>
        {
            var layout = Layout.Of(text);
            for (int offset = 0; offset <= text.Length; offset++)
            {
                int expected = layout.Tokens.TakeWhile(token => token.Span.End <= offset).Count();
                Assert.Equal(expected, layout.TokenAt(offset));
            }

            for (int i = 0; i < layout.Tokens.Count; i++)
            {
                Assert.Equal(i..(i + 1), layout.TokensIn(layout.Tokens[i].Span));
            }
        },
        iter: Samples / 10);

    private static void AssertCover(IReadOnlyList<Range> ranges, int count)
    {
        int end = 0;
        foreach (var range in ranges)
        {
            Assert.Equal(end, range.Start.Value);
            Assert.True(range.End.Value > end);
            end = range.End.Value;
        }

        Assert.Equal(count, end);
    }
}
