using System.Text;

namespace Steunpakket.Core.Quality;

/// <summary>What stands around a number: whether it is one by itself, and what it is called.</summary>
internal readonly ref struct BsnContext
{
    // As far as "burgerservicenummer (BSN) van betrokkene: " reaches, with some room.
    private const int WordsBefore = 60;

    private const string InAddresses = "_/=#%&\\@";

    private static readonly string[] Names = ["bsn", "burgerservicen", "burger service n", "burger-service", "sofi-n", "sofin", "sofi n", "persoonsnummer"];

    private static readonly string[] OtherNames =
    [
        "tel", "telefoon", "telefoonnummer", "fax", "faxnummer", "mobiel", "kvk", "koophandel", "handelsregister", "rsin", "iban", "rekening", "bankrekening",
        "rekeningnummer", "giro", "btw", "zaaknummer", "zaaknr", "zaak", "kenmerk", "dossier", "dossiernummer", "documentnummer", "documentnr", "registratienummer",
        "registratienr", "factuur", "factuurnummer", "polisnummer", "isbn", "issn", "ordernummer", "corsa", "verseon", "decos", "bladnummer", "ris", "www", "http", "https",
    ];

    private readonly ReadOnlySpan<byte> _text;
    private readonly int _start;
    private readonly int _end;
    private readonly string _before;

    public BsnContext(ReadOnlySpan<byte> text, int start, int end)
    {
        _text = text;
        (_start, _end) = (start, end);
        _before = Encoding.UTF8.GetString(text[Math.Max(0, start - WordsBefore)..start]).ToLowerInvariant();
        var (name, other) = (Last(Names, mayEndInside: true), Last(OtherNames, mayEndInside: false));
        (IsNamed, IsOtherNumber) = (name > other, other > name);
    }

    /// <summary>Whether the nearest name before it is that of a citizen service number.</summary>
    public bool IsNamed { get; }

    public bool IsOtherNumber { get; }

    /// <summary>Whether a letter, or what stands in addresses and file names, touches it.</summary>
    public bool IsPartOfWord
    {
        get
        {
            _ = Rune.DecodeLastFromUtf8(_text[.._start], out var before, out _);
            _ = Rune.DecodeFromUtf8(_text[_end..], out var after, out _);
            return Touches(before) || Touches(after);
        }
    }

    /// <summary>Whether digits go on beyond a separator; beyond a space only for a number that has spaces itself.</summary>
    public bool IsPartOfMore(byte separator) =>
        (Joins(Before(1), separator) && IsDigit(Before(2))) || (Joins(After(0), separator) && IsDigit(After(1)));

    public bool IsMoney =>
        _before.TrimEnd() is [.., 'e', 'u', 'r'] or [.., 'e', 'u', 'r', 'o'] or [.., '$' or '£' or '€']
        || (After(0) == ',' && After(1) is (byte)'-' or (byte)'=') || Follows(" euro"u8) || Follows(" eur"u8);

    /// <summary>Whether 06 or +31 stands before it.</summary>
    public bool IsTelephone
    {
        get
        {
            var before = _before.TrimEnd(' ', '-', '(', ')');
            return before.Length < _before.Length && (before is "6" or "06" or [.., ' ' or ')' or '(', '6'] || before.EndsWith("06", StringComparison.Ordinal)
                || before.EndsWith("+31", StringComparison.Ordinal) || before.EndsWith("0031", StringComparison.Ordinal));
        }
    }

    private static bool Touches(Rune rune) => Rune.IsLetter(rune) || (rune.IsAscii && InAddresses.Contains((char)rune.Value, StringComparison.Ordinal));

    private static bool Joins(int value, byte separator) => value is '.' or ',' or '-' or '/' or ':' or '+' || (value == separator && separator is (byte)' ' or BsnFinder.OtherSpace);

    private static bool IsDigit(int value) => value is >= '0' and <= '9';

    private int Before(int distance) => _start >= distance ? _text[_start - distance] : -1;

    private int After(int distance) => _end + distance < _text.Length ? _text[_end + distance] : -1;

    private bool Follows(ReadOnlySpan<byte> words) => _text.Length >= _end + words.Length && Ascii.EqualsIgnoreCase(_text.Slice(_end, words.Length), words);

    // Where the last of the words begins, -1 without one; short words are found in the middle of others, so these must be whole.
    private int Last(IEnumerable<string> words, bool mayEndInside)
    {
        var last = -1;
        foreach (var word in words)
        {
            var at = _before.LastIndexOf(word, StringComparison.Ordinal);
            while (at >= 0 && !(IsEdge(at - 1) && (mayEndInside || IsEdge(at + word.Length))))
            {
                at = at == 0 ? -1 : _before.LastIndexOf(word, at - 1, StringComparison.Ordinal);
            }

            last = Math.Max(last, at);
        }

        return last;
    }

    private bool IsEdge(int at) => at < 0 || at >= _before.Length || !char.IsLetter(_before[at]);
}
