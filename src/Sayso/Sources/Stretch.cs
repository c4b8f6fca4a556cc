namespace Sayso.Sources;

/// <summary>Neighbouring tokens, from <paramref name="Start"/> up to but without <paramref name="End"/>.</summary>
internal readonly record struct Stretch(int Start, int End)
{
    public int Length => End - Start;

    public bool Contains(int token) => Start <= token && token < End;

    /// <summary>How many tokens lie between the stretch and <paramref name="token"/>; 0 inside.</summary>
    public int DistanceTo(int token) => token < Start ? Start - token : token >= End ? token - End + 1 : 0;
}
