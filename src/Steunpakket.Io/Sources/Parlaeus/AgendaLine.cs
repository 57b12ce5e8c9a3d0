using System.Text.Json;

namespace Steunpakket.Io.Sources.Parlaeus;

/// <summary>An agenda in the list of agendas.</summary>
/// <param name="Day">Dutch wall clock; null when none can be read.</param>
/// <param name="LastChange">Of anything on the agenda; null when it is not given.</param>
internal sealed record AgendaLine(string Agid, DateOnly? Day, string? LastChange)
{
    public string Key => $"meeting {Agid}";

    /// <returns>Null for the lines without an agid that stand in real lists: there is nothing to ask for.</returns>
    public static AgendaLine? Of(JsonElement line) =>
        line.Text("agid") is { } agid ? new AgendaLine(agid, SupplierDates.WallClock(line.Text("date")), line.Text("last_change")) : null;
}
