using System.Text;

namespace Sayso.Intake.Tests;

public class ManyStoriesTests : IntakeFolder
{
    private const int Count = 100_000;

    [Fact]
    public async Task A_hundred_thousand_records_are_never_held_all_at_once()
    {
        string text = string.Concat(Enumerable.Repeat(Story + " ", 20));
        byte[] record = Encoding.UTF8.GetBytes($$"""{"text": "{{text}}"}""" + "\n");
        using var intake = new StoryIntake(new IntakeOptions { OpenStandardInput = () => new Repeating(record, Count) });
        int stories = 0;
        long most = 0;
        await foreach (var arrival in intake.OpenAsync(["-"], Token))
        {
            Assert.Equal((long)stories * record.Length, arrival.Offset);
            Assert.NotNull(arrival.Document);
            most = ++stories % 25_000 == 0 ? Math.Max(most, GC.GetTotalMemory(forceFullCollection: true)) : most;
        }

        // All of them would be more than 500 MB; the tests that run beside this one hold some.
        Assert.Equal(Count, stories);
        Assert.True(2L * text.Length * Count > 500_000_000 && most < 250_000_000, $"{most:N0} bytes are held");
    }

    [Fact]
    public async Task It_ends_when_it_is_cancelled()
    {
        byte[] record = Encoding.UTF8.GetBytes($$"""{"text": "{{Story}}"}""" + "\n");
        using var intake = new StoryIntake(new IntakeOptions { OpenStandardInput = () => new Repeating(record, Count) });
        using var cancellation = new CancellationTokenSource();
        int stories = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var arrival in intake.OpenAsync(["-"], cancellation.Token))
            {
                Assert.NotNull(arrival.Document);
                if (++stories == 3)
                {
                    await cancellation.CancelAsync();
                }
            }
        });
        Assert.Equal(3, stories);
    }

    /// <summary>The same bytes over and over.</summary>
    private sealed class Repeating(byte[] record, int count) : MemoryStream
    {
        private long _at;

        public override int Read(byte[] buffer, int offset, int length)
        {
            int from = (int)(_at % record.Length);
            int step = _at == (long)record.Length * count ? 0 : Math.Min(length, record.Length - from);
            record.AsSpan(from, step).CopyTo(buffer.AsSpan(offset));
            _at += step;
            return step;
        }
    }
}
