using Steunpakket.Core.Documents;
using Steunpakket.Core.Texts;

namespace Steunpakket.Core.Keywords.Linting;

/// <summary>How often and where one thing stands. Adding and merging give the same in any order.</summary>
/// <param name="form">What is counted: it shuffles which documents the passages come from.</param>
internal sealed class LintTally(string form)
{
    private const int MostPassages = 3;

    private readonly ulong _salt = LintDocument.Hash(form);
    private readonly List<(ulong Order, string Id, PagePassage Text)> _passages = [];
    private readonly List<GemeenteCode> _gemeenten = [];
    private LintDocument? _last;

    public long Count { get; private set; }

    public int Documents { get; private set; }

    /// <summary>Occurrences whose text, or part of it, counts for a keyword today.</summary>
    public long Replaced { get; private set; }

    public int Gemeenten => _gemeenten.Count;

    public IReadOnlyList<PagePassage> Passages => [.. _passages.Select(passage => passage.Text)];

    /// <summary>Counts an occurrence at a byte offset; all pages of a document come one after another.</summary>
    public void Add(LintPage page, int start, int length, bool replaces = false)
    {
        Count++;
        Replaced += replaces ? 1 : 0;
        if (ReferenceEquals(_last, page.Document))
        {
            return;
        }

        _last = page.Document;
        Documents++;
        Note(page.Document.Gemeente);

        var order = unchecked((page.Document.Order ^ _salt) * 0x9E3779B97F4A7C15);
        if (_passages.Count < MostPassages || order <= _passages[^1].Order)
        {
            _passages.Add((order, page.Document.Id, Passage.Of(page, start, length)));
            KeepFirst();
        }
    }

    public void Merge(LintTally other)
    {
        (Count, Documents, Replaced) = (Count + other.Count, Documents + other.Documents, Replaced + other.Replaced);
        other._gemeenten.ForEach(Note);
        _passages.AddRange(other._passages);
        KeepFirst();
    }

    private void Note(GemeenteCode gemeente)
    {
        var at = _gemeenten.BinarySearch(gemeente);
        if (at < 0)
        {
            _gemeenten.Insert(~at, gemeente);
        }
    }

    private void KeepFirst()
    {
        _passages.Sort((left, right) => left.Order != right.Order ? left.Order.CompareTo(right.Order) : string.CompareOrdinal(left.Id, right.Id));
        if (_passages.Count > MostPassages)
        {
            _passages.RemoveRange(MostPassages, _passages.Count - MostPassages);
        }
    }
}
