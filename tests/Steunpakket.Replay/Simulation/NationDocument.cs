using System.Globalization;
using Steunpakket.Core.Documents;
using Steunpakket.Replay.Bodies;

namespace Steunpakket.Replay.Simulation;

/// <summary>One document as it is in a night.</summary>
public sealed class NationDocument
{
    private readonly Nation _nation;
    private readonly Chance _chance;
    private byte[]? _body;

    internal NationDocument(Nation nation, NationGemeente gemeente, DocumentNumber number, IReadOnlyCollection<NightNews> news)
    {
        (_nation, Gemeente, Number) = (nation, gemeente, number);
        _chance = Chance.Of(nation.Options.Seed).For("document").For(number.Packed);
        Revision = 1 + news.Count(n => n.Change == NightChange.Changed);
        var last = news.Count > 0 ? news.Max(n => n.Night) : 0;
        LastModified = last > 0 ? nation.Clock(last) : Day.ToDateTime(new TimeOnly(9, _chance.For("minute").Below(60))).AddDays(-3 - _chance.For("modified").Below(20));
    }

    public NationGemeente Gemeente { get; }

    public DocumentNumber Number { get; }

    /// <summary>From 1; more after it changed.</summary>
    public int Revision { get; }

    /// <summary>The supplier's number of the current version: also first versions may be 2.</summary>
    public int Version => Revision + (_chance.For("version").Percent(5) ? 1 : 0);

    /// <summary>Dutch wall clock.</summary>
    public DateTime LastModified { get; }

    public string SupplierId => Gemeente.Supplier switch
    {
        CouncilSupplier.Notubiz => Number.Notubiz.ToString(CultureInfo.InvariantCulture),
        CouncilSupplier.Ibabs => Number.Ibabs,
        CouncilSupplier.GemeenteOplossingen => Number.Go.ToString(CultureInfo.InvariantCulture),
        _ => Number.Parlaeus,
    };

    public DocumentId Id => new(Gemeente.SupplierName, Gemeente.Code, SupplierId);

    /// <summary>Whether the supplier no longer lists it, and ORI or OpenBesluitvorming still do.</summary>
    public bool OnlyAtAggregators => Number.Slot >= DocumentNumber.FirstOnlyAtAggregators;

    /// <summary>Of what only aggregators have, whether the supplier still gives the bytes.</summary>
    public bool BytesAtSupplier => !OnlyAtAggregators || _chance.For("bytes").Percent(40);

    /// <summary>Whether ORI kept a copy of the bytes.</summary>
    public bool BytesAtOri => InOri && _chance.For("cached").Percent(70);

    public bool InOri => Gemeente.InOri && !Confidential && (OnlyAtAggregators || _chance.For("ori").Percent(92));

    public bool InOpenBesluitvorming => Gemeente.InOpenBesluitvorming && !Confidential && (OnlyAtAggregators || _chance.For("obv").Percent(92));

    /// <summary>Whether ORI and OpenBesluitvorming have its text.</summary>
    public bool TextAtAggregators => Format == DocumentFormat.Pdf || OnlyAtAggregators || _chance.For("text").Percent(30);

    /// <summary>Parlaeus lists none.</summary>
    public bool Confidential => !OnlyAtAggregators && Gemeente.Supplier != CouncilSupplier.Parlaeus && _chance.For("confidential").Percent(1.5);

    /// <summary>Where it hangs; registers only where the supplier has them.</summary>
    public Placement Placement => OnlyAtAggregators || Number.Slot >= DocumentNumber.FirstOfNights ? Placement.Item
        : _chance.For("placement").Below(100) switch
        {
            < 15 => Placement.Meeting,
            < 60 => Placement.Item,
            < 75 => Placement.SubItem,
            _ => Gemeente.HasRegisters ? Placement.Register : Placement.Item,
        };

    /// <summary>Whether it stands in no meeting and its register gives no date.</summary>
    public bool Undated => Placement == Placement.Register && _chance.For("undated").Percent(6);

    /// <summary>Listed twice in its meeting.</summary>
    public bool Twice => Placement is Placement.Item or Placement.SubItem && _chance.For("twice").Percent(4);

    /// <summary>Also in the first meeting of the next month.</summary>
    public bool Again => Placement != Placement.Register && !OnlyAtAggregators && _chance.For("again").Percent(3);

    /// <summary>Whether its address is written as suppliers sometimes write them, to be repaired.</summary>
    public bool BrokenAddress => _chance.For("address").Percent(2);

    public string Kind => DocumentWords.Kind(_chance);

    /// <summary>As the supplier writes it, perhaps with HTML entities.</summary>
    public string Title => DocumentWords.Title(_chance, Number, Gemeente);

    public DocumentFormat Format => _chance.For("format").Percent(_nation.Options.PdfPercent) ? DocumentFormat.Pdf
        : _chance.For("format2").Below(100) switch { < 64 => DocumentFormat.Text, < 98 => DocumentFormat.Html, _ => DocumentFormat.Docx };

    public string FileName => DocumentWords.FileName(Number) + Format switch
    {
        DocumentFormat.Pdf => ".pdf",
        DocumentFormat.Html => ".html",
        DocumentFormat.Docx => ".docx",
        _ => ".txt",
    };

    public string MediaType => Format switch
    {
        DocumentFormat.Pdf => "application/pdf",
        DocumentFormat.Html => "text/html",
        DocumentFormat.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        _ => "text/plain",
    };

    /// <summary>The day its register entry bears, or a day in the month of its meeting.</summary>
    public DateOnly Day => _nation.FirstOf(Number.Month).AddDays(_chance.For("day").Below(28));

    public int SizeInBytes => Body().Length;

    internal Chance Chance => _chance;

    public byte[] Body() => _body ??= DocumentBody.Make(this);
}
