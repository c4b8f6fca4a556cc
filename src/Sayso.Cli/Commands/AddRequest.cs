using Sayso.Cli.Input;

namespace Sayso.Cli.Commands;

/// <summary>What `sayso add` was asked to do.</summary>
/// <param name="Sources">Files, folders, patterns, addresses and "-".</param>
/// <param name="Metadata">What the user says of the stories.</param>
/// <param name="Follow">Whether the pages of feeds' entries are fetched where the feed has only a summary.</param>
/// <param name="AllowPrivateNetwork">Whether addresses outside the public network may be asked.</param>
/// <param name="Jobs">How many stories are read at once.</param>
internal sealed record AddRequest(string[] Sources, Metadata Metadata, bool Follow, bool AllowPrivateNetwork, int Jobs);
