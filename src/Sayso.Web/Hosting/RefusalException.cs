namespace Sayso.Web.Hosting;

/// <summary>Ends a request that cannot be answered as it is.</summary>
internal sealed class RefusalException(int status, Fault fault, string? parameter = null) : Exception(fault.Message)
{
    /// <summary>The status to answer with.</summary>
    public int Status { get; } = status;

    /// <summary>What is wrong.</summary>
    public Fault Fault { get; } = fault;

    /// <summary>The parameter or field that is wrong, if it is one.</summary>
    public string? Parameter { get; } = parameter;

    /// <summary>For a parameter or a field that is wrong.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="place">Where it stands: “parameter” or “field”.</param>
    /// <param name="what">What is wrong with it, as it follows upon its name.</param>
    /// <param name="remedy">What to do.</param>
    public static RefusalException Of(string name, string place, string what, string remedy) =>
        new(400, WebFaults.BadParameter($"{place} {name}", what, remedy), name);
}
