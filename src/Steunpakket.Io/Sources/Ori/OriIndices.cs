using System.Text.Json;
using System.Text.RegularExpressions;
using Steunpakket.Io.Http;

namespace Steunpakket.Io.Sources.Ori;

/// <summary>What stands behind an alias, asked once a run: a gemeente that is indexed anew moves its alias, and ids differ between the two.</summary>
internal sealed partial class OriIndices(Uri baseUrl)
{
    private readonly Uri _address = new($"{baseUrl.AbsoluteUri.TrimEnd('/')}/elastic/_aliases");
    private readonly Lock _gate = new();
    private Task<JsonElement>? _aliases;

    /// <param name="alias">Or the name of an index itself: some second copies have no alias.</param>
    /// <returns>Index names, joined by commas where an alias has several.</returns>
    /// <exception cref="SourceUnavailableException">Nothing bears that name (<c>no_index</c>).</exception>
    public async Task<string> ResolveAsync(IApi api, string alias, CancellationToken cancellationToken)
    {
        var aliases = await AliasesAsync(api, cancellationToken);
        var indices = aliases.EnumerateObject()
            .Where(index => index.Name == alias || index.Value.Field("aliases")?.Field(alias) is not null)
            .Select(index => index.Name).Order(StringComparer.Ordinal).ToList();
        return indices.Count > 0 ? string.Join(',', indices.Select(Uri.EscapeDataString))
            : OwnName().IsMatch(alias) ? Uri.EscapeDataString(alias)
            : throw new SourceUnavailableException("no_index", $"Open Raadsinformatie has no index '{alias}'");
    }

    private Task<JsonElement> AliasesAsync(IApi api, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            // What failed for one window is asked again for the next.
            return _aliases is { IsFaulted: false, IsCanceled: false } ? _aliases : _aliases = AskAsync(api, cancellationToken);
        }
    }

    private async Task<JsonElement> AskAsync(IApi api, CancellationToken cancellationToken)
    {
        var answer = await api.AskAsync(new ApiQuestion(_address), cancellationToken);
        if (!answer.IsSuccess)
        {
            throw new SourceChangedException(_address, $"status {answer.Status}");
        }

        using var json = answer.Json(_address);
        return json.RootElement.ValueKind == JsonValueKind.Object
            ? json.RootElement.Clone()
            : throw new SourceChangedException(_address, "no object of indices");
    }

    // A name with a time stamp; an alias has none.
    [GeneratedRegex(@"^o[rsw]i_.+_\d{14}$")]
    private static partial Regex OwnName();
}
