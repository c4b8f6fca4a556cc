using Sayso.Cli.Input;
using Sayso.Intake;

namespace Sayso.Cli.Commands;

/// <summary>What `sayso add` was asked to do.</summary>
/// <param name="Sources">Files, folders, patterns, addresses and "-".</param>
/// <param name="Metadata">What the user says of the stories.</param>
/// <param name="Intake">How they are brought in.</param>
/// <param name="Jobs">How many stories are read at once.</param>
internal sealed record AddRequest(string[] Sources, Metadata Metadata, IntakeOptions Intake, int Jobs);
