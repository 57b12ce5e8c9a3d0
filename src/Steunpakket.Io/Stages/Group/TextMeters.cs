using Steunpakket.Core.Quality;
using Steunpakket.Io.Words;

namespace Steunpakket.Io.Stages.Group;

/// <summary>Makes meters of texts over one copy of the Dutch word list, which is read when the first is asked for.</summary>
internal static class TextMeters
{
    // Read once a process: it takes half a second.
    private static readonly Lazy<IReadOnlySet<string>> Dutch = new(() => WordLists.BesideProgram.Read().Dutch.Words);

    /// <summary>Changes whenever some text would be measured otherwise.</summary>
    public static string Hash { get; } = WordLists.BesideProgram.Hash();

    public static TextMeter Make() => new(Dutch.Value);
}
