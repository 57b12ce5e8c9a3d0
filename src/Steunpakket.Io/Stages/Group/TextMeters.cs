using Steunpakket.Core.Quality;
using Steunpakket.Io.Words;

namespace Steunpakket.Io.Stages.Group;

/// <summary>Makes meters of texts over one copy of the Dutch word list, which is read when the first is asked for.</summary>
internal sealed class TextMeters
{
    private readonly Lazy<IReadOnlySet<string>> _dutch = new(() => WordLists.BesideProgram.Read().Dutch.Words);

    /// <summary>Changes whenever some text would be measured otherwise.</summary>
    public string Hash { get; } = WordLists.BesideProgram.Hash();

    public TextMeter Make() => new(_dutch.Value);
}
