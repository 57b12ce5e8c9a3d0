namespace Steunpakket.Io.Storage.DuckDb;

/// <summary>DuckDB refused a statement; the message holds its words and the statement.</summary>
public sealed class DuckDbException(string message) : Exception(message);
