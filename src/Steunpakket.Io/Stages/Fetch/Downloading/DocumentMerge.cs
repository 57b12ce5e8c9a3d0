using Steunpakket.Io.Sources;
using Steunpakket.Io.Stages.Fetch.State;

namespace Steunpakket.Io.Stages.Fetch.Downloading;

/// <summary>Brings the lines of all sources together by document.</summary>
internal static class DocumentMerge
{
    /// <param name="listed">By document; each with its window.</param>
    /// <param name="windows">Those that count; lines of others are left out.</param>
    /// <param name="sources">Name and supplier of the configured sources, in the settings' order.</param>
    public static IEnumerable<MergedDocument> Of(
        IEnumerable<(long Window, SupplierDocument Document)> listed, IReadOnlyDictionary<long, WindowRecord> windows, IReadOnlyList<(string Name, string Supplier)> sources)
    {
        var places = sources.Select((source, place) => (source, place)).ToDictionary(pair => pair.source.Name, pair => (pair.place, pair.source.Supplier), StringComparer.Ordinal);
        var group = new List<(WindowRecord Window, SupplierDocument Document)>();
        foreach (var (number, document) in listed)
        {
            if (!windows.TryGetValue(number, out var window))
            {
                continue;
            }

            if (group is [var (_, first), ..] && first.Id != document.Id)
            {
                yield return Merge(group, places);
                group.Clear();
            }

            group.Add((window, document));
        }

        if (group.Count > 0)
        {
            yield return Merge(group, places);
        }
    }

    // The supplier's own API knows best. Within a source its parts in a fixed order, because meetings and registers may tell versions in
    // different words and changing from one to the other would look like a change of bytes. When a window was asked has no say in the order
    // of the lines, which tables show.
    private static MergedDocument Merge(
        List<(WindowRecord Window, SupplierDocument Document)> group, Dictionary<string, (int Place, string Supplier)> places)
    {
        var id = group[0].Document.Id;
        var lines = group
            .OrderBy(line => id.Value.StartsWith(places[line.Window.Source].Supplier + "/", StringComparison.Ordinal) ? -1 : places[line.Window.Source].Place)
            .ThenBy(line => line.Window.Source, StringComparer.Ordinal)
            .ThenBy(line => line.Window.Part, StringComparer.Ordinal)
            .ThenByDescending(line => line.Window.Key, StringComparer.Ordinal);
        return new MergedDocument(id, [.. lines.Select(line => new MergedLine(line.Window.Source, line.Document) { Part = line.Window.Part, AskedAt = line.Window.AskedAt })]);
    }
}
