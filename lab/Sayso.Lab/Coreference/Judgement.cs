namespace Sayso.Lab.Coreference;

/// <summary>One candidate with its choices: what is known of each, and which of them are right. The first choice is to refer to nothing before it.</summary>
internal sealed record Judgement(int Class, float[][] Choices, bool[] Right);
