namespace Steunpakket.Io.Sources;

/// <summary>A source that knows secrets: none of them may come out in a log, a table or a message.</summary>
public interface IHoldsSecrets
{
    IEnumerable<string> Secrets { get; }
}
