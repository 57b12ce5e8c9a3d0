using System.Globalization;

namespace Steunpakket.Replay.Simulation;

/// <summary>Where in the nation a document is, and so its ids at every supplier: each can be read back without a table.</summary>
/// <param name="Gemeente">From 0 to 999.</param>
/// <param name="Month">From 0 to 59, since the nation's first.</param>
/// <param name="Slot">From 0: below <see cref="FirstOfNights"/> for the first night, from <see cref="FirstOnlyAtAggregators"/> for those that only ORI and OpenBesluitvorming have.</param>
public readonly record struct DocumentNumber(int Gemeente, int Month, int Slot)
{
    public const int FirstOfNights = 512;
    public const int FirstOnlyAtAggregators = 960;
    public const int PerNight = 8;
    private const int Slots = 1024;
    private const int Months = 64;
    private const int NotubizBase = 10_000_000;
    private const int GoBase = 50_000;
    private const int OriBase = 70_000_000;

    public int Packed => (((Gemeente * Months) + Month) * Slots) + Slot;

    public int Notubiz => NotubizBase + Packed;

    /// <summary>Unique within a gemeente only, as the real ones.</summary>
    public int Go => GoBase + (Month * Slots) + Slot;

    public int Ori => OriBase + Packed;

    public string Ibabs => IbabsGuid.Of(IbabsKind.Document, Packed);

    public string Parlaeus => string.Create(CultureInfo.InvariantCulture, $"dc-{Packed}");

    public static DocumentNumber Unpack(int packed) => new(packed / (Months * Slots), packed / Slots % Months, packed % Slots);

    public static DocumentNumber? FromNotubiz(string text) => From(text, NotubizBase);

    public static DocumentNumber? FromOri(string text) => From(text, OriBase);

    public static DocumentNumber? FromGo(int gemeente, string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && id >= GoBase && id < GoBase + (Months * Slots)
            ? new DocumentNumber(gemeente, (id - GoBase) / Slots, (id - GoBase) % Slots)
            : null;

    public static DocumentNumber? FromIbabs(string? text) =>
        IbabsGuid.Parse(IbabsKind.Document, text) is { } packed ? Unpack(packed) : null;

    public static DocumentNumber? FromParlaeus(string text) =>
        text.StartsWith("dc-", StringComparison.Ordinal) ? From(text[3..], 0) : null;

    private static DocumentNumber? From(string text, int first) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && id >= first && id - first < 1000 * Months * Slots
            ? Unpack(id - first)
            : null;
}
