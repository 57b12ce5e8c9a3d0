using System.Xml;

namespace Steunpakket.Extraction.Packages;

/// <summary>Goes once through an XML part of an office file: hands on its elements and its text, and passes over what is left out.</summary>
internal abstract class XmlTextWalker(XmlReader xml, ParserWatch watch)
{
    private int _skipDepth = -1;

    /// <summary>Stands at what is handed on.</summary>
    protected XmlReader Xml => xml;

    /// <summary>Whether text that comes now is read.</summary>
    protected abstract bool IsInText { get; }

    /// <exception cref="XmlException">No well-formed XML.</exception>
    public void Read()
    {
        while (xml.Read())
        {
            watch.Step();
            if (_skipDepth >= 0)
            {
                _skipDepth = xml.NodeType == XmlNodeType.EndElement && xml.Depth == _skipDepth ? -1 : _skipDepth;
                continue;
            }

            switch (xml.NodeType)
            {
                case XmlNodeType.Element:
                    Begin();
                    break;
                case XmlNodeType.EndElement:
                    End();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when IsInText:
                    Write(xml.Value);
                    break;
            }
        }
    }

    protected abstract void Begin();

    protected abstract void End();

    protected abstract void Write(string text);

    /// <summary>Leaves out the element that begins here.</summary>
    protected void Skip() => _skipDepth = xml.IsEmptyElement ? -1 : xml.Depth;

    /// <summary>Leaves out what is left of the open element at that depth.</summary>
    protected void SkipRest(int depth) => _skipDepth = depth;
}
