namespace Steunpakket.Io.Sources.Notubiz;

/// <summary>A meeting that is to be asked, and what is known of it before.</summary>
internal sealed record NotubizMeeting(string Id)
{
    public string Key => $"meeting {Id}";

    /// <summary>Its line in the list of events; null for a meeting of an assembly.</summary>
    public NotubizNode? Row { get; init; }

    /// <summary>What its assembly says of it; null for an event.</summary>
    public NotubizNode? Planned { get; init; }

    /// <summary>Itself, where it is an assembly: it is a meeting too, of another shape.</summary>
    public NotubizNode? Assembly { get; init; }

    /// <summary>The literal day of the first planning that has one: Dutch wall clock.</summary>
    public DateOnly? Day(NotubizNode? asked) => new[] { asked, Assembly, Row, Planned }
        .SelectMany(node => node?.List("plannings") ?? [])
        .Select(planning => SupplierDates.WallClock(planning.Text("start_date")))
        .FirstOrDefault(day => day is not null);

    public string? Name(NotubizNode? asked) => new[] { asked, Assembly, Row }
        .OfType<NotubizNode>()
        .Select(node => NotubizAttributes.TitleOf(node) ?? ListedText.Clean(node.Field("gremium")?.Text("name")))
        .FirstOrDefault(name => name is not null);

    /// <summary>A meeting that was called off keeps its documents: they were public, and often nowhere else. It bears a flag.</summary>
    public string Flags(NotubizNode? asked) =>
        new[] { asked, Assembly, Row }.OfType<NotubizNode>().Any(node => node.Is("canceled")) ? "meeting_canceled" : string.Empty;
}
