using System.Globalization;

namespace Steunpakket.Replay.Simulation;

/// <summary>What a GUID at iBabs stands for.</summary>
public enum IbabsKind
{
    None = 0,
    Document = 1,
    Meeting = 2,
    Item = 3,
    List = 4,
    Entry = 5,
    Master = 6,
}

/// <summary>GUIDs that look like any other and hold a number that can be read back.</summary>
public static class IbabsGuid
{
    public static string Of(IbabsKind kind, int number)
    {
        var bits = Chance.Of(number).For((int)kind).Bits;
        return string.Create(CultureInfo.InvariantCulture, $"{bits >> 32:x8}-{(bits >> 16) & 0xFFFF:x4}-4{(int)kind:x3}-8{bits & 0xFFF:x3}-{number:x12}");
    }

    /// <returns>Null when it is no such GUID.</returns>
    public static int? Parse(IbabsKind kind, string? guid) =>
        guid is { Length: 36 } && int.TryParse(guid.AsSpan(24), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number)
            && number >= 0 && Of(kind, number).Equals(guid, StringComparison.OrdinalIgnoreCase)
            ? number
            : null;
}
