namespace Steunpakket.Extraction.Html;

/// <summary>The elements that are open at one place of an HTML document, as far as their visibility asks for it.</summary>
/// <remarks>A list and not a tree: a million nested elements take a few megabytes and no call stack.</remarks>
internal sealed class OpenElements(ParserWatch watch)
{
    private readonly List<(string Name, bool Hides)> _open = [];
    private readonly Dictionary<string, int> _count = [];
    private int _hiding;

    public bool AreHidden => _hiding > 0;

    public bool Contain(string name) => _count.GetValueOrDefault(name) > 0;

    /// <param name="hides">When true nothing inside is shown.</param>
    public void Begin(string name, bool hides)
    {
        if (_open is [.., (var last, _)] && ((last == name && HtmlNames.ClosedByTheNext.Contains(name)) || (last == "p" && HtmlNames.IsBlock(name))))
        {
            CloseLast();
        }

        _open.Add((name, hides));
        _count[name] = _count.GetValueOrDefault(name) + 1;
        _hiding += hides ? 1 : 0;
    }

    /// <summary>Closes the innermost element of this name and all inside it; a stray end tag does nothing.</summary>
    public void End(string name)
    {
        if (!Contain(name) || (!HtmlNames.IsBlock(name) && IsBehindBlock(name)))
        {
            return;
        }

        while (CloseLast() != name)
        {
            watch.Step();
        }
    }

    private bool IsBehindBlock(string name)
    {
        var i = _open.Count - 1;

        for (; _open[i].Name != name; i--)
        {
            watch.Step();

            if (HtmlNames.IsBlock(_open[i].Name))
            {
                return true;
            }
        }

        return false;
    }

    private string CloseLast()
    {
        var (name, hides) = _open[^1];
        _open.RemoveAt(_open.Count - 1);
        _count[name]--;
        _hiding -= hides ? 1 : 0;
        return name;
    }
}
