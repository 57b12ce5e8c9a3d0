using System.Text.Json;

namespace Steunpakket.Io.Sources.GemeenteOplossingen;

/// <summary>One meeting as the API writes it. A member that is needed and cannot be read is a <see cref="FormatException"/>.</summary>
internal sealed class Meeting(JsonElement json)
{
    public string Id => json.Text("id") ?? throw new FormatException("it has no id");

    public string Key => $"meeting {Id}";

    public string? Version => json.Text("modified");

    /// <summary>The day as written, Dutch wall clock; null when nothing or zeros are written.</summary>
    public DateOnly? Day => json.Has("date") ? json.Day("date") : throw new FormatException("it has no date");

    /// <summary>Some gemeenten leave the description empty.</summary>
    public string? Name => ListedText.Clean(json.Text("description"))
        ?? ListedText.Clean(string.Join(" - ", ((string?[])["Vergadering", json.Object("dmu")?.Text("name"), Start]).Where(part => part is not null)));

    // The time stands in startTime, or behind the date.
    private string? Start => json.Text("date") is { Length: >= 10 } date
        ? $"{date[..10]} {json.Text("startTime") ?? (date.Length >= 16 ? date[11..16] : "")}".TrimEnd()
        : null;

    /// <summary>Every line that lists a document.</summary>
    /// <remarks>
    /// Items without a sort order are hidden from the agenda on the site, but their documents are public and are counted by
    /// OpenBesluitvorming. Open Raadsinformatie drops them, and so loses documents that people can read.
    /// </remarks>
    /// <exception cref="FormatException">It has no lists at all, as in version 2: an empty meeting would then be a lie.</exception>
    public IReadOnlyList<JsonElement> Lines() => json.Has("documents") || json.Has("items")
        ? [.. json.List("documents"), .. json.List("items").SelectMany(item => item.List("documents"))]
        : throw new FormatException("it lists neither documents nor items");

    /// <summary>What a document's lines say goes before what is said of the meeting, whose agenda may be public.</summary>
    public bool Hides(DocumentListings listed)
    {
        var said = listed.Lines.Select(line => line.Flag("confidential")).OfType<bool>().ToList();
        return said.Count > 0 ? said.Contains(true) : json.Flag("confidential") == true;
    }

    /// <summary>How a message calls it, also when it cannot be read.</summary>
    public override string ToString() => json.Text("id") is null ? Name ?? "a meeting" : Key;
}
