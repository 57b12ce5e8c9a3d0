namespace Steunpakket.Replay.Simulation;

/// <summary>A meeting and what hangs there.</summary>
public sealed record NationMeeting(MeetingNumber Number, NationGemeente Gemeente, string Name, DateTime Start, IReadOnlyList<NationDocument> Documents)
{
    /// <summary>When it or something in it last changed, or went. Dutch wall clock.</summary>
    public required DateTime LastModified { get; init; }

    /// <summary>Whether it is below an assembly at Notubiz, and not in the list of events.</summary>
    public bool InAssembly { get; init; }

    public DateOnly Day => DateOnly.FromDateTime(Start);

    public IEnumerable<NationDocument> At(Placement placement) => Documents.Where(document => document.Placement == placement);

    /// <summary>Those that hang on the meeting itself, and those that hang there too.</summary>
    public IEnumerable<NationDocument> OnMeeting => Documents.Where(document => document.Placement == Placement.Meeting || document.Twice);
}
