using Sayso.Cli;

using var interruption = Interruption.Watch();
return CommandLine.Run(args);
