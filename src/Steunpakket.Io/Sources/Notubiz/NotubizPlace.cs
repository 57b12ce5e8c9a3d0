using Steunpakket.Core.Documents;

namespace Steunpakket.Io.Sources.Notubiz;

/// <summary>Where documents are listed: a meeting or a register item.</summary>
/// <param name="Key">Of the event that reports it.</param>
/// <param name="Name">Of the meeting or register.</param>
/// <param name="Kind">What its documents are where they do not say so themselves: the register's name.</param>
internal sealed record NotubizPlace(GemeenteCode Gemeente, string Key, string? Name, DateOnly? Day, string? Kind = null, string Flags = "")
{
    /// <summary>Whether the place hides what is in it.</summary>
    public bool Hidden { get; init; }

    /// <summary>A row of the ledger for something that is no document: it has no id of one, so it gets one from its place.</summary>
    public SupplierDocument Row(string id, Refusal refusal) => new()
    {
        Id = new DocumentId(NotubizSource.Type, Gemeente, id),
        Meeting = Name,
        MeetingDate = Day,
        Refusal = refusal,
    };
}
