namespace Sayso.Text;

/// <summary>What bytes stand for, and what was amiss with them.</summary>
internal readonly record struct Decoded(string Text, Fault? Warning = null);
