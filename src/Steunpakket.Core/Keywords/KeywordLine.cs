using Steunpakket.Core.Running;

namespace Steunpakket.Core.Keywords;

/// <summary>One line of a keyword list as a person wrote it.</summary>
/// <param name="Term">Unchanged, with its marks and capitals.</param>
/// <param name="List">The group whose file the line stands in, or the filter's name.</param>
/// <param name="Provenance">Column <c>herkomst</c>: who asked for it, such as <c>opdrachtgever</c>.</param>
public sealed record KeywordLine(string Term, string List, string Provenance, LinePlace Place)
{
    /// <summary>Column <c>groep</c>: the group that the forms count in. Default the list's own.</summary>
    public string Group { get; init; } = List;

    /// <summary>Default <see cref="KeywordMatch.AsWritten"/>.</summary>
    public KeywordMatch Match { get; init; }

    /// <summary>Column <c>profiel</c>: the one profile the line belongs to. Default null, every profile.</summary>
    public KeywordProfile? OnlyIn { get; init; }

    public bool IsIn(KeywordProfile profile) => OnlyIn is null || OnlyIn == profile;

    internal SettingsException Refuse(string why) => new($"{Place}: '{Term}': {why}");
}
