using System.Xml.Linq;

namespace Steunpakket.Io.Sources.Ibabs.Soap;

/// <summary>Elements by local name: iBabs's prefixes and namespaces vary.</summary>
internal static class SoapXml
{
    public static XElement? Child(this XElement element, string name) => element.Elements().FirstOrDefault(child => child.Name.LocalName == name);

    public static IEnumerable<XElement> All(this XElement element, string name) => element.Descendants().Where(child => child.Name.LocalName == name);

    /// <summary>A child's text, without control characters but line ends and tabs.</summary>
    /// <returns>Null when the child is absent or has no text.</returns>
    public static string? Text(this XElement element, string name) => Readable(element.Child(name)?.Value).Trim() is { Length: > 0 } text ? text : null;

    public static bool IsTrue(this XElement element, string name) => string.Equals(element.Text(name), "true", StringComparison.OrdinalIgnoreCase);

    private static string Readable(string? text) => string.Concat((text ?? string.Empty).Where(c => !char.IsControl(c) || char.IsWhiteSpace(c)));
}
