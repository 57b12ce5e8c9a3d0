using System.Text.Json;

namespace Steunpakket.Io.Sources;

/// <summary>The lines in which one meeting lists one document: on the meeting, and again on the items that discuss it.</summary>
/// <param name="Id">The supplier's.</param>
internal sealed record DocumentListings(string Id, IReadOnlyList<JsonElement> Lines)
{
    /// <summary>What the first line that has the member says: later lines are often only an id and a file name.</summary>
    public string? Text(string name) => Lines.Select(line => line.Text(name)).FirstOrDefault(text => text is not null);

    /// <summary>Groups lines by the member <paramref name="id"/>, in the order in which ids first occur.</summary>
    /// <param name="withoutId">How many lines have none.</param>
    public static IReadOnlyList<DocumentListings> Group(IReadOnlyList<JsonElement> lines, string id, out int withoutId)
    {
        withoutId = lines.Count(line => line.Text(id) is null);
        return [.. lines.Where(line => line.Text(id) is not null).GroupBy(line => line.Text(id)!).Select(group => new DocumentListings(group.Key, [.. group]))];
    }
}
