namespace Steunpakket.Core.Keywords.Linting.Checks;

/// <summary>A keyword, or an inflection of one, cut in two.</summary>
/// <param name="Keyword">Index of the keyword.</param>
internal sealed record SuspendedPart(string Head, string Tail, int Keyword)
{
    public string Word => Head + Tail;
}
