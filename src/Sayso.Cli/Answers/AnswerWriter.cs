using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Sayso.Cli.Output;
using Sayso.Cli.Rendering;
using Sayso.Ledger.Answers;

namespace Sayso.Cli.Answers;

/// <summary>Writes answers to standard output as a table, as JSON or as CSV.</summary>
internal static class AnswerWriter
{
    /// <summary>Opens what answers are written to; tests that run the program in their own process put something else here.</summary>
    public static Func<Stream> Output { get; set; } = Console.OpenStandardOutput;

    /// <summary>Writes an answer, and says how to exit.</summary>
    public static int Write(IAnswer answer, string format)
    {
        using var written = new MemoryStream();
        Write(answer, format, ReportStyle.OfTables(), written);
        if (format == "csv" && answer.Next is { } next)
        {
            // Rows have no place for it.
            Console.Error.WriteLine($"sayso: There is more: give the same command with --after {next}");
        }

        return Put(written.GetBuffer().AsMemory(0, (int)written.Length));
    }

    /// <summary>Puts bytes on standard output, and says how to exit.</summary>
    public static int Put(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var output = Output();
            output.Write(bytes.Span);
            return ExitCode.Success;
        }
        catch (IOException e)
        {
            Complaints.Write(CliFaults.Unwritable("standard output", e));
            return ExitCode.SomeFailed;
        }
    }

    /// <summary>Writes an answer in a format: table, json or csv.</summary>
    public static void Write(IAnswer answer, string format, ReportStyle style, Stream output)
    {
        switch (format)
        {
            case "json":
                WriteJson(answer, output);
                break;
            case "csv":
                WriteCsv(answer, output);
                break;
            default:
                var page = new TypesetPage(style.Width);
                answer.Set(page, style.Width);
                using (var writer = new StreamWriter(output, leaveOpen: true) { NewLine = "\n" })
                {
                    style.ConsoleOn(writer).Write(page);
                }

                break;
        }
    }

    private static void WriteJson(IAnswer answer, Stream output)
    {
        AnswerJson.Write(output, answer.Form, answer.Write, indented: true);
        output.WriteByte((byte)'\n');
    }

    private static void WriteCsv(IAnswer answer, Stream output)
    {
        // A story's words that begin as a formula does would be one in a spreadsheet; a ' before them keeps them words.
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\r\n", InjectionOptions = InjectionOptions.Escape };
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        using var csv = new CsvWriter(writer, configuration);
        foreach (var row in answer.Rows())
        {
            foreach (string? field in row)
            {
                csv.WriteField(field ?? "");
            }

            csv.NextRecord();
        }
    }
}
