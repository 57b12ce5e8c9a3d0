using System.Runtime.InteropServices;

namespace Steunpakket.Core.Comparison.Cube;

/// <summary>Gathers selected documents for a <see cref="CorpusCube"/>; meetings and terms follow in the documents' order.</summary>
/// <param name="lines">The number of action lines.</param>
public sealed class CubeBuilder(CubeGemeenten gemeenten, int lines)
{
    private readonly List<byte> _ids = [];
    private readonly List<int> _idEnds = [];
    private readonly List<int> _gemeente = [];
    private readonly List<int> _family = [];
    private readonly List<int> _firstDay = [];
    private readonly List<int> _firstSlot = [];
    private readonly List<int> _familySlot = [];
    private readonly List<double> _norms = [];
    private readonly List<(int Document, int Slot)> _meetings = [];
    private readonly List<(int Document, int Term, int Count)> _terms = [];

    public int Documents => _gemeente.Count;

    /// <summary>Families so far; the number that a new one gets.</summary>
    public int Families => _familySlot.Count;

    /// <param name="id">UTF-8.</param>
    /// <param name="gemeente">In <see cref="CubeGemeenten.All"/>; -1 for none of them.</param>
    /// <param name="family">A number already given, or <see cref="Families"/> for a new one.</param>
    /// <param name="first">Its first meeting and the first of any readable member of its family; null when undated.</param>
    public void AddDocument(ReadOnlySpan<byte> id, int gemeente, int family, (DateOnly? Own, DateOnly? OfFamily) first)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(family, Families);
        if (family == Families)
        {
            _familySlot.Add(gemeenten.CoveredSlot(gemeente, first.OfFamily));
        }

        _ids.AddRange(id);
        _idEnds.Add(_ids.Count);
        _gemeente.Add(gemeente);
        _family.Add(family);
        _firstDay.Add(first.Own?.DayNumber ?? -1);
        _firstSlot.Add(gemeenten.CoveredSlot(gemeente, first.Own));
    }

    /// <summary>The scores of the last document, one for each line.</summary>
    /// <param name="norm">From 0 to 100.</param>
    public void AddNorm(double norm) => _norms.Add(norm);

    /// <summary>Outside the covered months a meeting does not count.</summary>
    /// <param name="document">Not before that of the last call.</param>
    public void AddMeeting(int document, DateOnly day)
    {
        if (gemeenten.CoveredSlot(_gemeente[document], day) is >= 0 and var slot)
        {
            _meetings.Add((document, slot));
        }
    }

    /// <param name="document">Not before that of the last call.</param>
    public void AddTerm(int document, int term, int count) => _terms.Add((document, term, count));

    /// <exception cref="InvalidOperationException">A document has not a norm for each line, or calls came out of order.</exception>
    internal CubeDocuments ToDocuments()
    {
        if (_norms.Count != Documents * lines || !Ascend(_meetings.Select(meeting => meeting.Document)) || !Ascend(_terms.Select(term => term.Document)))
        {
            throw new InvalidOperationException("Each document has a norm a line, and its meetings and terms come in the order of documents.");
        }

        // Terms ascend within a document: sums are taken in that order.
        CollectionsMarshal.AsSpan(_terms).Sort();
        return new CubeDocuments
        {
            Ids = [.. _ids],
            IdEnds = [.. _idEnds],
            Gemeente = [.. _gemeente],
            Family = [.. _family],
            FirstDay = [.. _firstDay],
            FirstSlot = [.. _firstSlot],
            FamilySlot = [.. _familySlot],
            Norms = [.. _norms],
            MeetingEnds = Ends(_meetings.Select(meeting => meeting.Document)),
            MeetingSlot = [.. _meetings.Select(meeting => meeting.Slot)],
            TermEnds = Ends(_terms.Select(term => term.Document)),
            Term = [.. _terms.Select(term => term.Term)],
            Count = [.. _terms.Select(term => term.Count)],
        };
    }

    private static bool Ascend(IEnumerable<int> documents)
    {
        var last = 0;
        foreach (var document in documents)
        {
            if (document < last)
            {
                return false;
            }

            last = document;
        }

        return true;
    }

    private int[] Ends(IEnumerable<int> documents)
    {
        var ends = new int[Documents];
        foreach (var document in documents)
        {
            ends[document]++;
        }

        for (var i = 1; i < ends.Length; i++)
        {
            ends[i] += ends[i - 1];
        }

        return ends;
    }
}
