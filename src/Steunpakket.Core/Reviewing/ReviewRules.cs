using Steunpakket.Core.Keywords;
using Steunpakket.Core.Selection;

namespace Steunpakket.Core.Reviewing;

/// <summary>What a saved review is held against.</summary>
public sealed record ReviewRules
{
    public required KeywordSet Keywords { get; init; }

    /// <summary>In the Netherlands: the day of a decision without one, and the last day a decision may have.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Who decided where the row does not say so; empty when nobody was named.</summary>
    public string Reviewer { get; init; } = "";

    /// <summary>Whether a decision may take the place of another one. Default false.</summary>
    public bool Replace { get; init; }

    /// <summary>How keywords and context words share the text.</summary>
    public MatchOptions Match { get; init; } = new();

    /// <summary>Name of the saved review, for the places of new lines.</summary>
    public string File { get; init; } = "";
}
