using Steunpakket.Core.Texts;

namespace Steunpakket.Io.Passages;

/// <summary>What became of passages that were to be shown.</summary>
/// <param name="shown">As they may be shown; null for those that may not.</param>
internal sealed class SeenPassages(IReadOnlyDictionary<PagePassage, PagePassage?> shown)
{
    /// <summary>Passages that are not shown, each counted once.</summary>
    public int Unshown { get; } = shown.Values.Count(passage => passage is null);

    /// <summary>Those of these that may be shown, in their order.</summary>
    public IReadOnlyList<PagePassage> Of(IReadOnlyList<PagePassage> passages) => [.. passages.Select(passage => shown[passage]).OfType<PagePassage>()];
}
