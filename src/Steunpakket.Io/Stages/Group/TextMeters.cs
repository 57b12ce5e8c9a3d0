using Steunpakket.Core.Quality;
using Steunpakket.Core.Running;
using Steunpakket.Io.Words;

namespace Steunpakket.Io.Stages.Group;

/// <summary>Makes meters of texts over one copy of the Dutch word list.</summary>
internal static class TextMeters
{
    // Read once a process, when the first text is measured: it takes half a second.
    private static readonly Lazy<DutchWords> Dutch = new(WordLists.BesideProgram.ReadDutch);

    /// <summary>Changes whenever some text would be measured otherwise.</summary>
    public static string Hash { get; } = ShortHash.Of(TextMeter.Version, WordLists.BesideProgram.Hash());

    public static TextMeter Make() => new(Dutch.Value);
}
