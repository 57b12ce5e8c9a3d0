using Steunpakket.Core.Running;

namespace Steunpakket.Core.Keywords;

/// <summary>Helps a person who mistyped a name.</summary>
public static class KnownNames
{
    /// <summary>Sentences that name the known name nearest to <paramref name="found"/>, if one is near, and all of them.</summary>
    public static string Hint(string found, IEnumerable<string> known)
    {
        var names = known.ToList();
        var all = $"Known: {string.Join(", ", names)}.";
        return Spelling.Nearest(found, names) is { } near ? $"Did you mean '{near}'? {all}" : all;
    }
}
