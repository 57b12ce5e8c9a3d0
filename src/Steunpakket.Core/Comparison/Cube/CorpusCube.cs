using Steunpakket.Core.Scoring;

namespace Steunpakket.Core.Comparison.Cube;

/// <summary>Everything that comparing years needs of a corpus, in memory: every way of counting is a function of it.</summary>
/// <remarks>
/// Some 60 bytes a document, 8 a term of it and 4 a meeting: 100 MB for half a million documents of ten terms. A <em>slot</em> is a month
/// of the <see cref="MonthAxis"/>, -1 when it is not covered (<see cref="CoveredMonths"/>); what stands there never counts.
/// </remarks>
public sealed class CorpusCube
{
    private readonly CubeDocuments _documents;

    /// <param name="parts">All documents; those of one gemeente are in one part.</param>
    /// <param name="terms">That the documents' terms are numbers in.</param>
    /// <param name="lines">The action lines, in the order of the documents' norms.</param>
    /// <exception cref="ArgumentException">The documents hold other terms or lines.</exception>
    public CorpusCube(Availability available, IReadOnlyList<CubeBuilder> parts, TermList terms, IReadOnlyList<string> lines)
    {
        var documents = CubeDocuments.Join([.. parts.Select(part => part.ToDocuments())]);
        if (documents.Norms.Length != documents.Gemeente.Length * lines.Count || documents.Term.AsSpan().IndexOfAnyExceptInRange(0, terms.Terms.Count - 1) >= 0)
        {
            throw new ArgumentException("The documents hold other terms or lines.", nameof(parts));
        }

        _documents = documents;
        Available = available;
        Terms = terms;
        Lines = lines;
    }

    public Availability Available { get; }

    public CubeGemeenten Gemeenten => Available.Gemeenten;

    public TermList Terms { get; }

    public IReadOnlyList<string> Lines { get; }

    /// <summary>How many selected documents there are.</summary>
    public int Documents => _documents.Gemeente.Length;

    /// <summary>How many families they form; a document alone is one.</summary>
    public int Families => _documents.FamilySlot.Length;

    /// <summary>Per document, in <see cref="CubeGemeenten.All"/>; -1 for a gemeente that is in no table.</summary>
    public ReadOnlySpan<int> Gemeente => _documents.Gemeente;

    /// <summary>Per document, from 0 to below <see cref="Families"/>.</summary>
    public ReadOnlySpan<int> Family => _documents.Family;

    /// <summary>Per document, the slot of its first meeting.</summary>
    public ReadOnlySpan<int> FirstSlot => _documents.FirstSlot;

    /// <summary>Per family, the slot of the first meeting of any member.</summary>
    public ReadOnlySpan<int> FamilySlot => _documents.FamilySlot;

    /// <summary>All terms of all documents; <see cref="TermsOf"/> says which are whose.</summary>
    public ReadOnlySpan<int> AllTerms => _documents.Term;

    /// <summary>Beside <see cref="AllTerms"/>.</summary>
    public ReadOnlySpan<int> AllCounts => _documents.Count;

    /// <summary>UTF-8.</summary>
    public ReadOnlySpan<byte> Id(int document) => _documents.Ids.AsSpan(Stretch(_documents.IdEnds, document));

    /// <summary>Of its first meeting; null when it is undated.</summary>
    public DateOnly? FirstDay(int document) => _documents.FirstDay[document] < 0 ? null : DateOnly.FromDayNumber(_documents.FirstDay[document]);

    /// <summary>The slots of a document's meetings that count, one each.</summary>
    public ReadOnlySpan<int> MeetingsOf(int document) => _documents.MeetingSlot.AsSpan(Stretch(_documents.MeetingEnds, document));

    /// <summary>The stretch of <see cref="AllTerms"/> that is a document's, terms ascending.</summary>
    public Range TermsOf(int document) => Stretch(_documents.TermEnds, document);

    /// <summary>The stored score of a document in a line, 0 to 100.</summary>
    public double Norm(int document, int line) => _documents.Norms[(document * Lines.Count) + line];

    /// <summary>The stored scores of a line, one a document.</summary>
    public double[] Norms(int line)
    {
        var norms = new double[Documents];
        for (var document = 0; document < norms.Length; document++)
        {
            norms[document] = Norm(document, line);
        }

        return norms;
    }

    private static Range Stretch(int[] ends, int document) => (document == 0 ? 0 : ends[document - 1])..ends[document];
}
