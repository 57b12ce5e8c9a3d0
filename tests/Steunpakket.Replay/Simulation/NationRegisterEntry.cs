using System.Globalization;

namespace Steunpakket.Replay.Simulation;

/// <summary>An entry of a register with one document or two.</summary>
/// <param name="Number">Of its first document, also when that was withdrawn.</param>
/// <param name="Day">Null when it bears no date.</param>
public sealed record NationRegisterEntry(DocumentNumber Number, NationGemeente Gemeente, DateOnly? Day, IReadOnlyList<NationDocument> Documents)
{
    private const int NotubizBase = 20_000_000;

    public required DateTime LastModified { get; init; }

    /// <summary>The meeting from whose agenda it is linked; null for none.</summary>
    public NationMeeting? Meeting { get; init; }

    /// <summary>From 0, into <see cref="NationRegister.Of"/>.</summary>
    public int Register => Number.Slot % NationRegister.Of.Count;

    public int NotubizId => NotubizBase + Number.Packed;

    public string Ibabs => IbabsGuid.Of(IbabsKind.Entry, Number.Packed);

    public string Title => Documents[0].Title;

    public static DocumentNumber? NumberFromNotubiz(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && id >= NotubizBase ? DocumentNumber.Unpack(id - NotubizBase) : null;

    public static DocumentNumber? NumberFromIbabs(string? guid) =>
        IbabsGuid.Parse(IbabsKind.Entry, guid) is { } packed ? DocumentNumber.Unpack(packed) : null;
}
