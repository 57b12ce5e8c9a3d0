namespace Steunpakket.Io.Report;

/// <summary>A package, at the month it was made known.</summary>
/// <param name="Number">From 1, by month and name; what marks it in the series.</param>
internal sealed record EventMonth(int Number, DateOnly Month, string Name)
{
    /// <summary>Out of <c>gebeurtenissen</c>, or else the names in <c>tijdreeks_landelijk</c>.</summary>
    public static IReadOnlyList<EventMonth> Read(ReportTables tables)
    {
        var found = tables.HasRows("gebeurtenissen", "maand", "naam") ? Names(tables, "gebeurtenissen", "naam")
            : tables.Has("tijdreeks_landelijk", "maand", "gebeurtenissen") ? Names(tables, "tijdreeks_landelijk", "gebeurtenissen")
            : [];
        return [.. found.Distinct().OrderBy(name => name.Month).ThenBy(name => name.Name, StringComparer.Ordinal).Select((name, i) => new EventMonth(i + 1, name.Month, name.Name))];
    }

    // Several packages of one month share a cell, parted by semicolons.
    private static IEnumerable<(DateOnly Month, string Name)> Names(ReportTables tables, string table, string column) =>
        from row in tables.Rows(table, string.Empty)
        let month = row.Date("maand")
        where month is not null
        from name in row.Text(column).Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        select (month.Value, name);
}
