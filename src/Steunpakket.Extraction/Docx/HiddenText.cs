using System.Xml;

namespace Steunpakket.Extraction.Docx;

/// <summary>Follows whether the text that a reader of a Word document comes to is hidden, by itself or by its style.</summary>
internal sealed class HiddenText(DocxStyles styles)
{
    // Paragraphs and runs around the place: a text box hangs in a run and has both again.
    private readonly Stack<bool> _hidden = new();
    private string? _properties;

    public bool IsHidden => _hidden.TryPeek(out var hidden) && hidden;

    /// <summary>Inside properties nothing is text.</summary>
    public bool InProperties => _properties is not null;

    public void Begin() => _hidden.Push(IsHidden);

    public void End() => _ = _hidden.TryPop(out _);

    /// <param name="name"><c>pPr</c> or <c>rPr</c>.</param>
    public void BeginProperties(string name) => _properties = name;

    public void EndProperties(string name) => _properties = name == _properties ? null : _properties;

    /// <summary>Takes an element inside properties.</summary>
    /// <returns>False for one whose inside is of something else: the mark of a paragraph, or what was before a change.</returns>
    public bool Take(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "pStyle" or "rStyle" when styles.Hides(WordNames.Attribute(xml, "val")):
                Set(hidden: true);
                break;
            case "vanish":
                Set(WordNames.IsOn(xml));
                break;
        }

        return xml.LocalName is not ("rPr" or "rPrChange" or "pPrChange");
    }

    private void Set(bool hidden)
    {
        if (_hidden.TryPop(out _))
        {
            _hidden.Push(hidden);
        }
    }
}
