using Steunpakket.Core.Quality;
using Steunpakket.Core.Running;
using Steunpakket.Io.Words;

namespace Steunpakket.Io.Stages.Group;

/// <summary>Makes meters of texts over one copy of the Dutch word list.</summary>
internal static class TextMeters
{
    /// <summary>Changes whenever some text would be measured otherwise.</summary>
    public static string Hash { get; } = ShortHash.Of(TextMeter.Version, WordLists.BesideProgram.Hash());

    public static TextMeter Make() => new(PageWords.Dutch);
}
