using Sayso.Text;

namespace Sayso.Tests;

public class SpanTests
{
    [Fact]
    public void A_span_is_half_open_and_prints_so() => Assert.Equal("[3..7)", new Span(3, 7).ToString());

    [Fact]
    public void A_span_never_ends_before_it_starts() => Assert.Throws<ArgumentOutOfRangeException>(() => new Span(7, 3));
}
