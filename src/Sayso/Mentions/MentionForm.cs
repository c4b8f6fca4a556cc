namespace Sayso.Mentions;

/// <summary>How a mention refers to its entity.</summary>
public enum MentionForm
{
    /// <summary>By name: Trump, CNN, Iran.</summary>
    Name,

    /// <summary>By description: the first lady, two sources, the statement.</summary>
    Description,

    /// <summary>By a pronoun: he, they, its, I.</summary>
    Pronoun,
}
