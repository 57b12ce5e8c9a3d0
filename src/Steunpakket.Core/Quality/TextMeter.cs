namespace Steunpakket.Core.Quality;

/// <summary>Measures normalised text, page by page. Holds no state between pages, but is for one thread.</summary>
/// <remarks>
/// A word is a run of letters, digits and marks. It is judged when it has letters only, four at least, and is no acronym (capitals only, up to
/// five). Characters without meaning (private use, U+FFFD), which a PDF gives whose fonts tell no text, count as letters.
/// </remarks>
/// <param name="dutch">The words of the Dutch word list; without words nothing is judged.</param>
public sealed class TextMeter(DutchWords dutch)
{
    /// <summary>Changes whenever some text would be measured otherwise; part of the fingerprint of what is measured.</summary>
    public const string Version = "1";

    internal const int ShortestWord = 4;
    internal const int LongestAcronym = 5;

    // Compounds repeat, and trying them is what costs: what was found out last is kept by hash.
    private readonly (ulong Hash, bool IsDutch)[] _tried = new (ulong, bool)[4096];

    /// <param name="page">Normalised UTF-8 of one page.</param>
    public TextMeasures Measure(ReadOnlySpan<byte> page)
    {
        var (judged, known, numbers) = (0, 0, 0);
        for (var at = PageWord.Begin(page, 0); at < page.Length; at = PageWord.Begin(page, at))
        {
            var word = PageWord.Read(page, at);
            if (word.IsJudged && !dutch.IsEmpty)
            {
                judged++;
                known += IsDutch(page.Slice(at, word.Length), word.Hash) ? 1 : 0;
            }
            else if (word.FirstDigit >= 0 && BsnFinder.At(page, at + word.FirstDigit) is { IsOtherNumber: false })
            {
                numbers++;
            }

            at += word.Length;
        }

        return new(judged, known, numbers);
    }

    private bool IsDutch(ReadOnlySpan<byte> word, ulong hash)
    {
        if (dutch.Has(hash))
        {
            return true;
        }

        ref var tried = ref _tried[hash >> 52];
        if (tried.Hash != hash)
        {
            Span<byte> lower = stackalloc byte[DutchWords.LongestWord];
            var length = PageWord.Lower(word, lower);
            tried = (hash, dutch.HasCompound(lower[..length]));
        }

        return tried.IsDutch;
    }
}
