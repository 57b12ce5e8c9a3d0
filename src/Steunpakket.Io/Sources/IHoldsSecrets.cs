namespace Steunpakket.Io.Sources;

/// <summary>A source that was given secrets, for whoever writes logs and tables to take out.</summary>
public interface IHoldsSecrets
{
    /// <summary>Every secret as it is, and as it stands in an address where that differs.</summary>
    IEnumerable<string> Secrets { get; }
}
