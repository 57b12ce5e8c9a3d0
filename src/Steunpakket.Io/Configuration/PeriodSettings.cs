namespace Steunpakket.Io.Configuration;

/// <summary>The data window, both days included.</summary>
public sealed record PeriodSettings
{
    /// <summary>First meeting date that counts.</summary>
    public required DateOnly Since { get; init; }

    /// <summary>Last meeting date that counts.</summary>
    public required DateOnly Until { get; init; }

    public bool Contains(DateOnly date) => date >= Since && date <= Until;
}
