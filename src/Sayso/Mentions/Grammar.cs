namespace Sayso.Mentions;

/// <summary>What the network makes of each token's grammar: a guess, learned from CoreNLP's analysis, right about nineteen times in twenty.</summary>
/// <param name="PartOfSpeech">Penn Treebank tags: NN, NNP, PRP, VBD …</param>
/// <param name="Name">The kind of name the token belongs to: PERSON, ORGANIZATION, LOCATION, MISC, DATE, NUMBER …; O outside names.</param>
/// <param name="Head">The index of the token that governs this one; the token's own index where it governs itself, as a sentence's root does.</param>
/// <param name="Relation">The dependency relation to that head: nsubj, dobj, appos …</param>
internal sealed record Grammar(string[] PartOfSpeech, string[] Name, int[] Head, string[] Relation);
