using System.Web;
using AngleSharp.Dom;

namespace Steunpakket.Io.Sources.Ibabs.Portal;

/// <summary>What the portal's links hold.</summary>
internal static class PortalLink
{
    /// <summary>The GUID after <paramref name="path"/> in a link such as <c>/Agenda/Index/f9b8…</c>.</summary>
    /// <returns>Null when there is none.</returns>
    public static string? IdAfter(string path, string? link)
    {
        var start = link?.IndexOf(path, StringComparison.OrdinalIgnoreCase) ?? -1;
        return start >= 0 && Guid.TryParse(link!.AsSpan(start + path.Length).TrimEnd('/') is var rest && rest.IndexOfAny('?', '#', '/') is >= 0 and var end ? rest[..end] : rest, out var id)
            ? id.ToString()
            : null;
    }

    /// <summary>A value in a link's query.</summary>
    public static string? Query(string? link, string name) =>
        link?.IndexOf('?', StringComparison.Ordinal) is >= 0 and var start && HttpUtility.ParseQueryString(link[start..])[name] is { Length: > 0 } value ? value : null;

    /// <summary>The text of an element without some of its parts.</summary>
    public static string? TextWithout(this IElement element, string selector)
    {
        var left = (IElement)element.Clone();
        foreach (var part in left.QuerySelectorAll(selector))
        {
            part.Remove();
        }

        return ListedText.CleanPlain(left.TextContent);
    }
}
