using System.Xml;

namespace Steunpakket.Extraction.Docx;

/// <summary>Which styles of a Word document hide their text.</summary>
internal sealed class DocxStyles
{
    private const int LongestChain = 50; // of styles that are based on each other, which can be a circle

    private readonly Dictionary<string, (string? BasedOn, bool? Hides)> _styles = new(StringComparer.Ordinal);

    private DocxStyles()
    {
    }

    /// <summary>Without any where the document has none, and those before the break where they are broken.</summary>
    /// <param name="part">Null for none.</param>
    public static DocxStyles Read(XmlReader? part, ParserWatch watch)
    {
        var styles = new DocxStyles();
        using (part)
        {
            try
            {
                styles.ReadAll(part, watch);
            }
            catch (XmlException)
            {
                // A document without styles is read too.
            }
        }

        return styles;
    }

    public bool Hides(string? style)
    {
        for (var i = 0; i < LongestChain && style is not null && _styles.TryGetValue(style, out var found); i++)
        {
            if (found.Hides is { } hides)
            {
                return hides;
            }

            style = found.BasedOn;
        }

        return false;
    }

    private void ReadAll(XmlReader? part, ParserWatch watch)
    {
        var (id, depth) = (string.Empty, 0);
        while (part?.Read() == true)
        {
            watch.Step();
            if (part.NodeType != XmlNodeType.Element || !WordNames.Has(part))
            {
                continue;
            }

            switch (part.LocalName)
            {
                case "style":
                    (id, depth) = (WordNames.Attribute(part, "styleId") ?? string.Empty, part.Depth);
                    _styles.TryAdd(id, default);
                    break;
                case "basedOn" when part.Depth == depth + 1 && _styles.TryGetValue(id, out var style):
                    _styles[id] = style with { BasedOn = WordNames.Attribute(part, "val") };
                    break;
                case "vanish" when part.Depth == depth + 2 && _styles.TryGetValue(id, out var style):
                    _styles[id] = style with { Hides = WordNames.IsOn(part) };
                    break;
            }
        }
    }
}
