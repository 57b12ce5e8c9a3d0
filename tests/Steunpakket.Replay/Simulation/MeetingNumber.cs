using System.Globalization;

namespace Steunpakket.Replay.Simulation;

/// <summary>Where in the nation a meeting is, and so its ids.</summary>
/// <param name="Place">Within the month: from 0 for those of the first night, from <see cref="FirstOfNights"/> for later ones, from <see cref="Assembly"/> for what is no meeting.</param>
public readonly record struct MeetingNumber(int Gemeente, int Month, int Place)
{
    public const int FirstOfNights = 8;
    public const int Assembly = 60;
    public const int NoRights = 61;
    public const int MembersOnly = 62;
    public const int Cancelled = 63;
    private const int Places = 64;
    private const int Base = 1_000_000;

    public int Packed => (((Gemeente * Places) + Month) * Places) + Place;

    /// <summary>Its number at Notubiz and GemeenteOplossingen.</summary>
    public int Id => Base + Packed;

    public string Ibabs => IbabsGuid.Of(IbabsKind.Meeting, Packed);

    public string Parlaeus => string.Create(CultureInfo.InvariantCulture, $"ag-{Packed}");

    public static MeetingNumber Unpack(int packed) => new(packed / (Places * Places), packed / Places % Places, packed % Places);

    public static MeetingNumber? FromId(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && id >= Base && id - Base < 1000 * Places * Places ? Unpack(id - Base) : null;

    public static MeetingNumber? FromIbabs(string? text) => IbabsGuid.Parse(IbabsKind.Meeting, text) is { } packed ? Unpack(packed) : null;

    public static MeetingNumber? FromParlaeus(string text) =>
        text.StartsWith("ag-", StringComparison.Ordinal) && int.TryParse(text.AsSpan(3), NumberStyles.None, CultureInfo.InvariantCulture, out var packed)
            ? Unpack(packed)
            : null;
}
