using System.Text.RegularExpressions;

namespace Steunpakket.Io.Sources.Ori;

/// <summary>
/// The address of Open Raadsinformatie's own copy (SOURCES 1.8). It was made of the supplier's id when the document was
/// imported, and so tells it also where <c>original_url</c> lies at a gemeente's own site.
/// </summary>
/// <param name="Path">What follows <c>/resolve/</c>.</param>
internal sealed partial record OriResolve(string Path)
{
    /// <returns>Null for another kind of address.</returns>
    public static OriResolve? Parse(string? url) =>
        url?.IndexOf("/resolve/", StringComparison.Ordinal) is >= 0 and int at ? new OriResolve(url[(at + "/resolve/".Length)..]) : null;

    /// <summary>Whether the document hangs in a register, whose date is no meeting's.</summary>
    public bool IsRegister => Path.StartsWith("ibabs/report/", StringComparison.Ordinal);

    /// <summary>The original supplier and its id; null when it is none we know.</summary>
    public (string Supplier, string Id)? Document =>
        Ibabs().Match(Path) is { Success: true } ibabs ? ("ibabs", ibabs.Groups[1].Value.ToLowerInvariant())
        : Notubiz().Match(Path) is { Success: true } notubiz ? ("notubiz", notubiz.Groups[1].Value)
        : Parlaeus().Match(Path) is { Success: true } parlaeus ? ("parlaeus", parlaeus.Groups[1].Value)
        : GemeenteOplossingen().Match(Path) is { Success: true } go ? ("gemeenteoplossingen", go.Groups[1].Value)
        : null;

    /// <param name="baseUrl">Of the API, which may have moved since the index was made.</param>
    /// <param name="bytes">The size that the copy must have; null when not known.</param>
    /// <returns>Null where the copy is known never to be served, or could be of another document without anyone noticing.</returns>
    public Uri? Address(string baseUrl, long? bytes)
    {
        // Notubiz ids are looked up by their first digits: 1660041 may bring 16600412. Only the size can tell.
        var blind = bytes is null && Notubiz().IsMatch(Path);
        return !blind && !Broken().IsMatch(Path) && Uri.TryCreate($"{baseUrl}/resolve/{Path}", UriKind.Absolute, out var address) ? address : null;
    }

    [GeneratedRegex("^ibabs/[a-z_]+/([0-9a-f-]{36})", RegexOptions.IgnoreCase)]
    private static partial Regex Ibabs();

    [GeneratedRegex(@"^(?:https?://)?api\.notubiz\.nl/document/(\d+)", RegexOptions.IgnoreCase)]
    private static partial Regex Notubiz();

    [GeneratedRegex("^parlaeus/agenda_item/([0-9a-z-]+)", RegexOptions.IgnoreCase)]
    private static partial Regex Parlaeus();

    [GeneratedRegex(@"/v\d/meetings/\d+/documents/(\d+)$", RegexOptions.IgnoreCase)]
    private static partial Regex GemeenteOplossingen();

    [GeneratedRegex(@"//|^(?:raad\.hardinxveld-giessendam\.nl|ris\.gemeenteraadhuizen\.nl)/", RegexOptions.IgnoreCase)]
    private static partial Regex Broken();
}
