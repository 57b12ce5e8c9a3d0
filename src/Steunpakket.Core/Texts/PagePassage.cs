namespace Steunpakket.Core.Texts;

/// <summary>A piece of a page that is to be shown to a person, on one line: <c>Gemeente, 2021-03-04, id p. 3: …left [term] right…</c>.</summary>
/// <param name="Where">Gemeente, day, document and page, as they are shown.</param>
/// <param name="Page">From 1.</param>
public sealed record PagePassage(string Where, string DocumentId, int Page)
{
    public string Left { get; init; } = "";

    /// <summary>What the passage is shown for.</summary>
    public string Term { get; init; } = "";

    public string Right { get; init; } = "";

    /// <summary>The line as it is shown.</summary>
    public override string ToString() => $"{Where}: {Left}[{Term}]{Right}";
}
