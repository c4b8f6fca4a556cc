using Microsoft.AspNetCore.Http;
using Sayso.Ledger.Questions;
using Sayso.Web.Hosting;

namespace Sayso.Web.Api;

/// <summary>What was given with a question. All of it is read before anything is asked, so that nothing wrong passes unseen.</summary>
internal sealed class Given
{
    private readonly HttpRequest _request;
    private readonly Dictionary<string, object?> _values = new(StringComparer.Ordinal);

    private Given(HttpRequest request) => _request = request;

    /// <summary>How many are wanted at most.</summary>
    public int Limit => (int)(Of(Ask.Limit) ?? StatementQuery.DefaultLimit);

    /// <summary>Reads what a request gives.</summary>
    /// <param name="request">The request.</param>
    /// <param name="parameters">What it may give.</param>
    /// <exception cref="RefusalException">Something is missing, unknown, given twice, or not what it must be.</exception>
    public static Given With(HttpRequest request, IReadOnlyList<Parameter> parameters)
    {
        var given = new Given(request);
        foreach (string name in request.Query.Keys)
        {
            if (!parameters.Any(parameter => !parameter.IsInPath && parameter.Name == name))
            {
                throw RefusalException.Of(Short(name), "parameter", "is not known here.", Known(parameters));
            }
        }

        return given;
    }

    /// <summary>The value of a parameter; the type's default where none is given.</summary>
    /// <exception cref="RefusalException">It is missing, given twice, or not what it must be.</exception>
    public T? Of<T>(Parameter<T> parameter)
    {
        if (!_values.TryGetValue(parameter.Name, out object? value))
        {
            _values[parameter.Name] = value = Read(parameter);
        }

        return value is null ? default : (T)value;
    }

    /// <summary>The address of the next page of the same question.</summary>
    public string NextPage(string cursor)
    {
        var rest = _request.Query.Where(pair => pair.Key != Ask.Cursor.Name).SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value));
        return _request.Path.ToUriComponent() + QueryString.Create(rest.Append(KeyValuePair.Create(Ask.Cursor.Name, (string?)cursor))).ToUriComponent();
    }

    private T? Read<T>(Parameter<T> parameter)
    {
        string? words = parameter.IsInPath ? _request.RouteValues[parameter.Name] as string : OnlyOne(parameter);
        if (words is null || (words.Length == 0 && !parameter.IsInPath && !parameter.IsRequired))
        {
            return parameter.IsRequired ? throw Wrong(parameter, "is missing.") : default;
        }

        return !parameter.Read(words, out var value) ? throw Wrong(parameter, $"is not {parameter.Wanted}.")
            : value is null && parameter.IsRequired ? throw Wrong(parameter, "is empty.")
            : value;
    }

    private string? OnlyOne(Parameter parameter)
    {
        var values = _request.Query[parameter.Name];
        return values.Count > 1 ? throw Wrong(parameter, "is given more than once.") : values.Count == 0 ? null : values[0];
    }

    private static RefusalException Wrong(Parameter parameter, string what) => RefusalException.Of(parameter.Name, "parameter", what, $"Give {parameter.Wanted}.");

    private static string Known(IReadOnlyList<Parameter> parameters)
    {
        string names = string.Join(", ", parameters.Where(parameter => !parameter.IsInPath).Select(parameter => parameter.Name));
        return names.Length == 0 ? "None is taken here." : $"These are: {names}.";
    }

    private static string Short(string name) => name.Length <= 40 ? name : name[..40] + "…";
}
