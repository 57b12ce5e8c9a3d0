using Steunpakket.Core.Selection;

namespace Steunpakket.Core.Keywords.Linting;

/// <summary>One page and what the keyword lists count in it.</summary>
internal readonly ref struct LintPage(LintDocument document, int number, ReadOnlySpan<byte> text, IReadOnlyList<TermHit> taken)
{
    public LintDocument Document { get; } = document;

    /// <summary>From 1.</summary>
    public int Number { get; } = number;

    /// <summary>Normalised UTF-8.</summary>
    public ReadOnlySpan<byte> Text { get; } = text;

    /// <summary>Exclusive hits in text order; those of exceptions have the term <see cref="LintForms.Exception"/>.</summary>
    public IReadOnlyList<TermHit> Taken { get; } = taken;
}
