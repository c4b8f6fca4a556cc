using System.Text;
using Sayso.Cli.Answers;

namespace Sayso.Cli.Tests;

/// <summary>
/// Runs the program in the tests' own process, which is many times faster. The console is one for all, so such tests are of one collection and run one after the other.
/// </summary>
internal static class InProcess
{
    public const string Collection = "in this process";

    public static SaysoOutcome Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var answers = new MemoryStream();
        var (standardOutput, standardError, standardAnswers) = (Console.Out, Console.Error, AnswerWriter.Output);
        Console.SetOut(output);
        Console.SetError(error);
        AnswerWriter.Output = () => new Kept(answers);
        try
        {
            int exitCode = CommandLine.Run(arguments);
            return new SaysoOutcome(exitCode, Encoding.UTF8.GetString(answers.ToArray()) + output, error.ToString());
        }
        finally
        {
            Console.SetOut(standardOutput);
            Console.SetError(standardError);
            AnswerWriter.Output = standardAnswers;
        }
    }

    /// <summary>Keeps what is written when its writer closes it.</summary>
    private sealed class Kept(MemoryStream kept) : MemoryStream
    {
        protected override void Dispose(bool disposing)
        {
            WriteTo(kept);
            base.Dispose(disposing);
        }
    }
}
