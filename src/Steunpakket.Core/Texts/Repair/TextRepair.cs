using Steunpakket.Core.Quality;

namespace Steunpakket.Core.Texts.Repair;

/// <summary>Mends what a PDF's fonts and its setting did to words, by a word list: only what becomes a word is changed.</summary>
/// <remarks>For texts and never for keywords, which say what they mean. Takes time linear in the text; safe for use by many threads at once.</remarks>
public sealed class TextRepair
{
    /// <summary>Changes whenever some text would be mended otherwise; part of the fingerprint of a text.</summary>
    public const string Version = "1";

    private readonly StandIns _standIns;
    private readonly SpacedLetters _spaced;
    private readonly bool _isEmpty;

    /// <param name="words">Without words nothing is mended.</param>
    public TextRepair(DutchWords words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var known = new KnownWords(words);
        (_standIns, _spaced, _isEmpty) = (new StandIns(known), new SpacedLetters(known), words.IsEmpty);
    }

    /// <summary>The normalised text of a page, mended.</summary>
    public string Normalise(string raw)
    {
        ArgumentNullException.ThrowIfNull(raw);
        return _isEmpty ? TextNormaliser.Normalise(raw) : _spaced.Mend(TextNormaliser.Normalise(_standIns.Mend(raw)));
    }
}
