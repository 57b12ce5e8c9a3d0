using System.Globalization;
using System.Text;

namespace Steunpakket.Extraction.Inner;

/// <summary>The pages of the documents inside one document, one after another, each document under its name.</summary>
/// <remarks>Pages that only OCR can read have their place among them.</remarks>
/// <param name="maxCharacters">Of all text together.</param>
internal sealed class InnerPages(int maxCharacters)
{
    private const int MaxNameLength = 200;
    private const int CharactersAPage = 1000; // so that pages without text are bounded too

    private readonly List<RawPage> _pages = [];
    private readonly List<(string What, NotReadReason Reason)> _notRead = [];
    private long _characters;
    private int _read;

    public IReadOnlyList<RawPage> Pages => _pages;

    /// <summary>How many documents were not read, and why; null when all were, or wait for OCR.</summary>
    public string? Trouble => _notRead.Count == 0 ? null
        : string.Create(CultureInfo.InvariantCulture, $"{_notRead.Count} of {_read + _notRead.Count} documents inside not read; ")
            + string.Join(", ", _notRead.CountBy(one => one.What).OrderByDescending(one => one.Value).ThenBy(one => one.Key, StringComparer.Ordinal)
                .Take(10).Select(one => $"{one.Value} {one.Key}"));

    public void AddOwn(string text) => _pages.Add(new RawPage(text, Begins: true));

    public void Add(string name, ExtractionResult<RawPages> result)
    {
        switch (result)
        {
            case ExtractionResult<RawPages>.Read(var raw):
                Add(name, raw);
                break;
            case ExtractionResult<RawPages>.NotRead(var reason, var detail):
                AddNotRead(reason, reason == NotReadReason.Unsupported && IsKind(detail) ? detail : null);
                break;
        }
    }

    public void AddNotRead(NotReadReason reason, string? kind = null) =>
        _notRead.Add((kind is null ? reason.Word() : $"{reason.Word()} ({kind})", reason));

    /// <returns>All pages, or the commonest reason why there are none.</returns>
    public ExtractionResult<RawPages> Result(ExtractionEngine engine)
    {
        if (_pages.Count > 0)
        {
            return new ExtractionResult<RawPages>.Read(new RawPages(_pages, engine, Trouble));
        }

        return _notRead.Count == 0
            ? new ExtractionResult<RawPages>.NotRead(NotReadReason.Empty, "no documents inside")
            : new ExtractionResult<RawPages>.NotRead(
                _notRead.CountBy(one => one.Reason).OrderByDescending(one => one.Value).ThenBy(one => one.Key).First().Key, Trouble);
    }

    // A sentence is of a container inside, which tells of its own.
    private static bool IsKind(string? detail) => detail?.Contains(' ', StringComparison.Ordinal) == false;

    private void Add(string name, RawPages raw)
    {
        _characters += raw.Pages.Sum(page => Math.Max(CharactersAPage, (long)page.Text.Length));
        if (_characters > maxCharacters)
        {
            AddNotRead(NotReadReason.TooLarge);
            return;
        }

        _read++;
        _pages.AddRange(raw.Pages.Select((page, i) => i == 0 ? page with { Heading = $"{Shown(name)}\n\n{page.Heading}", Begins = true } : page));
    }

    // As a reader of the list of files sees it: one line.
    private static string Shown(string name)
    {
        var shown = new StringBuilder();
        foreach (var rune in name.EnumerateRunes().Take(MaxNameLength))
        {
            shown.Append(Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator ? "" : rune.ToString());
        }

        return shown.ToString().Trim();
    }
}
