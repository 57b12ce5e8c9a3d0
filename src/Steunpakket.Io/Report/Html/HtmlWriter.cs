using System.Buffers;
using System.Text;

namespace Steunpakket.Io.Report.Html;

/// <summary>Writes a page element by element. Text and attribute values are always encoded; there is no way to write markup as text.</summary>
/// <remarks>What it writes is well-formed XML as well as HTML, so that a page can be held against both.</remarks>
internal sealed class HtmlWriter
{
    private static readonly SearchValues<char> NameLetters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-:");

    private readonly StringBuilder _text = new("<!DOCTYPE html>\n");
    private readonly Stack<string> _open = new();

    /// <summary>Starts an element. An attribute whose value is null is left out.</summary>
    public HtmlWriter Open(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(name, attributes);
        _text.Append('>');
        _open.Push(name);
        return this;
    }

    /// <summary>Ends the element that was started last.</summary>
    public HtmlWriter Close()
    {
        _text.Append("</").Append(_open.Pop()).Append('>');
        return this;
    }

    /// <summary>Ends a line of the source, where a space does no harm.</summary>
    public HtmlWriter Line()
    {
        _text.Append('\n');
        return this;
    }

    /// <summary>An element without content that HTML writes without an end tag (<c>meta</c>, <c>br</c>), or any of SVG.</summary>
    public HtmlWriter Empty(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(name, attributes);
        _text.Append("/>");
        return this;
    }

    public HtmlWriter Text(string? text)
    {
        HtmlText.AppendTo(_text, text ?? string.Empty);
        return this;
    }

    /// <summary>An element with nothing but text in it.</summary>
    public HtmlWriter Element(string name, string? text, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        Open(name, attributes).Text(text).Close();

    /// <summary>The page's own style sheet. HTML does not decode text in it, so it may hold nothing that would need encoding.</summary>
    /// <exception cref="ArgumentException">It holds &lt; or &amp;.</exception>
    public HtmlWriter StyleSheet(string css)
    {
        if (css.AsSpan().ContainsAny('<', '&'))
        {
            throw new ArgumentException("A style sheet may hold neither < nor &.", nameof(css));
        }

        _text.Append("<style>").Append(css).Append("</style>");
        return this;
    }

    /// <exception cref="InvalidOperationException">An element was never closed.</exception>
    public override string ToString() => _open.Count == 0
        ? _text.ToString()
        : throw new InvalidOperationException($"<{_open.Peek()}> is still open.");

    private void Start(string name, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _text.Append('<').Append(Checked(name));
        foreach (var attribute in attributes)
        {
            if (attribute.Value is { } value)
            {
                _text.Append(' ').Append(Checked(attribute.Name)).Append("=\"");
                HtmlText.AppendTo(_text, value);
                _text.Append('"');
            }
        }
    }

    private static string Checked(string name) => name.Length > 0 && !name.AsSpan().ContainsAnyExcept(NameLetters)
        ? name
        : throw new ArgumentException($"'{name}' is no name of an element or attribute.", nameof(name));
}
