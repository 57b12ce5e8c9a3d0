using System.Text;

namespace Steunpakket.Core.Selection;

/// <summary>A term as the matcher uses it: folded, in UTF-8, its edges known.</summary>
/// <remarks>Sorts in the order in which terms that take the same text win; that order does not know the caller's list.</remarks>
internal sealed class CompiledTerm : IComparable<CompiledTerm>
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly string _form;

    /// <param name="index">Its place in the caller's list.</param>
    /// <exception cref="ArgumentException">The form is empty or no text, or has other white space than single spaces between words.</exception>
    public CompiledTerm(MatchTerm term, int index, bool hyphenIsLetter)
    {
        Term = term;
        Index = index;
        var page = new FoldedPage();
        page.Load(Strict.GetBytes(Checked(term.Form)), hyphenIsLetter);
        Bytes = page.Text.ToArray();
        _form = Strict.GetString(Bytes);
        FirstWordLength = page.WordEnd(0);
        EndsInWord = page.IsWord(Bytes.Length - 1);
        IsOneWord = FirstWordLength == Bytes.Length;
    }

    public MatchTerm Term { get; }

    public int Index { get; }

    /// <summary>The form, folded as a page is; gaps between words are single spaces.</summary>
    public byte[] Bytes { get; }

    /// <summary>Bytes of the word it begins with; 0 when it begins with another character.</summary>
    public int FirstWordLength { get; }

    public bool EndsInWord { get; }

    public bool IsOneWord { get; }

    /// <summary>Whether every hit begins where a word begins and the first word's letters are the term's own.</summary>
    public bool StartsWord => Term.Unit != MatchUnit.Substring && FirstWordLength > 0;

    /// <summary>Whether the first word of a hit may be longer than the term's.</summary>
    public bool IsOpenWord => Term.Unit == MatchUnit.Prefix && IsOneWord;

    public int FirstKeyLength => Math.Min(FirstWordLength, WordKey.Size);

    /// <summary>The <see cref="WordKey"/> of the word it begins with.</summary>
    public ulong FirstWordKey => WordKey.Of(Bytes, FirstKeyLength);

    public bool IsSameAs(CompiledTerm other) => CompareTo(other) == 0;

    public int CompareTo(CompiledTerm? other)
    {
        if (other is null)
        {
            return 1;
        }

        // An exception first: it is there to take the text from a term that counts.
        var (counts, unit, length) = (
            Term.Counts.CompareTo(other.Term.Counts), Term.Unit.CompareTo(other.Term.Unit), other.Bytes.Length.CompareTo(Bytes.Length));
        return counts != 0 ? counts : unit != 0 ? unit : length != 0 ? length : string.CompareOrdinal(_form, other._form);
    }

    private static string Checked(string form)
    {
        var isText = form.Length > 0 && !form.StartsWith(' ') && !form.EndsWith(' ') && !form.Contains("  ", StringComparison.Ordinal)
            && form.All(c => c == ' ' || !char.IsWhiteSpace(c));
        return isText
            ? form
            : throw new ArgumentException($"'{form}' is no form: words with one space between them.", nameof(form));
    }
}
