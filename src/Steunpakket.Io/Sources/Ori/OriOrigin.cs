using System.Text.Json;
using System.Text.RegularExpressions;

namespace Steunpakket.Io.Sources.Ori;

/// <summary>The supplier and its id out of <c>was_generated_by</c>, where neither address tells them.</summary>
internal static partial class OriOrigin
{
    /// <returns>Null when it names no supplier we know, or no id.</returns>
    public static (string Supplier, string Id)? Parse(JsonElement? generatedBy)
    {
        if (generatedBy is not { } origin || Mapping().Match(origin.FirstText("same_as") ?? string.Empty) is not { Success: true } mapping)
        {
            return null;
        }

        var id = origin.FirstText("original_identifier") is { Length: > 0 } original ? original : mapping.Groups["id"].Value;
        return mapping.Groups["supplier"].Value switch
        {
            "ibabs" => ("ibabs", id.ToLowerInvariant()),
            "notubiz" => ("notubiz", id),
            "parlaeus" => ("parlaeus", id),
            "gemeenteoplossingen" => ("gemeenteoplossingen", id),
            _ => null,
        };
    }

    // .../voc/mapping/<key>/<supplier>/<collection>/<id>
    [GeneratedRegex("/mapping/[^/]+/(?<supplier>[^/]+)/[^/]+/(?<id>[^/]+)$")]
    private static partial Regex Mapping();
}
