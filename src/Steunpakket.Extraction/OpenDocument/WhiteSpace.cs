namespace Steunpakket.Extraction.OpenDocument;

/// <summary>White space as OpenDocument means it: one space, and none at the beginning of a paragraph (OpenDocument 1.3 part 3, 6.1.2).</summary>
internal sealed class WhiteSpace
{
    private bool _afterSpace;

    public void BeginParagraph() => _afterSpace = true;

    public char[] Collapse(string value)
    {
        var collapsed = new char[value.Length];
        var length = 0;
        foreach (var c in value)
        {
            var isSpace = c is ' ' or '\t' or '\r' or '\n';
            if (!isSpace || !_afterSpace)
            {
                collapsed[length++] = isSpace ? ' ' : c;
            }

            _afterSpace = isSpace;
        }

        return collapsed[..length];
    }
}
